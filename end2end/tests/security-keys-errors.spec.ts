import type { Page } from '@playwright/test';
import { Port } from '../fixtures/authenticator';
import type { Http } from '../fixtures/http';
import {
  addApp, addKey, ALREADY_THERE, cancelButton, changeQuestion, expectQuiet, expectToAsk, KEY_NEW, type KeyHolder, keyHolder, keyName,
  keysOf, logInButton, NO_ANSWER, NOT_READ, openKeyStep, registerButton, said, told, waiting,
} from '../fixtures/keys';
import { mailsTo, newestMail } from '../fixtures/outbox';
import { button, expectScreen, fillLogInCode, link } from '../fixtures/pages';
import { loggedIn, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const REFUSED = /^We could not confirm that key\. Nothing was changed\. Try again\. If it happens again, tell your admin this reference: [0-9a-z]{8}$/;

/** The page that registers, with a name typed already. */
async function openRegistration(page: Page, http: Http, name = 'Green key'): Promise<Port> {
  await unlock(http, await loggedIn(http));
  const port = await Port.of(page);
  await page.goto(KEY_NEW);
  await expectToAsk(page, 'Enable security key', registerButton(page));
  await keyName(page).fill(name);
  return port;
}

/** A problem: it interrupts, is told by more than colour, and the press can be repeated. */
async function expectProblem(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toHaveText(words);
  await expect(told(page).locator('.note.danger')).toBeVisible();
}

test.describe('setting a key up', () => {
  test('a key that is on the account already is told so, the name is kept, and another key can be used in place', async ({ page, http }) => {
    const port = await Port.of(page);
    const { key } = await keyHolder(page, http, port, 'Blue key');
    await page.goto(KEY_NEW);
    await expectToAsk(page, 'Enable security key', registerButton(page));
    await keyName(page).fill('Green key');
    await registerButton(page).click();
    await expectQuiet(page, ALREADY_THERE);
    await expect(keyName(page)).toHaveValue('Green key');
    await expect(registerButton(page)).toBeFocused();
    expect((await key.credentials()).length, 'credentials on the key').toBe(1);
    await port.insert();
    await registerButton(page).click();
    await expectScreen(page, 'Key added');
    await expect(page.getByText('Green key is on your account.')).toBeVisible();
  });

  test('walking away and cancelling is quiet, the name is kept, and retrying happens in place', async ({ page, http }) => {
    const port = await openRegistration(page, http);
    const key = await port.insert();
    await key.walkAway();
    for (let round = 0; round < 2; round += 1) {
      await registerButton(page).click();
      await expect(waiting(page)).toContainText('Touch your key');
      await expect(said(page)).toHaveText('Waiting for your key.');
      await cancelButton(page).click();
      await expect(waiting(page)).toBeHidden();
      await expect(registerButton(page)).toBeFocused();
      await expect(told(page)).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(said(page)).not.toHaveText('Waiting for your key.');
      await expect(keyName(page)).toHaveValue('Green key');
      await expect(page).toHaveTitle(/^Enable security key/);
    }
    await key.comeBack();
    await registerButton(page).click();
    await expectScreen(page, 'Key added');
    expect((await keysOf(http)).map(({ name }) => name)).toEqual(['Green key']);
  });

  test('walking away until the time is over is told quietly', async ({ page, http }) => {
    const port = await openRegistration(page, http);
    const key = await port.insert();
    await key.walkAway();
    await changeQuestion(page, { timeout: 1_500 });
    await registerButton(page).click();
    await expect(waiting(page)).toBeVisible();
    await expectQuiet(page, NO_ANSWER);
    await expect(registerButton(page)).toBeFocused();
    await expect(keyName(page)).toHaveValue('Green key');
    await key.comeBack();
    await registerButton(page).click();
    await expectScreen(page, 'Key added');
  });

  test('the question gives people five minutes', async ({ page, http }) => {
    await openRegistration(page, http);
    const question = JSON.parse((await page.locator('#key-question').getAttribute('data-options')) ?? '{}');
    expect(question.timeout).toBeGreaterThanOrEqual(300_000);
  });

  test('a question that is too old is fetched again first, and asks for a second press', async ({ page, http }) => {
    const port = await openRegistration(page, http);
    await port.insert();
    await page.locator('#key-question').evaluate((form) => form.setAttribute('data-seconds', '0'));
    await registerButton(page).click();
    await expectQuiet(page, 'Ready. Press the button again.');
    await expect(keyName(page)).toHaveValue('Green key');
    await registerButton(page).click();
    await expectScreen(page, 'Key added');
  });

  test('a second press while the key is waited for is ignored', async ({ page, http }) => {
    const port = await openRegistration(page, http);
    const key = await port.insert();
    await key.walkAway();
    await registerButton(page).click();
    await expect(waiting(page)).toBeVisible();
    await registerButton(page).click();
    await expect(waiting(page)).toBeVisible();
    await expect(told(page)).toHaveCount(0);
    await cancelButton(page).click();
    await expect(registerButton(page)).toBeFocused();
  });

  test('a question for another address is told as what it is', async ({ page, http }) => {
    const port = await openRegistration(page, http);
    await port.insert();
    await changeQuestion(page, { rp: { id: 'example.org', name: 'Nightlatch' } });
    await registerButton(page).click();
    await expectProblem(page, /^This address does not match the one that keys were set up for \(example\.org\)\. Tell your administrator this reference: [0-9a-f]{8}$/);
    await expect(keyName(page)).toHaveValue('Green key');
  });

  const rows: [error: string, words: string, tone: 'quiet' | 'problem'][] = [
    ['NotAllowedError', NOT_READ, 'quiet'],
    ['InvalidStateError', ALREADY_THERE, 'quiet'],
    ['ConstraintError', 'This key needs a PIN before it can be used here. Set one with the key maker’s app or your system settings, then try again.', 'problem'],
    ['NotSupportedError', 'This key is too old for this site. A newer one will work.', 'problem'],
    ['UnknownError', 'The key reported a fault. Take it out, put it back, and try again.', 'problem'],
    ['DataError', 'The key reported a fault. Take it out, put it back, and try again.', 'problem'],
  ];
  for (const [error, words, tone] of rows) {
    test(`what the browser calls ${error} has words, and can be tried again`, async ({ page, http }) => {
      const port = await openRegistration(page, http);
      await port.insert();
      await page.evaluate((error) => {
        const credentials = Object.getPrototypeOf(navigator.credentials);
        const real = credentials.create;
        credentials.create = () => {
          credentials.create = real;
          return Promise.reject(new DOMException('for the test', error));
        };
      }, error);
      await registerButton(page).click();
      await (tone === 'quiet' ? expectQuiet(page, words) : expectProblem(page, words));
      await expect(said(page)).toHaveText(words);
      await expect(keyName(page)).toHaveValue('Green key');
      await expect(registerButton(page)).toBeFocused();
      await registerButton(page).click();
      await expectScreen(page, 'Key added');
    });
  }
});

test.describe('logging in', () => {
  async function open(page: Page, http: Http): Promise<{ port: Port; person: KeyHolder }> {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await addApp(http, person);
    await openKeyStep(page, http, person);
    return { port, person };
  }

  test('walking away and cancelling is quiet, and the other way stays visible', async ({ page, http }) => {
    const { person } = await open(page, http);
    await person.key.walkAway();
    await logInButton(page).click();
    await expect(waiting(page)).toBeVisible();
    await expect(link(page, 'Use authenticator app instead')).toBeVisible();
    await cancelButton(page).click();
    await expect(logInButton(page)).toBeFocused();
    await expect(told(page)).toHaveCount(0);
    await expect(page).toHaveTitle(/^Use your security key/);
    await person.key.comeBack();
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('walking away until the time is over is told quietly', async ({ page, http }) => {
    const { person } = await open(page, http);
    await person.key.walkAway();
    await changeQuestion(page, { timeout: 1_500 });
    await logInButton(page).click();
    await expectQuiet(page, NO_ANSWER);
    await person.key.comeBack();
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('leaving the page while the key is waited for stops the asking', async ({ page, http }) => {
    const { person } = await open(page, http);
    await person.key.walkAway();
    await logInButton(page).click();
    await expect(waiting(page)).toBeVisible();
    await link(page, 'Use authenticator app instead').click();
    await expectScreen(page, 'Enter the code from your authenticator app');
    await link(page, 'Use a security key instead').click();
    await expectToAsk(page, 'Use your security key', logInButton(page));
    await person.key.comeBack();
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('a bogus signature is refused with words and a reference, changes nothing, and trying again works', async ({ page, http }) => {
    const { person } = await open(page, http);
    await person.key.breakSignatures();
    await logInButton(page).click();
    await expectProblem(page, REFUSED);
    expect((await http.knock('security')).code, 'not logged in').toBe('log_in_first');
    await person.key.breakSignatures(false);
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('a problem is said first in the title (screens.md 3.1)', async ({ page, http }) => {
    const { person } = await open(page, http);
    await person.key.breakSignatures();
    await logInButton(page).click();
    await expectProblem(page, REFUSED);
    await expect(page).toHaveTitle(/^Error: Use your security key/);
  });

  test('a key of another account is not read by the browser, and told quietly', async ({ page, http, stranger }) => {
    const { port, person } = await open(page, http);
    const theirs = await stranger();
    await unlock(theirs, await loggedIn(theirs, 'Ben Ito'));
    await port.insert();
    await addKey(page, theirs, 'Green key');
    await logInButton(page).click();
    await expectQuiet(page, NOT_READ);
    await port.insert(person.key);
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('a key of another account that answers all the same is told from the own ones by name', async ({ page, http, stranger }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await port.insert();
    await addKey(page, http, 'Spare key');
    const theirs = await stranger();
    await unlock(theirs, await loggedIn(theirs, 'Ben Ito'));
    const green = await port.insert();
    await addKey(page, theirs, 'Green key');
    await openKeyStep(page, http, person);
    await changeQuestion(page, { allowCredentials: [{ type: 'public-key', id: await green.credentialId() }] });
    await logInButton(page).click();
    await expectProblem(page, 'That key is not on this account. Your keys are: Blue key, Spare key.');
    expect((await http.knock('security')).code, 'not logged in').toBe('log_in_first');
    // The question on the page is a new one, and the person's own again.
    await port.insert(person.key);
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('a key whose count went back is refused, the owner is told once, and the app still works', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const app = await addApp(http, person);
    await openKeyStep(page, http, person);
    await logInButton(page).click();
    await expectScreen(page, 'Security');
    await button(page, 'Log out').click();
    await expectScreen(page, 'You are logged out');

    await port.insert(await person.key.copy(0));
    await openKeyStep(page, http, person);
    await logInButton(page).click();
    await expectProblem(
      page,
      'We did not accept this key: it looks as if it was copied. Log in another way, then delete it from your account.',
    );
    expect((await http.knock('security')).code, 'not logged in').toBe('log_in_first');
    const mail = await newestMail(http.request, person.email, /may have been copied/);
    expect(mail.body).toContain('Blue key');
    await link(page, 'Use authenticator app instead').click();
    await fillLogInCode(page, await app.fresh());
    await expectScreen(page, 'Security');
    const mails = (await mailsTo(http.request, person.email)).filter((one) => /may have been copied/.test(one.subject));
    expect(mails).toHaveLength(1);
  });

  test('a question that was answered elsewhere is spent: a press asks for another', async ({ page, http }) => {
    await open(page, http);
    // As if another tab of the same log-in had used it.
    await http.knock('log_in_with_key', { response: '{}' });
    await logInButton(page).click();
    await expectProblem(page, 'That took too long, or was answered already. Press the button again.');
    await logInButton(page).click();
    await expectScreen(page, 'Security');
  });

  test('a log-in that ended meanwhile begins again with the password', async ({ page, http }) => {
    await open(page, http);
    await http.enter('log_out');
    await logInButton(page).click();
    await expectScreen(page, 'Log in');
  });
});

test('"Try it now" with another key is told quietly, and works with the right one', async ({ page, http }) => {
  const port = await openRegistration(page, http);
  const key = await port.insert();
  await registerButton(page).click();
  await expectToAsk(page, 'Key added', button(page, 'Try it now'));
  await port.insert();
  await button(page, 'Try it now').click();
  await expectQuiet(page, NOT_READ);
  await port.insert(key);
  await button(page, 'Try it now').click();
  await expect(told(page)).toHaveText('It works.');
});
