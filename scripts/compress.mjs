// Writes NAME.br and NAME.gz beside the text and code files of a folder, so that the server never compresses them itself.
// What was compressed before is taken from target/compressed: the best level of brotli takes a second for each file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { files } from './files.mjs';

const folder = process.argv[2] ?? 'target/site';
const kept = join('target', 'compressed');
const worthwhile = /\.(css|js|mjs|wasm|svg|txt|html|json|xml|webmanifest)$/;
const smallest = 256;

const ways = {
  br: (content) =>
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gz: (content) => gzipSync(content, { level: 9 }),
};

/** The compressed content, made now or earlier. */
function compressed(content, ending, used) {
  const name = `${createHash('sha256').update(content).digest('hex')}.${ending}`;
  const file = join(kept, name);
  used.add(name);
  if (!existsSync(file)) writeFileSync(file, ways[ending](content));
  return readFileSync(file);
}

function write(file, content) {
  if (!existsSync(file) || !readFileSync(file).equals(content)) writeFileSync(file, content);
}

mkdirSync(kept, { recursive: true });
const used = new Set();
const all = files([folder]);
for (const file of all.filter((name) => worthwhile.test(name))) {
  const content = readFileSync(file);
  if (content.length < smallest) continue;
  for (const ending of Object.keys(ways)) {
    const smaller = compressed(content, ending, used);
    if (smaller.length < content.length) write(`${file}.${ending}`, smaller);
    else rmSync(`${file}.${ending}`, { force: true });
  }
}
// A compressed file whose original is gone, or stopped being worth it, would be served in its place.
for (const file of all.filter((name) => /\.(br|gz)$/.test(name))) {
  const original = file.replace(/\.(br|gz)$/, '');
  if (!existsSync(original) || readFileSync(original).length < smallest) rmSync(file);
}
for (const name of readdirSync(kept)) {
  if (!used.has(basename(name))) rmSync(join(kept, name));
}
