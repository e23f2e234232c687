// A source file, and views of it in which comments or texts are blanked out; lines and columns stay where they are.

/** One text of a Rust file. @typedef {{ value: string, start: number }} Text */

export class Source {
  constructor(path, content) {
    this.path = path;
    this.content = content;
  }

  /** The line of a position, from 1. */
  line(position) {
    return this.content.slice(0, position).split('\n').length;
  }

  /** The whole line around a position. */
  lineText(position) {
    const start = this.content.lastIndexOf('\n', position - 1) + 1;
    const end = this.content.indexOf('\n', position);
    return this.content.slice(start, end < 0 ? undefined : end);
  }

  /** Rust: without comments. CSS: the same. */
  get uncommented() {
    return this.views.uncommented;
  }

  /** Rust without comments, and with empty texts. */
  get code() {
    return this.views.code;
  }

  /** Rust: the texts outside of attributes and of `#[cfg(test)]` modules. @returns {Text[]} */
  get texts() {
    const outside = withoutTests(this.code);
    return this.views.texts.filter(({ start }) => outside[start] !== ' ');
  }

  get views() {
    this.seen ??= this.path.endsWith('.rs') ? readRust(this.content) : readCss(this.content);
    return this.seen;
  }
}

const blank = (text) => text.replace(/[^\n]/g, ' ');

function readCss(content) {
  const uncommented = content.replace(/\/\*[\s\S]*?\*\//g, blank);
  return { uncommented, code: uncommented, texts: [] };
}

const rustToken = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*)`,
    String.raw`(?<block>\/\*)`,
    String.raw`(?<raw>\b(?:b|c)?r(?<hashes>#*)"[\s\S]*?"\k<hashes>)`,
    String.raw`(?<text>(?:\b[bc])?"(?:[^"\\]|\\[\s\S])*")`,
    String.raw`(?<char>'(?:[^'\\\n]|\\(?:u\{[^}]*\}|x..|.))')`,
  ].join('|'),
  'g',
);

function readRust(content) {
  const views = { uncommented: '', code: '', texts: [] };
  let done = 0;
  const add = (uncommented, code = uncommented) => {
    views.uncommented += uncommented;
    views.code += code;
  };
  rustToken.lastIndex = 0;
  for (let token = rustToken.exec(content); token; token = rustToken.exec(content)) {
    add(content.slice(done, token.index));
    let whole = token[0];
    if (token.groups.block) whole = content.slice(token.index, blockEnd(content, token.index));
    done = token.index + whole.length;
    rustToken.lastIndex = done;
    if (token.groups.comment || token.groups.block) {
      add(blank(whole));
    } else if (token.groups.char) {
      add(whole, blank(whole));
    } else {
      const open = whole.indexOf('"') + 1;
      const close = whole.lastIndexOf('"');
      add(whole, whole.slice(0, open) + blank(whole.slice(open, close)) + whole.slice(close));
      views.texts.push({ value: whole.slice(open, close), start: token.index });
    }
  }
  add(content.slice(done));
  return views;
}

/** Where a comment ends that may hold others. */
function blockEnd(content, start) {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const two = content.slice(at, at + 2);
    if (two === '/*') (depth += 1), (at += 1);
    else if (two === '*/') {
      (depth -= 1), (at += 1);
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}

/** Code with attributes and test modules blanked. */
function withoutTests(code) {
  const modules = /#\[cfg\(test\)\]\s*(?:pub\s+)?mod\s+\w+\s*\{/g;
  let rest = code;
  for (let found = modules.exec(code); found; found = modules.exec(code)) {
    const end = closing(code, found.index + found[0].length - 1, '{', '}');
    rest = rest.slice(0, found.index) + blank(rest.slice(found.index, end)) + rest.slice(end);
  }
  const attributes = /#!?\[/g;
  for (let found = attributes.exec(rest); found; found = attributes.exec(rest)) {
    const end = closing(rest, found.index + found[0].length - 1, '[', ']');
    rest = rest.slice(0, found.index) + blank(rest.slice(found.index, end)) + rest.slice(end);
  }
  return rest;
}

/** The position after the bracket that closes the one at `start`. */
export function closing(code, start, open, close) {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === open) depth += 1;
    else if (code[at] === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return code.length;
}
