// The tables to paste.

const number = new Intl.NumberFormat('en-GB');
const mark = (met) => (met ? 'yes' : '**no**');

/** @param {{page: string, bytes: {raw: object, brotli: object, ahead: number}, aim: number}[]} sizes */
export function bytesTable(sizes) {
  const columns = ['HTML', 'CSS', 'JS', 'WASM', 'other', 'total'];
  const line = (name, bytes, aim = '', met = '') => [name, ...columns.map((column) => number.format(bytes[column])), aim, met];
  const rows = sizes.flatMap(({ page, bytes, aim }) => [
    line(`${page}, raw`, bytes.raw),
    line(`${page}, brotli 11`, bytes.brotli, `at most ${number.format(aim)}`, mark(bytes.brotli.total <= aim)),
  ]);
  const ahead = sizes.filter(({ bytes }) => bytes.ahead > 0).map(({ page, bytes }) => `${page} ${number.format(bytes.ahead)}`);
  const note = ahead.length > 0 ? `\n\nFetched while the browser is idle, for the page that comes next (brotli 11, not counted above): ${ahead.join(', ')}.` : '';
  return table(['first load, bytes', ...columns, 'aim', 'met'], rows) + note;
}

/** @param {{what: string, result: string, aim?: string, met?: boolean}[]} rows */
export function resultsTable(rows) {
  const lines = rows.map(({ what, result, aim = '', met }) => [what, result, aim, met === undefined ? '' : mark(met)]);
  return table(['what', 'result', 'aim', 'met'], lines);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
