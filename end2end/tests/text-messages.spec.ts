import type { Page } from '@playwright/test';
import { Http } from '../fixtures/http';
import { addApp } from '../fixtures/keys';
import { secondStepIsOld, textRanOut, textsAreLongAgo } from '../fixtures/later';
import { newestMail } from '../fixtures/outbox';
import {
  accountPassword, button, expectLive, expectScreen, fillLogIn, fillLogInCode, link, logInCode, METHOD, RECOVERY_NEW, SECURITY, TWO_STEP,
} from '../fixtures/pages';
import { givePassword, loggedIn, logIn, startSetup } from '../fixtures/people';
import { findFaultsInLogs } from '../fixtures/logs';
import { savedBox } from '../fixtures/recovery';
import { findSecretsInLogs } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { doors, paths } from '../fixtures/source';
import { codeTo, CONFIRM, not, NUMBER_PAGE, phoneOwner, shown, someNumber, TEXT, TEXT_STEP, textsTo } from '../fixtures/texts';
import { expect, test } from '../fixtures/test';

const phoneField = (page: Page) => page.getByLabel('Mobile phone number');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('Method 3: Use text (SMS) messages, to the next log-in (S-030)', async ({ page, http, engine }) => {
      test.slow();
      const person = await loggedIn(http);
      const number = someNumber();
      await textsAreLongAgo(http, person);

      await test.step('select Limited security option, then Get started with SMS', async () => {
        await page.goto(SECURITY);
        await link(page, 'Manage two-step verification').click();
        await link(page, 'Set up two-step verification').click();
        await expectScreen(page, 'Set up two-step verification');
        if (script) await expectLive(page);
        await accountPassword(page).fill(person.password);
        await button(page, 'Set up').click();
        await expectScreen(page, 'Choose how you want to log in');
        await link(page, /^Limited security option/).click();
        await expectScreen(page, 'Limited security option');
        await expect(page.getByText('someone can take over your phone number')).toBeVisible();
        await expect(page.getByText('We use your number only for these codes.')).toBeVisible();
        await expect(link(page, 'Choose a safer way')).toHaveAttribute('href', METHOD);
        await link(page, 'Get started with SMS').click();
      });

      await test.step('enter the phone number and select Send SMS with code', async () => {
        await expectScreen(page, 'Phone number');
        await expect(phoneField(page)).toHaveAttribute('type', 'tel');
        await expect(phoneField(page)).toHaveAttribute('autocomplete', 'tel');
        await expect(page.getByText('We add +44 to a number without a country code.')).toBeVisible();
        for (const [typed, error] of [
          ['0121 234 5678', 'Texts do not reach that number. Enter the number of a mobile phone.'],
          ['not a number', 'That does not look like a mobile number. Include the country code, for example +44.'],
        ] as const) {
          await phoneField(page).fill(typed);
          await button(page, 'Send SMS with code').click();
          await expect(page.locator('#tel-error')).toHaveText(error);
          await expect(page).toHaveTitle(/^Error: Phone number/);
          await expect(phoneField(page)).toHaveValue(typed);
        }
        // As people write it at home.
        await phoneField(page).fill(`0${number.slice(3, 7)}-${number.slice(7)}`);
        await button(page, 'Send SMS with code').click();
      });

      await test.step('the code, the number, and the number changed', async () => {
        await expectScreen(page, 'Connect phone');
        await expect(page.getByText(`We sent a code to ${shown(number)}`)).toBeVisible();
        await fillCode(page, not(await codeTo(http, number, 1)), 'Connect phone');
        await expect(page.locator('#code-error')).toHaveText('That code did not match. Look at the newest text from us, and try again.');
        await button(page, 'Send a new code').click();
        await expect(page.getByText(/^Wait \d+ seconds? before the next text/)).toBeVisible();
        await link(page, 'Change number').click();
        await expect(phoneField(page)).toHaveValue(shown(number));
        await page.goto(CONFIRM);
      });

      await test.step('enter the code and select Connect phone', async () => {
        const [text] = await textsTo(http.request, number, 1);
        await codeTo(http, number, 1);
        // The whole message, as it was copied.
        await fillCode(page, text?.body.replaceAll('\n', ' ') ?? '', 'Connect phone');
        await expectScreen(page, 'Save your emergency recovery key');
        if (script) await expectLive(page);
        await savedBox(page).check();
        await button(page, 'Finish').click();
        await expectScreen(page, 'You’re all set up');
        await expect(page.getByText('Next time you log in: your password, then a code that we send to your phone.')).toBeVisible();
        await expect(page.getByText(`The number ending ${number.slice(-3)} is connected.`)).toBeVisible();
        const mail = await newestMail(http.request, person.email, /^Two-step verification is on/);
        expect(mail.body).toContain(`ending ${number.slice(-3)}`);
        expect(mail.body).not.toContain(number.slice(-6));
        await link(page, 'Done').click();
        await button(page, 'Log out').click();
      });

      await test.step('log in with the code', async () => {
        await textsAreLongAgo(http, person);
        await page.goto('/login');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Check your phone');
        await expect(page).toHaveURL(TEXT_STEP);
        await expect(page.getByText(new RegExp(`We sent a code to the number ending ${number.slice(-3)} at \\d\\d:\\d\\d UTC`))).toBeVisible();
        expect(await page.content(), 'never the whole number here').not.toContain(number.slice(-6));
        await expect(logInCode(page)).toBeFocused();
        await expect(logInCode(page)).toHaveAttribute('autocomplete', 'one-time-code');
        const code = await codeTo(http, number, 2);
        await fillLogInCode(page, not(code));
        await expect(page.locator('#code-error')).toHaveText(new RegExp(`^That code did not match\\. .* You typed ${not(code)}\\.$`));
        await expect(logInCode(page)).toHaveValue('');
        await button(page, 'Send a new code').click();
        await expect(page.getByText(/^Wait \d+ seconds? before the next text\. The one before may still come\.$/)).toBeVisible();
        await textsAreLongAgo(http, person);
        await button(page, 'Send a new code').click();
        await expect(page.locator('.note', { hasText: 'Sent again. The earlier code still works too.' })).toBeVisible();
        expect(await codeTo(http, number, 3), 'the same code').toBe(code);
        await fillLogInCode(page, code);
        await expectScreen(page, 'Security');
        await expect(page.getByText('Text messages are easier to steal than the other ways: add a security key or an app.')).toBeVisible();
      });
      expect(findSecretsInLogs([http.server])).toEqual([]);
      expect(engine).toBe(http.engine);
    });

    test('unlocking with a text when the second step is old, and changing the number', async ({ page, http }) => {
      const person = await phoneOwner(http);
      await secondStepIsOld(http, person);
      await page.goto(TWO_STEP);
      await link(page, 'Unlock settings').click();
      await expectScreen(page, 'Unlock settings');
      await button(page, 'Send SMS with code').click();
      await expect(page.getByText(`We sent a code to the number ending ${person.number.slice(-3)}`)).toBeVisible();
      if (script) await expectLive(page);
      await accountPassword(page).fill(person.password);
      const code = page.getByLabel('6-digit code from the text message');
      const sent = await codeTo(http, person.number, 2);
      await code.fill(not(sent));
      await button(page, 'Unlock settings').click();
      await expect(page.locator('#code-error')).toHaveText(/^That code did not match/);
      await accountPassword(page).fill(person.password);
      await code.fill(sent);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, 'Two-step verification');
      await expect(page.getByText(/Settings are unlocked until/)).toBeVisible();

      const number = someNumber();
      await textsAreLongAgo(http, person);
      await page.getByText('More actions').click();
      await link(page, 'Replace the number').click();
      await expectScreen(page, 'Phone number');
      await expect(page.getByText('Codes go to your current number until the new one is connected.')).toBeVisible();
      await phoneField(page).fill(person.number);
      await button(page, 'Send SMS with code').click();
      await expect(page.locator('#tel-error')).toHaveText('That is the number that you have now. Enter another one.');
      await phoneField(page).fill(number);
      await button(page, 'Send SMS with code').click();
      await expectScreen(page, 'Connect phone');
      await fillCode(page, await codeTo(http, number, 1), 'Connect phone');
      await expectScreen(page, 'Two-step verification');
      await expect(page.locator('.note', { hasText: 'Codes go to your new number now, and no longer to the old one.' })).toBeVisible();
      await expect(page.getByText(`Number ending ${number.slice(-3)}`, { exact: true })).toBeVisible();
      await newestMail(http.request, person.email, /^Codes for your Nightlatch account go to another telephone/);
    });

    test('five wrong codes, and a code that ran out, need another text', async ({ page, http, stranger }) => {
      const person = await phoneOwner(await stranger());
      await givePassword(http, person);
      await page.goto(TEXT_STEP);
      const code = await codeTo(http, person.number, 2);
      for (const left of [4, 3, 2]) {
        await fillLogInCode(page, not(code));
        await expect(page.locator('#code-error'), `${left} left`).toBeVisible();
      }
      // The fourth in a row is followed by a pause of a second.
      await fillLogInCode(page, not(code));
      await page.waitForTimeout(1_100);
      await fillLogInCode(page, not(code));
      await expect(page.getByText('That code no longer works: it ran out, or there were too many wrong ones. Send a new code.')).toBeVisible();
      await expect(logInCode(page)).toHaveCount(0);
      await textsAreLongAgo(http, person);
      await button(page, 'Send SMS with code').click();
      await expect(page.locator('.note', { hasText: 'A new code is on its way. Only the newest one works.' })).toBeVisible();
      expect(await codeTo(http, person.number, 3)).not.toBe(code);
      await textRanOut(http, person);
      await page.reload();
      await expect(page.getByText(`No code is on its way to the number ending ${person.number.slice(-3)}.`)).toBeVisible();
      await textsAreLongAgo(http, person);
      await button(page, 'Send SMS with code').click();
      await page.waitForTimeout(2_100);
      await fillLogInCode(page, await codeTo(http, person.number, 4));
      await expectScreen(page, 'Security');
    });

    test('beside an app: the log-in offers both, disabling asks, and a text message cannot be added again', async ({ page, http, another, server }) => {
      test.slow();
      const person = await phoneOwner(http);
      const app = await addApp(http, person);
      const tail = person.number.slice(-3);

      await test.step('a new browser starts with the app, and sends no text before it is asked to', async () => {
        const context = await another({ javaScriptEnabled: script });
        const fresh = await context.newPage();
        await fresh.goto('/login');
        await fillLogIn(fresh, person.email, person.password);
        await expectScreen(fresh, 'Enter the code from your authenticator app');
        await button(fresh, 'Use text message instead').click();
        await expectScreen(fresh, 'Check your phone');
        await link(fresh, 'Use authenticator app instead').click();
        await fresh.goto('/login/step/choose');
        await button(fresh, /^Use text message/).click();
        await expectScreen(fresh, 'Check your phone');
        await fillLogInCode(fresh, await codeTo(http, person.number, 2));
        await expectScreen(fresh, 'Security');
        await button(fresh, 'Log out').click();
        await textsAreLongAgo(http, person);
        await fresh.goto('/login');
        await fillLogIn(fresh, person.email, person.password);
        await expectScreen(fresh, 'Check your phone');
        await codeTo(http, person.number, 3);
        await context.close();
      });

      await test.step('every question names it among what stays', async () => {
        await page.goto(TWO_STEP);
        const path = await page.locator('a[href$="/disable"][href*="/app/"]').first().getAttribute('href');
        await page.goto(path ?? '');
        await expectScreen(page, 'Disable Authenticator app?');
        await expect(page.getByText('You still have: text message.')).toBeVisible();
      });

      await test.step('disable it', async () => {
        await page.goto(TWO_STEP);
        if (script) await expectLive(page);
        await page.locator('section', { has: page.locator('#phone') }).getByText('More actions').click();
        if (script) {
          await page.locator('section', { has: page.locator('#phone') }).getByRole('button', { name: 'Disable text messages' }).or(
            page.locator('section', { has: page.locator('#phone') }).getByRole('link', { name: 'Disable text messages' }),
          ).click();
          await expect(page.getByRole('alertdialog')).toContainText('You cannot add text messages again while you have another way.');
        } else {
          await page.locator('section', { has: page.locator('#phone') }).getByRole('link', { name: 'Disable text messages' }).click();
          await expectScreen(page, 'Disable text messages?');
          await expect(page.getByText('You cannot add text messages again while you have another way.')).toBeVisible();
        }
        await page.getByRole('button', { name: 'Disable', exact: true }).click();
        await expect(page.locator('.note', { hasText: 'Text messages are disabled, and your phone number is forgotten.' })).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Text message' })).toHaveCount(0);
        await newestMail(http.request, person.email, /^A way to log in was removed/);
      });

      await test.step('it can only be a first method', async () => {
        await page.goto(METHOD);
        await expect(page.getByText('Text message can only be a first method, and you have another.')).toBeVisible();
        await expect(page.getByText('Limited security option')).toHaveCount(0);
        await page.goto(TEXT);
        await expect(page.getByText('Text message can only be a first method, and you have another.')).toBeVisible();
        const refused = await http.knock('send_setup_text', { tel: person.number });
        expect([refused.status, refused.code]).toEqual([409, 'text_only_first']);
        expect(await textsTo(http.request, person.number, 3)).toHaveLength(3);
      });
      expect([app.used().length, server.engine, tail.length]).toEqual([6, http.engine, 3]);
    });
  });
}

test('the last way cannot be disabled alone, and the recovery key opens when there is no phone', async ({ page, http, stranger }) => {
  const person = await phoneOwner(await stranger());
  await givePassword(http, person);
  await page.goto('/login/step/choose');
  await link(page, /^Use recovery key/).click();
  await page.getByLabel('Recovery key').fill(person.recoveryKey);
  await button(page, 'Log in').click();
  await expectScreen(page, 'Your new emergency recovery key');
  await expectLive(page);
  await savedBox(page).check();
  await button(page, 'Continue').click();
  await expect(link(page, /^Change your phone number/)).toHaveAttribute('href', NUMBER_PAGE);
  const refused = await http.knock('disable_phone');
  expect([refused.status, refused.code]).toEqual([403, 'unlock_first']);
});

test('who logs in again at once is told why no text comes, and when one can', async ({ page, http, stranger }) => {
  const person = await phoneOwner(await stranger());
  await givePassword(http, person);
  await codeTo(http, person.number, 2);
  await page.goto('/logged-out');
  await http.enter('log_out');
  await page.goto('/login');
  await fillLogIn(page, person.email, person.password);
  await expectScreen(page, 'Check your phone');
  const why = /No text was sent, because one was sent just now\. Wait \d+ seconds, then select Send SMS with code\./;
  await expect(page.locator('.note', { hasText: why })).toBeVisible();
  await expect(page.getByText(`No code is on its way to the number ending ${person.number.slice(-3)}.`)).toBeVisible();
  await textsAreLongAgo(http, person);
  await button(page, 'Send SMS with code').click();
  await fillLogInCode(page, await codeTo(http, person.number, 3));
  await expectScreen(page, 'Security');
});

test('where no texts are sent nobody is offered any (S-030)', async ({ engine, another, stranger }) => {
  const server = await Server.start(engine, `${engine}-no-texts`, { NIGHTLATCH_SMS__GATEWAY: 'none' });
  const running = server.running;
  try {
    const context = await another({ baseURL: running.url });
    const http = new Http(context.request, running);
    const person = await loggedIn(http);
    await http.enter('unlock', { password: person.password });
    const page = await context.newPage();
    await page.goto(METHOD);
    await expect(page.getByText('Enable authenticator app')).toBeVisible();
    await expect(page.getByText('Limited security option')).toHaveCount(0);
    await page.goto(TEXT);
    await expect(page.getByText('No text messages are sent here. Choose another way.')).toBeVisible();
    const refused = await http.knock('send_setup_text', { tel: someNumber() });
    expect([refused.status, refused.code]).toEqual([403, 'texts_unavailable']);
    await page.goto('/help/two-step-verification');
    await expect(page.getByText('Use text (SMS) messages')).toHaveCount(0);
    await context.close();
    expect((await (await stranger(running)).get(RECOVERY_NEW)).status()).toBe(303);
  } finally {
    expect([...(await server.stop()), ...findFaultsInLogs([running]), ...findSecretsInLogs([running])]).toEqual([]);
  }
});

async function fillCode(page: Page, code: string, label: string): Promise<void> {
  await page.getByLabel('6-digit code', { exact: true }).fill(code);
  await button(page, label).click();
}

test('no answer to somebody else holds what was sent or made (S-095)', async ({ http, stranger }) => {
  const owner = await phoneOwner(http);
  const thief = await stranger();
  await givePassword(thief, owner);
  await thief.enter('send_log_in_text');
  const code = await codeTo(http, owner.number, 2);
  // A set-up that is under way in one session is nothing to another of the same account.
  const [own, second] = [await stranger(), await stranger()];
  const person = await loggedIn(own);
  const setupKey = await startSetup(own, person);
  await logIn(second, person);
  const found: string[] = [];
  for (const [who, secrets] of [
    [thief, [code, owner.number, owner.number.slice(1), shown(owner.number), owner.number.slice(3), owner.recoveryKey, owner.name]],
    [second, [setupKey, setupKey.replaceAll(' ', ''), owner.email]],
  ] as const) {
    const ends = ['log_in', 'log_out', 'log_out_other_devices', 'this_was_not_me', 'start_app_setup'];
    const read = async (path: string, answer: Promise<{ headers: () => object; text: () => Promise<string> }>) => {
      const [headers, text] = await answer.then(async (one) => [JSON.stringify(one.headers()), await one.text()] as const);
      for (const secret of [...secrets, '$argon2', 'otpauth:']) if (headers.includes(secret) || text.includes(secret)) found.push(`${secret} in ${path}`);
      return text.length;
    };
    let length = 0;
    for (const path of paths().filter((one) => !one.startsWith('/dev/') && one !== '/events')) length += await read(path, who.get(path));
    for (const door of doors().filter((one) => !ends.includes(one))) {
      for (const accept of ['application/json', 'text/html']) length += await read(door, who.post(`/api/${door}`, {}, { accept }));
    }
    expect(length, 'bytes that were read').toBeGreaterThan(50_000);
  }
  expect(found).toEqual([]);
});
