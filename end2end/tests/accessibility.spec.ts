import { expect, test } from '../fixtures/test';

test('every part of a form says what it is for (WCAG 1.3.5, 3.3.8)', async ({ page }) => {
  await page.goto('/signup');
  for (const [label, type, autocomplete] of [['Your name', 'text', 'name'], ['Email address', 'email', 'username'], ['Password', 'password', 'new-password']] as const) {
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute('type', type);
    await expect(field).toHaveAttribute('autocomplete', autocomplete);
    await expect(field).not.toHaveAttribute('placeholder');
  }
  await page.goto('/login');
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('autocomplete', 'current-password');
  await page.goto('/verify-email?token=x');
  const chosen = page.getByLabel('Password', { exact: true });
  await expect(chosen).toHaveAttribute('autocomplete', 'current-password');
  await expect(chosen).toHaveAccessibleDescription('The one that you chose when you signed up.');
  await page.goto('/login');
  await expect(page.getByRole('link', { name: 'Problems logging in?' })).toBeVisible();
});

test('controls are large enough for a finger (WCAG 2.5.8)', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/login', '/signup', '/verify-email?token=x', '/logged-out']) {
    await page.goto(path);
    for (const control of await page.locator('main button:visible, main input:visible, main a.btn:visible').all()) {
      const box = await control.boundingBox();
      expect(box?.height, `${path}: ${await control.evaluate((element) => element.outerHTML.slice(0, 80))}`).toBeGreaterThanOrEqual(44);
    }
  }
});
