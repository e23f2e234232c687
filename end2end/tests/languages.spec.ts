import { button, expectLive, expectScreen, fillLogIn, START, TWO_STEP } from '../fixtures/pages';
import { loggedIn, somebody } from '../fixtures/people';
import { newestMail } from '../fixtures/outbox';
import { expect, test } from '../fixtures/test';
import { type Language, LANGUAGES, word } from '../fixtures/words';
import type { Page } from '@playwright/test';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function choose(page: Page, language: Language): Promise<void> {
  const languages = page.locator('details.languages');
  if (!(await languages.evaluate((details: HTMLDetailsElement) => details.open))) await languages.locator('summary').click();
  await languages.getByRole('button', { name: LANGUAGES[language], exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

test('the language that was chosen stays, on every page, without script', async ({ another }) => {
  const page = await (await another({ javaScriptEnabled: false })).newPage();
  await page.goto('/login');
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    await choose(page, language);
    await expect(page, 'the same page').toHaveURL('/login');
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await page.goto('/help/login-issues');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.goto('/login');
    await expect(page.getByRole('link', { name: word(language, 'part-problems-logging-in') })).toBeVisible();
  }
});

test('a browser is answered in its own language, and the mail that follows too', async ({ another, http, engine }) => {
  const context = await another({ locale: 'fr-CA' });
  const page = await context.newPage();
  const person = somebody(engine);
  await page.goto('/signup');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.locator('#name').fill(person.name);
  await page.locator('#email').fill(person.email);
  await page.locator('input[type=password]').fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/signup/sent');
  const subject = word('fr', 'mails-verify-email-subject', { service: 'Nightlatch' });
  const mail = await newestMail(http.request, person.email, new RegExp(`^${escaped(subject)}$`));
  expect(mail.body).toContain(person.name);
});

test('what the browser’s half says, and what the server says to it, is in the language of the page', async ({ page, http }) => {
  const person = await loggedIn(http);
  await page.goto(START);
  await choose(page, 'de');
  await expect(page).toHaveURL(START);
  await expectLive(page);
  const show = page.locator('button[aria-pressed].needs-app');
  await expect(show).toHaveText(`${word('de', 'show-password').replace(/<\/?hidden>/g, '')}`);
  const password = page.locator('input[type=password]');
  await password.fill('not my password at all');
  await page.keyboard.press('Enter');
  await expect(page.locator('#password-error')).toHaveText(word('de', 'refused-wrong-password'));
  await expect(page).toHaveTitle(new RegExp(`^${escaped(word('de', 'title-error'))} `));
  await password.fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TWO_STEP}/method`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('an account is read in its language in a browser that reads another', async ({ page, http, another }) => {
  const person = await loggedIn(http);
  await page.goto('/manage-profile/security');
  await choose(page, 'ja');
  const other = await (await another({ locale: 'es-ES' })).newPage();
  await other.goto('/login');
  await expect(other.locator('html')).toHaveAttribute('lang', 'es');
  await other.locator('#email').fill(person.email);
  await other.locator('input[type=password]').fill(person.password);
  await other.keyboard.press('Enter');
  await expect(other).toHaveURL('/manage-profile/security');
  await expect(other.locator('html')).toHaveAttribute('lang', 'ja');
  await choose(other, 'en');
  await expectScreen(other, 'Security');
  await button(other, 'Log out').click();
  await other.goto('/login');
  await fillLogIn(other, person.email, 'not my password at all');
  await expect(other.getByRole('alert')).toContainText('That email and password do not match.');
});
