// The tests in the browser, with the numbers of the cases that they bear.
import { closing } from '../source/source.mjs';
import { above } from './rust.mjs';
import { numbers } from './numbers.mjs';

/**
 * A number counts in the title of a test, in its body, in the comments directly above it, and in the titles of the groups that it is in.
 * @returns {import('./rust.mjs').Test[]}
 */
export function browserTests(path, content) {
  const code = withoutTexts(content);
  const calls = (pattern) =>
    [...code.matchAll(pattern)].map(({ index, 0: text }) => {
      const open = index + text.length - 1;
      return { index, open, end: closing(code, open, '(', ')') };
    });
  const groups = calls(/(?<![\w.$])test\.describe(?:\.\w+)*\(/g);
  return calls(/(?<![\w.$])test(?:\.(?:only|fixme|fail))?\(/g).map((test) => {
    const around = groups.filter(({ index, end }) => index < test.index && test.index < end);
    const titles = [...around, test].map(({ open }) => title(content, code, open));
    const own = content.slice(above(content, test.index), test.end);
    return {
      file: path,
      name: titles.join(' › '),
      line: content.slice(0, test.index).split('\n').length,
      cases: new Set(numbers([...titles, own].join('\n'))),
    };
  });
}

/** The first argument of a call; what is filled in later is left out. */
function title(content, code, open) {
  const text = /^\s*(['"`])/.exec(content.slice(open + 1));
  if (!text) return /^\s*([^,]*)/.exec(content.slice(open + 1))[1].trim();
  const start = open + 1 + text[0].length;
  return content
    .slice(start, code.indexOf(text[1], start))
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
}

/** TypeScript whose comments and texts are blanked; every position stays where it is. */
export function withoutTexts(content) {
  let code = '';
  let at = 0;
  const take = (length) => {
    code += content.slice(at, at + length);
    at += length;
  };
  const hide = (end) => {
    code += content.slice(at, end).replace(/[^\n]/g, ' ');
    at = end;
  };
  while (at < content.length) {
    const two = content.slice(at, at + 2);
    const one = two[0];
    if (two === '//') hide(endOr(content, '\n', at));
    else if (two === '/*') hide(endOr(content, '*/', at + 2) + 2);
    else if (one === '"' || one === "'" || one === '`') {
      take(1);
      hide(textEnd(content, at, one));
      take(1);
    } else if (one === '/' && /(^|[(,=:[!&|?{};+\n]|=>|\breturn)\s*$/.test(code.slice(-40))) hide(patternEnd(content, at));
    else take(1);
  }
  return code;
}

const endOr = (content, text, from) => {
  const end = content.indexOf(text, from);
  return end < 0 ? content.length : end;
};

/** Where a text ends, without its closing quote; a template may hold code with texts in it. */
function textEnd(content, start, quote) {
  for (let at = start; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === quote) return at;
    else if (quote === '`' && content.startsWith('${', at)) at = filledEnd(content, at + 2);
  }
  return content.length;
}

function filledEnd(content, start) {
  let depth = 1;
  for (let at = start; at < content.length; at += 1) {
    if ('"\'`'.includes(content[at])) at = textEnd(content, at + 1, content[at]);
    else if (content[at] === '{') depth += 1;
    else if (content[at] === '}' && (depth -= 1) === 0) return at;
  }
  return content.length;
}

function patternEnd(content, start) {
  let inClass = false;
  for (let at = start + 1; at < content.length && content[at] !== '\n'; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '[') inClass = true;
    else if (content[at] === ']') inClass = false;
    else if (content[at] === '/' && !inClass) return at + 1;
  }
  return start + 1;
}
