// The tests of the Rust sources, with the numbers of the cases that they bear.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Source, closing } from '../source/source.mjs';
import { numbers } from './numbers.mjs';

const attribute = /#\[(?:\w+::)*test(?:\([^\]]*\))?\]/g;

/**
 * A number counts in the comments directly above a test, in its name (`s_044_…`), in its body, and in the comment of the module (`//!`) for
 * every test of the file.
 * @typedef {{ file: string, name: string, line: number, cases: Set<string>, run?: string }} Test
 * @returns {Test[]}
 */
export function rustTests(path, content) {
  const source = new Source(path, content);
  const module = numbers(content.split('\n').filter((line) => /^\s*\/\/!/.test(line)).join('\n'));
  return [...source.code.matchAll(attribute)].flatMap(({ index }) => {
    const named = /\bfn\s+(\w+)/g;
    named.lastIndex = index;
    const found = named.exec(source.code);
    if (!found) return [];
    const end = closing(source.code, bodyOf(source.code, named.lastIndex), '{', '}');
    const own = content.slice(above(content, index), end);
    const called = [...found[1].matchAll(/(?:^|_)s_(\d{3})(?=_|$)/g)].map(([, number]) => `S-${number}`);
    return [{
      file: path,
      name: found[1],
      line: source.line(index),
      inside: modulesAround(source.code, index),
      cases: new Set([...module, ...called, ...numbers(own)]),
    }];
  });
}

/** Where the body of a function begins: the first brace outside of its parameters. */
function bodyOf(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(' || code[at] === '[') depth += 1;
    else if (code[at] === ')' || code[at] === ']') depth -= 1;
    else if (code[at] === '{' && depth === 0) return at;
  }
  return code.length;
}

/** The beginning of the comments and attributes that stand directly above a position. */
export function above(content, position) {
  let start = content.lastIndexOf('\n', position - 1) + 1;
  while (start > 0) {
    const before = content.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*(\/\/(?!!)|\/?\*|#\[)/.test(content.slice(before, start))) break;
    start = before;
  }
  return start;
}

/** The modules in braces that a position is in, the outermost first. */
function modulesAround(code, position) {
  return [...code.matchAll(/\bmod\s+(\w+)\s*\{/g)]
    .filter(({ index, 0: text }) => index < position && closing(code, index + text.length - 1, '{', '}') > position)
    .map(([, name]) => name);
}

/**
 * How the runner calls a test: `BINARY path::of::the::test`, as in "Running … (target/debug/deps/BINARY-hash)".
 * @param {Test} test
 */
export function runName({ file, name, inside }) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'Cargo.toml')) && folder !== '.') folder = dirname(folder);
  const [top, ...parts] = relative(folder, file).replace(/\.rs$/, '').split('/');
  let binary;
  if (top === 'tests') {
    binary = parts.shift();
  } else {
    const manifest = readFileSync(join(folder, 'Cargo.toml'), 'utf8');
    const library = existsSync(join(folder, 'src/lib.rs'));
    // A library may have a name of its own; a program goes by that of its file.
    const wanted = library ? /^\[lib\][^[]*?^name = "(.+?)"/ms : /^\[\[bin\]\][^[]*?^name = "(.+?)"/ms;
    binary = (wanted.exec(manifest) ?? /^name = "(.+?)"/m.exec(manifest))[1];
  }
  const file_modules = parts.filter((part, place) => place < parts.length - 1 || !['lib', 'main', 'mod'].includes(part));
  return `${binary.replaceAll('-', '_')} ${[...file_modules, ...inside, name].join('::')}`;
}
