import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { linkIn, newestMail } from '../fixtures/outbox';
import { answerTo, logInWithRecoveryKey, saveKey } from '../fixtures/recovery';
import { findFaultsInLogs } from '../fixtures/logs';
import { givePassword, loggedIn, logIn, protect, somebody, tokenIn, unlock } from '../fixtures/people';
import type { Running } from '../fixtures/run';
import { findSecretsInLogs, remember } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { expect, test } from '../fixtures/test';
import { codeIn, not, phoneOwner, shown, textsTo } from '../fixtures/texts';
import { makeToken } from '../fixtures/tokens';

/** RFC 3339 in UTC, as `tracing_subscriber` writes it. */
const TIME = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];
/** Everything that could move a terminal, or begin a line of one's own. */
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/;

/** What is wrong with a line of the log in JSON. */
function wrongIn(line: string): string | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'no object';
  const { timestamp, level, target, fields, ...more } = entry as Record<string, unknown>;
  if (typeof timestamp !== 'string' || !TIME.test(timestamp)) return `the time ${JSON.stringify(timestamp)}`;
  if (Math.abs(Date.parse(timestamp) - Date.now()) > 600_000) return `a time that is not now in UTC: ${timestamp}`;
  if (typeof level !== 'string' || !LEVELS.includes(level)) return `the level ${JSON.stringify(level)}`;
  if (typeof target !== 'string' || target === '') return 'no target';
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return 'no fields';
  const unknown = Object.keys(more).filter((key) => key !== 'span' && key !== 'spans');
  return unknown.length > 0 ? `unknown parts: ${unknown.join()}` : undefined;
}

/** Sends bytes that no browser would send. What the server answers, if anything. */
function sendRaw(server: Running, bytes: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => done(Buffer.concat(chunks).toString('latin1')));
    socket.on('error', failed);
    socket.setTimeout(10_000, () => socket.destroy(new Error('the server neither answers nor hangs up')));
  });
}

const FORGED = '2026-01-01T00:00:00Z ERROR forged: everything is fine';

async function sendHostileRequests(server: Running): Promise<void> {
  const { host } = new URL(server.url);
  const line = encodeURIComponent(`x\r\n${FORGED}\x1b[2J\u2028`);
  for (const target of [`/login?next=${line}`, `/${line}`, `/api/${line}`, `/rest/api/1/${line}`, `/login\x1b[31m`, `/login\xff`]) {
    await sendRaw(server, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: a\tb \xff\xfe ${FORGED}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`);
  }
  for (const header of [`User-Agent: \x1b[31m${FORGED}`, `X-Forwarded-For: \x00\x07`, `Cookie: nightlatch=\x1b]0;x\x07`, ` ${FORGED}`]) {
    await sendRaw(server, `GET /login HTTP/1.1\r\nHost: ${host}\r\n${header}\r\nConnection: close\r\n\r\n`);
  }
  await sendRaw(server, `\x1b[2J\r\n${FORGED}\r\n\r\n`);
}

test('at level trace a whole run leaves lines of JSON in UTC, and nothing in them that must not be there (S-122)', async ({ engine, stranger }) => {
  test.slow();
  const server = await Server.start(engine, `${engine}-json`, { NIGHTLATCH_LOG__FORMAT: 'json' });
  const { running } = server;
  const people: { name: string; email: string }[] = [];
  const numbers: string[] = [];
  try {
    const http = await stranger(running);
    const person = await protect(http, await loggedIn(http, 'Zo\u00eb Quillfeather'));
    people.push(person);
    await unlock(http, person);
    const token = await makeToken(http, 'Backup');
    await http.enter('log_out');
    for (const secret of [token, person.password]) {
      const basic = `Basic ${Buffer.from(`${person.email}:${secret}`).toString('base64')}`;
      expect((await http.get('/rest/api/1/myself', { authorization: basic })).status()).toBe(secret === token ? 200 : 401);
      remember(engine, secret === token ? 'API token' : 'password', basic.slice('Basic '.length));
    }
    await http.get('/rest/api/1/myself', { authorization: `Bearer ${token}` });
    await http.get(`/rest/api/1/myself?token=${token}`);

    const mistyped = somebody(engine);
    expect((await http.knock('log_in', { email: person.email, password: mistyped.password })).code).toBe('wrong_pair');
    await givePassword(http, person);
    expect((await http.knock('log_in_with_code', { code: person.app.wrong() })).code).toBe('wrong_code');
    await logIn(http, person);
    await http.enter('log_out');
    const wrongKey = remember(engine, 'recovery key', '7777-7777-7777-7777-7777-7777');
    expect(await answerTo(http, person, wrongKey)).toBe('wrong_recovery_key');
    await saveKey(http, await logInWithRecoveryKey(http, person, person.recoveryKey));
    await http.enter('log_out');

    await http.enter('request_password_reset', { email: person.email });
    const link = linkIn(await newestMail(http.request, person.email, /^A new password/), '/reset-password');
    const fresh = somebody(engine);
    remember(engine, 'mail link', tokenIn(link));
    await http.page(link);
    await http.enter('reset_password', { token: tokenIn(link), 'new-password': fresh.password });

    const withPhone = await stranger(running);
    const owner = await phoneOwner(withPhone);
    people.push(owner);
    numbers.push(owner.number, owner.number.slice(1), shown(owner.number));
    await withPhone.enter('log_out');
    await givePassword(withPhone, owner);
    const [text] = await textsTo(withPhone.request, owner.number, 2);
    const code = codeIn(engine, text?.body ?? '');
    remember(engine, 'code', not(code));
    expect((await withPhone.knock('log_in_with_text', { code: not(code) })).code).toBe('wrong_text_code');
    await withPhone.enter('log_in_with_text', { code });
    await sendHostileRequests(running);
  } finally {
    expect(await server.stop()).toEqual([]);
  }
  const lines = readFileSync(running.log, 'utf8').split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.some((line) => line.includes('"level":"DEBUG"')), 'everything was written').toBe(true);
  const wrong = lines.map((line) => ({ line, why: wrongIn(line) })).filter(({ why }) => why !== undefined);
  expect(wrong.slice(0, 5), `${wrong.length} lines`).toEqual([]);
  expect(lines.filter((line) => CONTROL.test(line)).slice(0, 5), 'control characters').toEqual([]);
  expect(lines.filter((line) => line.startsWith(FORGED))).toEqual([]);
  expect(lines.some((line) => line.includes('x%0D%0A2026')), 'the forged line is there, encoded').toBe(true);
  expect([...findSecretsInLogs([running]), ...findFaultsInLogs([running])]).toEqual([]);
  for (const words of [...people.flatMap(({ name, email }) => [name, email]), ...numbers]) {
    expect(lines.filter((line) => line.includes(words)).slice(0, 3), `docs/LOGGING.md: ${words}`).toEqual([]);
  }
});

test('a log of text has no line that a request has written, and no colours (S-122)', async ({ server, stranger }) => {
  const http = await stranger();
  await sendHostileRequests(server);
  await http.page('/login');
  const log = readFileSync(server.log, 'utf8');
  expect(log.split('\n').filter((line) => CONTROL.test(line)).slice(0, 5)).toEqual([]);
  expect(log.split('\n').filter((line) => line.startsWith(FORGED))).toEqual([]);
  expect(log.includes('x%0D%0A2026'), 'the forged line is there, encoded').toBe(true);
  const times = log.split('\n').filter((line) => /^\d{4}-/.test(line)).map((line) => line.split(/\s/, 1)[0] ?? '');
  expect(times.length).toBeGreaterThan(10);
  expect(times.filter((time) => !TIME.test(time)), 'UTC').toEqual([]);
});
