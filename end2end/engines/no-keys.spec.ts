import { KEY_NEW, NO_KEYS_HERE } from '../fixtures/keys';
import { METHOD } from '../fixtures/pages';
import { loggedIn, unlock } from '../fixtures/people';
import { expect, test } from './test';

test('a browser without security keys says so at the set-up, shows no button, and leads to the other ways', async ({ seat, stranger }) => {
  const http = await stranger();
  await unlock(http, await loggedIn(http));
  await seat.become(http);
  expect(await seat.run(() => typeof PublicKeyCredential)).toBe('undefined');
  await seat.goto(KEY_NEW);
  await seat.screen('Enable security key');
  await seat.says(NO_KEYS_HERE, '#key-result .note.info');
  expect(await seat.isSeen('#key-button')).toBe(false);
  await seat.press('Choose another way');
  await seat.screen('Choose how you want to log in');
  expect(await seat.path()).toBe(METHOD);
  await seat.press(/^Enable authenticator app/);
  await seat.screen('Enable authenticator app');
});
