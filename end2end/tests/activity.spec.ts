import { ACTIVITY, ACTIVITY_NOT_ME, NOT_ME, notice, PASSWORD } from '../fixtures/devices';
import { accountPassword, button, expectLive, expectScreen, link, SECURITY } from '../fixtures/pages';
import { logIn, loggedIn, member, protectedPerson, somebody, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const events = '.events > li';

test('tells in words what happened, when and from where, the newest first', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  await page.goto(SECURITY);
  await link(page, 'See activity').click();
  await expectScreen(page, 'Activity');
  await expect(page.locator(events).first()).toContainText('Logged in with an authenticator app');
  await expect(page.locator(events).first()).toContainText(/\d\d:\d\d UTC, .+ \(this device\), (127\.0\.0\.1|::1)/);
  for (const text of ['Recovery key saved', 'Two-step verification turned on', 'Settings unlocked', 'Email address confirmed', 'Signed up']) {
    await expect(page.locator(events).filter({ hasText: text })).toHaveCount(1);
  }
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ \w+ \d{4}$/ }).first()).toBeVisible();
});

test('is filtered by links, and says when a list is empty', async ({ page, http }) => {
  const person = await loggedIn(http);
  await page.goto(ACTIVITY);
  await link(page, 'Problems').click();
  await expect(page).toHaveURL(`${ACTIVITY}?show=problems`);
  await expect(page.getByText('No problems.', { exact: true })).toBeVisible();
  await expect(link(page, 'Problems')).toHaveAttribute('aria-current', 'page');
  expect((await http.knock('unlock', { password: 'not my password at all' })).code).toBe('wrong_password');
  await page.reload();
  await expect(page.locator(events)).toHaveCount(1);
  await expect(page.locator(events)).toContainText('Wrong password');
  await link(page, 'Log-ins').click();
  await expect(page.locator(events).filter({ hasText: 'Logged in with the password alone' })).toHaveCount(1);
  await expect(page.locator(events).filter({ hasText: 'Wrong password' })).toHaveCount(0);
  await link(page, 'Changes').click();
  await expect(page.locator(events).filter({ hasText: 'Signed up' })).toHaveCount(1);
  await link(page, 'All').click();
  await expect(page).toHaveURL(ACTIVITY);
  expect(await page.content()).not.toContain(person.password);
});

test('older pages follow by a link, and nothing is on two of them', async ({ page, http }) => {
  const person = await loggedIn(http);
  for (let times = 0; times < 25; times += 1) await unlock(http, person);
  await page.goto(`${ACTIVITY}?show=log_ins`);
  await expect(page.locator(events)).toHaveCount(20);
  const first = await page.locator(`${events} time`).evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  await link(page, 'Older').click();
  await expect(page).toHaveURL(/show=log_ins&older=/);
  const second = await page.locator(`${events} time`).evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(second.length).toBeLessThan(20);
  expect([...first, ...second]).toEqual([...first, ...second].sort().reverse());
  await expect(link(page, 'Older')).toHaveCount(0);
  await link(page, 'Newest').click();
  await expect(page.locator(events)).toHaveCount(20);
});

test('an address that no page has is told, and shows none of its text', async ({ page, http }) => {
  await loggedIn(http);
  for (const query of ['?older=nonsense', '?older=%3Cscript%3E', `?older=${'9'.repeat(400)}`, '?show=changes&older=1-2']) {
    await page.goto(ACTIVITY + query);
    await expect(page.getByText('There is no such page of events.')).toBeVisible();
  }
  await page.goto(`${ACTIVITY}?show=%22%3E%3Cscript%3E`);
  await expect(page.locator(events).first()).toBeVisible();
  expect((await http.get(ACTIVITY)).status()).toBe(200);
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('"This was not me" logs out all others and leads through the steps', async ({ page, http, stranger }) => {
      const person = await member(await stranger());
      await logIn(http, person);
      const other = await stranger();
      await logIn(other, person);
      await page.goto(ACTIVITY);
      if (script) await expectLive(page);
      await link(page, 'This was not me').click();
      const question = script ? page.getByRole('alertdialog') : page.getByRole('main');
      await expect(question).toContainText('We log out all other devices now');
      if (!script) await expect(page).toHaveURL(ACTIVITY_NOT_ME);
      expect((await other.knock('security')).status, 'asking changes nothing').toBe(200);
      await question.getByRole('button', { name: 'Log out everywhere else' }).click();
      await expectScreen(page, 'Make your account yours again');
      await expect(page).toHaveURL(NOT_ME);
      await expect(page.getByText('1 other device was logged out.')).toBeVisible();
      expect((await other.knock('security')).code).toBe('log_in_first');

      await link(page, 'Change password').click();
      await expectScreen(page, 'Unlock settings');
      if (script) await expectLive(page);
      await accountPassword(page).fill(person.password);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, 'Change password');
      await expect(page).toHaveURL(PASSWORD);
      if (script) await expectLive(page);
      await page.getByLabel('New password', { exact: true }).fill(somebody(http.engine).password);
      await button(page, 'Change password').click();
      await expectScreen(page, 'Make your account yours again');
      await expect(notice(page, 'Your password is changed.')).toBeVisible();
      await expect(page.getByText('You have a new password.')).toBeVisible();

      await expect(page.getByText('Two-step verification is off')).toBeVisible();
      await button(page, 'I have looked at them').click();
      await expect(notice(page, 'All three steps are done.')).toBeVisible();
      await link(page, 'Done').click();
      await expectScreen(page, 'Security');
    });
  });
}

test('the steps name the ways to log in', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  await page.goto(NOT_ME);
  await expect(page.getByText('These steps begin when you tell us')).toBeVisible();
  await http.enter('this_was_not_me');
  await page.goto(NOT_ME);
  await expect(page.getByRole('listitem').filter({ hasText: /^Authenticator app/ }).first()).toBeVisible();
  await expect(link(page, 'Manage two-step verification')).toBeVisible();
});
