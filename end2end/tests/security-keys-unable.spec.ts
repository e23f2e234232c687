import type { Page } from '@playwright/test';
import { Port } from '../fixtures/authenticator';
import { Http, SESSION } from '../fixtures/http';
import { addApp, expectToAsk, KEY_NEW, KEY_STEP, keyHolder, NO_KEYS_HERE, NOT_SECURE, registerButton, registerOnPage } from '../fixtures/keys';
import { button, expectLive, expectScreen, fillLogInCode, link, METHOD } from '../fixtures/pages';
import { givePassword, loggedIn, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** A name that leads to this machine, and that browsers do not trust as they trust localhost. */
const HOST = 'nightlatch.test';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  },
});

async function expectUnable(page: Page, words: string, tone: 'info' | 'warn'): Promise<void> {
  await expect(page.locator(`.note.${tone}`).filter({ hasText: words })).toBeVisible();
  await expect(page.locator('#key-button')).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test.describe('a browser that knows no security keys', () => {
  const forget = () => Reflect.deleteProperty(window, 'PublicKeyCredential');

  test('says so at the log-in, shows no button, and the other way works', async ({ page, http, another, server }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    const app = await addApp(http, person);
    const old = await another();
    await old.addInitScript(forget);
    await givePassword(new Http(old.request, server), person);
    const shown = await old.newPage();
    await shown.goto(KEY_STEP);
    await expectScreen(shown, 'Use your security key');
    await expectLive(shown);
    await expectUnable(shown, NO_KEYS_HERE, 'info');
    await link(shown, 'Use authenticator app instead').click();
    await fillLogInCode(shown, await app.fresh());
    await expectScreen(shown, 'Security');
  });

  test('says so at the set-up, and offers another way', async ({ page, http }) => {
    await page.addInitScript(forget);
    await unlock(http, await loggedIn(http));
    await page.goto(KEY_NEW);
    await expectScreen(page, 'Enable security key');
    await expectLive(page);
    await expectUnable(page, NO_KEYS_HERE, 'info');
    await link(page, 'Choose another way').click();
    await expect(page).toHaveURL(METHOD);
  });
});

test('a browser without the newer functions for JSON registers and logs in all the same', async ({ page, http }) => {
  // Older than 2025.
  await page.addInitScript(() => {
    const { PublicKeyCredential: known } = window;
    Reflect.deleteProperty(known, 'parseCreationOptionsFromJSON');
    Reflect.deleteProperty(known, 'parseRequestOptionsFromJSON');
    Reflect.deleteProperty(known.prototype, 'toJSON');
  });
  const person = await loggedIn(http);
  await unlock(http, person);
  const port = await Port.of(page);
  await port.insert();
  await registerOnPage(page, 'Blue key');
  await expectToAsk(page, 'Key added', button(page, 'Try it now'));
  await button(page, 'Try it now').click();
  await expect(page.getByText('It works.').first()).toBeVisible();
  // The key that is there already is among those that must not be asked.
  await page.goto(KEY_NEW);
  await expectToAsk(page, 'Enable security key', registerButton(page));
  await registerButton(page).click();
  await expect(page.getByText('This key is already on your account.').first()).toBeVisible();
});

test.describe('http on a host that is not localhost', () => {
  /** The cookie of this site, for the other name of it. */
  async function underOtherName(page: Page, http: Http, path: string): Promise<void> {
    const token = await http.token();
    const { port } = new URL(http.origin);
    await page.context().addCookies([{ name: SESSION, value: token ?? '', domain: HOST, path: '/' }]);
    await page.goto(`http://${HOST}:${port}${path}`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
  }

  test.beforeEach(({ watch }) => {
    // The browser says so about every http address.
    watch.allow(/Cross-Origin-Opener-Policy header has been ignored/);
  });

  test('says at the log-in that keys need https, and shows no button', async ({ page, http }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    await addApp(http, person);
    await givePassword(http, person);
    await underOtherName(page, http, KEY_STEP);
    await expectScreen(page, 'Use your security key');
    await expectLive(page);
    await expectUnable(page, NOT_SECURE, 'warn');
    await expect(link(page, 'Use authenticator app instead')).toBeVisible();
  });

  test('says at the set-up that keys need https', async ({ page, http }) => {
    await unlock(http, await loggedIn(http));
    await underOtherName(page, http, KEY_NEW);
    await expectScreen(page, 'Enable security key');
    await expectLive(page);
    await expectUnable(page, NOT_SECURE, 'warn');
    await expect(link(page, 'Choose another way')).toBeVisible();
    await link(page, 'What an admin can do').click();
    await expect(page).toHaveURL(/\/help\/two-step-verification#secure-address$/);
    await expect(page.locator('#secure-address')).toBeInViewport();
  });
});
