// The rules. Each has examples that it must find ("bad") and others that it must leave alone ("good").
import { floors } from './floors.mjs';

const isRust = (path) => path.endsWith('.rs');
const isTest = (path) => /(^|\/)(tests|testing)(\.rs$|\/)/.test(path);
const inside = (...folders) => (path) => folders.some((folder) => path.startsWith(`${folder}/`));

/** What a pattern finds in a view of a source. */
function matches(source, view, pattern) {
  return [...view.matchAll(pattern)].map((match) => ({ line: source.line(match.index), what: match[0].trim(), at: match.index }));
}

/** What a pattern finds in the texts of a Rust source. */
function inTexts(source, pattern) {
  return source.texts.flatMap(({ value, start }) =>
    [...value.matchAll(pattern)].map((match) => ({ line: source.line(start + match.index), what: match[0].trim(), at: start })),
  );
}

// S-093: what people have typed is never written as HTML. Each rule has examples that it must find.
const rawHtml = {
  name: 'no raw HTML',
  why: 'Raw HTML runs whatever is in it; write the elements',
  applies: (path) => isRust(path) && inside('app', 'frontend', 'server')(path),
  // But for what parts/typed.rs has escaped: what was typed into a text field has no other place to stand.
  find: (source) => matches(source, source.code, /\b(?:set_)?inner_html\b(?!=typed\(&[\w.]+\)><\/textarea>)/g),
  bad: [
    ['app/src/a.rs', 'view! { <p inner_html=text/> }'],
    ['app/src/a.rs', 'element.set_inner_html(&text);'],
    ['app/src/a.rs', 'view! { <p inner_html=typed(&text)></p> }'],
  ],
  good: [
    ['app/src/a.rs', '// inner_html is forbidden\nlet text = "inner_html";'],
    ['app/src/a.rs', 'view! { <textarea name="a" inner_html=typed(&draft.text)></textarea> }'],
  ],
};

const getDoors = {
  name: 'no server function by GET',
  why: 'Another site can make a browser send a GET with its cookies; use POST',
  applies: (path) => isRust(path) && inside('app', 'server')(path),
  find: (source) => matches(source, source.uncommented, /\bGet(?:Url|Cbor)\b/g),
  bad: [
    ['app/src/doors/a.rs', '#[server(input = GetUrl)]\nasync fn a() {}'],
    ['app/src/doors/a.rs', '#[server(A, "/api", "GetCbor")]\nasync fn a() {}'],
  ],
  good: [['app/src/doors/a.rs', '// GetUrl\n#[server(endpoint = "a")]\nasync fn a() {}']],
};

const hovers = {
  name: 'hovering only where something hovers',
  why: 'A finger does not hover, and what it touched last would stay lit; put the rule inside @media (hover: hover)',
  applies: (path) => path.endsWith('.css'),
  find: (source) => matches(source, source.uncommented, /(?<!@media \(hover: hover\) \{\s*)(?<=^\s*)[^\s{}][^{};\n]*:hover/gm),
  bad: [
    ['style/base.css', 'a:hover { color: inherit }'],
    ['style/base.css', 'a {\n  &:hover {\n    color: inherit;\n  }\n}'],
  ],
  good: [
    ['style/base.css', 'a {\n  @media (hover: hover) {\n    &:hover {\n      color: inherit;\n    }\n  }\n}'],
    ['style/base.css', '/* a:hover */ a { color: inherit }'],
  ],
};

const rawElements = ['textarea', 'noscript', 'script', 'style', 'Script', 'Style'];
// S-093
const rawText = {
  name: 'no data inside elements that are not escaped',
  why: 'The frame does not escape what is inside of it; give data as an attribute',
  applies: (path) => isRust(path) && inside('app')(path),
  find(source) {
    const opening = new RegExp(String.raw`<(${rawElements.join('|')})\b([^<>]*?)(\/)?>([\s\S]*?)(?=<\/\1>|<\w|$)`, 'g');
    const inViews = [...source.code.matchAll(opening)]
      .filter(([, , , closed, children]) => !closed && children.replace(/"\s*"/g, '').trim() !== '')
      // The loader of the browser half: two addresses of our own, written as JavaScript texts. And the style sheet, looked through at the start.
      .filter(([, name, , , children]) => !(source.path === 'app/src/shell.rs' && (name === 'script' || (name === 'style' && children.trim() === '{text}'))))
      .map((match) => ({ line: source.line(match.index), what: `data inside <${match[1]}>` }));
    return [...inViews, ...matches(source, source.code, /\b(?:textarea|noscript|script|style)\(\)\s*\.child\(/g)];
  },
  bad: [
    ['app/src/a.rs', 'view! { <textarea name="a">{text}</textarea> }'],
    ['app/src/a.rs', 'view! { <noscript>"Hello " {name}</noscript> }'],
    ['app/src/a.rs', 'view! { <script nonce=use_nonce()>{script}</script> }'],
    ['app/src/shell.rs', 'view! { <style>{css}</style> }'],
    ['app/src/a.rs', 'view! { <style>{text}</style> }'],
    ['app/src/a.rs', 'view! { <Style>{css}</Style> }'],
    ['app/src/a.rs', 'html::textarea().child(text)'],
  ],
  good: [
    ['app/src/a.rs', 'view! { <textarea name="a" prop:value=text></textarea> }'],
    ['app/src/a.rs', 'view! { <noscript>"Please turn scripts on."</noscript> }'],
    ['app/src/a.rs', 'view! { <script type="module" src=path/> <p>{text}</p> }'],
    ['app/src/a.rs', 'assert!(html.contains("<script>alert(1)</script>"));'],
    ['app/src/shell.rs', 'view! { <script type="module" nonce=use_nonce()>{script}</script> }'],
    ['app/src/shell.rs', 'view! { <style>{text}</style> }'],
  ],
};

const titles = {
  name: 'titles are escaped',
  why: 'The frame writes a title as it is, and whoever names a thing would write the page: give it escaped(&…)',
  applies: (path) => isRust(path) && inside('app')(path),
  find: (source) => matches(source, source.code, /<Title\b(?!\s+text=escaped\(&)/g),
  bad: [
    ['app/src/a.rs', 'view! { <Title text=name/> }'],
    ['app/src/a.rs', 'view! { <Title formatter=|text| text text=escaped(&name)/> }'],
  ],
  good: [
    ['app/src/a.rs', 'view! { <Title text=escaped(&title(&name))/> }'],
    ['app/src/a.rs', '/// <Title text=name/>'],
  ],
};

const colour = /(?<![&\w])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/gi;
const colours = {
  name: 'colours only in style/tokens.css',
  why: 'A colour has a name in style/tokens.css; use that, so that themes and contrast stay in one place',
  applies: (path) =>
    (path.endsWith('.css') && path !== 'style/tokens.css') || (isRust(path) && !isTest(path) && inside('app/src', 'server/src')(path)),
  find: (source) => (isRust(source.path) ? inTexts(source, colour) : matches(source, source.uncommented, colour)),
  bad: [
    ['style/base.css', 'a { color: #fff }'],
    ['style/components/a.css', 'a { border: 1px solid #A0b1C2 }'],
    ['app/src/a.rs', 'view! { <path fill="#000"/> }'],
  ],
  good: [
    ['style/tokens.css', ':root { --ink: #123456 }'],
    ['style/base.css', '/* #fff */ a { color: var(--ink) }\n#face-up { color: inherit }'],
    ['app/src/a.rs', '#[server]\nview! { <a href="#main">"&#8217;"</a> } // #123'],
    ['app/src/a.rs', '#[cfg(test)]\nmod tests { const A: &str = "#418204"; }'],
  ],
};

const freeSql = {
  name: 'no assembled SQL',
  why: 'SQL is a constant; only tests need a name in it',
  applies: (path) => isRust(path) && !isTest(path),
  find: (source) => matches(source, source.code, /\bAssertSqlSafe\b/g),
  bad: [['server/store/src/a.rs', 'sqlx::query(AssertSqlSafe(sql))']],
  good: [
    ['server/store/src/testing.rs', 'sqlx::query(AssertSqlSafe(sql))'],
    ['server/store/src/a.rs', '// AssertSqlSafe\nsqlx::query("SELECT 1")'],
  ],
};

const programs = {
  name: 'no other program is started',
  why: 'The server starts no other program',
  applies: (path) => isRust(path) && !isTest(path) && inside('server')(path),
  find: (source) => matches(source, source.code, /\bCommand::new\b|\bprocess::Command\b/g),
  bad: [
    ['server/src/a.rs', 'Command::new("sendmail")'],
    ['server/courier/src/a.rs', 'use std::process::Command;'],
  ],
  good: [
    ['server/src/a.rs', 'enum Command { Serve }\nmatch command { Command::Serve => {} }'],
    ['server/tests/a.rs', 'Command::new(program)'],
  ],
};

const jargon = {
  name: 'plain words',
  why: 'People read this: say "two-step verification", "authenticator app", "security key", "code"',
  applies: (path) =>
    isRust(path) && !isTest(path) && (inside('app/src')(path) || /^server\/(domain|courier)\/src\/(.*\/)?(mails?|texts?)(\.rs$|\/)/.test(path)),
  find: (source) =>
    inTexts(source, /\b(?:TOTP|HOTP|WebAuthn|2FA|MFA|OTP|FIDO2?|U2F|CTAP2?|[Aa]ttestation|AAGUID)\b/g).filter(
      // What is written to the log is for operators.
      ({ at }) => !/\b(?:error|warn|info|debug|trace)!\s*\(/.test(source.lineText(at)),
    ),
  bad: [
    ['app/src/pages/a.rs', 'view! { <p>"Enter your TOTP code"</p> }'],
    ['app/src/words.rs', 'let text = "Turn on 2FA";'],
    ['app/src/words.rs', 'let text = "Your OTP is wrong";'],
    ['server/domain/src/mails.rs', 'body: format!("MFA is on for {name}")'],
  ],
  good: [
    ['app/src/pages/a.rs', '// TOTP, RFC 6238\nview! { <p>"Aegis, 2FAS and others"</p> }'],
    ['app/src/pages/a.rs', 'tracing::warn!("WebAuthn is not there");'],
    ['app/src/pages/a.rs', '#[expect(dead_code, reason = "the WebAuthn half")]\nfn a() {}'],
    ['app/src/pages/a.rs', '#[cfg(test)]\nmod tests { const A: &str = "TOTP"; }'],
    ['server/domain/src/keys.rs', 'let label = "TOTP secret";'],
  ],
};

const machines = {
  name: 'no path of one machine',
  why: 'This path exists on one machine only',
  applies: () => true,
  find: (source) => matches(source, source.content, /(?<![\w.}/~-])\/(?:home|root|work|Users)\/[\w.-]+/g),
  bad: [
    ['README.md', 'See /home/someone/nightlatch'],
    ['scripts/a.sh', 'cd /work/main'],
    ['server/src/a.rs', 'let path = "/root/keys";'],
  ],
  good: [
    ['README.md', 'https://example.org/home/page and ~/work/here and $HOME/root/a'],
    ['docs/a.md', '/var/lib/nightlatch'],
  ],
};

export const rules = [rawHtml, getDoors, rawText, titles, colours, hovers, freeSql, programs, jargon, machines, floors];
