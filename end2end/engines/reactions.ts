import { setTimeout as pause } from 'node:timers/promises';
import { Key } from 'selenium-webdriver';
import { ACTIVITY, NOT_ME, renameItself } from '../fixtures/devices';
import type { Http } from '../fixtures/http';
import { NO_KEYS_HERE, NOT_READ } from '../fixtures/keys';
import { DONE, METHOD, SECURITY } from '../fixtures/pages';
import { logIn, loggedIn, member, protectedPerson, unlock } from '../fixtures/people';
import { API_TOKENS } from '../fixtures/tokens';
import { expect } from './test';
import type { Seat } from './seat';

/** What proves that a page has come alive: something that only its script does, after something that a person does. */
export type Reaction =
  /** In a state of the gallery. */
  | { state: string; react: (seat: Seat) => Promise<void> }
  /** On a page that has nothing to press by script: it hears what happens on another device. */
  | { path: string; who: (stranger: () => Promise<Http>) => Promise<[here: Http, elsewhere: Http]> };

/** Every page on which the browser's half runs: screen and title, as the gallery has them. */
export const reactions: Record<string, Reaction> = {
  'L2 Security key step': { state: 'l2-ready', react: asksKey('Log in with security key') },
  'L7 Your new recovery key': { state: 'l7-the-first', react: copies('Copy', 'Copied. Paste it somewhere safe', '.said') },
  'S0 Profile': { path: '/manage-profile', who: twice },
  'S1 Security': { path: SECURITY, who: twice },
  'S2 Set up two-step verification': { state: 's2-empty', react: showsPassword('password') },
  'S3 Unlock settings': { state: 's3-the-password', react: showsPassword('password') },
  'S4 Choose how you want to log in': { path: METHOD, who: unlockedTwice },
  'S5 Enable security key': { state: 's5-ready', react: asksKey('Register key') },
  'S7 Key added': { state: 's7-the-first-key', react: asksKey('Try it now') },
  'S8 Enable authenticator app': { state: 's8-scan-or-type', react: copies('Copy set-up key', 'Copied.', '.same-device [role=status]') },
  'S13 Save your emergency recovery key': { state: 's13-just-made', react: copies('Copy', 'Copied. Paste it somewhere safe', '.said') },
  'S14 You’re all set up': { path: DONE, who: protectedTwice },
  'S15 Two-step verification': { state: 's15-unlocked', react: asks('Delete Blue key', 'Delete Blue key?', 'Keep key') },
  'S19 Replace authenticator app': { state: 's19-scan-or-type', react: copies('Copy set-up key', 'Copied.', '.same-device [role=status]') },
  'S21 Create new emergency recovery key': { state: 's21-the-new-key', react: copies('Copy', 'Copied. Paste it somewhere safe', '.said') },
  'S23 Devices': { state: 's23-several', react: renames('Rename My phone', 'My phone') },
  'S24 Activity': { state: 's24-every-kind-of-event', react: asks('This was not me', 'Log out everywhere else?') },
  'S24 Make your account yours again': { path: NOT_ME, who: afterAStranger },
  'S25 API tokens': { path: API_TOKENS, who: protectedTwice },
  'S25 Your new API token': { state: 's25-just-made', react: copies('Copy token', 'Copied.', 'main') },
  'S26 Change password': { state: 's26-empty', react: showsPassword('new-password') },
};

/** The button beside a password shows it, hides it again, and says which. */
function showsPassword(id: string) {
  return async (seat: Seat) => {
    const now = () => seat.run((id) => {
      const field = document.getElementById(id) as HTMLInputElement;
      const button = document.querySelector('button[aria-pressed].needs-app');
      return [field.type, field.value, button?.getAttribute('aria-pressed')];
    }, id);
    await seat.driver.findElement({ id }).sendKeys('half of my');
    expect(await now()).toEqual(['password', 'half of my', 'false']);
    await seat.press('Show password');
    await seat.sees('a password that is shown', now).toEqual(['text', 'half of my', 'true']);
    await seat.press('Show password');
    await seat.sees('a password that is hidden', now).toEqual(['password', 'half of my', 'false']);
  };
}

/** Pressing copies, and says so below. */
function copies(button: string, said: string, css: string) {
  return async (seat: Seat) => {
    expect(await seat.textOf(css)).not.toContain(said);
    await seat.press(button);
    await seat.says(said, css);
  };
}

/** A question in a dialog over the page, which stays where it is; the focus goes into it, and back to where it was. */
function asks(link: string, title: string, close?: string) {
  return async (seat: Seat) => {
    const path = await seat.path();
    await seat.press(link);
    await seat.says(title, 'dialog[open]');
    expect(await seat.run(() => document.activeElement?.closest('dialog')?.matches(':modal') ?? false), 'the focus is in the dialog').toBe(true);
    expect(await seat.run(stretched), 'the room that the dialog has and does not need').toBeLessThan(20);
    if (close) await seat.press(close);
    else await seat.type(Key.ESCAPE);
    await seat.sees('the dialog', () => seat.isSeen('dialog[open]')).toBe(false);
    expect(await seat.focused()).toBe(link);
    expect(await seat.path()).toBe(path);
  };
}

/** How much higher the title of the open dialog is than its text. Runs in the page. */
function stretched(): number {
  const title = document.querySelector('dialog[open] h2');
  if (!title) return NaN;
  const text = document.createRange();
  text.selectNodeContents(title);
  return title.getBoundingClientRect().height - text.getBoundingClientRect().height;
}

/** A name in a list becomes a field, selected, and Escape makes it a name again. */
function renames(link: string, name: string) {
  return async (seat: Seat) => {
    const selected = () => seat.run(() => {
      const field = document.activeElement as HTMLInputElement;
      return field.id === 'name' ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
    });
    await seat.press(link);
    await seat.sees('what is selected in the field', selected).toBe(name);
    await seat.type(Key.ESCAPE);
    await seat.sees('the field', () => seat.isSeen('#name')).toBe(false);
    await seat.sees('the focus', async () => (await seat.focused()).startsWith('name-')).toBe(true);
  };
}

/** No key is in the port, and the page tells what came of asking for one. A browser that knows no keys says that. */
function asksKey(button: string) {
  return async (seat: Seat) => {
    if (seat.kind === 'webkit') {
      await seat.says(NO_KEYS_HERE, '#key-result');
      expect(await seat.isSeen('#key-button')).toBe(false);
      return;
    }
    expect(await seat.isSeen('#key-result')).toBe(false);
    await seat.press(button);
    await seat.says(NOT_READ, '#key-result');
    await seat.says(NOT_READ, '#status');
  };
}

/** Another device of the account changes something, until the page has heard of it: it may not listen yet. */
export async function expectHeard(seat: Seat, elsewhere: Http): Promise<void> {
  const changed = 'Your settings changed on another device.';
  expect(await seat.textOf('main')).not.toContain(changed);
  await expect(async () => {
    await renameItself(elsewhere, `Laptop ${Date.now() % 100_000}`);
    await pause(500);
    expect(await seat.textOf('main')).toContain(changed);
  }).toPass({ timeout: 15_000, intervals: [500] });
  await seat.says(changed, '#status');
}

async function twice(stranger: () => Promise<Http>): Promise<[Http, Http]> {
  const [here, elsewhere] = [await stranger(), await stranger()];
  await logIn(elsewhere, await loggedIn(here));
  return [here, elsewhere];
}

async function unlockedTwice(stranger: () => Promise<Http>): Promise<[Http, Http]> {
  const [here, elsewhere] = [await stranger(), await stranger()];
  const person = await loggedIn(here);
  await unlock(here, person);
  await logIn(elsewhere, person);
  return [here, elsewhere];
}

async function protectedTwice(stranger: () => Promise<Http>): Promise<[Http, Http]> {
  const [here, elsewhere] = [await stranger(), await stranger()];
  await logIn(elsewhere, await protectedPerson(here));
  return [here, elsewhere];
}

/** Somebody has seen what was not theirs, and said so. */
async function afterAStranger(stranger: () => Promise<Http>): Promise<[Http, Http]> {
  const [here, elsewhere] = [await stranger(), await stranger()];
  const person = await member(await stranger());
  await logIn(here, person);
  await here.page(ACTIVITY);
  await here.enter('this_was_not_me');
  await logIn(elsewhere, person);
  return [here, elsewhere];
}

export const pageOf = (state: { screen: string; title: string }): string => `${state.screen} ${state.title}`;
