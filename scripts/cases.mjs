// The cases of docs/security/catalogue.md and the tests that prove them.
//   node scripts/cases.mjs                  writes docs/security/cases.md, and the counts in asvs.md
//   node scripts/cases.mjs --check          fails when they are not what would be written, when a case has neither test nor exception, when
//                                           asvs.md is met by nothing, or when a link of the papers leads nowhere
//   node scripts/cases.mjs --results FILE…  says which cases passed, from the output of cargo test and Playwright's JSON report
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bare, checkAsvs, checkLinks, countAsvs } from './cases/asvs.mjs';
import { browserTests } from './cases/browser.mjs';
import { checkCryptography } from './cases/cryptography.mjs';
import { numbers } from './cases/numbers.mjs';
import { readCatalogue, readExceptions, stateOf, writePage } from './cases/papers.mjs';
import { readResults, writeResults } from './cases/results.mjs';
import { runName, rustTests } from './cases/rust.mjs';
import { files } from './files.mjs';

const [option, ...given] = process.argv.slice(2);
const results = option === '--results' ? readResults(given.map((path) => readFileSync(path, 'utf8'))) : undefined;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const read = (path) => readFileSync(path, 'utf8');
const page = 'docs/security/cases.md';
const catalogue = readCatalogue(read('docs/security/catalogue.md'));
const { lines, problems } = readExceptions(read('docs/security/exceptions.md'));

// What reads the numbers is full of examples.
const own = /^scripts\/cases(\/|\.mjs$)/;
const sources = files(['app', 'frontend', 'server', 'fuzz', 'end2end', 'scripts']).filter(
  (path) => /\.(rs|ts|mjs|sh|py|toml)$/.test(path) && !own.test(path) && !/(^|\/)target\//.test(path),
);
const all = sources.flatMap((path) => {
  const text = read(path);
  if (path.endsWith('.rs')) return rustTests(path, text).map((test) => ({ ...test, run: runName(test) }));
  if (path.endsWith('.spec.ts')) return browserTests(path, text).map((test) => ({ ...test, run: `${test.file}:${test.line}` }));
  // A runner in a script is one test; what lies in its folder belongs to it.
  if (path.startsWith('scripts/')) {
    const folder = /^scripts\/([^/]+)\//.exec(path)?.[1];
    const run = folder ? `scripts/${folder === 'source' ? 'check-source' : folder}.sh` : path;
    return [{ file: path, name: '', line: 1, cases: new Set(numbers(text)), run }];
  }
  return [];
});
const tests = all.filter(({ cases }) => cases.size > 0);
const asvs = 'docs/security/asvs.md';

if (results) {
  console.log(writeResults(catalogue, tests, lines, results));
} else if (option === '--check') {
  check();
} else if (option) {
  console.error('node scripts/cases.mjs [--check | --results FILE…]');
  process.exitCode = 2;
} else {
  writeFileSync(page, writePage(catalogue, tests, lines));
  writeFileSync(asvs, countAsvs(read(asvs)));
}

/** A file's text, nothing of a folder, and not even that where there is none. */
function readAny(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && (stat.isDirectory() ? '' : read(path));
}

function check() {
  // A test in the browser goes by its own title as well, without those of its groups.
  const namesIn = new Map();
  for (const { file, name } of all) {
    const names = namesIn.get(file) ?? new Set();
    namesIn.set(file, names.add(bare(name)).add(bare(name.split(' › ').at(-1))));
  }
  const known = new Set(catalogue.map(({ id }) => id));
  let passed = 0;
  const report = (found) => {
    if (found.length === 0) passed += 1;
    problems.push(...found);
  };
  const doubled = catalogue.filter(({ id }, place) => catalogue.findIndex((other) => other.id === id) !== place);
  report(doubled.map(({ id }) => `catalogue.md has ${id} twice`));
  report(catalogue.filter((one) => !one.before || !one.action || !one.expected).map(({ id }) => `catalogue.md: ${id} lacks a cell`));
  for (const one of catalogue) {
    const bearing = tests.filter(({ cases }) => cases.has(one.id));
    report(stateOf(one, bearing, lines) === 'no test' ? [`${one.id} has neither a test nor a line in exceptions.md`] : []);
  }
  report(lines.filter(({ id }) => !known.has(id)).map(({ id }) => `exceptions.md names ${id}, which does not exist`));
  report(sources.flatMap((path) => numbers(read(path)).filter((id) => !known.has(id)).map((id) => `${path} names ${id}, which does not exist`)));
  const is = existsSync(page) ? read(page) : '';
  report(is === writePage(catalogue, tests, lines) ? [] : [`${page} is not what the tests say. Run: node scripts/cases.mjs`]);
  const proved = catalogue.filter((one) => stateOf(one, tests.filter(({ cases }) => cases.has(one.id)), lines) !== 'no test');
  report(checkAsvs(read(asvs), new Set(proved.map(({ id }) => id))));
  report(checkCryptography(read('docs/security/keys-and-data.md'), sources.map((path) => [path, read(path)])));
  for (const paper of files(['docs', 'README.md', 'SECURITY.md', 'CHANGELOG.md', 'end2end/README.md'])) {
    if (paper.endsWith('.md')) report(checkLinks(paper, read(paper), readAny, (path) => namesIn.get(path) ?? new Set()));
  }
  for (const problem of problems) console.error(problem);
  console.log(`checks: ${passed} passed, ${problems.length} failed`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
