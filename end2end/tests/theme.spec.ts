import { expectScreen, fillLogIn } from '../fixtures/pages';
import { expect, test } from '../fixtures/test';

test('the theme that was chosen stays, on every page, without script', async ({ another }) => {
  const page = await (await another({ javaScriptEnabled: false })).newPage();
  await page.goto('/help/login-issues');
  for (const [name, theme] of [['Dark', 'dark'], ['Light', 'light']] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page).toHaveURL('/help/login-issues');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.goto('/login');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.goto('/help/login-issues');
  }
  await page.getByRole('button', { name: 'System', exact: true }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.goto('/login');
  await fillLogIn(page, 'nobody@example.org', 'not my password at all');
  await expectScreen(page, 'Log in');
});
