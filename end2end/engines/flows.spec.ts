import type { Http } from '../fixtures/http';
import { Authenticator } from '../fixtures/codes';
import { DEVICES, renameItself } from '../fixtures/devices';
import { textsAreLongAgo } from '../fixtures/later';
import { DONE, over, RECOVERY_NEW, SECURITY, TWO_STEP } from '../fixtures/pages';
import { loggedIn, logIn, member, type Person, protectedPerson, somebody, verificationLink } from '../fixtures/people';
import { asTyped, NEW_KEY } from '../fixtures/recovery';
import { remember } from '../fixtures/secrets';
import { codeTo, not, shown, someNumber } from '../fixtures/texts';
import { word } from '../fixtures/words';
import type { Seat } from './seat';
import { expect, test } from './test';

const PASSWORD = 'Nightlatch account password';
const SAVED = 'I have saved my recovery key somewhere I can reach without this device';
const NOT_TICKED = 'Tick the box when you have saved the key. Without it you could lose this account.';
const LOGGED_OUT = 'You were logged out, after a long pause or from another device.';

async function givePassword(seat: Seat, person: Person): Promise<void> {
  await seat.goto('/login');
  await seat.screen('Log in');
  await seat.fill('Email address', person.email);
  await seat.fill('Password', person.password);
  await seat.press('Log in', 'button');
}

async function giveCode(seat: Seat, label: string | RegExp, code: string, button: string): Promise<void> {
  await seat.fill(label, code);
  await seat.press(button, 'button');
}

async function setUp(seat: Seat, person: Person): Promise<void> {
  await seat.screen('Security');
  await seat.press('Manage two-step verification');
  await seat.screen('Two-step verification');
  await seat.press('Set up two-step verification');
  await seat.screen('Set up two-step verification');
  await seat.fill(PASSWORD, 'not my password at all');
  await seat.press('Set up', 'button');
  await seat.says('That password is not right. Try again.', '#password-error');
  await seat.sees('the focus', () => seat.focused()).toBe('password');
  await seat.fill(PASSWORD, person.password);
  await seat.press('Set up', 'button');
  await seat.screen('Choose how you want to log in');
}

/** Saves the key that the page shows, not without saying so. */
async function saveKey(seat: Seat, http: Http, button: string): Promise<string> {
  const key = remember(http.engine, 'recovery key', (await seat.textOf('#recovery-key')).replace(/\s/g, ''));
  expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/);
  await seat.press('Copy', 'button');
  await seat.says('Copied. Paste it somewhere safe, such as a password manager.', '.said');
  await seat.press(button, 'button');
  await seat.says(NOT_TICKED, '[role=alert]');
  await seat.press(SAVED, 'label');
  await seat.press(button, 'button');
  return key;
}

test('from signing up to the next log-in with an app, and then with the recovery key', async ({ seat, stranger, server }) => {
  test.setTimeout(240_000);
  const http = await stranger();
  const person = somebody(server.engine);

  await test.step('sign up, and confirm the address', async () => {
    await seat.goto('/signup');
    await seat.screen('Sign up for Nightlatch');
    await seat.fill('Your name', person.name);
    await seat.fill('Email address', person.email);
    await seat.fill('Password', person.password);
    await seat.press('Sign up', 'button');
    await seat.screen('Check your mail');
    await seat.goto(await verificationLink(http, person));
    await seat.screen('Confirm your email address');
    await seat.fill('Password', person.password);
    await seat.press('Confirm email address', 'button');
  });

  const app = await test.step('connect an app', async () => {
    await setUp(seat, person);
    await seat.press(/^Enable authenticator app/);
    await seat.screen('Enable authenticator app');
    const setupKey = remember(server.engine, 'set-up key', await seat.textOf('#setup-key'));
    const app = new Authenticator(server.engine, setupKey);
    await giveCode(seat, '6-digit code from your app', app.wrong(), 'Connect app');
    await seat.says(/^That code did not match\./, '#code-error');
    await seat.sees('the title', () => seat.driver.getTitle()).toMatch(/^Error: Enable authenticator app/);
    await seat.sees('the focus', () => seat.focused()).toBe('code');
    await giveCode(seat, '6-digit code from your app', await app.fresh(), 'Connect app');
    await seat.screen('Save your emergency recovery key');
    over('set-up key', setupKey);
    expect(await seat.path()).toBe(RECOVERY_NEW);
    return app;
  });

  const key = await saveKey(seat, http, 'Finish');
  await seat.screen('You’re all set up');
  over('recovery key', key);
  expect(await seat.path()).toBe(DONE);
  await seat.says('Next time you log in: your password, then a code from “Authenticator app”.');

  await test.step('log out, and going back leads to the log-in', async () => {
    await seat.press('Log out', 'button');
    await seat.screen('You are logged out');
    await seat.driver.navigate().back();
    // At an address without https, as here, WebKit brings the page back as it was left, and it loads itself again.
    await seat.screen('Log in');
  });

  await test.step('log in with a code', async () => {
    await givePassword(seat, person);
    await seat.screen('Enter the code from your authenticator app');
    await giveCode(seat, '6-digit code', app.wrong(), 'Log in');
    await seat.says(/^That code did not match\./, '#code-error');
    await giveCode(seat, '6-digit code', await app.fresh(), 'Log in');
    await seat.screen('Security');
    await seat.says('Two-step verification is on.');
    await seat.press('Log out', 'button');
    await seat.screen('You are logged out');
  });

  await test.step('log in with the recovery key, which is used up', async () => {
    await givePassword(seat, person);
    await seat.screen('Enter the code from your authenticator app');
    await seat.press('Use recovery key');
    await seat.screen('Enter your emergency recovery key');
    await giveCode(seat, 'Recovery key', asTyped(key), 'Log in');
    await seat.screen('Your new emergency recovery key');
    expect(await seat.path()).toBe(NEW_KEY);
    const fresh = await saveKey(seat, http, 'Continue');
    expect(fresh).not.toBe(key);
    await seat.screen('Your new recovery key is saved');
    over('recovery key', fresh);
    await seat.press('Not now');
    await seat.screen('Security');
  });
});

test('a text message turns it on, and logs in', async ({ seat, stranger }) => {
  const http = await stranger();
  const person = await loggedIn(http);
  const number = someNumber();
  await textsAreLongAgo(http, person);
  await seat.become(http);
  await seat.goto(SECURITY);
  await setUp(seat, person);
  await seat.press(/^Limited security option/);
  await seat.screen('Limited security option');
  await seat.press('Get started with SMS');
  await seat.screen('Phone number');
  await giveCode(seat, 'Mobile phone number', 'not a number', 'Send SMS with code');
  await seat.says('That does not look like a mobile number.', '#tel-error');
  await giveCode(seat, 'Mobile phone number', number, 'Send SMS with code');
  await seat.screen('Connect phone');
  await seat.says(`We sent a code to ${shown(number)}`);
  const code = await codeTo(http, number, 1);
  await giveCode(seat, /^6-digit code/, not(code), 'Connect phone');
  await seat.says('That code did not match. Look at the newest text from us, and try again.', '#code-error');
  await giveCode(seat, /^6-digit code/, code, 'Connect phone');
  await seat.screen('Save your emergency recovery key');
  over('recovery key', await saveKey(seat, http, 'Finish'));
  await seat.screen('You’re all set up');
  await seat.press('Log out', 'button');
  await seat.screen('You are logged out');
  await textsAreLongAgo(http, person);
  await givePassword(seat, person);
  await seat.screen('Check your phone');
  const second = await codeTo(http, number, 2);
  await giveCode(seat, '6-digit code', not(second), 'Log in');
  await seat.says(/^That code did not match\./, '#code-error');
  await giveCode(seat, '6-digit code', second, 'Log in');
  await seat.screen('Security');
});

test('a dialog unlocks the settings; an app gets another name, and a way that is the only one stays', async ({ seat, stranger }) => {
  const http = await stranger();
  const person = await protectedPerson(http);
  await http.enter('lock');
  await seat.become(http);
  await seat.goto(TWO_STEP);
  await seat.screen('Two-step verification');
  await seat.says('Settings are locked. We ask for your password before any change.');
  await seat.press('Unlock settings');
  await seat.says('Unlock settings', 'dialog[open]');
  await seat.fill(PASSWORD, 'not my password at all');
  await seat.press('Unlock settings', 'button');
  await seat.says('That password is not right. Try again.', 'dialog #password-error');
  await seat.sees('the focus', () => seat.focused()).toBe('password');
  await seat.fill(PASSWORD, person.password);
  await seat.press('Unlock settings', 'button');
  await seat.says(/Settings are unlocked until \d\d:\d\d UTC\./);

  await seat.press('Rename Authenticator app');
  await seat.fill('Name for this app', 'Kitchen phone');
  await seat.press('Save', 'button');
  await seat.says('Renamed to Kitchen phone.', '.note');
  await seat.alive();
  await seat.sees('the focus', () => seat.focused()).toMatch(/^name-/);

  await seat.press(/^More actions .*for Kitchen phone$/, 'summary');
  await seat.press('Disable Kitchen phone');
  await seat.says('Kitchen phone is your only way to log in', 'dialog[open]');
  await seat.says('Add another way first, or turn off two-step verification.', 'dialog[open]');
});

test('two-step verification is disabled in a dialog', async ({ seat, stranger }) => {
  const http = await stranger();
  await protectedPerson(http);
  await seat.become(http);
  await seat.goto(TWO_STEP);
  await seat.screen('Two-step verification');
  await seat.press('Disable two-step verification');
  await seat.says('Disable two-step verification?', 'dialog[open]');
  await seat.press('Keep it on', 'button');
  await seat.sees('the dialog', () => seat.isSeen('dialog[open]')).toBe(false);
  await seat.press('Disable two-step verification');
  await seat.press(/^Disable/, 'button');
  await seat.says('Two-step verification is off');
});

test('what was typed or pressed before a page was loaded again leaves it usable', async ({ seat, stranger }) => {
  const http = await stranger();
  await loggedIn(http);
  await seat.become(http);
  await seat.goto(`${TWO_STEP}/start`);
  await seat.screen('Set up two-step verification');
  const kind = () => seat.run(() => document.querySelector<HTMLInputElement>('#password')?.type);
  await seat.fill(PASSWORD, 'half of my');
  await seat.press('Show password', 'button');
  await seat.sees('the password', kind).toBe('text');
  await seat.driver.navigate().refresh();
  await seat.screen('Set up two-step verification');
  await seat.sees('the password', kind).toBe('password');
  await seat.press('Show password', 'button');
  await seat.sees('the password', kind).toBe('text');
});

test('devices: this one first, another gets a name and is logged out, and so is this one from elsewhere', async ({ seat, stranger }) => {
  const [here, other] = [await stranger(), await stranger()];
  const person = await member(await stranger());
  await logIn(here, person);
  await logIn(other, person);
  await renameItself(other, 'Old laptop');
  await seat.become(here);
  await seat.goto(SECURITY);
  await seat.press('See devices');
  await seat.screen('Devices');
  await seat.says('This device', 'li.row:first-child');
  await seat.press('Rename Old laptop');
  await seat.sees('the focus', () => seat.focused()).toBe('name');
  await seat.type('Older laptop');
  await seat.press('Save', 'button');
  await seat.says('Renamed to Older laptop.', '.note');
  await seat.alive();
  await seat.press('Log out Older laptop', 'button');
  await seat.says('Logged out Older laptop.', '.note');
  expect((await other.knock('security')).code).toBe('log_in_first');

  await logIn(other, person);
  await seat.goto(DEVICES);
  await seat.screen('Devices');
  await other.enter('log_out_other_devices');
  await seat.screen('Log in');
  await seat.says(LOGGED_OUT, '.note');
});

test('colours and language stay as they were chosen, on pages with and without the browser’s half', async ({ seat, stranger }) => {
  const http = await stranger();
  await loggedIn(http);
  await seat.become(http);
  const look = () => seat.run(() => {
    const { lang, dir, dataset } = document.documentElement;
    return [lang, dir, dataset.theme ?? '', getComputedStyle(document.body).colorScheme];
  });
  const paper = () => seat.run(() => getComputedStyle(document.body).backgroundColor);
  await seat.goto(SECURITY);
  await seat.press('Light', 'footer button');
  await seat.sees('the page', look).toEqual(['en', 'ltr', 'light', 'light']);
  const bright = await paper();
  await seat.press('Dark', 'footer button');
  await seat.sees('the page', look).toEqual(['en', 'ltr', 'dark', 'dark']);
  expect(await paper()).not.toBe(bright);
  expect(await seat.path()).toBe(SECURITY);
  for (const [name, tag, dir] of [['Deutsch', 'de', 'ltr'], ['العربية', 'ar', 'rtl']] as const) {
    await seat.pressAt('details.languages summary');
    await seat.press(name, 'footer button');
    await seat.sees('the page', look).toEqual([tag, dir, 'dark', 'dark']);
    await seat.goto(`${TWO_STEP}/start`);
    await seat.alive();
    expect(await look()).toEqual([tag, dir, 'dark', 'dark']);
    // What the browser's half says by itself.
    await seat.press(word(tag, 'show-password').replace(/<\/?hidden>/g, ''), 'button');
    await seat.goto('/help/login-issues');
    expect(await look()).toEqual([tag, dir, 'dark', 'dark']);
  }
});
