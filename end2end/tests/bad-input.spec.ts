import { randomBytes } from 'node:crypto';
import { APP_REPLACE, appId, startReplacement } from '../fixtures/apps';
import { noteAnswers, type Noted } from '../fixtures/answers';
import type { Answer, Http } from '../fixtures/http';
import { body, inShort, odd, type Odd } from '../fixtures/odd';
import {
  givePassword, loggedIn, logIn, protectedPerson, signUp, somebody, startSetup, tokenIn, verificationLink,
} from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** A field's value, already encoded, and what the door has to say to it. `undefined`: the field is missing. */
type Case = [name: string, value: string | undefined, expected: string];

type Broken = 'surrogate' | 'notUtf8' | 'overlong';

/**
 * One expectation for each odd text. Bytes that are no text count as the mark that stands for them (URL standard, "UTF-8 decode
 * without BOM"): as a letter of no script, like the emoji.
 */
function oddCases(expected: Record<Exclude<Odd, Broken | 'megabyte'>, string>, around = (text: string) => text): Case[] {
  const broken: Record<Broken, string> = { surrogate: expected.emoji, notUtf8: expected.emoji, overlong: expected.emoji };
  const all: Record<Odd, string> = { ...expected, ...broken, megabyte: '413 too_large' };
  const cases = Object.entries(all).map(([name, answer]): Case => {
    const text = odd[name as Odd];
    return [name, name === 'nothing' || name === 'blanks' ? text : around(text), answer];
  });
  return [['missing', undefined, '400 bad_request'], ...cases];
}

/** Tries every case as a program and as a form, and keeps the answers for the comparison of the databases. */
async function tryAll(door: string, cases: Case[], http: Http, form: (value: string | undefined, name: string) => Promise<string>): Promise<void> {
  const field = test.info().title.replace(/\W+/g, '-');
  const answers: Record<string, Noted> = {};
  for (const [name, value, expected] of cases) {
    const answer = await http.knock(door, await form(value, name));
    answers[name] = { status: answer.status, answer: stable(answer) };
    expect.soft(inShort(answer), `${door}: ${name}`).toBe(expected);
    expect.soft(answer.status, `${door}: ${name}`).toBeLessThan(500);
    // Only what is refused before anything is counted or made is sent a second time.
    if (/^(400|413)|:/.test(expected)) await http.submit(door, await form(value, name));
  }
  expect(Object.keys(answers)).toHaveLength(cases.length);
  noteAnswers(http.engine, `${door}-${field}`, answers);
}

/** The answer without what is new each time. */
function stable(answer: Answer): string {
  return answer.body.replace(/"reference":"[0-9a-f]*"/, '"reference":"…"');
}

const unique = () => randomBytes(6).toString('hex');

test.describe('signing up', () => {
  const form = (http: Http, field: string) => async (value: string | undefined) => {
    const person = somebody(http.engine);
    const whole = { email: person.email, name: 'Ana', 'new-password': person.password };
    return body({ ...whole, [field]: value });
  };

  test('the address (S-096, S-097)', async ({ stranger }) => {
    const http = await stranger();
    const long = (length: number) => {
      const start = `${unique()}${'a'.repeat(52)}@${'b'.repeat(63)}.${'c'.repeat(63)}.`;
      return `${start}${'d'.repeat(length - start.length - 4)}.org`;
    };
    const cases: Case[] = oddCases(
      {
        nothing: '422 email:missing', blanks: '422 email:missing', nul: '422 email:characters', bell: '422 email:characters',
        lineBreak: '422 email:characters', rightToLeft: '422 email:characters', zeroWidth: '422 email:not_an_email',
        emoji: '422 email:not_an_email', decomposed: '422 email:not_an_email', sql: '422 email:not_an_email',
        html: '422 email:not_an_email', path: '422 email:not_an_email', template: '422 email:not_an_email', badPercent: '200',
      },
      (text) => `${text}@example.org`,
    );
    await tryAll('sign_up', [
      ...cases,
      ['254 characters', long(254), '200'],
      ['255 characters', long(255), '422 email:too_long'],
      ['a second recipient', `a${unique()}@example.org,b@example.org`, '422 email:not_an_email'],
      ['a mail header', `a${unique()}@example.org%0D%0ABcc:b@example.org`, '422 email:characters'],
      ['no domain', 'maria', '422 email:not_an_email'],
    ], http, form(http, 'email'));
  });

  test('the name (S-096, S-097)', async ({ stranger }) => {
    const http = await stranger();
    const cases = oddCases({
      nothing: '422 name:missing', blanks: '422 name:missing', nul: '422 name:characters', bell: '422 name:characters',
      lineBreak: '422 name:characters', rightToLeft: '422 name:characters', zeroWidth: '422 name:characters',
      emoji: '200', decomposed: '200', sql: '200', html: '200', path: '200', template: '200', badPercent: '200',
    });
    const wide = encodeURIComponent('𝒜');
    await tryAll('sign_up', [
      ...cases,
      ['1 character', 'x', '200'],
      ['100 characters of four bytes', wide.repeat(100), '200'],
      ['101 characters', 'x'.repeat(101), '422 name:too_long'],
    ], http, form(http, 'name'));
  });

  test('the password (S-096)', async ({ stranger }) => {
    const http = await stranger();
    const cases = oddCases(
      {
        nothing: '422 new_password:missing', blanks: '422 new_password:too_short', nul: '200', bell: '200', lineBreak: '200',
        rightToLeft: '200', zeroWidth: '200', emoji: '200', decomposed: '200', sql: '200', html: '200', path: '200', template: '200',
        badPercent: '200',
      },
      (text) => `${text}-walrus-violin-tundra`,
    );
    const long = (length: number) => `walrus-violin-tundra-${unique()}-`.padEnd(length, '9p2');
    await tryAll('sign_up', [
      ...cases,
      ['14 characters', 'xq7-kd2-wv9-zr', '422 new_password:too_short'],
      ['15 characters', 'xq7-kd2-wv9-zr4', '200'],
      ['128 characters', long(128), '200'],
      ['129 characters', long(129), '422 new_password:too_long'],
      ['a common one', 'passwordpassword', '422 new_password:too_common'],
      ['the name of the service', 'nightlatchnightlatch', '422 new_password:too_personal'],
    ], http, form(http, 'new-password'));
  });

  test('everything at once is told at once', async ({ stranger }) => {
    const answer = await (await stranger()).knock('sign_up', { email: 'x', name: '', 'new-password': 'short' });
    expect(inShort(answer)).toBe('422 email:not_an_email name:missing new_password:too_short');
  });
});

test.describe('logging in', () => {
  test('the address', async ({ stranger }) => {
    const http = await stranger();
    const refused = '422 email:not_an_email';
    const cases = oddCases(
      {
        nothing: '422 email:missing', blanks: '422 email:missing', nul: '422 email:characters', bell: '422 email:characters',
        lineBreak: '422 email:characters', rightToLeft: '422 email:characters', zeroWidth: refused, emoji: refused,
        decomposed: refused, sql: refused, html: refused, path: refused, template: refused, badPercent: '401 wrong_pair',
      },
      (text) => `${text}@example.org`,
    );
    await tryAll('log_in', [
      ...cases,
      ['unknown', `${unique()}@example.org`, '401 wrong_pair'],
      ['of another script', encodeURIComponent(`用户${unique()}@例子.公司`), '401 wrong_pair'],
      ['255 characters', 'x'.repeat(255), '422 email:too_long'],
    ], http, async (email) => body({ email, password: 'not-my-password-at-all' }));
  });

  test('the password', async ({ stranger }) => {
    const http = await stranger();
    const wrong = '401 wrong_pair';
    const cases = oddCases({
      nothing: '422 password:missing', blanks: wrong, nul: wrong, bell: wrong, lineBreak: wrong, rightToLeft: wrong, zeroWidth: wrong,
      emoji: wrong, decomposed: wrong, sql: wrong, html: wrong, path: wrong, template: wrong, badPercent: wrong,
    });
    await tryAll('log_in', [
      ...cases,
      ['1 character', 'x', wrong],
      ['128 characters', 'x'.repeat(128), wrong],
      ['129 characters', 'x'.repeat(129), '422 password:too_long'],
    ], http, async (password) => body({ email: `${unique()}@example.org`, password }));
  });

  test('where to go on', async ({ stranger }) => {
    const http = await stranger();
    const wrong = '401 wrong_pair';
    const cases = oddCases({
      nothing: wrong, blanks: wrong, nul: wrong, bell: wrong, lineBreak: wrong, rightToLeft: wrong, zeroWidth: wrong, emoji: wrong,
      decomposed: wrong, sql: wrong, html: wrong, path: wrong, template: wrong, badPercent: wrong,
    });
    const expected = cases.map(([name, value, answer]): Case => [name, value, value === undefined ? wrong : answer]);
    await tryAll('log_in', expected, http, async (next) => body({ email: `${unique()}@example.org`, password: 'x', next }));
  });
});

/** What every field for a code says; `wrong_code` is not among it, because it is counted. */
const codeCases: Case[] = [
  ...oddCases({
    nothing: '422 code:missing', blanks: '422 code:missing', nul: '422 code:missing', bell: '422 code:missing',
    lineBreak: '422 code:missing', rightToLeft: '422 code:missing', zeroWidth: '422 code:missing', emoji: '422 code:missing',
    decomposed: '422 code:missing', sql: '422 code:code_length', html: '422 code:code_length', path: '422 code:missing',
    template: '422 code:code_length', badPercent: '422 code:missing',
  }),
  ['1 digit', '1', '422 code:code_length'],
  ['5 digits', '41820', '422 code:code_length'],
  ['7 digits', '4182041', '422 code:code_length'],
  ['two codes', encodeURIComponent('code 418204, or 555555?'), '422 code:code_length'],
  ['a negative number', '-41820', '422 code:code_length'],
  ['an exponent', '1e5', '422 code:code_length'],
  ['400 characters', '9'.repeat(400), '422 code:code_length'],
  ['401 characters', '9'.repeat(401), '422 code:too_long'],
];

test('the code of a log-in (S-096)', async ({ stranger }) => {
  const http = await stranger();
  const person = await protectedPerson(await stranger());
  await givePassword(http, person);
  await tryAll('log_in_with_code', [...codeCases, ['six noughts', '000000', '422 wrong_code']], http, async (code) => body({ code }));
  await http.enter('log_in_with_code', { code: await person.app.fresh() });
});

test('the code of a set-up', async ({ stranger }) => {
  const http = await stranger();
  const setupKey = await startSetup(http, await loggedIn(http));
  await tryAll('connect_app', codeCases, http, async (code) => body({ code }));
  expect(await http.page('/manage-profile/security/two-step-verification/app'), 'the set-up key is the same').toContain(setupKey);
});

test('the code of a replacement', async ({ stranger }) => {
  const http = await stranger();
  await protectedPerson(http);
  const setupKey = await startReplacement(http, await appId(http));
  await tryAll('replace_app', codeCases, http, async (code) => body({ code }));
  expect(await http.page(APP_REPLACE), 'the set-up key is the same').toContain(setupKey);
});

test('the name of an app (S-096)', async ({ stranger }) => {
  const http = await stranger();
  await protectedPerson(http);
  const id = await appId(http);
  const cases = oddCases({
    nothing: '422 app_name:missing', blanks: '422 app_name:missing', nul: '422 app_name:characters', bell: '422 app_name:characters',
    lineBreak: '422 app_name:characters', rightToLeft: '422 app_name:characters', zeroWidth: '422 app_name:characters',
    emoji: '200', decomposed: '200', sql: '200', html: '200', path: '200', template: '200', badPercent: '200',
  });
  await tryAll('rename_app', [
    ...cases,
    ['1 character', 'x', '200'],
    ['40 characters of four bytes', encodeURIComponent('𝒜').repeat(40), '200'],
    ['41 characters', 'x'.repeat(41), '422 app_name:too_long'],
  ], http, async (name) => body({ id, name }));
});

test('the password that unlocks (S-096)', async ({ stranger }) => {
  const http = await stranger();
  const person = await loggedIn(http);
  const wrong = '401 wrong_password';
  const cases = oddCases({
    nothing: '422 password:missing', blanks: wrong, nul: wrong, bell: wrong, lineBreak: wrong, rightToLeft: wrong, zeroWidth: wrong,
    emoji: wrong, decomposed: wrong, sql: wrong, html: wrong, path: wrong, template: wrong, badPercent: wrong,
  });
  const counted = new Map(cases.map(([name, , expected]) => [name, expected === wrong]));
  let failures = 0;
  await tryAll('unlock', [...cases, ['129 characters', 'x'.repeat(129), '422 password:too_long']], http, async (password, name) => {
    // A log-in takes the count back, so that no pause comes between the cases.
    if (counted.get(name) && (failures += 1) % 3 === 0) await logIn(http, person);
    return body({ password });
  });
});

test('the token of a verification link (S-096)', async ({ stranger }) => {
  const http = await stranger();
  const over = '410 link_expired';
  const cases = oddCases({
    nothing: over, blanks: over, nul: over, bell: over, lineBreak: over, rightToLeft: over, zeroWidth: over, emoji: over,
    decomposed: over, sql: over, html: over, path: over, template: over, badPercent: over,
  });
  await tryAll('verify_email', [...cases, ['10000 characters', 'x'.repeat(10_000), over]], http, async (token) => body({ token, password: 'x' }));
});

test('the password of a verification link', async ({ stranger }) => {
  test.slow();
  const http = await stranger();
  const wrong = '401 wrong_password';
  const cases = oddCases({
    nothing: '422 password:missing', blanks: wrong, nul: wrong, bell: wrong, lineBreak: wrong, rightToLeft: wrong, zeroWidth: wrong,
    emoji: wrong, decomposed: wrong, sql: wrong, html: wrong, path: wrong, template: wrong, badPercent: wrong,
  });
  const counted = new Map(cases.map(([name, , expected]) => [name, expected === wrong]));
  let [token, failures] = [await newToken(http), 0];
  await tryAll('verify_email', [...cases, ['129 characters', 'x'.repeat(129), '422 password:too_long']], http, async (password, name) => {
    // A new sign-up after three failures, so that no pause comes between the cases.
    if (counted.get(name) && (failures += 1) % 3 === 0) token = await newToken(http);
    return body({ token, password });
  });
});

/** The token of a verification link that nobody has used. */
async function newToken(http: Http): Promise<string> {
  const person = somebody(http.engine);
  await signUp(http, person);
  return tokenIn(await verificationLink(http, person));
}

test('the recovery key of a log-in (S-096)', async ({ stranger }) => {
  const http = await stranger();
  await givePassword(http, await protectedPerson(await stranger()));
  const short = '422 recovery_key:key_length';
  const missing = '422 recovery_key:missing';
  const cases = oddCases({
    nothing: missing, blanks: missing, nul: short, bell: short, lineBreak: short, rightToLeft: short, zeroWidth: short, emoji: short,
    decomposed: short, sql: short, html: short, path: short, template: short, badPercent: short,
  });
  const more: Case[] = [
    ['dashes', '----', missing],
    ['24 of a letter that no key has', 'U'.repeat(24), '422 recovery_key:characters'],
    ['24 Arabic-Indic digits', encodeURIComponent('\u0661'.repeat(24)), '422 recovery_key:characters'],
    ['10000 characters', '7'.repeat(10_000), short],
  ];
  await tryAll('log_in_with_recovery_key', [...cases, ...more], http, async (key) => body({ 'recovery-key': key }));
  expect((await http.get('/login/step/recovery')).status(), 'the log-in is still open').toBe(200);
});

test('bodies that are no form never pass a step (S-004, S-098)', async ({ stranger }) => {
  const http = await stranger();
  const person = await protectedPerson(await stranger());
  await givePassword(http, person);
  const json = { 'content-type': 'application/json' };
  const bodies: [string, string, Record<string, string>][] = [
    ['nothing', '', {}],
    ['only an ampersand', '&', {}],
    ['a list', 'code[]=1&code[]=2', {}],
    ['a map', 'code[a]=1', {}],
    ['a deep map', `code${'[a]'.repeat(1000)}=1`, {}],
    ['a hundred thousand fields', 'a=1&'.repeat(100_000), {}],
    ['JSON null', 'null', json],
    ['an empty JSON list', '[]', json],
    ['an empty JSON object', '{}', json],
    ['a JSON object', JSON.stringify({ code: await person.app.fresh() }), json],
    ['deep JSON', '['.repeat(10_000), json],
  ];
  for (const [name, data, headers] of bodies) {
    const answer = await http.knock('log_in_with_code', data, headers);
    expect.soft(answer.status, `${name}: ${answer.body}`).toBeGreaterThanOrEqual(400);
    expect.soft(answer.status, `${name}: ${answer.body}`).toBeLessThan(500);
    expect.soft(answer.code, name).toMatch(/^[a-z_]+$/);
  }
  expect((await http.get('/login/step/app')).status(), 'the log-in is still open').toBe(200);
  expect((await http.knock('security')).status, 'and not complete').toBe(401);
});

test('refusals of doors are JSON with a code for programs (S-086)', async ({ stranger }) => {
  const http = await stranger();
  const answers = {
    log_in: await http.knock('log_in', { email: 'x@example.org', password: 'x' }),
    unlock: await http.knock('unlock', { password: 'x' }),
    verify_email: await http.knock('verify_email', { token: 'x', password: 'x' }),
    no_such_door: await http.knock('no_such_door', {}),
  };
  // The code is for programs, what is said for people.
  const refusal = (code: string, whole: string) => ({ code, said: { whole, place: 'form-error' } });
  const told = Object.fromEntries(Object.entries(answers).map(([door, { status, json }]) => [door, { status, json }]));
  expect(told).toEqual({
    log_in: { status: 401, json: refusal('wrong_pair', 'That email and password do not match. Check both and try again.') },
    unlock: {
      status: 401,
      json: refusal('log_in_first', 'You were logged out, after a long pause or from another device. Log in to carry on.'),
    },
    verify_email: {
      status: 410,
      json: refusal('link_expired', 'This link has run out or was used already. Log in, and we send you a new one.'),
    },
    no_such_door: { status: 404, json: refusal('not_found', 'There is no page here.') },
  });
});
