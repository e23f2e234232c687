import { type Http, SESSION } from '../fixtures/http';
import { APP, METHOD, RECOVERY_NEW, SECURITY, START, TWO_STEP, UNLOCK } from '../fixtures/pages';
import { connectApp, loggedIn, startSetup } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const ROUNDS = 25;
const AT_ONCE = 8;

/** Asks for a page again and again, several times at once. Returns the answers that are no page. */
async function faults(http: Http, path: string): Promise<string[]> {
  const found: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => http.get(path)));
    found.push(...answers.filter((answer) => answer.status() !== 200).map((answer) => `${path}: ${answer.status()}`));
  }
  return found;
}

test('every page is rendered every time, when many ask at once', async ({ stranger }) => {
  const http = await stranger();
  const person = await loggedIn(http);
  // The start asks for the password, and is left out once the settings are unlocked.
  expect.soft(await faults(http, START)).toEqual([]);
  await startSetup(http, person);
  for (const path of ['/manage-profile', SECURITY, TWO_STEP, UNLOCK, METHOD, APP]) {
    expect.soft(await faults(http, path)).toEqual([]);
  }
  const keyHolder = await stranger();
  await connectApp(keyHolder, await loggedIn(keyHolder));
  expect.soft(await faults(keyHolder, RECOVERY_NEW)).toEqual([]);
  const nobody = await stranger();
  for (const path of ['/login', '/signup', '/help/login-issues']) expect.soft(await faults(nobody, path)).toEqual([]);
});

test('requests that are given up leave nothing half-open behind', async ({ stranger }) => {
  const http = await stranger();
  const person = await loggedIn(http);
  const cookie = `${SESSION}=${await http.token()}`;
  // From at once to well after the answer, so that every step of the work is cut off sometimes.
  const givenUp = Array.from({ length: 200 }, async (_, place) => {
    const signal = AbortSignal.timeout(place % 20);
    await fetch(`${http.origin}${TWO_STEP}`, { headers: { cookie, accept: 'text/html' }, signal }).catch(() => undefined);
  });
  await Promise.all(givenUp);
  const writes = await Promise.all(Array.from({ length: 20 }, () => http.knock('lock')));
  expect(writes.map((answer) => answer.status)).toEqual(writes.map(() => 200));
  await http.enter('unlock', { password: person.password });
});
