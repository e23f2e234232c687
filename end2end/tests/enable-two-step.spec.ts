import type { Page } from '@playwright/test';
import { Authenticator } from '../fixtures/codes';
import { mailsTo, newestMail } from '../fixtures/outbox';
import {
  accountPassword, APP, button, expectLive, expectScreen, fillConfirmation, fillLogIn, fillLogInCode, fillSignUp, link, over,
  readRecoveryKey, readSetupKey, RECOVERY_NEW, SECURITY, setupCode, TWO_STEP,
} from '../fixtures/pages';
import { givePassword, loggedIn, logIn, type Person, protectedPerson, somebody, startSetup, verificationLink } from '../fixtures/people';
import { readQr, readSetupLink } from '../fixtures/qr';
import { expectCopied, expectDownloaded, expectNoDeadButtons, expectPrinted } from '../fixtures/saving';
import { expect, test } from '../fixtures/test';

const WRONG_CODE = /^That code did not match\. .*[Ww]ait for the next code/;

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });
    test.slow();

    test('turning two-step verification on, from signing up to the next log-in', async ({ page, http, stranger, engine, server }) => {
      const person = somebody(engine);

      await test.step('sign up, confirm the address, be logged in', async () => {
        await signUpAndConfirm(page, person, () => verificationLink(http, person));
        await expect(page).toHaveURL(SECURITY);
        await expect(page.getByText('Two-step verification is off. Anyone who learns your password can log in.')).toBeVisible();
      });

      const otherDevice = await stranger();
      await logIn(otherDevice, person);
      expect((await otherDevice.get(SECURITY)).status()).toBe(200);

      await test.step('enter the account password', async () => {
        await link(page, 'Manage two-step verification').click();
        await expectScreen(page, 'Two-step verification');
        await link(page, 'Set up two-step verification').click();
        await expectScreen(page, 'Set up two-step verification');
        await expect(page.getByText('You stay logged in here. 1 other device will be logged out.')).toBeVisible();
        if (script) await expectLive(page);
        await accountPassword(page).fill('not my password at all');
        await button(page, 'Set up').click();
        await expect(page.locator('#password-error')).toHaveText('That password is not right. Try again.');
        await expect(page).toHaveTitle(/^Error: Set up two-step verification/);
        await accountPassword(page).fill(person.password);
        await button(page, 'Set up').click();
      });

      await test.step('choose a method', async () => {
        await expectScreen(page, 'Choose how you want to log in');
        if (script) await expectLive(page);
        await button(page, /^Enable authenticator app/).click();
        await expectScreen(page, 'Enable authenticator app');
      });

      const setupKey = await readSetupKey(page, engine);
      const app = new Authenticator(engine, setupKey);

      await test.step('scan the code, in light and dark', () => expectSameSecretEverywhere(page, person, setupKey));

      await test.step('a wrong code and a reload change nothing', async () => {
        if (script) await expectLive(page);
        const wrong = app.wrong();
        await setupCode(page).fill(wrong);
        await button(page, 'Connect app').click();
        await expect(page.locator('#code-error')).toHaveText(WRONG_CODE);
        await expect(page).toHaveTitle(/^Error: Enable authenticator app/);
        await expect(setupCode(page)).toHaveValue(wrong);
        expect(await readSetupKey(page, engine)).toBe(setupKey);
        if (script) await expectSelected(page);
        await page.reload();
        await expect(page).toHaveTitle(/^Enable authenticator app/);
        expect(await readSetupKey(page, engine)).toBe(setupKey);
      });

      await test.step('connect the app', async () => {
        if (script) await expectLive(page);
        await setupCode(page).fill(await app.fresh());
        await button(page, 'Connect app').click();
        await expectScreen(page, 'Save your emergency recovery key');
        await expect(page).toHaveURL(RECOVERY_NEW);
        over('set-up key', setupKey);
      });

      const recoveryKey = await readRecoveryKey(page, engine);

      await test.step('the other device is logged out, this one is not', async () => {
        const answer = await otherDevice.get(SECURITY);
        expect(answer.status()).toBe(303);
        expect(answer.headers().location).toMatch(/^\/login\?next=/);
        const refused = await otherDevice.knock('security');
        expect([refused.status, refused.code]).toEqual([401, 'log_in_first']);
      });

      await test.step('the recovery key stays until it is saved', async () => {
        await page.reload();
        expect(await readRecoveryKey(page, engine)).toBe(recoveryKey);
        if (script) await expectLive(page);
        await button(page, 'Finish').click();
        await expect(page.getByRole('alert')).toHaveText(
          'Tick the box when you have saved the key. Without it you could lose this account.',
        );
        await expect(page).toHaveTitle(/^Error: Save your emergency recovery key/);
        expect(await readRecoveryKey(page, engine)).toBe(recoveryKey);
      });

      await test.step('copy, print, download', async () => {
        if (script) await expectCopied(page, server.url, recoveryKey);
        else await expectNoDeadButtons(page);
        await expectPrinted(page, person, setupKey, recoveryKey);
        await expectDownloaded(page, person, recoveryKey);
      });

      await test.step('finish', async () => {
        await page.getByLabel('I have saved my recovery key somewhere I can reach without this device').check();
        await button(page, 'Finish').click();
        await expectScreen(page, 'You’re all set up');
        over('recovery key', recoveryKey);
        await expect(page.getByText('Next time you log in: your password, then a code from “Authenticator app”.')).toBeVisible();
        await expect(page.getByText('1 other device was logged out.')).toBeVisible();
      });

      await test.step('the owner is told, once', async () => {
        await newestMail(http.request, person.email, /^Two-step verification is on/);
        const told = (await mailsTo(http.request, person.email)).filter((mail) => /is on/.test(mail.subject));
        expect(told).toHaveLength(1);
        expect(told[0]?.body).toContain('If this was not you');
      });

      await test.step('log out, and in again with both steps', async () => {
        await button(page, 'Log out').click();
        await expectScreen(page, 'You are logged out');
        await link(page, 'Log in again').click();
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Enter the code from your authenticator app');
        await fillLogInCode(page, await app.fresh());
        await expect(page).toHaveURL(SECURITY);
        await expect(page.getByText('Two-step verification is on.')).toBeVisible();
      });
    });
  });
}

async function signUpAndConfirm(page: Page, person: Person, mailLink: () => Promise<string>): Promise<void> {
  await page.goto('/signup');
  await fillSignUp(page, person);
  await expectScreen(page, 'Check your mail');
  const confirm = await mailLink();
  // Opening the link must change nothing: mail programs open links by themselves.
  await page.goto(confirm);
  await expectScreen(page, 'Confirm your email address');
  await page.goto('/login');
  await fillLogIn(page, person.email, person.password);
  await expect(page.getByRole('alert')).toContainText('Confirm your email address first.');
  await page.goto(confirm);
  // Nobody types the password twice in a row: this is a log-in.
  await fillConfirmation(page, person.password);
  await expectScreen(page, 'Security');
  await expect(page.locator('main').getByText('Your email address is confirmed.')).toBeVisible();
}

async function expectSameSecretEverywhere(page: Page, person: Person, setupKey: string): Promise<void> {
  const shown = await link(page, 'Open in an app on this device').getAttribute('href');
  expect(readSetupLink(shown ?? '')).toEqual({
    issuer: 'Nightlatch',
    labelIssuer: 'Nightlatch',
    account: person.email,
    secret: setupKey.replace(/ /g, ''),
    digits: '6',
    period: '30',
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await readQr(page.locator('.qr')), `the QR code, ${colorScheme}`).toBe(shown);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** After an error typing replaces what was typed before (`screens.md` 3.3). */
async function expectSelected(page: Page): Promise<void> {
  const selected = () =>
    setupCode(page).evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0));
  await expect(setupCode(page)).toBeFocused();
  await expect.poll(selected).toBe(await setupCode(page).inputValue());
}

test('starting again with a new code makes a new secret, and the old one never confirms', async ({ page, http, engine }) => {
  const person = await loggedIn(http);
  const before = await startSetup(http, person);
  await page.goto(APP);
  expect(await readSetupKey(page, engine)).toBe(before);
  await expectLive(page);
  await button(page, 'Start again with a new code').click();
  await expect(page.locator('main').getByText('This is a new code. The one from before no longer works')).toBeVisible();
  const after = await readSetupKey(page, engine);
  expect(after).not.toBe(before);
  const refused = await http.knock('connect_app', { code: await new Authenticator(engine, before).fresh() });
  expect([refused.status, refused.code]).toEqual([422, 'wrong_code']);
});

test('a code that fits another time tells that the clock of the phone is off', async ({ page, http, engine }) => {
  const person = await loggedIn(http);
  const app = new Authenticator(engine, await startSetup(http, person));
  await page.goto(APP);
  await expectLive(page);
  await setupCode(page).fill(await app.off(-5));
  await button(page, 'Connect app').click();
  await expect(page.locator('#code-error')).toHaveText(
    'Your phone’s clock looks about 5 minutes slow. Turn on automatic time, then try again. The QR code has not changed.',
  );
});

test('a second app can be added: the first one and the recovery key stay', async ({ page, http, stranger, engine }) => {
  const person = await protectedPerson(http);
  const other = await stranger();
  await logIn(other, person);
  await page.goto(TWO_STEP);
  await expectLive(page);
  await link(page, 'Add another way').click();
  await expectScreen(page, 'Choose how you want to log in');
  await expectLive(page);
  await button(page, /^Enable authenticator app/).click();
  await expectScreen(page, 'Enable authenticator app');
  const setupKey = await readSetupKey(page, engine);
  expect(setupKey).not.toBe(person.setupKey);
  const second = new Authenticator(engine, setupKey);
  await expectLive(page);
  await setupCode(page).fill(await second.fresh());
  await button(page, 'Connect app').click();
  await expectScreen(page, 'You’re all set up');
  over('set-up key', setupKey);
  expect((await other.knock('security')).status, 'only turning it on logs others out').toBe(200);
  await newestMail(http.request, person.email, /^A way to log in was added/);
  for (const code of [await person.app.fresh(), await second.fresh()]) {
    const again = await stranger();
    await givePassword(again, person);
    await again.enter('log_in_with_code', { code });
  }
});
