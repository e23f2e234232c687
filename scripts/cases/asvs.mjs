// The table of asvs.md: its rows, its counts, and what every row names.
import { dirname, join, normalize } from 'node:path';

const states = ['met', 'not yet', 'owner'];
const begin = '<!-- counts -->\n';
const end = '<!-- end of counts -->';

/** @typedef {{ id: string, level: string, words: string, state: string, by: string }} Row @returns {Row[]} */
export function readAsvs(text) {
  return text.split('\n').flatMap((line) => {
    const row = /^\| (\d+\.\d+\.\d+) \| (.*) \|$/.exec(line);
    if (!row) return [];
    const [level, words, state, by] = row[2].split(' | ');
    return [{ id: row[1], level, words, state, by: by ?? '' }];
  });
}

/** The text with its table of counts as the rows are. */
export function countAsvs(text) {
  const rows = readAsvs(text);
  const line = (name, some) => `| ${[name, some.length, ...states.map((state) => some.filter((row) => row.state === state).length)].join(' | ')} |`;
  const table = [
    `| level | rows | ${states.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...['1', '2', '3'].map((level) => line(level, rows.filter((row) => row.level === level))),
    line('all', rows),
    '',
  ].join('\n');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  return `${text.slice(0, from)}${table}${text.slice(to)}`;
}

/** What is wrong with the rows themselves. @param {Set<string>} known the cases that have a test or an exception */
export function checkAsvs(text, known) {
  const rows = readAsvs(text);
  const problems = [];
  for (const [place, { id, level, words, state, by }] of rows.entries()) {
    if (!['1', '2', '3'].includes(level) || !words || !states.includes(state)) problems.push(`asvs.md: ${id} has no level, words or state`);
    if (rows.findIndex((other) => other.id === id) !== place) problems.push(`asvs.md has ${id} twice`);
    if (state === 'met' && !by.includes('](')) problems.push(`asvs.md: ${id} is met by nothing`);
    if (state !== 'met' && by.trim() === '') problems.push(`asvs.md: ${id} does not say why it is not met`);
    for (const [, named] of by.matchAll(/\[(S-\d{3})\]/g)) if (!known.has(named)) problems.push(`asvs.md: ${id} names ${named}, which has no test`);
  }
  if (rows.length === 0) problems.push('asvs.md has no rows');
  if (countAsvs(text) !== text) problems.push('asvs.md: the counts are not those of the rows. Run: node scripts/cases.mjs');
  return problems;
}

/** The addresses of headings, as GitHub makes them. */
export function anchors(text) {
  return new Set(
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading.trim().toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'),
    ),
  );
}

/** The title of a test without the numbers that it bears, which come and go. */
export const bare = (title) => title.replace(/^(S-\d{3}(, )?)+: /, '').replace(/ \((S-\d{3}(, )?)+\)$/, '');

/**
 * The links of a page that lead nowhere, and tests in them that are not there.
 * @param {(path: string) => string | undefined} read a file's text; '' for a folder
 * @param {(path: string) => Set<string>} testsOf the bare names of the tests in a file
 */
export function checkLinks(page, text, read, testsOf) {
  const problems = [];
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  for (const [, label, address] of prose.matchAll(/\[(`[^`]*`|[^\][]*)\]\(([^()\s]+)\)/g)) {
    if (/^[a-z]+:/.test(address)) continue;
    const [path, anchor] = address.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    const content = path === '' ? text : read(target);
    const test = /^`[^`]*?::(.+)`$/.exec(label)?.[1].replaceAll('\\|', '|');
    if (content === undefined) problems.push(`${page}: ${address} leads nowhere`);
    else if (anchor && !anchors(content).has(anchor)) problems.push(`${page}: ${address} has no such heading`);
    else if (test && !testsOf(target).has(bare(test))) problems.push(`${page}: there is no test "${test}" in ${target}`);
  }
  return problems;
}
