import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { appRow, disableButton, FIRST, moreActions, notice, SECOND } from '../fixtures/apps';
import { Port } from '../fixtures/authenticator';
import { Authenticator } from '../fixtures/codes';
import { DEVICES, deviceIds, deviceRows, renameItself } from '../fixtures/devices';
import type { Http } from '../fixtures/http';
import { Keyboard } from '../fixtures/keyboard';
import {
  addApp, addedId, APP_STEP, expectSelected, expectToAsk, keyHolder, keyName, logInButton, registerButton, said, told, waiting,
} from '../fixtures/keys';
import { textsAreLongAgo } from '../fixtures/later';
import { adminOf } from '../fixtures/organizations';
import {
  accountPassword, button, expectLive, expectScreen, link, logInCode, METHOD, over, readRecoveryKey, readSetupKey, SECURITY, setupCode,
  TWO_STEP,
} from '../fixtures/pages';
import { givePassword, loggedIn, logIn, member, type Person, protectedPerson, somebody, unlock, verificationLink } from '../fixtures/people';
import { asTyped, createNewKey, keyField, savedBox, useRecoveryKey } from '../fixtures/recovery';
import { codeTo, not, phoneOwner, someNumber } from '../fixtures/texts';
import { API_TOKENS, readToken, tokenName } from '../fixtures/tokens';
import { TASKS, Transcript } from '../fixtures/transcript';
import { expect, test as base } from '../fixtures/test';

const test = base.extend<{ transcript: Transcript; keyboard: Keyboard }>({
  transcript: async ({ page }, use) => use(await Transcript.of(page)),
  keyboard: async ({ page, transcript }, use) => use(new Keyboard(page, transcript)),
});

const password = 'Password';
const NAME = 'Name for this device';

/** The first step of a log-in, as far as the second. */
async function logInWithPassword(page: Page, keyboard: Keyboard, person: Person): Promise<void> {
  await keyboard.type(page.getByLabel('Email address'), person.email);
  await keyboard.type(page.getByLabel(password, { exact: true }), person.password);
  // Enter in a field sends the form.
  await keyboard.hit('Enter');
}

/** What the preparations of a test have to tell is told, and not on its first page. */
const hearNews = (http: Http): Promise<string> => http.page(SECURITY);

test.describe('the twelve main tasks, each with the keyboard alone and as a screen reader tells them', () => {
  test('signing up and confirming the address', async ({ page, http, engine, keyboard, transcript }) => {
    const person = somebody(engine);
    const field = page.getByLabel(password, { exact: true });
    await page.goto('/signup');
    await keyboard.type(page.getByLabel('Your name'), person.name);
    await keyboard.type(page.getByLabel('Email address'), person.email);
    await keyboard.type(field, 'short');
    await keyboard.press(button(page, 'Sign up'));
    await expect(page).toHaveTitle(/^Error: Sign up/);
    await keyboard.type(field, person.password);
    await keyboard.press(button(page, 'Sign up'));
    await expectScreen(page, 'Check your mail');
    await transcript.note('opens the link in the mail');
    await page.goto(await verificationLink(http, person));
    await keyboard.type(field, 'not my password at all');
    await keyboard.press(button(page, 'Confirm email address'), 'Space');
    await expect(page.locator('#password-error')).toBeVisible();
    await keyboard.type(field, person.password);
    await keyboard.hit('Enter');
    await expectScreen(page, 'Security');
    await transcript.compare('01-sign-up');
  });

  test('turning two-step verification on with an app, and saving the recovery key', async ({ page, http, engine, keyboard, transcript }) => {
    const person = await loggedIn(http);
    await hearNews(http);
    await page.goto(SECURITY);
    await keyboard.press(link(page, 'Manage two-step verification'));
    await expectScreen(page, 'Two-step verification');
    await keyboard.press(link(page, 'Set up two-step verification'));
    await expectScreen(page, 'Set up two-step verification');
    await expectLive(page);
    await keyboard.type(accountPassword(page), person.password);
    await keyboard.press(button(page, 'Set up'));
    await expectScreen(page, 'Choose how you want to log in');
    await keyboard.press(button(page, /^Enable authenticator app/));
    await expectScreen(page, 'Enable authenticator app');
    await expectLive(page);
    const setupKey = await readSetupKey(page, engine);
    const app = new Authenticator(engine, setupKey);
    const explanation = page.getByText('Install one on your phone or computer first.');
    await expect(explanation).toBeHidden();
    await keyboard.press(page.locator('summary', { hasText: 'I do not have one' }), 'Space');
    await expect(explanation).toBeVisible();
    await keyboard.type(setupCode(page), app.wrong());
    await keyboard.hit('Enter');
    await expect(page.locator('#code-error')).toBeVisible();
    // The wrong code is selected: typing replaces it.
    await expect(setupCode(page)).toBeFocused();
    const code = await app.fresh();
    await keyboard.write(code);
    await expect(setupCode(page)).toHaveValue(code);
    await keyboard.press(button(page, 'Connect app'));
    await expectScreen(page, 'Save your emergency recovery key');
    over('set-up key', setupKey);

    await expectLive(page);
    const recoveryKey = await readRecoveryKey(page, engine);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: http.origin });
    await keyboard.press(button(page, 'Copy'));
    await expect(page.getByText('Copied. Paste it somewhere safe')).toBeVisible();
    await keyboard.to(button(page, 'Download'));
    await keyboard.backTo(button(page, 'Print'));
    await keyboard.press(page.locator('summary', { hasText: 'Read it letter by letter' }));
    await keyboard.press(page.getByLabel('I have saved my recovery key'), 'Space');
    await expect(page.getByLabel('I have saved my recovery key')).toBeChecked();
    await keyboard.press(button(page, 'Finish'));
    await expectScreen(page, 'You’re all set up');
    over('recovery key', recoveryKey);
    await transcript.compare('02-turn-on-with-an-app');
  });

  test('logging out, and in again with a code of the app', async ({ page, http, keyboard, transcript }) => {
    const person = await protectedPerson(http);
    await page.goto(SECURITY);
    await keyboard.press(button(page, 'Log out'));
    await expectScreen(page, 'You are logged out');
    await keyboard.press(link(page, 'Log in again'));
    await expectScreen(page, 'Log in');
    await logInWithPassword(page, keyboard, { ...person, password: 'not my password at all' });
    await expect(page).toHaveTitle(/^Error: Log in/);
    await keyboard.write(person.password);
    await keyboard.press(button(page, 'Log in'));
    await expectScreen(page, 'Enter the code from your authenticator app');
    await expect(logInCode(page)).toBeFocused();
    await keyboard.write(person.app.wrong());
    await keyboard.hit('Enter');
    await expect(page.locator('#code-error')).toBeVisible();
    await expect(logInCode(page)).toBeFocused();
    await keyboard.write(await person.app.fresh());
    await keyboard.hit('Enter');
    await expectScreen(page, 'Security');
    await transcript.compare('03-log-in-with-an-app');
  });

  test('adding a security key, with a change of mind while it is waited for', async ({ page, http, keyboard, transcript }) => {
    const person = await protectedPerson(http);
    await unlock(http, person);
    const key = await (await Port.of(page)).insert();
    await page.goto(METHOD);
    await keyboard.press(link(page, /^Enable security key/));
    await expectToAsk(page, 'Enable security key', registerButton(page));
    await expectSelected(keyName(page), 'Security key 1');
    await keyboard.write('Blue key');
    await key.walkAway();
    await keyboard.hit('Enter');
    await expect(waiting(page)).toBeVisible();
    await expect(said(page)).toHaveText('Waiting for your key.');
    await keyboard.press(waiting(page).getByRole('button', { name: 'Cancel' }), 'Space');
    await expect(waiting(page)).toBeHidden();
    await expect(registerButton(page)).toBeFocused();
    await expect(keyName(page)).toHaveValue('Blue key');
    await key.comeBack();
    await keyboard.press(registerButton(page), 'Space');
    await expectScreen(page, 'Key added');
    addedId(page);
    await expectToAsk(page, 'Key added', button(page, 'Try it now'));
    await keyboard.press(button(page, 'Try it now'));
    await expect(told(page)).toHaveText('It works.');
    await keyboard.press(link(page, 'Continue'));
    await expectScreen(page, 'You’re all set up');
    await transcript.compare('04-add-a-security-key');
  });

  test('logging in with a security key', async ({ page, http, keyboard, transcript }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    await http.enter('log_out');
    transcript.begin();
    await page.goto('/login');
    await logInWithPassword(page, keyboard, person);
    await expectToAsk(page, 'Use your security key', logInButton(page));
    await expect(logInButton(page)).toBeFocused();
    await keyboard.hit('Enter');
    await expectScreen(page, 'Security');
    await transcript.compare('05-log-in-with-a-security-key');
  });

  test('turning text messages on, and off again', async ({ page, http, keyboard, transcript }) => {
    const person = await loggedIn(http);
    const number = someNumber();
    await unlock(http, person);
    await textsAreLongAgo(http, person);
    await hearNews(http);
    await page.goto(METHOD);
    await keyboard.press(link(page, /^Limited security option/));
    await expectScreen(page, 'Limited security option');
    await keyboard.press(link(page, 'Get started with SMS'));
    await expectScreen(page, 'Phone number');
    await keyboard.type(page.getByLabel('Mobile phone number'), '12');
    await keyboard.hit('Enter');
    await expect(page.locator('#tel-error')).toBeVisible();
    await keyboard.hit('Control+A');
    await keyboard.write(number);
    await keyboard.hit('Enter');
    await expectScreen(page, 'Connect phone');
    await keyboard.type(logInCode(page), await codeTo(http, number, 1));
    await keyboard.press(button(page, 'Connect phone'));
    await expectScreen(page, 'Save your emergency recovery key');
    await keyboard.press(savedBox(page), 'Space');
    await keyboard.press(button(page, 'Finish'));
    await expectScreen(page, 'You’re all set up');

    await transcript.note('connects an app, and comes back');
    await addApp(http, person);
    await page.goto(TWO_STEP);
    await expectLive(page);
    const phone = page.locator('section', { has: page.locator('#phone') });
    await keyboard.press(phone.locator('summary'), 'Space');
    const opener = { name: 'Disable text messages' };
    await keyboard.press(phone.getByRole('link', opener).or(phone.getByRole('button', opener)));
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.getByRole('button', { name: 'Keep text messages' })).toBeFocused();
    await keyboard.press(dialog.getByRole('button', { name: 'Disable', exact: true }));
    await expect(notice(page, 'Text messages are disabled, and your phone number is forgotten.')).toBeVisible();
    await transcript.compare('06-text-messages');
  });

  test('logging in with a text message, the second that was sent', async ({ page, http, stranger, keyboard, transcript }) => {
    const person = await phoneOwner(await stranger());
    await page.goto('/login');
    await logInWithPassword(page, keyboard, person);
    await expectScreen(page, 'Check your phone');
    await keyboard.write(not(await codeTo(http, person.number, 2)));
    await keyboard.hit('Enter');
    await expect(page.locator('#code-error')).toBeVisible();
    await textsAreLongAgo(http, person);
    await keyboard.press(button(page, 'Send a new code'));
    await expect(page.getByText('Sent again. The earlier code still works too.')).toBeVisible();
    // The field has the focus.
    await keyboard.write(await codeTo(http, person.number, 3));
    await keyboard.hit('Enter');
    await expectScreen(page, 'Security');
    await transcript.compare('07-log-in-with-a-text-message');
  });

  test('getting back in with the recovery key, and keeping a new one', async ({ page, http, stranger, engine, keyboard, transcript }) => {
    const person = await protectedPerson(await stranger());
    await givePassword(http, person);
    await page.goto(APP_STEP);
    await keyboard.press(useRecoveryKey(page));
    await expectScreen(page, 'Enter your emergency recovery key');
    await expect(keyField(page)).toBeFocused();
    await keyboard.write('4182');
    await keyboard.hit('Enter');
    await expect(page.locator('#recovery-key-error')).toBeVisible();
    await expect(keyField(page)).toBeFocused();
    await keyboard.hit('Control+A');
    await keyboard.write(asTyped(person.recoveryKey));
    await keyboard.hit('Enter');
    await expectScreen(page, 'Your new emergency recovery key');
    await expectLive(page);
    const fresh = await readRecoveryKey(page, engine);
    await keyboard.to(button(page, 'Copy'));
    await keyboard.to(button(page, 'Download'));
    await keyboard.press(button(page, 'Continue'));
    await expect(page.getByRole('alert')).toBeVisible();
    await keyboard.backTo(savedBox(page));
    await keyboard.hit('Space');
    await keyboard.press(button(page, 'Continue'));
    await expectScreen(page, 'Your new recovery key is saved');
    over('recovery key', fresh);
    await keyboard.press(link(page, 'Not now'));
    await expectScreen(page, 'Security');
    await keyboard.press(link(page, 'Manage two-step verification'));
    await expectScreen(page, 'Two-step verification');
    await keyboard.press(createNewKey(page));
    await expectScreen(page, 'Unlock settings');
    await transcript.compare('08-use-the-recovery-key');
  });

  test('opening the settings, replacing an app and disabling another one', async ({ page, http, engine, keyboard, transcript }) => {
    const person = await protectedPerson(http);
    await addApp(http, person);
    await http.enter('lock');
    await hearNews(http);
    await page.goto(TWO_STEP);
    await expectLive(page);
    await keyboard.press(link(page, 'Unlock settings'));
    const unlocking = page.getByRole('dialog');
    await keyboard.type(accountPassword(unlocking), 'not my password at all');
    await keyboard.hit('Enter');
    await expect(unlocking.locator('.error')).toBeVisible();
    await expect(accountPassword(unlocking)).toBeFocused();
    await keyboard.write(person.password);
    await keyboard.hit('Enter');
    await expect(moreActions(page, FIRST)).toBeVisible();
    await expect(unlocking).toBeHidden();
    await expectLive(page);

    await keyboard.press(moreActions(page, FIRST), 'Space');
    await keyboard.press(link(page, `Replace ${FIRST}`));
    await expectScreen(page, `Replace ${FIRST}`);
    await keyboard.press(button(page, 'Connect the new app'));
    await expectScreen(page, 'Replace authenticator app');
    await expectLive(page);
    const setupKey = await readSetupKey(page, engine);
    await keyboard.type(setupCode(page), await new Authenticator(engine, setupKey).fresh());
    await keyboard.hit('Enter');
    await expectScreen(page, 'Two-step verification');
    over('set-up key', setupKey);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 2, name: /^Authenticator app/ })).toBeFocused();

    await keyboard.press(moreActions(page, SECOND));
    await keyboard.press(link(page, `Disable ${SECOND}`));
    const question = page.getByRole('alertdialog');
    await expect(question.getByRole('button', { name: 'Keep app' })).toBeFocused();
    await keyboard.hit('Escape');
    await expect(question).toBeHidden();
    await expect(link(page, `Disable ${SECOND}`)).toBeFocused();
    await keyboard.hit('Enter');
    await keyboard.press(disableButton(page));
    await expect(notice(page, `${SECOND} is disabled.`)).toBeVisible();
    await expect(appRow(page, SECOND)).toHaveCount(0);
    await transcript.compare('09-replace-and-disable-an-app');
  });

  test('naming this device and logging out another one', async ({ page, http, stranger, keyboard, transcript }) => {
    const person = await member(await stranger());
    await logIn(http, person);
    for (const name of ['Old laptop', 'Old phone']) {
      const other = await stranger();
      await logIn(other, person);
      await renameItself(other, name);
    }
    const [id = ''] = await deviceIds(http);
    await page.goto(DEVICES);
    await expectLive(page);
    await keyboard.press(page.locator(`#name-${id}`));
    await expect(page.getByLabel(NAME)).toBeFocused();
    await keyboard.write('Kitchen laptop');
    await keyboard.hit('Enter');
    await expect(notice(page, 'Renamed to Kitchen laptop.')).toBeVisible();
    await expect(link(page, 'Rename Kitchen laptop')).toBeFocused();
    await expectLive(page);
    await keyboard.press(button(page, 'Log out Old laptop'));
    await expect(notice(page, 'Logged out Old laptop.')).toBeVisible();
    await expectLive(page);
    await keyboard.press(link(page, 'Log out all other devices'));
    const question = page.getByRole('alertdialog');
    await keyboard.press(question.getByRole('button', { name: 'Log out all other devices' }), 'Space');
    await expect(notice(page, 'Logged out 1 other device.')).toBeVisible();
    await expect(deviceRows(page)).toHaveCount(1);
    await transcript.compare('10-log-out-another-device');
  });

  test('making an API token, and revoking it', async ({ page, http, engine, keyboard, transcript }) => {
    await unlock(http, await loggedIn(http));
    await hearNews(http);
    await page.goto(API_TOKENS);
    await keyboard.press(link(page, 'Create token'));
    await expectScreen(page, 'Create an API token');
    await keyboard.press(button(page, 'Create token'));
    await keyboard.type(tokenName(page), 'Backup');
    await keyboard.to(page.getByLabel('Read your account'));
    await keyboard.hit('Enter');
    await expectScreen(page, 'Your new API token');
    await expectLive(page);
    over('API token', await readToken(page, engine));
    await keyboard.press(link(page, 'I have copied it'));
    await expectScreen(page, 'API tokens');
    await expectLive(page);
    await keyboard.press(link(page, 'Revoke Backup'));
    await keyboard.to(link(page, 'Keep it'));
    await keyboard.press(button(page, 'Revoke'));
    await expect(notice(page, 'Backup is revoked.')).toBeVisible();
    await expect(page.locator('#tokens')).toBeFocused();
    await transcript.compare('11-api-token');
  });

  test('an admin requires two-step verification from a day on', async ({ page, http, keyboard, transcript }) => {
    await adminOf(http);
    await page.goto('/admin/policy');
    await keyboard.press(link(page, 'Change policy'));
    await expectScreen(page, 'Change policy');
    await keyboard.to(page.getByLabel('Optional', { exact: true }));
    await keyboard.hit('ArrowDown');
    await expect(page.getByLabel('Required', { exact: true })).toBeChecked();
    const day = page.getByLabel('Required from');
    await keyboard.to(day);
    // The same day wherever the month stands first.
    await keyboard.write('01012020');
    await keyboard.press(button(page, 'See what it would mean'));
    await expect(page.locator('#from-error')).toHaveText('That day is over. Choose today or a later day.');
    const year = new Date().getUTCFullYear() + 1;
    await keyboard.to(day);
    await keyboard.write(`0101${year}`);
    await expect(day).toHaveValue(`${year}-01-01`);
    await keyboard.press(button(page, 'See what it would mean'));
    await expectScreen(page, 'What it would mean');
    await keyboard.press(button(page, 'Save policy'));
    await expectScreen(page, 'Two-step verification policy');
    await transcript.compare('12-require-two-step');
  });

  test('have their transcripts for themselves: nothing else is stored there', () => {
    const stored = readdirSync(resolve(__dirname, '../stored/transcripts'));
    expect(stored.filter((file) => !TASKS.some((task) => file === `${task}.txt`))).toEqual([]);
  });
});

test('the dialog takes the focus, keeps it, and gives it back', async ({ page, http, stranger }) => {
  await logIn(http, await protectedPerson(await stranger()));
  const keyboard = new Keyboard(page);
  await page.goto(TWO_STEP);
  await expectLive(page);
  const opener = link(page, 'Unlock settings');
  const dialog = page.getByRole('dialog');
  await keyboard.press(opener);
  await expect(dialog).toBeVisible();
  const stops = new Set<string>();
  for (let stop = 0; stop < 12; stop += 1) {
    const inside = await page.evaluate(() => {
      const active = document.activeElement;
      // Between the last stop and the first the browser's own controls have the focus.
      return !active || active === document.body ? null : { in: !!active.closest('dialog'), is: active.outerHTML.slice(0, 60) };
    });
    if (inside) {
      expect(inside.in, `the focus is at ${inside.is}`).toBe(true);
      stops.add(inside.is);
    }
    await page.keyboard.press('Tab');
  }
  expect(stops.size, 'stops in the dialog: password, show, unlock, cancel').toBeGreaterThanOrEqual(4);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await keyboard.press(opener);
  await keyboard.press(dialog.getByRole('button', { name: 'Cancel' }));
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const path of ['/login', '/signup', '/help/login-issues']) {
  test(`the first stop of ${path} skips to the content`, async ({ page }) => {
    const keyboard = new Keyboard(page);
    await page.goto(path);
    // From the start of the document, wherever the page has put the focus.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const skip = link(page, 'Skip to content');
    await keyboard.backTo(skip);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('main, footer'))).toBe(true);
  });
}
