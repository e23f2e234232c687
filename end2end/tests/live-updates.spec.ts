import type { Page } from '@playwright/test';
import { DEVICES, gotoListening, notice, renameItself } from '../fixtures/devices';
import { Http } from '../fixtures/http';
import { said } from '../fixtures/keys';
import { findFaultsInLogs } from '../fixtures/logs';
import { accountPassword, button, expectLive, expectScreen, link, SECURITY, START } from '../fixtures/pages';
import { givePassword, logIn, loggedIn, member, protectedPerson } from '../fixtures/people';
import { findSecretsInLogs } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { expect, test } from '../fixtures/test';

const CHANGED = 'Your settings changed on another device.';
const isEvents = (url: URL) => url.pathname === '/events';

test('a device that is logged out from another lands at the log-in at once', async ({ page, http, another, server, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const context = await another();
  const there = new Http(context.request, server);
  await logIn(there, person);
  await renameItself(there, 'Old laptop');
  const other = await context.newPage();
  await gotoListening(other, `${server.url}${SECURITY}`);
  await page.goto(DEVICES);
  await expectLive(page);
  await button(page, 'Log out Old laptop').click();
  await expectScreen(other, 'Log in');
  await expect(other).toHaveURL((url) => url.searchParams.get('next') === SECURITY);
  await expect(notice(other, 'You were logged out, after a long pause or from another device.')).toBeVisible();
  await expect(notice(page, 'Logged out Old laptop.')).toBeVisible();
});

test('a change elsewhere is told, and nothing that is being typed is lost', async ({ page, http, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const other = await stranger();
  await logIn(other, person);
  await gotoListening(page, START);
  await expectLive(page);
  await accountPassword(page).fill('half of my');
  await renameItself(other, 'Old laptop');
  await expect(notice(page, CHANGED)).toBeVisible();
  await expect(said(page)).toHaveText(CHANGED);
  await expect(accountPassword(page)).toHaveValue('half of my');
  await expect(accountPassword(page)).toBeFocused();
  await gotoListening(page, DEVICES);
  await expect(notice(page, CHANGED)).toHaveCount(0);
  await renameItself(other, 'Older laptop');
  await expect(notice(page, CHANGED)).toBeVisible();
  await link(page, 'Show the changes').press('Enter');
  await expect(link(page, 'Rename Older laptop')).toBeVisible();
  await expect(notice(page, CHANGED)).toHaveCount(0);
});

test('what this device does itself, and a wrong password, are no change elsewhere', async ({ page, http, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  await gotoListening(page, START);
  await expectLive(page);
  await accountPassword(page).fill('not my password at all');
  await button(page, 'Set up').click();
  await expect(page.locator('#password-error')).toBeVisible();
  await renameItself(http, 'This one');
  const other = await stranger();
  await other.knock('log_in', { email: person.email, password: 'not my password at all' });
  await logIn(other, person);
  await page.waitForTimeout(1_000);
  await expect(notice(page, CHANGED)).toHaveCount(0);
  await renameItself(other, 'That one');
  await expect(notice(page, CHANGED)).toBeVisible();
});

test('logging out here leads to its own page', async ({ page, http }) => {
  await loggedIn(http);
  await gotoListening(page, SECURITY);
  await button(page, 'Log out').click();
  await expectScreen(page, 'You are logged out');
  await page.waitForTimeout(500);
  await expectScreen(page, 'You are logged out');
});

test('logging in again in another tab is not undone by a page that is open', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  await gotoListening(page, DEVICES);
  await expectLive(page);
  expect(await givePassword(http, person)).toBe('/login/step/app');
  await expectScreen(page, 'Enter the code from your authenticator app');
  await http.enter('log_in_with_code', { code: await person.app.fresh() });
  await page.goto(SECURITY);
  await expectScreen(page, 'Security');
});

test('an answer that is no stream is asked for again, after pauses that grow', async ({ page, http, stranger, watch }) => {
  watch.allow(/502/);
  const person = await member(await stranger());
  await logIn(http, person);
  const other = await stranger();
  await logIn(other, person);
  const asked: number[] = [];
  await page.route(isEvents, async (route) => {
    asked.push(Date.now());
    // As a proxy in front of a server that starts.
    if (asked.length <= 3) await route.fulfill({ status: 502 });
    else await route.continue();
  });
  await page.goto(DEVICES);
  await expectLive(page);
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(4);
  const pauses = asked.slice(1).map((at, place) => at - (asked[place] ?? 0));
  // Each twice the one before, a half more or less.
  for (const [place, least] of [450, 950, 1_950].entries()) expect(pauses[place], `pause ${place + 1}`).toBeGreaterThan(least);
  await expect(async () => {
    await renameItself(other, `Laptop ${Date.now()}`);
    await expect(notice(page, CHANGED)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
});

test('after a crash of the server a page hears again, and what happened before it did', async ({ another, engine, watch }) => {
  watch.allow(/net::ERR_/);
  const server = await Server.start(engine, `${engine}-crash`);
  const running = server.running;
  try {
    const [here, there] = [await another({ baseURL: running.url }), await another({ baseURL: running.url })];
    const http = new Http(here.request, running);
    const other = new Http(there.request, running);
    const person = await member(http);
    await logIn(http, person);
    await logIn(other, person);
    const page = await here.newPage();
    await gotoListening(page, DEVICES);
    await expectLive(page);
    // Until the page has been told that the server listens.
    await page.waitForTimeout(300);
    for (const name of ['Old laptop', 'Older laptop']) {
      const listens = page.waitForResponse((response) => isEvents(new URL(response.url())) && response.ok());
      await server.crash();
      await renameItself(other, name);
      await listens;
      await expect(notice(page, CHANGED)).toBeVisible();
      await gotoListening(page, DEVICES);
      await expect(link(page, `Rename ${name}`)).toBeVisible();
      await page.waitForTimeout(300);
    }
  } finally {
    const problems = [...(await server.stop()), ...findFaultsInLogs([running]), ...findSecretsInLogs([running])];
    expect(problems).toEqual([]);
  }
});

test('a page in the background gives its connection back, and hears afterwards what it has missed', async ({ page, http, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const other = await stranger();
  await logIn(other, person);
  await gotoListening(page, SECURITY);
  await expectLive(page);
  // Until the page has been told that the server listens.
  await page.waitForTimeout(300);
  await show(page, false);
  await renameItself(other, 'Old laptop');
  await page.waitForTimeout(500);
  await expect(notice(page, CHANGED)).toHaveCount(0);
  await show(page, true);
  await expect(notice(page, CHANGED)).toBeVisible();
});

async function show(page: Page, shown: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, !shown);
}

test('nobody else hears anything', async ({ http, stranger }) => {
  const nobody = await stranger();
  const ours = { 'sec-fetch-site': 'same-origin', accept: 'text/event-stream' };
  expect((await nobody.get('/events', ours)).status()).toBe(401);
  await loggedIn(http);
  for (const foreign of ['cross-site', 'same-site', 'none']) {
    expect((await http.get('/events', { ...ours, 'sec-fetch-site': foreign })).status(), foreign).toBe(403);
  }
  expect((await http.get('/events')).status(), 'without a word of where it comes from').toBe(403);
});
