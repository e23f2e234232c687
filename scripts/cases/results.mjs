// What a run of the tests says about the cases.
import { stateOf } from './papers.mjs';

const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');

/**
 * What ran, from the output of runners and from Playwright's report: a key for each test, and whether it was right.
 * Keys are `BINARY path::name` (Rust), `file:line` (browser) and `scripts/name.sh`.
 * @param {string[]} texts @returns {Map<string, 'ok' | 'FAILED' | 'ignored'>}
 */
export function readResults(texts) {
  const results = new Map();
  // One place may stand for several runs (two engines, a list of names); the worst one counts.
  const worse = ['ok', 'ignored', 'FAILED'];
  const add = (key, result) => {
    if (worse.indexOf(result) >= worse.indexOf(results.get(key) ?? 'ok')) results.set(key, result);
  };
  for (const text of texts) {
    if (text.trimStart().startsWith('{')) readReport(JSON.parse(text), add);
    else readOutput(text, add);
  }
  return results;
}

function readOutput(text, add) {
  let binary;
  for (const line of plain(text).split('\n')) {
    const running = /^\s+Running .*\((?:.*[/\\])?(\w+)-[0-9a-f]+\)$/.exec(line);
    if (running) binary = running[1];
    if (/^\s+Doc-tests /.test(line)) binary = undefined;
    const test = /^test (\S+)(?: - should panic)? \.\.\. (ok|FAILED|ignored)/.exec(line);
    if (test && binary) add(`${binary} ${test[1]}`, test[2]);
    const step = /^step (scripts\/\S+) \.\.\. (ok|FAILED)$/.exec(line);
    if (step) add(step[1], step[2]);
  }
}

const words = { expected: 'ok', flaky: 'ok', unexpected: 'FAILED' };

function readReport(report, add) {
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) if (words[status]) add(`end2end/tests/${spec.file}:${spec.line}`, words[status]);
    }
    (suite.suites ?? []).forEach(walk);
  };
  (report.suites ?? []).forEach(walk);
}

/** The short table of counts, and the names of what failed. */
export function writeResults(catalogue, tests, lines, results) {
  const sorted = { passed: [], failed: [], 'not run': [], 'not applicable': [] };
  const failures = [];
  for (const one of catalogue) {
    const own = tests.filter(({ cases }) => cases.has(one.id));
    const ran = own.map(({ run }) => results.get(run));
    own.forEach((test, place) => ran[place] === 'FAILED' && failures.push(`${one.id} ${test.file}::${test.name}`));
    if (ran.includes('FAILED')) sorted.failed.push(one.id);
    else if (stateOf(one, own, lines) === 'does not apply') sorted['not applicable'].push(one.id);
    else if (own.length > 0 && ran.every((result) => result === 'ok')) sorted.passed.push(one.id);
    else sorted['not run'].push(one.id);
  }
  const table = Object.entries(sorted).map(([name, ids]) => {
    const named = name === 'passed' || ids.length === 0 || ids.length > 40 ? '' : `  ${ids.join(' ')}`;
    return `${name.padEnd(15)}${String(ids.length).padStart(4)}${named}`;
  });
  return [`Cases of docs/security/catalogue.md: ${catalogue.length}`, ...table, ...failures.map((failure) => `FAILED  ${failure}`)].join('\n');
}
