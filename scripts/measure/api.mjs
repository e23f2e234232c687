// How fast the REST API answers a token, and whether the time of a refusal tells anything.
import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { median, programs } from './load.mjs';
import { logIn, signUp, turnTwoStepOn } from './person.mjs';
import { Visitor } from './visitor.mjs';

const path = '/rest/api/1/myself';
const turns = 5;
const turn = 3;
const tokens = '/manage-profile/security/api-tokens';
/** Every account and address is tried once with each password: nobody is paused meanwhile. */
const times = 60;
/** At the log-in, whose refusals are compared (S-062). */
const timesAtLogIn = 200;
/** The medians of two refusals differ by less than this, in milliseconds. */
const tellsNothing = 5;

/** Rows of the table. */
export async function measureApi(program) {
  const person = await signUp(program.url, 'script');
  const visitor = new Visitor(program.url);
  await logIn(visitor, person);
  await turnTwoStepOn(visitor, person);
  const token = await makeToken(visitor);
  return [...(await rates(program.url, token)), ...(await refusals(program, person))];
}

async function makeToken(visitor) {
  await visitor.post('/api/create_api_token', { name: 'Measured', account_read: 'on' });
  const page = (await visitor.get(`${tokens}/made`)).body.toString();
  const token = /nl_[0-9a-f]{32}_[0-9a-f]{72}/.exec(page)?.[0];
  if (!token) throw new Error('the page shows no token');
  return token;
}

/** Requests beside the look-up alone, in turns: a machine's mood changes from second to second. */
async function rates(url, token) {
  const authorization = `Bearer ${token}`;
  const all = { requests: [], lookUps: [], shares: [] };
  let tool;
  for (let round = 0; round < turns; round += 1) {
    const measured = await programs(url, path, authorization, turn);
    tool = measured.tool;
    all.requests.push(measured.rate);
    const alone = JSON.parse((await ask(url, `/dev/look-up-rate?seconds=${turn}`, authorization)).body);
    all.lookUps.push(alone.done / alone.seconds);
    all.shares.push(all.requests.at(-1) / all.lookUps.at(-1));
  }
  const shares = all.shares.toSorted((a, b) => a - b);
  const range = [shares[0], shares.at(-1)].map((share) => share.toFixed(2)).join(' to ');
  return [
    { what: `look-ups of a token and its account a second, alone`, result: `${Math.round(median(all.lookUps))}` },
    { what: `\`${path}\` with a token, requests a second`, result: `${Math.round(median(all.requests))} (${tool})` },
    { what: `requests as a share of the look-ups, median of ${turns}`, result: `${median(shares).toFixed(2)} (${range})` },
  ];
}

/** What refusals take, in turns within one run. */
async function refusals(program, person) {
  fill(program, person.email, times);
  const asks = {
    'right password, two-step verification is on': (round) => [address(round, 'on'), person.password],
    'wrong password, two-step verification is on': (round) => [address(round, 'on'), 'not the password of it'],
    'wrong password, it is off': (round) => [address(round, 'off'), 'not the password of it'],
    'unknown address': (round) => [address(round, 'nobody'), 'not the password of it'],
  };
  const taken = Object.fromEntries(Object.keys(asks).map((what) => [what, []]));
  const texts = new Set();
  for (let round = -10; round < times; round += 1) {
    for (const [what, of] of Object.entries(asks)) {
      const [email, password] = of(round);
      const authorization = `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}`;
      const began = performance.now();
      const answer = await ask(program.url, path, authorization);
      if (round >= 0) taken[what].push(performance.now() - began);
      if (answer.status !== 401) throw new Error(`${what}: ${answer.status} ${answer.body}`);
      texts.add(`${answer.headers['www-authenticate']} ${answer.body}`);
    }
  }
  if (texts.size !== 1) throw new Error(`the refusals differ: ${[...texts].join('\n')}`);
  return Object.entries(taken).map(([what, all]) => ({ what: `\`${path}\` refused, ${what}: median of ${times}`, result: `${median(all).toFixed(2)} ms` }));
}

const address = (round, name) => `${name}${round}@example.org`;

/** What a wrong password takes at the log-in, in turns: each address is tried once, so that nobody is paused (S-062). */
export async function measureLogInRefusals(program) {
  const person = await signUp(program.url, 'compared');
  fill(program, person.email, timesAtLogIn);
  const kinds = { 'unknown address': 'nobody', 'two-step verification is off': 'off', 'two-step verification is on': 'on' };
  const taken = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  const texts = new Set();
  const visitor = new Visitor(program.url);
  for (let round = -10; round < timesAtLogIn; round += 1) {
    for (const [kind, name] of Object.entries(kinds)) {
      const form = new URLSearchParams({ email: address(round, name), password: 'not the password of it' }).toString();
      const began = performance.now();
      const answer = await visitor.send('POST', '/api/log_in', form);
      if (round >= 0) taken[kind].push(performance.now() - began);
      texts.add(`${answer.status} ${answer.body}`);
    }
  }
  if (texts.size !== 1) throw new Error(`the refusals differ: ${[...texts].join('\n')}`);
  const medians = Object.values(taken).map(median);
  const apart = Math.max(...medians) - Math.min(...medians);
  const rows = Object.entries(taken).map(([kind, all]) => ({ what: `log-in refused, ${kind}: median of ${timesAtLogIn}`, result: `${median(all).toFixed(2)} ms` }));
  return [...rows, { what: 'the medians of the log-in are apart', result: `${apart.toFixed(2)} ms`, aim: `less than ${tellsNothing} ms`, met: apart < tellsNothing }];
}

/** Accounts with the password of one that there is. */
function fill(program, email, times) {
  const accounts = (name, since) => `
    WITH RECURSIVE n(i) AS (SELECT -10 UNION ALL SELECT i + 1 FROM n WHERE i < ${times})
    INSERT OR IGNORE INTO account (id, email, email_key, name, password_hash, email_verified_at, role, created_at, password_changed_at, two_step_since)
    SELECT randomblob(16), '${name}' || i || '@example.org', '${name}' || i || '@example.org', 'Person', password_hash, 1, 'member', 1, 1, ${since}
    FROM n, account WHERE account.email = '${email}';`;
  execFileSync('sqlite3', ['-cmd', '.timeout 20000', join(program.folder, 'nightlatch.db'), accounts('on', 1) + accounts('off', 'NULL')]);
}

/** One request of a program, by a connection of its own. */
function ask(url, path, authorization) {
  const { port, host } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { Host: host, Authorization: authorization }, agent: false }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', failed);
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', failed).end();
  });
}
