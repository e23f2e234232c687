import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAsvs, checkLinks, countAsvs } from './asvs.mjs';
import { browserTests } from './browser.mjs';
import { checkCryptography } from './cryptography.mjs';
import { readCatalogue, readExceptions, stateOf, writePage } from './papers.mjs';
import { readResults, writeResults } from './results.mjs';
import { runName, rustTests } from './rust.mjs';

const casesOf = (tests) => tests.map(({ name, cases }) => `${name}: ${[...cases].sort().join(' ')}`);

test('a Rust test bears the numbers above it, in it, and of its module', () => {
  const text = `//! Everything here (S-001).
/// S-002: a helper's number is nobody's.
fn helper() {}

/// S-003: above the attributes.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
// S-004
async fn first(a: [u8; 2]) {
    let brace = "}"; // }
    assert!(true, "S-005");
    {}
}

#[test]
fn s_009_second() { let text = r#"#[test] fn none() {}"#; }

mod inner {
    #[test]
    fn third() -> Result<(), ()> { assert_eq!('}', '}', "S-006"); Ok(()) }
}
const S: &str = "S-007";
proptest! {
    #[test]
    fn fourth(a in any::<u8>()) { /* S-008 */ }
}`;
  assert.deepEqual(casesOf(rustTests('server/a.rs', text)), [
    'first: S-001 S-003 S-004 S-005',
    's_009_second: S-001 S-009',
    'third: S-001 S-006',
    'fourth: S-001 S-008',
  ]);
});

test('a Rust test is found under the name that its runner prints', () => {
  const name = (file, inside = []) => runName({ file, name: 'x', inside });
  assert.equal(name('server/domain/src/session/tests/races.rs'), 'domain session::tests::races::x');
  assert.equal(name('server/domain/src/session/mod.rs', ['tests']), 'domain session::tests::x');
  assert.equal(name('server/src/http/tests/doors.rs'), 'nightlatch http::tests::doors::x');
  assert.equal(name('server/store/tests/story/races.rs'), 'story races::x');
  assert.equal(name('server/tests/crash/main.rs'), 'crash x');
});

test('a browser test bears the numbers of its title, its body and its groups', () => {
  const text = `// S-001 is nobody's: this is the head of the file.

const pattern = /test\\('S-002'/;
test.describe('a group (S-003)', () => {
  for (const name of names) {
    /** S-004 */
    test(\`is \${names[name]['(']} here (S-005)\`, async ({ page }) => {
      expect(1, 'S-006) not the end').toBe(1);
      await test.step("a step (S-007)", () => {});
    });
  }
  test.beforeEach(() => 'S-008');
});
test(title, () => {});
test('it\\u2019s "last"', () => 'S-009');`;
  assert.deepEqual(casesOf(browserTests('end2end/tests/a.spec.ts', text)), [
    'a group (S-003) › is … here (S-005): S-003 S-004 S-005 S-006 S-007',
    'title: ',
    'it’s "last": S-009',
  ]);
  assert.deepEqual(browserTests('a.spec.ts', text).map(({ line }) => line), [7, 14, 15]);
});

const catalogue = readCatalogue('## One\n| id | a | b | c |\n|---|---|---|---|\n| S-001 | - | do | must |\n## Two\n| S-002 | x \\| y | do | must |\n| S-003 | - | do | must |');

test('the papers are read', () => {
  assert.deepEqual(catalogue.map(({ id, section, before }) => `${id} ${section} ${before}`), ['S-001 One -', 'S-002 Two x \\| y', 'S-003 Two -']);
  const good = readExceptions('# Head\n- S-001 (in part): one\n  and two\n- S-002 (does not apply): three\n');
  assert.deepEqual(good.problems, []);
  assert.deepEqual(good.lines.map(({ why }) => why), ['one and two', 'three']);
  assert.equal(readExceptions('- S-001 (later): no such state').problems.length, 1);
  assert.equal(readExceptions('- S-001: no state').problems.length, 1);
  assert.equal(readExceptions('- S-002 (in part): a\n- S-001 (in part): b').problems.length, 1);
});

const bearing = (id, run, file = 'a.rs') => ({ file, name: run, line: 1, cases: new Set([id]), run });

test('a case is tested, or an exception, or neither', () => {
  const lines = [{ id: 'S-001', state: 'in part', why: 'half' }];
  assert.equal(stateOf(catalogue[0], [bearing('S-001', 'a')], lines), 'in part');
  assert.equal(stateOf(catalogue[1], [bearing('S-002', 'a')], lines), 'tested');
  assert.equal(stateOf(catalogue[1], [], lines), 'no test');
  const page = writePage(catalogue, [bearing('S-002', 'a|b')], lines);
  assert.match(page, /3 cases: 1 tested, 1 in part, 1 no test/);
  assert.match(page, /\| S-001 \| do \| in part: half \|  \|/);
  assert.match(page, /\| S-002 \| do \| tested \| \[`a\.rs::a\\\|b`\]\(\.\.\/\.\.\/a\.rs\) \|/);
});

test('results are read from what the runners print', () => {
  const output = `     Running unittests src/lib.rs (target/debug/deps/domain-91a9cbab78905cf9)
test a::b ... ok
\u001b[32mtest a::c ... FAILED\u001b[0m
test a::d ... ignored
test a::e - should panic ... ok
     Running tests/story/main.rs (/elsewhere/deps/story-c71435653e2d69af)
test a::b ... ok
   Doc-tests domain
test a::f ... ok
step scripts/schemathesis.sh ... ok
step scripts/check-source.sh ... FAILED
step scripts/check-source.sh ... ok`;
  const spec = (line, ...statuses) => ({ file: 'a.spec.ts', line, tests: statuses.map((status) => ({ status })) });
  const report = JSON.stringify({ suites: [{ specs: [spec(1, 'expected')], suites: [{ specs: [spec(2, 'expected', 'unexpected'), spec(3, 'skipped'), spec(1, 'expected')] }] }] });
  assert.deepEqual(Object.fromEntries(readResults([output, report])), {
    'domain a::b': 'ok',
    'domain a::c': 'FAILED',
    'domain a::d': 'ignored',
    'domain a::e': 'ok',
    'story a::b': 'ok',
    'scripts/schemathesis.sh': 'ok',
    'scripts/check-source.sh': 'FAILED',
    'end2end/tests/a.spec.ts:1': 'ok',
    'end2end/tests/a.spec.ts:2': 'FAILED',
  });
});

test('a case passed when all of its tests ran and were right', () => {
  const tests = [bearing('S-001', 'a'), bearing('S-001', 'b'), bearing('S-002', 'c')];
  const lines = [{ id: 'S-003', state: 'does not apply', why: '-' }];
  const table = (results) => writeResults(catalogue, tests, lines, new Map(Object.entries(results))).split('\n').map((line) => line.replace(/ +/g, ' '));
  assert.deepEqual(table({ a: 'ok', b: 'ok', c: 'FAILED' }).slice(1), ['passed 1', 'failed 1 S-002', 'not run 0', 'not applicable 1 S-003', 'FAILED S-002 a.rs::c']);
  assert.deepEqual(table({ a: 'ok', c: 'ok' }).slice(1), ['passed 1', 'failed 0', 'not run 1 S-001', 'not applicable 1 S-003']);
  assert.deepEqual(table({ a: 'ignored', b: 'ok', c: 'ok' })[3], 'not run 1 S-001');
});

const table = (...rows) => `# ASVS\n\n<!-- counts -->\n<!-- end of counts -->\n\n| id | level | in short | state | by |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;

test('the table of the ASVS is counted, and each row says what it is met by', () => {
  const good = countAsvs(table('| 1.1.1 | 1 | a | met | [S-001](cases.md) |', '| 1.1.2 | 2 | b | not yet | no test |', '| 1.1.3 | 3 | c | owner | declined |'));
  assert.match(good, /\| 1 \| 1 \| 1 \| 0 \| 0 \|\n\| 2 \| 1 \| 0 \| 1 \| 0 \|\n\| 3 \| 1 \| 0 \| 0 \| 1 \|\n\| all \| 3 \| 1 \| 1 \| 1 \|/);
  const problems = (text) => checkAsvs(text, new Set(['S-001']));
  assert.deepEqual(problems(good), []);
  const wrong = (row) => problems(countAsvs(table(row)));
  assert.match(wrong('| 1.1.1 | 1 | a | met | because |')[0], /met by nothing/);
  assert.match(wrong('| 1.1.1 | 1 | a | nearly | because |')[0], /no level, words or state/);
  assert.match(wrong('| 1.1.1 | 1 | a | not yet |  |')[0], /does not say why/);
  assert.match(wrong('| 1.1.1 | 1 | a | met | [S-002](cases.md) |')[0], /no test/);
  assert.match(problems(countAsvs(table('| 1.1.1 | 1 | a | owner | b |', '| 1.1.1 | 1 | a | owner | b |')))[0], /twice/);
  assert.match(problems(good.replace('not yet', 'owner'))[0], /counts/);
});

test('links lead somewhere, to headings and to tests that are there', () => {
  const read = (path) => ({ 'docs/b.md': '# One two: three!\n## `make` it', 'server/a.rs': 'fn x() {}', server: '' })[path];
  const problems = (text) => checkLinks('docs/a.md', text, read, () => new Set(['x', 'is … here']));
  const good = '# Here\n[a](b.md#one-two-three) [b](b.md#make-it) [c](#here) [`a.rs::x`](../server/a.rs) [d](../server) [e](https://example.org) [`a::is … here`](../server/a.rs)\n```\n[f](g)\n```';
  assert.deepEqual(problems(good), []);
  assert.deepEqual(problems('[`a.rs::S-001: x (S-002, S-003)`](../server/a.rs)'), []);
  assert.match(problems('[a](c.md)')[0], /leads nowhere/);
  assert.match(problems('[a](b.md#four)')[0], /no such heading/);
  assert.match(problems('[`a.rs::y`](../server/a.rs)')[0], /no test "y"/);
});

test('cryptography is named in its paper', () => {
  const paper = '| a | `domain/src/keys.rs`, `domain/src/security_key` |';
  const problems = (path, text) => checkCryptography(paper, [[path, text]]);
  assert.deepEqual(problems('server/domain/src/keys.rs', 'use sha2::Sha256;'), []);
  assert.deepEqual(problems('server/domain/src/security_key/proof.rs', 'webauthn_rs::prelude::A'), []);
  assert.deepEqual(problems('server/domain/src/a/tests.rs', 'use sha2::Sha256;'), []);
  assert.deepEqual(problems('server/domain/src/a.rs', '// sha2::Sha256'), []);
  assert.match(problems('server/domain/src/a.rs', 'use sha2::Sha256;')[0], /does not name server\/domain\/src\/a\.rs, which uses sha2/);
});
