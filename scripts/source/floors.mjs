// The versions that may be: what deny.toml forbids, held against the lock files. cargo-deny does the same and more, but takes minutes to
// build; this takes none, so that no test run goes by with a version that is known to be wrong.
import { readFileSync } from 'node:fs';

/** A comparison as Cargo writes it: "<0.8.6", ">=0.9.0". */
const comparison = /^(<|>=)\s*(\d+)\.(\d+)\.(\d+)$/;

/** What deny.toml forbids. @returns {{ name: string, all: { sign: string, version: number[] }[] }[]} */
function forbidden(toml) {
  const [, list] = toml.match(/^deny = \[\n(.*?)^\]$/ms) ?? [];
  if (!list) throw new Error('deny.toml: there is no list "deny"');
  const lines = list.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [, name, wanted] = line.match(/^\{ crate = "([\w-]+)(?::([^"]+))?", reason = "[^"]+" \},$/) ?? [];
    const all = (wanted ?? '').split(',').filter(Boolean).map((one) => one.trim().match(comparison));
    if (!name || all.includes(null)) throw new Error(`deny.toml: write this on a line, with < or >= and a whole version: ${line}`);
    return { name, all: all.map(([, sign, ...version]) => ({ sign, version: version.map(Number) })) };
  });
}

/** The packages of a lock file. @returns {{ name: string, version: string, at: number }[]} */
function packages(lock) {
  const found = lock.matchAll(/^name = "([^"]+)"\nversion = "([^"]+)"$/gm);
  return [...found].map((match) => ({ name: match[1], version: match[2], at: match.index }));
}

/** Below zero where the version is lower than the other. What follows a dash or a plus does not count. */
function compare(version, other) {
  const numbers = version.split(/[-+]/)[0].split('.').map(Number);
  const place = other.findIndex((number, index) => numbers[index] !== number);
  return place < 0 ? 0 : numbers[place] - other[place];
}

const rules = forbidden(readFileSync('deny.toml', 'utf8'));
const isForbidden = ({ name, version }) =>
  rules.some(
    (rule) =>
      rule.name === name &&
      rule.all.every(({ sign, version: other }) => (sign === '<' ? compare(version, other) < 0 : compare(version, other) >= 0)),
  );
const lock = (name, version) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`;

export const floors = {
  name: 'no version that deny.toml forbids',
  why: 'deny.toml says what is wrong with it. Run: cargo update, and take a newer one',
  applies: (path) => /(^|\/)Cargo\.lock$/.test(path),
  find: (source) =>
    packages(source.content)
      .filter(isForbidden)
      .map(({ name, version, at }) => ({ line: source.line(at), what: `${name} ${version}` })),
  bad: [
    ['Cargo.lock', lock('sqlx', '0.8.0')],
    ['Cargo.lock', lock('webauthn-rs-core', '0.6.1')],
    ['Cargo.lock', lock('rustls-webpki', '0.103.12')],
    ['Cargo.lock', lock('rand', '0.8.5')],
    ['Cargo.lock', lock('rand', '0.9.2')],
    ['Cargo.lock', lock('rand', '0.10.0')],
    ['fuzz/Cargo.lock', lock('time', '0.3.46')],
    ['Cargo.lock', lock('openssl-sys', '0.9.111')],
    ['Cargo.lock', lock('boring', '5.0.0')],
  ],
  good: [
    ['Cargo.lock', lock('sqlx', '0.8.1') + lock('sqlx-core', '0.10.0') + lock('sqlx-other', '0.1.0')],
    ['Cargo.lock', lock('rand', '0.8.6') + lock('rand', '0.9.3') + lock('rand', '0.10.1') + lock('rand', '1.0.0')],
    ['Cargo.lock', lock('leptos', '0.9.0-rc1')],
    ['deny.toml', lock('sqlx', '0.8.0')],
  ],
};
