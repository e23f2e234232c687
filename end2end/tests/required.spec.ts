import type { Page } from '@playwright/test';
import { Port, SecurityKey } from '../fixtures/authenticator';
import { Authenticator } from '../fixtures/codes';
import { expectToAsk, registerButton } from '../fixtures/keys';
import { Keyboard } from '../fixtures/keyboard';
import { adminOf, delayIsOver, join, leaveOut, letIn, logInIsOld, organization, setPolicy } from '../fixtures/organizations';
import { newestMail } from '../fixtures/outbox';
import {
  accountPassword, button, expectScreen, fillLogIn, fillLogInCode, link, METHOD, readSetupKey, SECURITY, setupCode, TWO_STEP,
} from '../fixtures/pages';
import { givePassword, loggedIn, logIn, member, protect, protectedPerson, unlock } from '../fixtures/people';
import { savedBox } from '../fixtures/recovery';
import { expect, test } from '../fixtures/test';

const REQUIRED = '/login/required';
const ASKS = 'Your organization asks for two-step verification';
const later = (page: Page) => button(page, /^Remind me later/);

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('Enforced two-step verification: the admin, and three members', async ({ page, http, another, stranger, engine }) => {
      test.slow();
      const { admin, id } = await adminOf(http);
      const [strangers, outside] = [await stranger(), await stranger()];
      const has = await protectedPerson(strangers, 'Bea Has');
      const sets = await member(outside, 'Cid Sets');
      const locked = await protectedPerson(await stranger(), 'Dan Locked');
      for (const person of [has, sets, locked]) await join(http, person, id);

      await test.step('the admin sees whom it would concern, and saves', async () => {
        await page.goto('/admin/policy');
        await expectScreen(page, 'Two-step verification policy');
        await expect(page.getByText('is optional for the members of Example Ltd')).toBeVisible();
        await link(page, 'Change policy').click();
        await page.getByLabel('Required', { exact: true }).check();
        await page.getByLabel('Members may turn it off themselves').check();
        await page.getByLabel('Who members can ask').fill('Ana Costa, room 12\nMondays');
        await page.getByLabel('Required from').fill('2020-01-01');
        await button(page, 'See what it would mean').click();
        await expect(page.locator('#from-error')).toHaveText('That day is over. Choose today or a later day.');
        await expect(page.getByLabel('Who members can ask')).toHaveValue('Ana Costa, room 12\nMondays');
        await page.getByLabel('Required from').fill('');
        await button(page, 'See what it would mean').click();
        await expectScreen(page, 'What it would mean');
        await expect(page.getByText('1 of 4 people who have not set it up will be asked')).toBeVisible();
        await expect(page.getByText('Cid Sets')).toBeVisible();
        await expect(page.getByText('Bea Has')).toHaveCount(0);
        await expect(page.getByText('You need to set this up before you can go on.')).toBeVisible();
        await button(page, 'Save policy').click();
        await expectScreen(page, 'Two-step verification policy');
        await expect(page.getByText('The policy is saved.').first()).toBeVisible();
        await expect(page.getByText(/^Two-step verification is required since/)).toBeVisible();
      });

      await test.step('each gets a mail that points to the instructions', async () => {
        for (const person of [has, sets, locked]) {
          const mail = await newestMail(http.request, person.email, /^Example Ltd requires two-step verification/);
          expect(mail.body).toContain(person === sets ? '/help/two-step-verification' : 'You have it already');
          expect(mail.body).not.toContain('/login');
        }
        await newestMail(http.request, admin.email, /^Example Ltd has another policy/);
      });

      await test.step('who has it notices nothing', async () => {
        const theirs = await (await another()).newPage();
        await theirs.goto(SECURITY);
        await fillLogIn(theirs, has.email, has.password);
        await fillLogInCode(theirs, await has.app.fresh());
        await expectScreen(theirs, 'Security');
      });

      await test.step('who does not sets it up inside the log-in, and reaches nothing else meanwhile', async () => {
        const theirs = await (await another()).newPage();
        await theirs.goto('/manage-profile');
        await fillLogIn(theirs, sets.email, sets.password);
        await expectScreen(theirs, ASKS);
        await expect(theirs.getByText('Example Ltd requires two-step verification. You need to set this up')).toBeVisible();
        await expect(theirs.getByText('Ana Costa, room 12')).toBeVisible();
        await expect(later(theirs)).toHaveCount(0);
        for (const path of [SECURITY, TWO_STEP, '/manage-profile', '/manage-profile/security/activity', '/login', '/', '/admin/members']) {
          await theirs.goto(path);
          await expect(theirs).toHaveURL(REQUIRED);
        }
        await link(theirs, 'Set up now').click();
        await expectScreen(theirs, 'Choose how you want to log in');
        await button(theirs, /^Enable authenticator app/).click();
        const app = new Authenticator(engine, await readSetupKey(theirs, engine));
        await setupCode(theirs).fill(await app.fresh());
        await button(theirs, 'Connect app').click();
        await expectScreen(theirs, 'Save your emergency recovery key');
        await theirs.goto(SECURITY);
        await expectScreen(theirs, 'Save your emergency recovery key');
        await savedBox(theirs).check();
        await button(theirs, 'Continue').click();
        await expectScreen(theirs, 'Profile');
      });

      await test.step('who turns it off the document\u2019s way is shut out', async () => {
        const theirs = await (await another()).newPage();
        await theirs.goto(SECURITY);
        await fillLogIn(theirs, locked.email, locked.password);
        await fillLogInCode(theirs, await locked.app.fresh());
        await expectScreen(theirs, 'Security');
        await theirs.goto(`${TWO_STEP}/unlock`);
        await accountPassword(theirs).fill(locked.password);
        await button(theirs, 'Unlock settings').click();
        await expectScreen(theirs, 'Two-step verification');
        await theirs.goto(`${TWO_STEP}/disable`);
        await expect(theirs.getByText('you won\u2019t be able to log in to enable it again')).toBeVisible();
        await button(theirs, 'Disable').click();
        await expectScreen(theirs, ASKS);
        await expect(theirs.getByText('You disabled two-step verification on your account')).toBeVisible();
        await expect(theirs.getByText('Ana Costa, room 12')).toBeVisible();
        await expect(link(theirs, 'Set up now')).toHaveCount(0);
        await button(theirs, 'Log out').click();
        await theirs.goto('/login');
        await fillLogIn(theirs, locked.email, locked.password);
        await expectScreen(theirs, ASKS);
        await theirs.goto(METHOD);
        await expect(theirs).toHaveURL(REQUIRED);

        await test.step('and gets back in when an admin allows it', async () => {
          await page.goto('/admin/members');
          await link(page, 'Dan Locked').click();
          await link(page, 'Allow set-up…').click();
          await button(page, 'Allow set-up').click();
          await expectScreen(page, 'Dan Locked');
          await newestMail(http.request, locked.email, /set/i);
          await theirs.goto(REQUIRED);
          await expect(theirs.getByText('Your admin lets you set it up until')).toBeVisible();
          await link(theirs, 'Set up now').click();
          await button(theirs, /^Enable authenticator app/).click();
          const app = new Authenticator(engine, await readSetupKey(theirs, engine));
          await setupCode(theirs).fill(await app.fresh());
          await button(theirs, 'Connect app').click();
          await expectScreen(theirs, 'Save your emergency recovery key');
          await savedBox(theirs).check();
          await button(theirs, 'Continue').click();
          await expectScreen(theirs, 'Security');
        });
      });
    });

    test('putting it off: before the date for nothing, after it as often as was granted', async ({ page, http, stranger }) => {
      const id = await organization(http);
      const person = await member(await stranger());
      await join(http, person, id);
      await setPolicy(http, id, { days: 10, delays: 2 });
      await page.goto('/manage-profile');
      await fillLogIn(page, person.email, person.password);
      await expectScreen(page, ASKS);
      await expect(page.getByText(/^Example Ltd asks everyone to use two-step verification by \d+ \w+ 20\d\d\. It takes about two minutes\.$/)).toBeVisible();
      await button(page, 'Remind me later').click();
      await expectScreen(page, 'Profile');
      await delayIsOver(http, person);
      await setPolicy(http, id, { delays: 2 });
      for (const [left, words] of [[2, 'You can put it off 2 more times'], [1, 'This is the last time you can put it off']] as const) {
        await page.goto(SECURITY);
        await expectScreen(page, ASKS);
        await expect(page.getByText(words)).toBeVisible();
        await button(page, `Remind me later (${left} left)`).click();
        await expectScreen(page, 'Security');
        await delayIsOver(http, person);
      }
      await page.goto(SECURITY);
      await expectScreen(page, ASKS);
      await expect(later(page)).toHaveCount(0);
      await button(page, 'Log out').click();
      await expectScreen(page, 'You are logged out');
    });
  });
}

test('S-072, S-079: a policy meets who is logged in at the next request, and who is left out not', async ({ page, http, stranger }) => {
  const { id } = await adminOf(await stranger());
  const person = await loggedIn(http);
  await join(http, person, id);
  await page.goto(SECURITY);
  await expectScreen(page, 'Security');
  await setPolicy(http, id);
  await page.goto('/manage-profile/security/devices');
  await expectScreen(page, ASKS);
  await leaveOut(http, person, true);
  await page.goto(SECURITY);
  await expectScreen(page, 'Security');
  await leaveOut(http, person, false);
  await page.reload();
  await expectScreen(page, ASKS);
  await logInIsOld(http, person);
  await page.reload();
  await expect(link(page, 'Set up now')).toHaveCount(0);
  await button(page, 'Log in again to set it up').click();
  await expectScreen(page, 'You are logged out');
});

test('S-078: nothing but the set-up opens, and the message names the rule', async ({ http, stranger }) => {
  const id = await organization(http);
  const person = await member(http);
  await join(http, person, id);
  await setPolicy(http, id);
  expect(await givePassword(http, person)).toBe(REQUIRED);
  const doors = [
    'unlock', 'disable_two_step', 'change_password', 'start_new_recovery_key', 'rename_device', 'log_out_other_devices', 'delete_key',
    'disable_app', 'disable_phone', 'security', 'set_policy',
  ];
  const form = { password: person.password, 'new-password': 'x', id: '0'.repeat(32), name: 'x', code: '000000', version: '0' };
  for (const door of doors) {
    const answer = await http.knock(door, form);
    expect([answer.status, answer.code, answer.location], door).toEqual([403, 'set_up_first', REQUIRED]);
  }
  expect(await http.submit('unlock', form)).toBe(REQUIRED);
  // Who has it cannot turn it off, and is told by whom.
  const other = await stranger();
  const owner = await protect(other, await loggedIn(other));
  await join(http, owner, id);
  await unlock(other, owner);
  const answer = await other.knock('disable_two_step');
  expect([answer.status, answer.code]).toEqual([403, 'required_by_organization']);
  expect(answer.body).toContain('Example Ltd');
  expect(await other.page(`${TWO_STEP}/disable`)).toContain('requires two-step verification, so you cannot turn it off.');
});

test('security keys only: an app works once, and a key is registered inside the log-in', async ({ page, http, stranger }) => {
  // Three codes of one app, each half a minute after the other.
  test.slow();
  const id = await organization(http);
  const person = await protectedPerson(await stranger());
  await join(http, person, id);
  await setPolicy(http, id, { ways: ['security_key'] });
  const port = await Port.of(page);
  await port.insert(new SecurityKey());
  const logInHere = async () => {
    await page.goto('/login');
    await fillLogIn(page, person.email, person.password);
    await fillLogInCode(page, await person.app.fresh());
    await expectScreen(page, ASKS);
  };
  await logInHere();
  await expect(page.getByText('None of your ways to log in is allowed')).toBeVisible();
  await expect(page.getByText('Your organization allows security keys only.')).toBeVisible();
  await button(page, 'Log out').click();
  await logInHere();
  await expect(page.getByText('it has worked the one last time')).toBeVisible();
  await button(page, 'Log out').click();
  await letIn(http, person);
  await logInHere();
  await link(page, 'Set up now').click();
  await expect(button(page, /^Enable authenticator app/)).toHaveCount(0);
  await link(page, /^Enable security key/).click();
  await expectToAsk(page, 'Enable security key', registerButton(page));
  await registerButton(page).click();
  await expectScreen(page, 'Key added');
  await page.goto(SECURITY);
  await expectScreen(page, 'Security');
  expect(await givePassword(http, person)).toBe('/login/step/key');
});

test('S-075: who is left out logs in with the password alone, and no longer when that ends', async ({ http, stranger }) => {
  const id = await organization(http);
  const person = await member(http);
  await join(http, person, id);
  await setPolicy(http, id);
  await leaveOut(http, person, true);
  expect(await givePassword(http, person)).toBe(SECURITY);
  await leaveOut(http, person, false);
  expect((await http.get(SECURITY)).headers().location).toBe(REQUIRED);
  expect(await givePassword(await stranger(), person)).toBe(REQUIRED);
  // Whoever has two-step verification does it, left out or not.
  const other = await stranger();
  const owner = await protectedPerson(other);
  await join(http, owner, id);
  await leaveOut(http, owner, true);
  expect(await givePassword(await stranger(), owner)).toBe('/login/step/app');
});

test('an admin must have it first, and others have no such page', async ({ page, http, stranger }) => {
  const id = await organization(http);
  const admin = await loggedIn(http);
  await join(http, admin, id, 'admin');
  await page.goto('/admin/policy/change');
  await accountPassword(page).fill(admin.password);
  await button(page, 'Unlock settings').click();
  await expectScreen(page, 'Change policy');
  await page.getByLabel('Required', { exact: true }).check();
  await button(page, 'See what it would mean').click();
  await expect(page.getByText('Turn it on for your own account first')).toBeVisible();
  await expect(button(page, 'Save policy')).toHaveCount(0);
  const form = { required: 'required', allow_security_key: 'on', allow_authenticator_app: 'on', version: '0' };
  expect((await http.knock('set_policy', form)).code).toBe('own_account_first');
  const other = await stranger();
  await logIn(other, await member(other));
  for (const path of ['/admin/policy', '/admin/policy/change', '/admin/policy/preview']) {
    expect((await other.get(path)).status(), path).toBe(404);
  }
  expect((await other.knock('set_policy', form)).status).toBe(404);
});

test('changing the policy and setting up, by keyboard alone', async ({ page, http, stranger }) => {
  const { id } = await adminOf(http);
  await page.goto('/admin/policy/change');
  const keyboard = new Keyboard(page);
  await keyboard.to(page.getByLabel('Optional', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await keyboard.press(button(page, 'See what it would mean'));
  await expectScreen(page, 'What it would mean');
  await keyboard.press(button(page, 'Save policy'));
  await expectScreen(page, 'Two-step verification policy');
  const person = await member(await stranger());
  await join(http, person, id);
  await http.enter('log_out');
  await givePassword(http, person);
  await page.goto(REQUIRED);
  await keyboard.press(link(page, 'Set up now'));
  await expectScreen(page, 'Choose how you want to log in');
  await keyboard.press(button(page, /^Enable authenticator app/));
  await expectScreen(page, 'Enable authenticator app');
});
