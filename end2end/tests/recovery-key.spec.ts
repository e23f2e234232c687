import { Port } from '../fixtures/authenticator';
import { Http } from '../fixtures/http';
import { addApp, APP_STEP, CHOOSE_STEP, KEY_STEP, keyHolder, openKeyStep } from '../fixtures/keys';
import { checkUpIsDue, keyIsHidden, wrongRecoveryKeys } from '../fixtures/later';
import { mailsTo, newestMail } from '../fixtures/outbox';
import {
  accountPassword, button, DONE, expectLive, expectScreen, fillLogIn, fillLogInCode, link, over, readRecoveryKey, RECOVERY_NEW, SECURITY,
  TWO_STEP,
} from '../fixtures/pages';
import { connectApp, givePassword, loggedIn, logIn, protectedPerson } from '../fixtures/people';
import {
  answerTo, asTyped, createNewKey, fillRecoveryKey, keyField, logInWithRecoveryKey, NEW_KEY, RECOVERY_STEP, savedBox, saveKey, saveNewKey,
  startNewKey, useRecoveryKey, WRONG_KEY,
} from '../fixtures/recovery';
import { expectPrinted } from '../fixtures/saving';
import { expect, test } from '../fixtures/test';

const NOT_TICKED = 'Tick the box when you have saved the key. Without it you could lose this account.';
const REPLACED = 'Your new recovery key is saved. The old one no longer works: destroy its copies.';
const STILL_THERE = 'Do you still have your recovery key from';

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('it logs in, is used up, and a new one must be saved before anything else', async ({ page, http, stranger, engine }) => {
      test.slow();
      const person = await protectedPerson(await stranger());

      await test.step('after the password, instead of the code', async () => {
        await page.goto('/manage-profile?from=mail');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Enter the code from your authenticator app');
        await useRecoveryKey(page).click();
        await expectScreen(page, 'Enter your emergency recovery key');
        await expect(page).toHaveURL(RECOVERY_STEP);
        await expect(page.getByText('This key works once. You will get a new one next.')).toBeVisible();
        await expect(page.getByText(person.email)).toBeVisible();
        await fillRecoveryKey(page, asTyped(person.recoveryKey));
      });

      await expectScreen(page, 'Your new emergency recovery key');
      await expect(page.getByText('Your old key is used up. This is your new one.')).toBeVisible();
      const fresh = await readRecoveryKey(page, engine);
      expect(fresh).not.toBe(person.recoveryKey);

      await test.step('it cannot be skipped, and stays the same', async () => {
        for (const path of [SECURITY, TWO_STEP, '/manage-profile', RECOVERY_NEW, '/login', NEW_KEY]) {
          await page.goto(path);
          await expect(page).toHaveURL(NEW_KEY);
          expect(await readRecoveryKey(page, engine), path).toBe(fresh);
        }
        await page.reload();
        expect(await readRecoveryKey(page, engine)).toBe(fresh);
        if (script) await expectLive(page);
        await button(page, 'Continue').click();
        await expect(page.getByRole('alert')).toHaveText(NOT_TICKED);
        await expect(page).toHaveTitle(/^Error: Your new emergency recovery key/);
        expect(await readRecoveryKey(page, engine)).toBe(fresh);
      });

      await test.step('on paper', () => expectPrinted(page, person, person.setupKey, fresh));

      await test.step('then the page asks what is lost, and goes on to where the person wanted to go', async () => {
        await savedBox(page).check();
        await button(page, 'Continue').click();
        await expectScreen(page, 'Your new recovery key is saved');
        over('recovery key', fresh);
        await expect(page.getByText('You logged in without your usual step. Is it lost?')).toBeVisible();
        await expect(link(page, /^Replace authenticator app/)).toHaveAttribute('href', `${TWO_STEP}#apps`);
        await expect(link(page, /^Remove a lost security key/)).toHaveCount(0);
        await link(page, 'Not now').click();
        await expectScreen(page, 'Profile');
        await expect(page).toHaveURL('/manage-profile?from=mail');
      });

      await newestMail(http.request, person.email, /^Your emergency recovery key for Nightlatch was used/);
      const again = await stranger();
      expect(await answerTo(again, person, person.recoveryKey)).toBe('recovery_key_used');
      await saveKey(again, await logInWithRecoveryKey(again, person, fresh));
    });

    test('what is no whole key, or a wrong one, is kept to be corrected, with its words', async ({ page, http, stranger }) => {
      const person = await protectedPerson(await stranger());
      await givePassword(http, person);
      await page.goto(RECOVERY_STEP);
      const cases: [typed: string, words: string][] = [
        ['41 82', 'That is not a complete key. It has 24 characters; you entered 4.'],
        [person.recoveryKey.slice(0, -2), 'That is not a complete key. It has 24 characters; you entered 22.'],
        ['UUUU-'.repeat(6), 'A recovery key has only numbers and the letters A to Z without U. Check each character and try again.'],
        ['"><img src=x onerror=alert(1)>', 'That is not a complete key. It has 24 characters; you entered 28.'],
        [WRONG_KEY, 'That key did not match. If you made a newer key, only the newest works.'],
      ];
      for (const [typed, words] of cases) {
        await fillRecoveryKey(page, typed);
        await expect(page.locator('#recovery-key-error')).toHaveText(words);
        await expect(keyField(page)).toHaveValue(typed);
        await expect(keyField(page)).toHaveAttribute('aria-invalid', 'true');
        await expect(keyField(page)).toHaveAccessibleDescription(new RegExp(`^${words.replace(/[.()?]/g, '\\$&')} 24 letters and numbers`));
        await expect(page).toHaveTitle(/^Error: Enter your emergency recovery key/);
        expect(new URL(page.url()).search).toBe('');
        await expect(page.locator('img[src=x]')).toHaveCount(0);
      }
      // Told once, and then forgotten.
      await page.goto(RECOVERY_STEP);
      await expect(keyField(page)).toHaveValue('');
      await expect(page.locator('#recovery-key-error')).toHaveCount(0);
      await fillRecoveryKey(page, person.recoveryKey.replace(/-/g, '').replace(/0/g, 'o').replace(/1/g, 'l'));
      await expectScreen(page, 'Your new emergency recovery key');
    });

    test('a key that works no longer says why, and is not shown again', async ({ page, http, stranger }) => {
      const [own, elsewhere] = [await stranger(), await stranger()];
      const person = await protectedPerson(own);
      const first = person.recoveryKey;
      const second = await logInWithRecoveryKey(elsewhere, person, first);
      await saveKey(elsewhere, second);
      const third = await startNewKey(own);
      await givePassword(http, person);
      await page.goto(RECOVERY_STEP);
      const refused = async (key: string, words: RegExp) => {
        await fillRecoveryKey(page, key);
        await expect(page.locator('#recovery-key-error')).toHaveText(words);
        await expect(keyField(page)).toHaveValue('');
      };
      await refused(first, /^That key was used on \d+ \w+ \d{4}\. Look for the one you were given then\.$/);
      await refused(third, /^That key was made on .+, but you never said that it is saved, so it does not work\. Use the newest one that you saved\.$/);
      await saveNewKey(own, third);
      await refused(second, /^That key was replaced by a newer one on .+\. Only the newest works\.$/);
      await fillRecoveryKey(page, third);
      await expectScreen(page, 'Your new emergency recovery key');
    });

    test('a new one is made in unlocked settings: the old one works until the new one is saved', async ({ page, http, stranger, engine }) => {
      test.slow();
      const person = await protectedPerson(await stranger());
      await logIn(http, person);

      await test.step('the settings are opened first', async () => {
        await page.goto(TWO_STEP);
        await expect(page.getByText(/^Made .+, saved .+, not used\.$/)).toBeVisible();
        await createNewKey(page).click();
        await expectScreen(page, 'Unlock settings');
        if (script) await expectLive(page);
        await accountPassword(page).fill(person.password);
        await button(page, 'Unlock settings').click();
        await expectScreen(page, 'Create new emergency recovery key');
        await expect(page.getByText('stops working as soon as you finish. Destroy any copies then.')).toBeVisible();
      });

      const first = await test.step('given up, it changes nothing', async () => {
        await button(page, 'Create new key').click();
        await expectScreen(page, 'Your new emergency recovery key');
        await expect(page.getByText('Your old key works until you finish here.')).toBeVisible();
        const shown = await readRecoveryKey(page, engine);
        await page.reload();
        expect(await readRecoveryKey(page, engine)).toBe(shown);
        await button(page, /^Cancel/).click();
        await expectScreen(page, 'Two-step verification');
        await expect(page.locator('.note').filter({ hasText: 'Nothing was changed. Your recovery key goes on working.' })).toBeVisible();
        over('recovery key', shown);
        return shown;
      });

      await createNewKey(page).click();
      await expectScreen(page, 'Create new emergency recovery key');
      await button(page, 'Create new key').click();
      await expectScreen(page, 'Your new emergency recovery key');
      const fresh = await readRecoveryKey(page, engine);
      expect([first, person.recoveryKey]).not.toContain(fresh);

      await test.step('until it is saved it is waiting, and can be left and found again', async () => {
        expect(await answerTo(await stranger(), person, fresh)).toBe('recovery_key_not_confirmed');
        await page.goto(TWO_STEP);
        await expect(page.getByText('A new key waits to be saved. Until then this one works.')).toBeVisible();
        await link(page, 'Save your new recovery key').click();
        await expectScreen(page, 'Your new emergency recovery key');
        expect(await readRecoveryKey(page, engine)).toBe(fresh);
      });

      await test.step('on paper', () => expectPrinted(page, person, person.setupKey, fresh));

      await test.step('without the tick nothing happens', async () => {
        if (script) await expectLive(page);
        await button(page, 'Finish').click();
        await expect(page.getByRole('alert')).toHaveText(NOT_TICKED);
        await expect(page).toHaveTitle(/^Error: Your new emergency recovery key/);
        expect(await readRecoveryKey(page, engine)).toBe(fresh);
        expect((await mailsTo(http.request, person.email)).filter((mail) => /^A new emergency recovery key/.test(mail.subject))).toEqual([]);
      });

      await test.step('saved, it takes the place of the old one', async () => {
        await savedBox(page).check();
        await button(page, 'Finish').click();
        await expectScreen(page, 'Two-step verification');
        over('recovery key', fresh);
        await expect(page.locator('.note').filter({ hasText: REPLACED })).toBeVisible();
        if (script) await expect(page.getByRole('heading', { level: 2, name: /^Emergency recovery key/ })).toBeFocused();
        await newestMail(http.request, person.email, /^A new emergency recovery key/);
        const elsewhere = await stranger();
        expect(await answerTo(elsewhere, person, person.recoveryKey)).toBe('recovery_key_replaced');
        expect(await answerTo(elsewhere, person, first)).toBe('recovery_key_not_confirmed');
        await logInWithRecoveryKey(elsewhere, person, fresh);
      });
    });

    test('whether it is still there is asked from time to time, in nobody’s way', async ({ page, http }) => {
      const person = await protectedPerson(http);
      const asked = page.getByText(STILL_THERE);
      await page.goto(SECURITY);
      await expect(asked).toHaveCount(0);

      await checkUpIsDue(http, person);
      await page.goto(TWO_STEP);
      await expect(asked).toBeVisible();
      await expect(link(page, 'Make a new one')).toHaveAttribute('href', RECOVERY_NEW);
      await button(page, 'Ask me next month').click();
      await expect(page.locator('.note').filter({ hasText: 'We ask again in a month.' })).toBeVisible();
      await expectScreen(page, 'Two-step verification');
      await expect(asked).toHaveCount(0);
      await expect(page.getByText('that you still have it.')).toHaveCount(0);

      await checkUpIsDue(http, person);
      await page.goto(SECURITY);
      await button(page, 'I still have it').click();
      await expect(page.locator('.note').filter({ hasText: 'Noted. We ask again in half a year.' })).toBeVisible();
      await expectScreen(page, 'Security');
      await expect(asked).toHaveCount(0);
      await page.goto(TWO_STEP);
      await expect(page.getByText(/You last said on .+ that you still have it\./)).toBeVisible();

      // Answered on another device meanwhile.
      await checkUpIsDue(http, person);
      await page.goto(SECURITY);
      await http.enter('answer_check_up', { answer: 'still_there' });
      await button(page, 'I still have it').click();
      await expectScreen(page, 'Security');
      await expect(page.getByRole('alert')).toContainText('The settings changed meanwhile');
      await expect(page).toHaveTitle(/^Error: Security/);
    });
  });
}

test.describe('the way to it', () => {
  test('stands below the code, and is the last of all ways', async ({ page, http, stranger }) => {
    await givePassword(http, await protectedPerson(await stranger()));
    await page.goto(APP_STEP);
    await expect(useRecoveryKey(page)).toHaveAttribute('href', RECOVERY_STEP);
    await page.goto(CHOOSE_STEP);
    const rows = page.locator('main').getByRole('listitem');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Use authenticator app');
    await expect(rows.last()).toContainText('Use recovery key');
    await link(page, /^Use recovery key/).click();
    await expectScreen(page, 'Enter your emergency recovery key');
    await expect(keyField(page)).toBeFocused();
    await link(page, 'Log in another way').click();
    await expectScreen(page, 'Log in another way');
  });

  test('stands below a key, also when that is the only one, with script and without', async ({ page, http, another, server }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    await openKeyStep(page, http, person);
    await expect(useRecoveryKey(page)).toHaveAttribute('href', RECOVERY_STEP);
    const context = await another({ javaScriptEnabled: false });
    expect(await givePassword(new Http(context.request, server), person)).toBe(KEY_STEP);
    const plain = await context.newPage();
    await plain.goto(KEY_STEP);
    await useRecoveryKey(plain).click();
    await fillRecoveryKey(plain, person.recoveryKey);
    await expectScreen(plain, 'Your new emergency recovery key');
  });

  test('is not the way that the next log-in begins with', async ({ http, stranger }) => {
    const person = await protectedPerson(await stranger());
    await saveKey(http, await logInWithRecoveryKey(http, person, person.recoveryKey));
    await http.enter('log_out');
    expect(await givePassword(http, person)).toBe(APP_STEP);
  });

  test('is for people who have given their password, and for nobody else', async ({ http, stranger }) => {
    const person = await protectedPerson(await stranger());
    expect((await http.get(RECOVERY_STEP)).headers().location).toBe('/login');
    const refused = await http.knock('log_in_with_recovery_key', { 'recovery-key': person.recoveryKey, email: person.email });
    expect([refused.status, refused.code]).toEqual([401, 'log_in_first']);
    await logInWithRecoveryKey(http, person, person.recoveryKey);
  });

  test('of somebody else does not count, and is not used up by the try (S-008)', async ({ stranger }) => {
    const [ana, ben] = [await protectedPerson(await stranger()), await protectedPerson(await stranger(), 'Ben Ito')];
    const http = await stranger();
    expect(await answerTo(http, ana, ben.recoveryKey)).toBe('wrong_recovery_key');
    await logInWithRecoveryKey(http, ben, ben.recoveryKey);
  });
});

test('whoever cannot find the key is told what to do', async ({ page, http, stranger }) => {
  await givePassword(http, await protectedPerson(await stranger()));
  await page.goto(RECOVERY_STEP);
  await link(page, 'Can’t find your recovery key?').click();
  await expectScreen(page, 'Problems logging in');
  await expect(page.getByRole('heading', { name: 'You cannot find your recovery key' })).toBeInViewport();
  await expect(page.getByText('ask the admin of this service')).toBeVisible();
  await page.goto('/help/two-step-verification');
  await expect(page.getByRole('heading', { level: 2, name: 'Recover your account' })).toBeVisible();
  for (const label of ['select Use recovery key.', 'Select Create new emergency recovery key.']) await expect(page.getByText(label)).toBeVisible();
});

test('what is lost is removed from the settings, which open with the password alone', async ({ page, http }) => {
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port, 'Blue key');
  await addApp(http, person);
  await saveKey(http, await logInWithRecoveryKey(http, person, person.recoveryKey));
  await page.goto(NEW_KEY);
  await expectScreen(page, 'Your new recovery key is saved');
  await expect(link(page, /^Replace authenticator app/)).toBeVisible();
  await link(page, /^Remove a lost security key\s*Blue key/).click();
  await expectScreen(page, 'Two-step verification');
  await expectLive(page);
  await link(page, 'Delete Blue key').click();
  await expectScreen(page, 'Unlock settings');
  await expectLive(page);
  await accountPassword(page).fill(person.password);
  await button(page, 'Unlock settings').click();
  await expectScreen(page, 'Delete Blue key?');
  await button(page, 'Delete key').click();
  await expectScreen(page, 'Two-step verification');
});

test('the question about what is lost is for those alone who used the recovery key', async ({ http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  expect((await http.get(NEW_KEY)).headers().location).toBe(SECURITY);
});

test('leaving before the new key is saved brings another one at the next log-in', async ({ page, http, stranger, engine }) => {
  const person = await protectedPerson(await stranger());
  const left = await logInWithRecoveryKey(http, person, person.recoveryKey);
  await http.enter('log_out');
  await givePassword(http, person);
  await page.goto(APP_STEP);
  await fillLogInCode(page, await person.app.fresh());
  await expectScreen(page, 'Your new emergency recovery key');
  await expect(page.getByText('You never told us that you had saved the key before this one')).toBeVisible();
  expect(await readRecoveryKey(page, engine)).not.toBe(left);
  await expectLive(page);
  await savedBox(page).check();
  await button(page, 'Continue').click();
  await expectScreen(page, 'Security');
});

test('a key that left the screen is hidden; another can be made, and nothing else', async ({ page, http, stranger, engine }) => {
  const person = await protectedPerson(await stranger());
  const before = await logInWithRecoveryKey(http, person, person.recoveryKey);
  await keyIsHidden(http, person);
  await page.goto(SECURITY);
  await expect(page).toHaveURL(NEW_KEY);
  await expect(page.getByText('This key is hidden now.')).toBeVisible();
  await expect(link(page, 'Back to two-step verification')).toHaveCount(0);
  await button(page, 'Make a new recovery key').click();
  const fresh = await readRecoveryKey(page, engine);
  expect(fresh).not.toBe(before);
  await expectLive(page);
  await savedBox(page).check();
  await button(page, 'Continue').click();
  await expectScreen(page, 'Your new recovery key is saved');
});

test('a first key that left the screen can be made again', async ({ page, http, engine }) => {
  const person = await connectApp(http, await loggedIn(http));
  await keyIsHidden(http, person);
  await page.goto(TWO_STEP);
  await link(page, 'Make a new recovery key').click();
  await expectScreen(page, 'Save your emergency recovery key');
  await button(page, 'Make a new recovery key').click();
  expect(await readRecoveryKey(page, engine)).not.toBe(person.recoveryKey);
  await expectLive(page);
  await savedBox(page).check();
  await button(page, 'Finish').click();
  await expect(page).toHaveURL(DONE);
});

test.describe('while a new key waits', () => {
  test('the old one logs in; the waiting one is given up then, and its page says so', async ({ page, http, stranger }) => {
    const person = await protectedPerson(http);
    const waiting = await startNewKey(http);
    await page.goto(RECOVERY_NEW);
    await expectLive(page);
    const elsewhere = await stranger();
    await saveKey(elsewhere, await logInWithRecoveryKey(elsewhere, person, person.recoveryKey));
    await savedBox(page).check();
    await button(page, 'Finish').click();
    await expect(page.getByRole('alert')).toContainText('The settings changed meanwhile');
    await page.goto(RECOVERY_NEW);
    await expectScreen(page, 'Create new emergency recovery key');
    expect(await answerTo(elsewhere, person, waiting)).toBe('recovery_key_not_confirmed');
  });

  test('a session of somebody else cannot save, see or cancel it', async ({ http, stranger }) => {
    await protectedPerson(http);
    const waiting = await startNewKey(http);
    const other = await stranger();
    await protectedPerson(other, 'Ben Ito');
    expect(await other.page(RECOVERY_NEW)).not.toContain(waiting.slice(0, 9));
    expect((await other.knock('save_new_recovery_key', { saved: 'yes' })).code).toBe('key_not_shown');
    await other.enter('cancel_new_recovery_key');
    expect(await http.page(RECOVERY_NEW)).toContain(waiting.slice(0, 4));
    await saveNewKey(http, waiting);
  });
});

test('answers that are none change nothing', async ({ http }) => {
  const person = await protectedPerson(http);
  await checkUpIsDue(http, person);
  for (const answer of ['', 'STILL_THERE', 'yes', '\u0000', 'still_there ', 'x'.repeat(5_000)]) {
    const refused = await http.knock('answer_check_up', { answer });
    expect([refused.status, refused.code], answer.slice(0, 20)).toEqual([400, 'bad_request']);
  }
  expect(await http.page(SECURITY)).toContain(STILL_THERE);
  expect(await http.submit('answer_check_up', { answer: 'next_month', page: 'https://evil.example/' })).toBe(TWO_STEP);
});

test('ten wrong keys end the log-in, a hundred close them; other ways go on', async ({ page, http, stranger }) => {
  test.slow();
  const person = await protectedPerson(await stranger());
  const oneMoreThan = async (failures: number) => {
    expect(await answerTo(http, person, WRONG_KEY)).toBe('wrong_recovery_key');
    await wrongRecoveryKeys(http, person, failures);
    await page.goto(RECOVERY_STEP);
    await fillRecoveryKey(page, WRONG_KEY);
    await expectScreen(page, 'Too many tries');
    await expect(page).toHaveURL('/login/wait');
  };
  await oneMoreThan(9);
  await expect(page.getByText(/There were too many wrong recovery keys for this account\. You can try again at \d\d:\d\d UTC \(in about 15 minutes\)\./)).toBeVisible();
  await expect(page.getByText('Your other ways to log in are counted by themselves and work meanwhile.')).toBeVisible();
  expect((await http.get(RECOVERY_STEP)).headers().location, 'the log-in is over').toBe('/login');
  expect(await answerTo(http, person, person.recoveryKey), 'the right one is not looked at').toBe('too_many_tries');
  await newestMail(http.request, person.email, /^Too many wrong recovery keys/);
  await logIn(http, person);

  // A complete log-in has set the count back.
  await oneMoreThan(99);
  await expect(page.getByText('They are closed until you use another way, or an admin helps you.')).toBeVisible();
  expect(await answerTo(http, person, person.recoveryKey)).toBe('recovery_key_blocked');
  await logIn(http, person);
  await logInWithRecoveryKey(http, person, person.recoveryKey);
});
