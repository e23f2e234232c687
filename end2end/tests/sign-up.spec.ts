import type { Http } from '../fixtures/http';
import { linkIn, mailsTo } from '../fixtures/outbox';
import { expectScreen, fillConfirmation, fillSignUp, SECURITY } from '../fixtures/pages';
import { type Person, signUp, somebody, tokenIn, verificationLink } from '../fixtures/people';
import { remember } from '../fixtures/secrets';
import { expect, test } from '../fixtures/test';

const WRONG_PASSWORD = 'That password is not right. Use the newest mail if you signed up more than once.';

/** The paths behind the links of all mails to an address, the newest first, once there are so many. */
async function links(http: Http, { email }: Person, count: number): Promise<string[]> {
  await expect.poll(async () => (await mailsTo(http.request, email)).length, `mails to ${email}`).toBe(count);
  const found = (await mailsTo(http.request, email)).map((mail) => linkIn(mail, '/verify-email'));
  found.forEach((link) => remember(http.engine, 'mail link', tokenIn(link)));
  return found;
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('the link asks for the password, keeps its token through an error, and leads to the settings, logged in', async ({ page, http, engine }) => {
      const person = somebody(engine);
      await signUp(http, person);
      await page.goto(await verificationLink(http, person));
      const password = page.getByLabel('Password', { exact: true });
      await expect(password).toBeFocused();
      for (const [typed, told] of [['not my password at all', WRONG_PASSWORD], ['x'.repeat(129), 'That is too long. Use at most 128 characters.']] as const) {
        await fillConfirmation(page, typed);
        await expect(page.locator('#password-error')).toHaveText(told);
        await expect(page).toHaveTitle(/^Error: Confirm your email address/);
        await expect(page).toHaveURL('/verify-email');
        await expect(password).toHaveValue('');
      }
      await fillConfirmation(page, person.password);
      await expectScreen(page, 'Security');
      await expect(page).toHaveURL(SECURITY);
      await expect(page.locator('main').getByText('Your email address is confirmed.')).toBeVisible();
      await page.reload();
      await expect(page.locator('main').getByText('Your email address is confirmed.')).toHaveCount(0);
      expect((await http.knock('security')).status).toBe(200);
    });
  });
}

test('somebody who signs up first with the address of another gets nothing of the account', async ({ page, http, stranger, engine }) => {
  const [maria, elsewhere] = [somebody(engine, 'Maria Silva'), await stranger()];
  const thief = { ...somebody(engine, 'Thief'), email: maria.email };
  await signUp(elsewhere, thief);
  await links(http, maria, 1);
  await page.goto('/signup');
  await fillSignUp(page, maria);
  await expectScreen(page, 'Check your mail');
  const [own, planted] = await links(http, maria, 2);

  await page.goto(planted ?? '');
  await fillConfirmation(page, maria.password);
  await expect(page.locator('#password-error')).toHaveText(WRONG_PASSWORD);
  await page.goto(own ?? '');
  await fillConfirmation(page, maria.password);
  await expectScreen(page, 'Security');
  await page.goto('/manage-profile');
  await expect(page.getByText('Maria Silva')).toBeVisible();

  const refused = await elsewhere.knock('log_in', { email: thief.email, password: thief.password });
  expect([refused.status, refused.code]).toEqual([401, 'wrong_pair']);
  // Even with the mail in hand: an account that is confirmed is changed by no older link.
  const late = await elsewhere.knock('verify_email', { token: tokenIn(planted ?? ''), password: thief.password });
  expect([late.status, late.code]).toEqual([410, 'link_expired']);
  expect((await http.knock('security')).status).toBe(200);
});
