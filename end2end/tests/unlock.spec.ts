import type { Page } from '@playwright/test';
import {
  accountPassword, button, expectLive, expectScreen, link, METHOD, SECURITY, TWO_STEP, UNLOCK,
} from '../fixtures/pages';
import { loggedIn, logIn, protectedPerson } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const UNLOCKED = /Settings are unlocked until \d\d:\d\d UTC\./;
const LOCKED = 'Settings are locked. We ask for your password before any change.';
const WRONG_PASSWORD = 'That password is not right. Try again.';

/** The time that the page names is a quarter of an hour ahead (product.md 4). */
async function expectUnlocked(page: Page): Promise<void> {
  await expect(page.getByText(UNLOCKED)).toBeVisible();
  const until = page.locator('section', { hasText: 'Settings are unlocked' }).locator('time').last();
  const ahead = new Date((await until.getAttribute('datetime')) ?? '').getTime() - Date.now();
  expect(ahead / 60_000).toBeGreaterThan(13.5);
  expect(ahead / 60_000).toBeLessThan(15.5);
}

test.describe('with script', () => {
  test('a dialog asks for the password, and the page goes on from there', async ({ page, http, stranger }) => {
    const person = await protectedPerson(await stranger());
    await logIn(http, person);
    await page.goto(TWO_STEP);
    await expect(page.getByText(LOCKED)).toBeVisible();
    await expectLive(page);
    const dialog = page.getByRole('dialog', { name: 'Unlock settings' });
    await expect(dialog).toBeHidden();
    await link(page, 'Unlock settings').click();
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL(TWO_STEP);
    await accountPassword(dialog).fill('not my password at all');
    await dialog.getByRole('button', { name: 'Unlock settings' }).click();
    await expect(dialog.locator('#password-error')).toHaveText(WRONG_PASSWORD);
    await expect(accountPassword(dialog)).toBeFocused();
    await accountPassword(dialog).fill(person.password);
    await dialog.getByRole('button', { name: 'Unlock settings' }).click();
    await expectUnlocked(page);
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(TWO_STEP);
  });

  test('the dialog can be cancelled, and nothing is unlocked', async ({ page, http, stranger }) => {
    await logIn(http, await protectedPerson(await stranger()));
    await page.goto(TWO_STEP);
    await expectLive(page);
    await link(page, 'Unlock settings').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await page.reload();
    await expect(page.getByText(LOCKED)).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page asks for the password, and leads back', async ({ page, http, stranger }) => {
    const person = await protectedPerson(await stranger());
    await logIn(http, person);
    await page.goto(TWO_STEP);
    await expect(page.getByRole('dialog')).toBeHidden();
    await link(page, 'Unlock settings').click();
    await expectScreen(page, 'Unlock settings');
    await expect(page.getByText('Settings stay unlocked for 15 minutes, on this device only.')).toBeVisible();
    await accountPassword(page).fill('not my password at all');
    await button(page, 'Unlock settings').click();
    await expect(page.locator('#password-error')).toHaveText(WRONG_PASSWORD);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(accountPassword(page)).toHaveValue('');
    await accountPassword(page).fill(person.password);
    await button(page, 'Unlock settings').click();
    await expectScreen(page, 'Two-step verification');
    await expectUnlocked(page);
  });
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('"Lock now" locks at once', async ({ page, http }) => {
      await protectedPerson(http);
      await page.goto(TWO_STEP);
      await expectUnlocked(page);
      if (script) await expectLive(page);
      await button(page, 'Lock now').click();
      await expect(page.locator('main').getByText('Settings are locked again.')).toBeVisible();
      await expect(page.getByText(LOCKED)).toBeVisible();
      const refused = await http.knock('start_app_setup');
      expect([refused.status, refused.code]).toEqual([403, 'unlock_first']);
    });

    test('what needs unlocked settings asks for the password first, and then goes on', async ({ page, http, stranger }) => {
      const person = await protectedPerson(await stranger());
      await logIn(http, person);
      await page.goto(METHOD);
      await expectScreen(page, 'Unlock settings');
      if (script) await expectLive(page);
      await accountPassword(page).fill(person.password);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, 'Choose how you want to log in');
    });
  });
}

test('only this session is unlocked (product.md 4, S-031)', async ({ http, stranger }) => {
  const [one, other] = [http, await stranger()];
  const person = await loggedIn(one);
  await logIn(other, person);
  await one.enter('unlock', { password: person.password });
  expect((await one.knock('start_app_setup')).status).toBe(200);
  const refused = await other.knock('start_app_setup');
  expect([refused.status, refused.code]).toEqual([403, 'unlock_first']);
});

test('unlocking never leads to another site (S-089)', async ({ http }) => {
  const person = await loggedIn(http);
  for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
    expect(await http.enter('unlock', { password: person.password, next }), next).toBe(TWO_STEP);
    expect(await http.submit('unlock', { password: person.password, next }), next).toBe(TWO_STEP);
  }
  expect(await http.enter('unlock', { password: person.password, next: SECURITY })).toBe(SECURITY);
});

test('wrong passwords are counted together, whoever asks: the fourth brings a pause', async ({ http, stranger }) => {
  const person = await loggedIn(http);
  const elsewhere = await stranger();
  const wrong = { password: 'not my password at all' };
  for (let tries = 1; tries <= 2; tries += 1) expect((await http.knock('unlock', wrong)).code).toBe('wrong_password');
  for (let tries = 3; tries <= 4; tries += 1) {
    expect((await elsewhere.knock('log_in', { ...wrong, email: person.email })).code).toBe('wrong_pair');
  }
  for (const answer of [await http.knock('unlock', wrong), await http.knock('unlock', { password: person.password })]) {
    expect([answer.status, answer.code]).toEqual([429, 'too_many_tries']);
  }
});

test('the unlock page is only for people who are logged in', async ({ page }) => {
  await page.goto(UNLOCK);
  await expectScreen(page, 'Log in');
  await expect(page).toHaveURL(`/login?next=${encodeURIComponent(UNLOCK)}`);
});
