import { Authenticator } from '../fixtures/codes';
import { Keyboard } from '../fixtures/keyboard';
import { addApp } from '../fixtures/keys';
import { textsAreLongAgo } from '../fixtures/later';
import {
  accountPassword, button, expectLive, expectScreen, link, logInCode, METHOD, over, readRecoveryKey, readSetupKey, setupCode, TWO_STEP,
} from '../fixtures/pages';
import { loggedIn, logIn, protectedPerson, somebody, unlock, verificationLink } from '../fixtures/people';
import { savedBox } from '../fixtures/recovery';
import { codeTo, someNumber } from '../fixtures/texts';
import { expect, test } from '../fixtures/test';

test('the whole story with the keyboard alone', async ({ page, http, engine }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const person = somebody(engine);
  const password = page.getByLabel('Password', { exact: true });

  await page.goto('/signup');
  await keyboard.type(page.getByLabel('Your name'), person.name);
  await keyboard.type(page.getByLabel('Email address'), person.email);
  await keyboard.type(password, person.password);
  await keyboard.press(button(page, 'Sign up'));
  await expectScreen(page, 'Check your mail');

  await page.goto(await verificationLink(http, person));
  await keyboard.type(password, 'not my password at all');
  await keyboard.press(button(page, 'Confirm email address'), 'Space');
  await expect(page.locator('#password-error')).toBeVisible();
  await keyboard.type(password, person.password);
  // Enter in a field sends the form.
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Security');

  await keyboard.press(link(page, 'Manage two-step verification'));
  await expectScreen(page, 'Two-step verification');
  await keyboard.press(link(page, 'Set up two-step verification'));
  await expectScreen(page, 'Set up two-step verification');
  await expectLive(page);
  await keyboard.type(accountPassword(page), person.password);
  await keyboard.press(button(page, 'Set up'));
  await expectScreen(page, 'Choose how you want to log in');
  await expectLive(page);
  await keyboard.press(button(page, /^Enable authenticator app/));
  await expectScreen(page, 'Enable authenticator app');

  await expectLive(page);
  const setupKey = await readSetupKey(page, engine);
  const app = new Authenticator(engine, setupKey);
  const explanation = page.getByText('Install one on your phone or computer first.');
  await expect(explanation).toBeHidden();
  await keyboard.press(page.locator('summary', { hasText: 'I do not have one' }), 'Space');
  await expect(explanation).toBeVisible();
  const wrong = app.wrong();
  await keyboard.type(setupCode(page), wrong);
  await page.keyboard.press('Enter');
  await expect(page.locator('#code-error')).toBeVisible();
  // The wrong code is selected: typing replaces it.
  await expect(setupCode(page)).toBeFocused();
  const code = await app.fresh();
  await page.keyboard.type(code);
  await expect(setupCode(page)).toHaveValue(code);
  await keyboard.press(button(page, 'Connect app'));
  await expectScreen(page, 'Save your emergency recovery key');
  over('set-up key', setupKey);

  await expectLive(page);
  const recoveryKey = await readRecoveryKey(page, engine);
  await keyboard.to(button(page, 'Copy'));
  await keyboard.to(button(page, 'Download'));
  await keyboard.backTo(button(page, 'Print'));
  await keyboard.press(page.locator('summary', { hasText: 'Read it letter by letter' }));
  await keyboard.press(page.getByLabel('I have saved my recovery key'), 'Space');
  await expect(page.getByLabel('I have saved my recovery key')).toBeChecked();
  await keyboard.press(button(page, 'Finish'));
  await expectScreen(page, 'You’re all set up');
  over('recovery key', recoveryKey);

  await keyboard.press(button(page, 'Log out'));
  await expectScreen(page, 'You are logged out');
  await keyboard.press(link(page, 'Log in again'));
  await expectScreen(page, 'Log in');
  await keyboard.type(page.getByLabel('Email address'), person.email);
  await keyboard.type(password, person.password);
  await keyboard.press(button(page, 'Log in'));
  await expectScreen(page, 'Enter the code from your authenticator app');
  await expect(logInCode(page)).toBeFocused();
  await page.keyboard.type(await app.fresh());
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Security');
});

test('the dialog takes the focus, keeps it, and gives it back', async ({ page, http, stranger }) => {
  await logIn(http, await protectedPerson(await stranger()));
  const keyboard = new Keyboard(page);
  await page.goto(TWO_STEP);
  await expectLive(page);
  const opener = link(page, 'Unlock settings');
  const dialog = page.getByRole('dialog');
  await keyboard.press(opener);
  await expect(dialog).toBeVisible();
  const stops = new Set<string>();
  for (let stop = 0; stop < 12; stop += 1) {
    const inside = await page.evaluate(() => {
      const active = document.activeElement;
      // Between the last stop and the first the browser's own controls have the focus.
      return !active || active === document.body ? null : { in: !!active.closest('dialog'), is: active.outerHTML.slice(0, 60) };
    });
    if (inside) {
      expect(inside.in, `the focus is at ${inside.is}`).toBe(true);
      stops.add(inside.is);
    }
    await page.keyboard.press('Tab');
  }
  expect(stops.size, 'stops in the dialog: password, show, unlock, cancel').toBeGreaterThanOrEqual(4);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await keyboard.press(opener);
  await keyboard.press(dialog.getByRole('button', { name: 'Cancel' }));
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const path of ['/login', '/signup', '/help/login-issues']) {
  test(`the first stop of ${path} skips to the content`, async ({ page }) => {
    const keyboard = new Keyboard(page);
    await page.goto(path);
    // From the start of the document, wherever the page has put the focus.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const skip = link(page, 'Skip to content');
    await keyboard.backTo(skip);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('main, footer'))).toBe(true);
  });
}

test('text messages with the keyboard alone: connecting a number, logging in, disabling', async ({ page, http }) => {
  test.slow();
  const keyboard = new Keyboard(page);
  const person = await loggedIn(http);
  const number = someNumber();
  await unlock(http, person);
  await textsAreLongAgo(http, person);
  await page.goto(METHOD);
  await expectLive(page);
  await keyboard.press(link(page, /^Limited security option/));
  await expectScreen(page, 'Limited security option');
  await keyboard.press(link(page, 'Get started with SMS'));
  await expectScreen(page, 'Phone number');
  await keyboard.type(page.getByLabel('Mobile phone number'), number);
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Connect phone');
  await keyboard.type(logInCode(page), await codeTo(http, number, 1));
  await keyboard.press(button(page, 'Connect phone'));
  await expectScreen(page, 'Save your emergency recovery key');
  await expectLive(page);
  await keyboard.press(savedBox(page), 'Space');
  await keyboard.press(button(page, 'Finish'));
  await expectScreen(page, 'You’re all set up');
  await keyboard.press(button(page, 'Log out'));
  await expectScreen(page, 'You are logged out');

  await textsAreLongAgo(http, person);
  await page.goto('/login');
  await keyboard.type(page.getByLabel('Email address'), person.email);
  await keyboard.type(page.getByLabel('Password', { exact: true }), person.password);
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Check your phone');
  await textsAreLongAgo(http, person);
  await keyboard.press(button(page, 'Send a new code'));
  await expect(page.getByText('Sent again. The earlier code still works too.')).toBeVisible();
  // The field has the focus.
  await page.keyboard.type(await codeTo(http, number, 3));
  await page.keyboard.press('Enter');
  await expectScreen(page, 'Security');

  await unlock(http, person);
  await addApp(http, person);
  await page.goto(TWO_STEP);
  await expectLive(page);
  const phone = page.locator('section', { has: page.locator('#phone') });
  await keyboard.press(phone.locator('summary'), 'Space');
  const opener = { name: 'Disable text messages' };
  await keyboard.press(phone.getByRole('link', opener).or(phone.getByRole('button', opener)));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Keep text messages' })).toBeFocused();
  await keyboard.press(dialog.getByRole('button', { name: 'Disable', exact: true }));
  await expect(page.locator('.note', { hasText: 'Text messages are disabled, and your phone number is forgotten.' })).toBeVisible();
});
