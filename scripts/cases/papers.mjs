// The two papers that people write (catalogue.md and exceptions.md), and the one that is made of them and of the tests (cases.md).

export const states = ['does not apply', 'in part', 'decided otherwise'];

/** @typedef {{ id: string, section: string, before: string, action: string, expected: string }} Case @returns {Case[]} */
export function readCatalogue(text) {
  let section = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    const row = /^\| (S-\d{3}) \|(.*)\|$/.exec(line);
    if (!row) return [];
    const [before, action, expected] = row[2].split(/(?<!\\)\|/).map((cell) => cell.trim());
    return [{ id: row[1], section, before, action, expected }];
  });
}

/** @returns {{ lines: { id: string, state: string, why: string }[], problems: string[] }} */
export function readExceptions(text) {
  const lines = [];
  const problems = [];
  for (const [place, line] of text.split('\n').entries()) {
    const found = /^- (S-\d{3}) \(([^)]+)\): (.+)$/.exec(line);
    if (found && states.includes(found[2])) lines.push({ id: found[1], state: found[2], why: found[3].trim() });
    else if (/^- /.test(line)) problems.push(`exceptions.md:${place + 1}: not of the form "- S-000 (${states.join(' | ')}): why"`);
    else if (/^\s+\S/.test(line) && lines.length > 0) lines.at(-1).why += ` ${line.trim()}`;
  }
  for (const [place, { id }] of lines.entries()) {
    if (place > 0 && id < lines[place - 1].id) problems.push(`exceptions.md: ${id} stands below ${lines[place - 1].id}`);
  }
  return { lines, problems };
}

/** What is known of each case. */
export function stateOf(one, tests, lines) {
  const said = lines.filter(({ id }) => id === one.id);
  for (const state of states) if (said.some((line) => line.state === state)) return state;
  return tests.length > 0 ? 'tested' : 'no test';
}

/** cases.md, as it has to be. */
export function writePage(catalogue, tests, lines) {
  const rows = catalogue.map((one) => {
    const own = tests.filter(({ cases }) => cases.has(one.id)).sort(byPlace);
    const said = lines.filter(({ id }) => id === one.id).map(({ state, why }) => `${state}: ${why}`);
    return { one, own, state: stateOf(one, own, lines), said };
  });
  const count = (state) => rows.filter((row) => row.state === state).length;
  const counted = ['tested', 'in part', 'decided otherwise', 'does not apply', 'no test']
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${state}`);
  let section = '';
  const page = [
    '# Cases and their tests',
    '',
    'Made by `node scripts/cases.mjs` from the tests; not to be edited. What each case says in full is in [catalogue.md](catalogue.md), what is',
    'left out and why in [exceptions.md](exceptions.md). "Tested" means that tests claim the case, and that `make test` runs them; whether they',
    'pass, it prints at its end.',
    '',
    `${catalogue.length} cases: ${counted.join(', ')}. ${new Set(rows.flatMap(({ own }) => own)).size} tests bear a number.`,
  ];
  for (const { one, own, state, said } of rows) {
    if (one.section !== section) page.push('', `## ${(section = one.section)}`, '', '| case | what happens | state | tests |', '|---|---|---|---|');
    const links = own.map(({ file, name }) => `[\`${cell(name ? `${file}::${name}` : file)}\`](../../${file})`);
    page.push(`| ${one.id} | ${one.action} | ${said.length > 0 ? said.join('<br>') : state} | ${links.join('<br>')} |`);
  }
  return `${page.join('\n')}\n`;
}

const byPlace = (a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** A text that a code span in a cell can hold. */
const cell = (text) => text.replaceAll('`', '’').replaceAll('|', '\\|');
