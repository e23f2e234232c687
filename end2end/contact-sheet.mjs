// Puts all pictures of `shots` on one page, shots/index.html, small and by screen.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'shots');
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
const byState = new Map();
for (const name of pictures) {
  const [, state] = name.match(/^(.+)-(?:360|1280)-\w+\.png$/) ?? [];
  if (state) byState.set(state, [...(byState.get(state) ?? []), name]);
}
const figure = ([state, names]) => `<figure id="${state}"><figcaption>${state}</figcaption>${
  names.map((name) => `<a href="${name}"><img loading="lazy" height="320" alt="${name}" src="${name}"></a>`).join('')}</figure>`;
writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>All states</title>
<style>body{font:14px system-ui;background:#8886}figure{display:inline-block;margin:8px;vertical-align:top}figcaption{font-weight:600}img{margin:2px}</style>
<h1>${byState.size} states, ${pictures.length} pictures</h1>${[...byState].map(figure).join('\n')}</html>`);
console.log(`${byState.size} states, ${pictures.length} pictures: end2end/shots/index.html`);
