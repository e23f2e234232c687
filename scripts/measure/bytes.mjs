// The bytes that the first load of a page takes, by kind.
import { brotliCompressSync, constants } from 'node:zlib';

const kinds = ['HTML', 'CSS', 'JS', 'WASM', 'other'];

/** Everything that the browser must load for the first page of a visit, in bytes raw and in brotli 11; what it fetches ahead is apart. */
export async function firstLoad(visitor, path) {
  const html = (await visitor.get(path, { 'Sec-Fetch-Site': 'none' })).body;
  const { now, ahead } = linked(html.toString());
  const files = [{ kind: 'HTML', body: html }];
  for (const address of now) files.push({ kind: kindOf(address), body: (await visitor.get(address)).body });
  for (const { body } of files.filter(({ kind }) => kind === 'CSS')) {
    for (const address of inStyle(body.toString())) files.push({ kind: 'other', body: (await visitor.get(address)).body });
  }
  const later = [];
  for (const address of ahead) later.push({ kind: kindOf(address), body: (await visitor.get(address)).body });
  return { raw: sums(files, size), brotli: sums(files, brotli), ahead: later.reduce((sum, { body }) => sum + brotli(body), 0) };
}

function linked(html) {
  const now = new Set();
  const ahead = new Set();
  for (const [tag] of html.matchAll(/<(?:link|script|img)\b[^>]*>/g)) {
    const address = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    const rel = /\brel="([^"]+)"/.exec(tag)?.[1] ?? 'stylesheet';
    if (!address?.startsWith('/')) continue;
    if (rel === 'prefetch') ahead.add(address);
    else if (/^(stylesheet|modulepreload|preload|icon)$/.test(rel)) now.add(address);
  }
  return { now, ahead: [...ahead].filter((address) => !now.has(address)) };
}

function inStyle(css) {
  return [...css.matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map(([, address]) => address);
}

function kindOf(address) {
  const ending = /\.(\w+)(?:\?|$)/.exec(address)?.[1];
  return { css: 'CSS', js: 'JS', mjs: 'JS', wasm: 'WASM' }[ending] ?? 'other';
}

const size = (body) => body.length;

function brotli(body) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotliCompressSync(body, { params }).length;
}

function sums(files, measure) {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  for (const { kind, body } of files) bytes[kind] += measure(body);
  return { ...bytes, total: kinds.reduce((sum, kind) => sum + bytes[kind], 0) };
}
