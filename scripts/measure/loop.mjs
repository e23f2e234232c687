// Seconds from saving a file until the page in the browser shows it, while `make watch` runs, each the median of ten. Prints Markdown.
// What it writes into the sources it takes out again, also when it is ended.
import { chromium } from '../../end2end/node_modules/@playwright/test/index.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [address] = process.argv.slice(2);
const turns = 10;
const page = '/dev/gallery/s15-off/page';

/** A file that is changed: what is written into it, and whether the page shows that. */
const files = {
  '`style/base.css`': {
    file: 'style/base.css',
    change: (text, turn) => `${text}\n:root { --turn: ${turn}; }\n`,
    shows: (turn) => getComputedStyle(document.documentElement).getPropertyValue('--turn') === String(turn),
  },
  '`app/src/parts/frame.rs`, in a `view!`': {
    file: 'app/src/parts/frame.rs',
    change: (text, turn) => text.replace('<div class="head">', `<div class="head" data-turn="${turn}">`),
    shows: (turn) => document.querySelector('.head').dataset.turn === String(turn),
  },
  '`app/words/locales/en/parts.ftl`': {
    file: 'app/words/locales/en/parts.ftl',
    change: (text, turn) => text.replace(/^(two-step-verification = .*)$/m, `$1 ${turn}`),
    shows: (turn) => document.querySelector('h1').textContent.trim().endsWith(` ${turn}`),
  },
};

const originals = new Map(Object.values(files).map(({ file }) => [file, readFileSync(file, 'utf8')]));
const restore = () => { for (const [file, text] of originals) if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text); };
process.once('exit', restore);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const system = process.env.NIGHTLATCH_TEST_CHROMIUM;
const browser = await chromium.launch({ ...(system ? { executablePath: system } : {}), args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage();

/** Waits until the page shows it, through as many reloads as it takes. Returns seconds. */
async function until(shows, turn, seconds) {
  const began = performance.now();
  for (const end = began + seconds * 1000; performance.now() < end; await pause(10)) {
    // A page that is being loaded has no answer.
    if (await tab.evaluate(`(${shows})(${turn})`).catch(() => false)) return (performance.now() - began) / 1000;
  }
  throw new Error(`the page did not show turn ${turn} within ${seconds} seconds`);
}

/** One change: seconds until it is seen, until the page is the rebuilt one (if it is reloaded at all). */
async function once({ file, change, shows }, turn) {
  await tab.evaluate('window.before = true');
  writeFileSync(file, change(originals.get(file), turn));
  const seen = await until(shows, turn, 120);
  const patched = await tab.evaluate('window.before === true').catch(() => false);
  if (file.endsWith('.css')) return { seen, reloaded: !patched };
  const rebuilt = patched ? seen + (await until('() => !window.before && !!document.querySelector("html[data-app=ready]")', turn, 120)) : seen;
  await until(shows, turn, 120);
  return { seen, rebuilt, reloaded: !patched };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const inWords = (numbers) => `${median(numbers).toFixed(1)} (${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)})`;

await tab.goto(`${address}${page}`);
// The server answers before the files are watched: until a first change is seen, it is saved again.
const [first] = Object.values(files);
for (let tries = 1, seen = false; !seen; tries += 1) {
  if (tries > 20) throw new Error('no change was seen within a minute');
  writeFileSync(first.file, first.change(originals.get(first.file), -tries));
  seen = await until(first.shows, -tries, 3).then(() => true, () => false);
}
const rows = [];
for (const [name, what] of Object.entries(files)) {
  const took = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    took.push(await once(what, turn));
    console.error(name, turn, JSON.stringify(took.at(-1)));
    // The next change is one of its own.
    await pause(1000);
  }
  const rebuilt = took.flatMap((one) => one.rebuilt ?? []);
  const before = took.filter((one) => !one.reloaded).length;
  rows.push(`| ${name} | ${inWords(took.map((one) => one.seen))} | ${before} of ${turns} | ${rebuilt.length > 0 ? inWords(rebuilt) : 'not needed'} |`);
  writeFileSync(what.file, originals.get(what.file));
  if (rebuilt.length > 0) await until('() => !document.querySelector("[data-turn]") && !/\\d$/.test(document.querySelector("h1").textContent.trim())', 0, 120);
}
await browser.close();
console.log('| saved | seconds until the page shows it | without a reload | seconds until the rebuilt page |');
console.log('| --- | --- | --- | --- |');
console.log(rows.join('\n'));
