import type { Page } from '@playwright/test';
import { Authenticator } from '../fixtures/codes';
import { ACTIVITY, DEVICES, NOT_ME, PASSWORD } from '../fixtures/devices';
import {
  accountPassword, APP, button, DONE, expectLive, expectScreen, fillLogIn, link, METHOD, readSetupKey, RECOVERY_NEW, SECURITY,
  setupCode, START, TWO_STEP, UNLOCK,
} from '../fixtures/pages';
import { connectApp, givePassword, loggedIn, member, protectedPerson, startSetup, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

test('pages of logging in start nothing', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  const paths = ['/login', '/signup', '/signup/sent', '/verify-email?token=x', '/logged-out', '/login/wait', '/help/login-issues', '/forgot-password', '/forgot-password/sent', '/reset-password?token=x'];
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await givePassword(http, person);
  for (const path of ['/login/step/app', '/login/step/recovery', ...paths]) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('script[src], script[type=module]'), path).toHaveCount(0);
    expect((await page.locator('script').allTextContents()).join(), path).not.toContain('import');
    await expect(page.locator('html'), path).not.toHaveAttribute('data-app');
  }
  expect(scripts).toEqual([]);
});

test('every settings page comes to life, and its links lead on', async ({ page, http }) => {
  const person = await loggedIn(http);
  await unlock(http, person);
  for (const path of ['/manage-profile', SECURITY, TWO_STEP, START, UNLOCK, METHOD, APP, DEVICES, ACTIVITY, NOT_ME, PASSWORD]) {
    await page.goto(path);
    await expectLive(page);
  }
  await page.goto(SECURITY);
  for (const [name, heading] of [['Manage two-step verification', 'Two-step verification'], ['Profile', 'Profile'], ['Security', 'Security']] as const) {
    await link(page, name).first().click();
    await expectScreen(page, heading);
    await expect(page).toHaveTitle(new RegExp(`^${heading} – `));
  }
});

test('an island of every page has its other half in the browser', async ({ page, http }) => {
  const person = await loggedIn(http);
  await unlock(http, person);
  const seen = new Set<string>();
  const look = async (path: string) => {
    await page.goto(path);
    await expectLive(page);
    for (const name of await page.locator('leptos-island').evaluateAll((all) => all.map((one) => one.getAttribute('data-component') ?? ''))) {
      seen.add(name.replace(/_\d+$/, ''));
    }
  };
  await look(UNLOCK);
  await startSetup(http, person);
  await look(APP);
  await connectApp(http, person);
  await look(RECOVERY_NEW);
  expect([...seen].sort()).toEqual(['CopyText', 'Form', 'KeepKey', 'Live', 'Told']);
});

test('the pages of a set-up and of a key come to life with what the server has rendered', async ({ page, http, engine, server }) => {
  const person = await loggedIn(http);
  const setupKey = await startSetup(http, person);
  await page.goto(APP);
  await expectLive(page);
  expect(await readSetupKey(page, engine)).toBe(setupKey);
  await expect(page.locator('#qr-path')).toHaveAttribute('d', /^M/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await button(page, 'Copy set-up key').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/ /g, '')).toBe(setupKey.replace(/ /g, ''));
  const app = new Authenticator(engine, setupKey);
  await setupCode(page).fill(await app.fresh());
  await button(page, 'Connect app').click();
  await expectScreen(page, 'Save your emergency recovery key');
  await expectLive(page);
  await page.getByText('Read it letter by letter').click();
  const key = (await page.locator('#recovery-key').innerText()).replace(/\s/g, '');
  const spelled = (await page.locator('details p').innerText()).split(', ');
  expect(spelled).toHaveLength(key.length);
  await button(page, 'Finish').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('I have saved my recovery key').check();
  await button(page, 'Finish').click();
  await expect(page).toHaveURL(DONE);
  await expectLive(page);
});

for (const path of [START, UNLOCK]) {
  test(`"Show" shows the password on ${path.split('/').at(-1)}`, async ({ page, http }) => {
    await loggedIn(http);
    await page.goto(path);
    await expectLive(page);
    const show = button(page, /^Show/);
    const password = accountPassword(page);
    await password.fill('a b c');
    await expect(password).toHaveAttribute('type', 'password');
    await show.click();
    await expect(password).toHaveAttribute('type', 'text');
    await expect(show).toHaveAttribute('aria-pressed', 'true');
    await show.click();
    await expect(password).toHaveAttribute('type', 'password');
    await expect(password).toHaveValue('a b c');
  });
}

test('a refused clipboard is told, and the key is selected to be copied by hand', async ({ page, http }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  const { recoveryKey } = await connectApp(http, await loggedIn(http));
  await page.goto(RECOVERY_NEW);
  await expectLive(page);
  await button(page, 'Copy').click();
  await expect(page.getByText('Your browser did not allow copying.')).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().replace(/\s/g, ''));
  expect(selected).toBe(recoveryKey);
});

test('a second press while the server works sends nothing twice', async ({ page, http }) => {
  const person = await loggedIn(http);
  await page.goto(START);
  await expectLive(page);
  let sent = 0;
  await page.route('**/api/unlock', async (route) => {
    sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await accountPassword(page).fill(person.password);
  await button(page, 'Set up').dblclick();
  await expectScreen(page, 'Choose how you want to log in');
  expect(sent).toBe(1);
});

test.describe('when the browser half cannot be loaded', () => {
  test.beforeEach(async ({ page, watch }) => {
    watch.allow(/\.wasm|WebAssembly|Failed to load resource: net::ERR_FAILED/);
    await page.route('**/*.wasm*', (route) => route.abort());
  });

  test('the pages say so to themselves, and their forms still work', async ({ page, http, stranger }) => {
    const person = await member(await stranger());
    await page.goto('/login');
    await fillLogIn(page, person.email, person.password);
    await expectPlain(page);
    await link(page, 'Manage two-step verification').click();
    await link(page, 'Set up two-step verification').click();
    await expectScreen(page, 'Set up two-step verification');
    await expectPlain(page);
    await expect(button(page, /^Show/)).toBeHidden();
    await accountPassword(page).fill('not my password at all');
    await button(page, 'Set up').click();
    await expect(page.locator('#password-error')).toHaveText('That password is not right. Try again.');
    await accountPassword(page).fill(person.password);
    await button(page, 'Set up').click();
    await expectScreen(page, 'Choose how you want to log in');
    await button(page, /^Enable authenticator app/).click();
    await expectScreen(page, 'Enable authenticator app');
    await expectPlain(page);
    expect((await http.knock('security')).status).toBe(200);
  });
});

async function expectPlain(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-app', 'plain');
}
