import { notice, PASSWORD, resetLink } from '../fixtures/devices';
import { mailsTo, newestMail } from '../fixtures/outbox';
import { accountPassword, button, expectLive, expectScreen, fillLogIn, fillLogInCode, link, SECURITY } from '../fixtures/pages';
import { givePassword, logIn, loggedIn, member, protectedPerson, signUp, somebody, tokenIn, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const newPassword = 'New password';
const RESET_DOOR = 'reset_password';

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('the password is changed once the old one was given; other devices are logged out', async ({ page, http, stranger }) => {
      const person = await member(await stranger());
      await logIn(http, person);
      const other = await stranger();
      await logIn(other, person);
      await page.goto(SECURITY);
      await link(page, 'Change password').click();
      await expectScreen(page, 'Unlock settings');
      if (script) await expectLive(page);
      await accountPassword(page).fill(person.password);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, 'Change password');
      if (script) await expectLive(page);
      await expect(page.getByText('1 other device will be logged out.')).toBeVisible();
      const field = page.getByLabel(newPassword, { exact: true });
      await expect(field).toHaveAttribute('autocomplete', 'new-password');
      await expect(field).toHaveAccessibleDescription(/At least 15 characters/);
      for (const [typed, error] of [
        ['short', /^That is too short\. Use at least 15 characters/],
        [person.password, 'That is the password that you have now. Choose another one.'],
        ['passwordpassword', /^That password is easy to guess/],
      ] as const) {
        await field.fill(typed);
        await button(page, 'Change password').click();
        await expect(page.locator('#new-password-error')).toHaveText(error);
        await expect(page).toHaveTitle(/^Error: Change password/);
      }
      expect((await other.knock('security')).status, 'nothing was changed so far').toBe(200);
      const fresh = somebody(http.engine).password;
      await field.fill(fresh);
      await button(page, 'Change password').click();
      await expectScreen(page, 'Security');
      await expect(notice(page, 'Your password is changed. Your other devices were logged out.')).toBeVisible();
      expect((await other.knock('security')).code).toBe('log_in_first');
      const again = await stranger();
      expect((await again.knock('log_in', { email: person.email, password: person.password })).code).toBe('wrong_pair');
      await givePassword(again, { ...person, password: fresh });
      await newestMail(http.request, person.email, /password/i);
    });

    test('a forgotten password is set with the link of a mail, once, and a log-in follows', async ({ page, http, stranger }) => {
      const person = await member(await stranger());
      const open = await stranger();
      await logIn(open, person);
      await page.goto('/login');
      await link(page, 'Forgot your password?').click();
      await expectScreen(page, 'Forgot your password?');
      await page.getByLabel('Email address').fill(` ${person.email.toUpperCase()} `);
      await button(page, 'Send link').click();
      await expectScreen(page, 'Check your mail');
      const path = await resetLink(http, person);
      // Programs that look at mails open links too: opening changes nothing.
      await page.goto(path);
      await page.goto(path);
      await expectScreen(page, 'Choose a new password');
      await expect(page.getByText(person.email)).toBeVisible();
      expect((await open.knock('security')).status).toBe(200);
      await expect(page.locator('script[src], script[type=module]')).toHaveCount(0);
      await page.getByLabel(newPassword, { exact: true }).fill('short');
      await button(page, 'Set new password').click();
      await expect(page.locator('#new-password-error')).toContainText('Use at least 15 characters');
      await expect(page).toHaveTitle(/^Error: Choose a new password/);
      expect(page.url()).not.toContain(tokenIn(path));
      const fresh = somebody(http.engine).password;
      await page.getByLabel(newPassword, { exact: true }).fill(fresh);
      await button(page, 'Set new password').click();
      await expectScreen(page, 'Log in');
      await expect(notice(page, 'Your new password is set. Log in with it.')).toBeVisible();
      expect(await http.token(), 'nobody is logged in by a link').toBeUndefined();
      expect((await open.knock('security')).code, 'every session ends').toBe('log_in_first');

      await page.goto(path);
      await expect(page.getByRole('alert')).toHaveText('This link has run out or was used already. Ask for a new one.');
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.getByText(person.email)).toHaveCount(0);
      await link(page, 'Ask for a new link').click();
      await expectScreen(page, 'Forgot your password?');
      await page.goto('/login');
      await fillLogIn(page, person.email, fresh);
      await expectScreen(page, 'Security');
    });

    test('with two-step verification on, a new password opens the second step and no more (S-007)', async ({ page, http, stranger }) => {
      const person = await protectedPerson(await stranger());
      await http.enter('request_password_reset', { email: person.email });
      await page.goto(await resetLink(http, person));
      const fresh = somebody(http.engine).password;
      await page.getByLabel(newPassword, { exact: true }).fill(fresh);
      await button(page, 'Set new password').click();
      await expectScreen(page, 'Log in');
      await page.goto(SECURITY);
      await expectScreen(page, 'Log in');
      await fillLogIn(page, person.email, fresh);
      await expectScreen(page, 'Enter the code from your authenticator app');
      expect((await http.knock('security')).code).toBe('log_in_first');
      await page.goto(SECURITY);
      await expectScreen(page, 'Enter the code from your authenticator app');
      await fillLogInCode(page, await person.app.fresh());
      await expectScreen(page, 'Security');
    });
  });
}

// A client may ask twenty times an hour: these tests ask as seldom as they can.
test('an address says nothing of itself, whatever it is', async ({ page, http, stranger, engine }) => {
  const known = await member(await stranger());
  const unconfirmed = somebody(engine);
  await signUp(http, unconfirmed);
  const pages: string[] = [];
  for (const email of [known.email, unconfirmed.email, somebody(engine).email]) {
    await page.goto('/forgot-password');
    await page.getByLabel('Email address').fill(email);
    await button(page, 'Send link').click();
    await expectScreen(page, 'Check your mail');
    const text = await page.getByRole('main').innerText();
    expect(text).not.toContain(email);
    pages.push(`${page.url()} ${text}`);
  }
  expect(new Set(pages).size).toBe(1);
  await resetLink(http, known);
  expect((await mailsTo(http.request, unconfirmed.email)).filter((mail) => mail.body.includes('/reset-password'))).toEqual([]);
});

test('only the newest link works, and none after the password was changed', async ({ http, stranger }) => {
  const person = await member(await stranger());
  const links: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    await http.enter('request_password_reset', { email: person.email });
    await expect.poll(async () => links[times] = await resetLink(http, person)).not.toBe(links[times - 1]);
  }
  const [first = '', second = ''] = links;
  const fresh = somebody(http.engine).password;
  expect((await http.knock(RESET_DOOR, { token: tokenIn(first), 'new-password': fresh })).code).toBe('reset_link_expired');
  const owner = await stranger();
  await logIn(owner, person);
  await unlock(owner, person);
  await owner.enter('change_password', { 'new-password': fresh });
  const late = await http.knock(RESET_DOOR, { token: tokenIn(second), 'new-password': somebody(http.engine).password });
  expect([late.status, late.code]).toEqual([410, 'reset_link_expired']);
});

test('links that are none answer alike, and no text of theirs is shown', async ({ page, http }) => {
  for (const token of ['', 'nonsense', '%00', '<script>alert(1)</script>', 'x'.repeat(2_000)]) {
    await page.goto(`/reset-password?token=${encodeURIComponent(token)}`);
    await expect(page.getByRole('alert')).toHaveText('This link has run out or was used already. Ask for a new one.');
    const refused = await http.knock(RESET_DOOR, { token, 'new-password': somebody(http.engine).password });
    expect([refused.status, refused.code]).toEqual([410, 'reset_link_expired']);
  }
});

test('locked settings take no new password', async ({ http, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const refused = await http.knock('change_password', { 'new-password': somebody(http.engine).password });
  expect([refused.status, refused.code]).toEqual([403, 'unlock_first']);
  expect((await http.get(PASSWORD)).headers().location).toContain('/unlock?next=');
  const form = await http.submit('change_password', { 'new-password': somebody(http.engine).password });
  expect(form).toContain(`next=${encodeURIComponent(PASSWORD)}`);
});

test('what a new password may not be', async ({ http }) => {
  const person = await loggedIn(http);
  await unlock(http, person);
  for (const [value, problem] of [
    ['', 'missing'], ['xq7-kd2-wv9-zr', 'too_short'], ['y'.repeat(129), 'too_long'], ['passwordpassword', 'too_common'],
    ['nightlatchnightlatch', 'too_personal'], [person.password, 'same_as_before'],
  ] as const) {
    const { status, json } = await http.knock('change_password', { 'new-password': value });
    expect([status, json], problem).toMatchObject([422, { fields: [{ field: 'new_password', problem: { problem } }] }]);
  }
});
