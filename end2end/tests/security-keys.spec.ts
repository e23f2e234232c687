import type { Page } from '@playwright/test';
import { models, Port, SecurityKey } from '../fixtures/authenticator';
import {
  addKey, expectSelected, expectToAsk, KEY_NEW, keyHolder, keyName, keyRow, keysOf,
  logInOnPage, logInWithKey, registerButton, registerOnPage, said, told,
} from '../fixtures/keys';
import { mailsTo, newestMail } from '../fixtures/outbox';
import {
  accountPassword, button, expectLive, expectScreen, link, over, readRecoveryKey, RECOVERY_NEW, SECURITY, TWO_STEP,
} from '../fixtures/pages';
import { loggedIn, logIn, type Person, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** From the settings to the page that asks for a name, with the password on the way. */
async function goToSetUp(page: Page, person: Person): Promise<void> {
  await page.goto(SECURITY);
  await link(page, 'Manage two-step verification').click();
  await link(page, 'Set up two-step verification').click();
  await expectScreen(page, 'Set up two-step verification');
  await expectLive(page);
  await accountPassword(page).fill(person.password);
  await button(page, 'Set up').click();
  await expectScreen(page, 'Choose how you want to log in');
  await link(page, /^Enable security key/).click();
  await expectToAsk(page, 'Enable security key', registerButton(page));
}

for (const [what, model] of Object.entries(models)) {
  test(`turning two-step verification on with ${what}, to the next log-in`, async ({ page, http, stranger, engine }) => {
    test.slow();
    const person = await loggedIn(http);
    const port = await Port.of(page);
    await port.insert(new SecurityKey(model));
    const otherDevice = await stranger();
    await logIn(otherDevice, person);

    await test.step('name the key, and touch it', async () => {
      await goToSetUp(page, person);
      await expectSelected(keyName(page), 'Security key 1');
      await expect(page.getByText('Step 2 of 3')).toBeVisible();
      await keyName(page).fill('Blue key');
      await registerButton(page).click();
      await expectScreen(page, 'Key added');
      await expect(page.getByText('Blue key is on your account.')).toBeVisible();
    });

    await test.step('the other device is logged out, this one is not', async () => {
      expect((await otherDevice.knock('security')).code).toBe('log_in_first');
      expect(await keysOf(http)).toMatchObject([{ name: 'Blue key', backed_up: 'defaultBackupState' in model }]);
    });

    await test.step('try it now', async () => {
      await expect(page.getByText('If you lose this one, a second key is the easiest way back in.')).toBeVisible();
      await expect(link(page, 'Add a second key')).toBeVisible();
      await expectToAsk(page, 'Key added', button(page, 'Try it now'));
      await button(page, 'Try it now').click();
      await expect(told(page)).toHaveText('It works.');
      await expect(told(page)).toBeFocused();
      // The focus has read it out.
      await expect(said(page)).toBeEmpty();
      await expect(button(page, 'Try it now')).toBeHidden();
    });

    await test.step('save the recovery key', async () => {
      await link(page, 'Continue').click();
      await expectScreen(page, 'Save your emergency recovery key');
      await expect(page).toHaveURL(RECOVERY_NEW);
      const recoveryKey = await readRecoveryKey(page, engine);
      await expectLive(page);
      await page.getByLabel('I have saved my recovery key').check();
      await button(page, 'Finish').click();
      await expectScreen(page, 'You’re all set up');
      over('recovery key', recoveryKey);
      await expect(page.getByText('Next time you log in: your password, then Blue key.')).toBeVisible();
      await expect(page.getByText('Blue key is on your account.')).toBeVisible();
      await expect(page.getByText('1 other device was logged out.')).toBeVisible();
    });

    await test.step('the owner is told, once', async () => {
      const mail = await newestMail(http.request, person.email, /^Two-step verification is on/);
      expect(mail.body).toContain('Blue key');
      const mails = await mailsTo(http.request, person.email);
      expect(mails.filter((one) => /is on|was added/.test(one.subject))).toHaveLength(1);
    });

    await test.step('log out, and in again with the key', async () => {
      await button(page, 'Log out').click();
      await expectScreen(page, 'You are logged out');
      await logInOnPage(page, person);
      await expect(page.getByText('Two-step verification is on.')).toBeVisible();
      await page.goto(TWO_STEP);
      await expect(keyRow(page, 'Blue key')).toContainText('last used');
    });
  });
}

test.describe('the name of a key', () => {
  test('is the suggestion when nothing else is typed, with the next free number', async ({ page, http }) => {
    await unlock(http, await loggedIn(http));
    const port = await Port.of(page);
    for (const name of ['Security key 1', 'Security key 2']) {
      await port.insert();
      await page.goto(KEY_NEW);
      await expectToAsk(page, 'Enable security key', registerButton(page));
      await expectSelected(keyName(page), name);
      // An empty field stands for the suggestion, too.
      if (name.endsWith('2')) await keyName(page).fill('');
      await registerButton(page).click();
      await expectScreen(page, 'Key added');
      await expect(page.getByText(`${name} is on your account.`)).toBeVisible();
    }
    expect((await keysOf(http)).map((key) => key.name)).toEqual(['Security key 1', 'Security key 2']);
  });

  for (const again of ['Blue key', 'BLUE KEY', '  blue   key ', 'ＢＬＵＥ\u00a0ｋｅｙ']) {
    test(`is taken by "${again}" when there is a "Blue key", and the key need not be touched again`, async ({ page, http }) => {
      const port = await Port.of(page);
      await keyHolder(page, http, port, 'Blue key');
      await port.insert();
      await page.goto(KEY_NEW);
      await expectToAsk(page, 'Enable security key', registerButton(page));
      await keyName(page).fill(again);
      await registerButton(page).click();
      await expect(page.locator('#name-error')).toHaveText('You already have a key called Blue key. Add something to tell them apart.');
      await expectSelected(keyName(page), again);
      await expect(keyName(page)).toHaveAttribute('aria-invalid', 'true');
      expect(await keysOf(http)).toHaveLength(1);
      // The key may be put away: its answer is still there.
      await port.empty();
      await page.keyboard.type('Spare key');
      await page.keyboard.press('Enter');
      await expectScreen(page, 'Key added');
      expect((await keysOf(http)).map((key) => key.name)).toEqual(['Blue key', 'Spare key']);
    });
  }

  test('can be as long as forty characters of any script, and not longer', async ({ page, http }) => {
    await unlock(http, await loggedIn(http));
    const port = await Port.of(page);
    await port.insert();
    await page.goto(KEY_NEW);
    await expectToAsk(page, 'Enable security key', registerButton(page));
    await keyName(page).fill('');
    await keyName(page).pressSequentially('鍵'.repeat(41));
    await expect(keyName(page)).toHaveValue('鍵'.repeat(40));
    await registerButton(page).click();
    await expectScreen(page, 'Key added');
    await expect(page.getByText(`${'鍵'.repeat(40)} is on your account.`)).toBeVisible();
  });
});

test('a second key is offered, and the first set-up goes on with the recovery key', async ({ page, http }) => {
  await unlock(http, await loggedIn(http));
  const port = await Port.of(page);
  await port.insert();
  await registerOnPage(page, 'Blue key');
  await port.insert();
  await link(page, 'Add a second key').click();
  await expectToAsk(page, 'Enable security key', registerButton(page));
  await keyName(page).fill('Spare key');
  await registerButton(page).click();
  await expect(page.getByText('Spare key is on your account.')).toBeVisible();
  await expect(link(page, 'Add another key')).toBeVisible();
  await link(page, 'Continue').click();
  await expectScreen(page, 'Save your emergency recovery key');
});

test('a second key: others stay logged in, the recovery key stays, and the owner is told', async ({ page, http, stranger }) => {
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port);
  const elsewhere = await stranger();
  await logInWithKey(page, elsewhere, person);
  await port.insert();
  await registerOnPage(page, 'Spare key');
  await link(page, 'Continue').click();
  await expectScreen(page, 'You’re all set up');
  await expect(page.getByText('Next time you log in: your password, then Blue key or Spare key.')).toBeVisible();
  expect((await elsewhere.knock('security')).status, 'only turning it on logs others out').toBe(200);
  const mail = await newestMail(http.request, person.email, /^A way to log in was added/);
  expect(mail.body).toContain('Spare key');
});

test('ten keys: each of them logs in, and the settings list them all', async ({ page, http, stranger }) => {
  test.slow();
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port, 'Key 1');
  const keys = [person.key];
  for (let number = 2; number < 10; number += 1) {
    keys.push(await port.insert());
    await addKey(page, http, `Key ${number}`);
  }
  keys.push(await port.insert());
  await registerOnPage(page, 'Key 10');
  await page.goto(TWO_STEP);
  for (let number = 1; number <= 10; number += 1) {
    await expect(button(page, `Rename Key ${number}`).or(link(page, `Rename Key ${number}`))).toBeVisible();
  }
  for (const key of keys) {
    await port.insert(key);
    await logInWithKey(page, await stranger(), person);
  }
});

test('more than twenty keys are not taken, and both pages say so', async ({ page, http }) => {
  test.slow();
  const FULL = 'You have 20 security keys, and that is the most. Delete one that you no longer use.';
  const port = await Port.of(page);
  await keyHolder(page, http, port, 'Key 1');
  for (let number = 2; number <= 20; number += 1) {
    await port.insert();
    await addKey(page, http, `Key ${number}`);
  }
  await page.goto(TWO_STEP);
  await expect(page.getByText(FULL)).toBeVisible();
  await expect(link(page, 'Register new key')).toHaveCount(0);
  await page.goto(KEY_NEW);
  await expect(page.getByText(FULL)).toBeVisible();
  await expect(registerButton(page)).toHaveCount(0);
  const refused = await http.knock('key_registration_options');
  expect([refused.status, refused.code]).toEqual([409, 'too_many_keys']);
});
