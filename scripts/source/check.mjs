// Holds all sources against the rules, and each rule against its own examples: a rule that cannot fail is worth nothing.
import { readFileSync } from 'node:fs';
import { files } from '../files.mjs';
import { rules } from './rules.mjs';
import { Source } from './source.mjs';

// The rules name what they forbid.
const own = /^scripts\/source\//;
const text = /(^|\/)Cargo\.lock$|\.(rs|css|html|svg|ts|mjs|js|json|toml|sql|sh|md|txt|yml|yaml)$|(^|\/)(Makefile|Dockerfile|run)$/;
const places = ['app', 'frontend', 'fuzz', 'server', 'style', 'end2end', 'scripts', 'docs', '.cargo', '.ci', '.github'];
const top = ['Cargo.lock', 'Cargo.toml', 'Leptos.toml', 'Makefile', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'clippy.toml', 'deny.toml', 'rustfmt.toml'];

const sources = files([...places, ...top])
  .filter((path) => text.test(path) && !own.test(path))
  .map((path) => new Source(path, readFileSync(path, 'utf8')));

let passed = 0;
const problems = [];
function check(problem) {
  if (problem.length === 0) passed += 1;
  else problems.push(problem.join('\n'));
}

for (const rule of rules) {
  const findings = (source) => (rule.applies(source.path) ? rule.find(source) : []);
  check(
    sources.flatMap((source) => findings(source).map(({ line, what }) => `${source.path}:${line}: ${what}. ${rule.why}`)),
  );
  check(
    rule.bad
      .filter(([path, content]) => findings(new Source(path, content)).length === 0)
      .map(([path, content]) => `the rule "${rule.name}" overlooks in ${path}: ${content}`),
  );
  check(
    rule.good
      .filter(([path, content]) => findings(new Source(path, content)).length > 0)
      .map(([path, content]) => `the rule "${rule.name}" is wrong about ${path}: ${content}`),
  );
}
check(sources.length > 50 ? [] : [`only ${sources.length} sources were found`]);

for (const problem of problems) console.error(problem);
console.log(`checks: ${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;
