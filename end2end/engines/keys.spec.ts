import { Key, type WebDriver } from 'selenium-webdriver';
import { Protocol, Transport, VirtualAuthenticatorOptions } from 'selenium-webdriver/lib/virtual_authenticator';
import type { Http } from '../fixtures/http';
import { ALREADY_THERE, KEY_NEW, KEY_STEP, NOT_READ } from '../fixtures/keys';
import { over, SECURITY, TWO_STEP } from '../fixtures/pages';
import { loggedIn, type Person, protectedPerson, unlock } from '../fixtures/people';
import { remember } from '../fixtures/secrets';
import type { Seat } from './seat';
import { expect, test } from './test';

/** What its types forget. */
type Ports = WebDriver & {
  addVirtualAuthenticator(options: VirtualAuthenticatorOptions): Promise<void>;
  removeVirtualAuthenticator(): Promise<void>;
};
const portsOf = (seat: Seat): Ports => seat.driver as Ports;

/** A key in the port, as WebDriver's extension for WebAuthn has them. `isTouched`: whether somebody is there to touch it. */
async function insertKey(seat: Seat, isTouched = true): Promise<void> {
  const options = new VirtualAuthenticatorOptions();
  options.setProtocol(Protocol.CTAP2);
  options.setTransport(Transport.USB);
  options.setHasResidentKey(true);
  options.setHasUserVerification(true);
  options.setIsUserVerified(true);
  options.setIsUserConsenting(isTouched);
  await portsOf(seat).addVirtualAuthenticator(options);
}

const takeKeyOut = (seat: Seat): Promise<void> => portsOf(seat).removeVirtualAuthenticator();

/** Registers the key in the port, where the settings of this browser are open. */
async function register(seat: Seat, suggested: string): Promise<void> {
  await seat.goto(KEY_NEW);
  await seat.screen('Enable security key');
  await seat.sees('the focus', () => seat.focused()).toBe('name');
  expect(await (await seat.field('Name for this key')).getAttribute('value')).toBe(suggested);
  await seat.type('Blue key');
  await seat.press('Register key', 'button');
  await seat.screen('Key added');
  await seat.says('Blue key is on your account.');
}

async function saveRecoveryKey(seat: Seat, http: Http): Promise<void> {
  await seat.press('Continue');
  await seat.screen('Save your emergency recovery key');
  const key = remember(http.engine, 'recovery key', (await seat.textOf('#recovery-key')).replace(/\s/g, ''));
  await seat.press('I have saved my recovery key somewhere I can reach without this device', 'label');
  await seat.press('Finish', 'button');
  await seat.screen('You’re all set up');
  over('recovery key', key);
}

async function toKeyStep(seat: Seat, person: Person): Promise<void> {
  await seat.goto('/login');
  await seat.screen('Log in');
  await seat.fill('Email address', person.email);
  await seat.fill('Password', person.password);
  await seat.press('Log in', 'button');
  await seat.screen('Use your security key');
  expect(await seat.path()).toBe(KEY_STEP);
}

test('the first key turns it on, is tried, and logs in', async ({ seat, stranger }) => {
  test.setTimeout(180_000);
  const http = await stranger();
  const person = await loggedIn(http);
  await unlock(http, person);
  await seat.become(http);
  await insertKey(seat);
  await register(seat, 'Security key 1');
  await seat.press('Try it now', 'button');
  await seat.says('It works.', '#key-result');
  await seat.sees('the focus', () => seat.focused()).toBe('key-result');
  await saveRecoveryKey(seat, http);
  await seat.says('Next time you log in: your password, then Blue key.');
  await seat.press('Log out', 'button');
  await seat.screen('You are logged out');
  await toKeyStep(seat, person);
  await seat.sees('the focus', () => seat.focused()).toBe('key-button');
  await seat.type(Key.ENTER);
  await seat.screen('Security');
  await seat.says('Two-step verification is on.');
  await seat.goto(TWO_STEP);
  await seat.says('last used', 'section[aria-labelledby=keys]');
});

test('a key that is not on the account, and one that nobody touches, log nobody in; another way does', async ({ seat, stranger }) => {
  test.setTimeout(180_000);
  const http = await stranger();
  const person = await protectedPerson(http);
  await seat.become(http);
  await insertKey(seat);
  await register(seat, 'Security key 1');
  await takeKeyOut(seat);
  await seat.press('Log out', 'button');
  await seat.screen('You are logged out');

  for (const isTouched of [true, false]) {
    await insertKey(seat, isTouched);
    await toKeyStep(seat, person);
    await seat.press('Log in with security key', 'button');
    await seat.says(NOT_READ, '#key-result .note.info');
    await seat.says(NOT_READ, '#status');
    await seat.sees('the focus', () => seat.focused()).toBe('key-button');
    await takeKeyOut(seat);
  }

  await seat.press('Use authenticator app instead');
  await seat.screen('Enter the code from your authenticator app');
  await seat.fill('6-digit code', await person.app.fresh());
  await seat.press('Log in', 'button');
  await seat.screen('Security');
  expect(await seat.path()).toBe(SECURITY);
});

test('a key is not added twice; beside another way it can be deleted', async ({ seat, stranger }) => {
  test.setTimeout(180_000);
  const http = await stranger();
  await protectedPerson(http);
  await seat.become(http);
  await insertKey(seat);
  await register(seat, 'Security key 1');
  await seat.goto(KEY_NEW);
  await seat.screen('Enable security key');
  await seat.press('Register key', 'button');
  await seat.says(ALREADY_THERE, '#key-result');

  await seat.goto(TWO_STEP);
  await seat.screen('Two-step verification');
  await seat.says(/^Security keys\b[^]*Blue key/, 'section[aria-labelledby=keys]');
  await seat.press('Delete Blue key');
  await seat.says('Delete Blue key?', 'dialog[open]');
  await seat.press('Delete key', 'button');
  await seat.says('Blue key', '.note.ok');
  await seat.alive();
  expect(await seat.textOf('section[aria-labelledby=keys]')).not.toContain('Blue key');
});
