import { expectFrame, expectNoBarriers, expectReflow } from '../fixtures/accessibility';
import { loggedIn } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const DOCS = '/rest/docs';

test('how programs use the API can be read by everybody, in every theme and on small screens', async ({ page, http }) => {
  test.setTimeout(180_000);
  const refused: string[] = [];
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    const note = (window as unknown as { noteRefused: (what: string) => void }).noteRefused;
    document.addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  await page.goto(DOCS);
  await expectFrame(page, false);
  await expectNoBarriers(page, 'the documentation of the API');
  await expectReflow(page, 'the documentation of the API');
  await loggedIn(http);
  await page.goto(DOCS);
  await expect(page.getByRole('link', { name: 'Security', exact: true })).toBeVisible();
  expect(refused, 'what the policy of the page has refused').toEqual([]);
  for (const theme of ['Dark', 'Light'] as const) {
    await page.getByRole('button', { name: theme }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
  }
});

test('the type of a problem leads to what is said about it', async ({ page, request }) => {
  const answer = await request.get('/rest/api/1/myself');
  expect(answer.status()).toBe(401);
  const problem = (await answer.json()) as { type: string; title: string; code: string };
  await page.goto(problem.type);
  const row = page.locator(':target');
  await expect(row).toBeInViewport();
  await expect(row).toContainText(problem.code);
  await expect(row).toContainText(problem.title);
  // Each operation has a place of its own, and leads to its problems.
  await page.getByRole('link', { name: 'Leave a member out', exact: true }).click();
  const operation = page.getByRole('region', { name: 'Leave a member out', exact: true });
  await expect(operation).toContainText('PUT');
  await operation.getByText('Problems that it can be refused with').click();
  await operation.getByRole('link', { name: 'no_second_admin' }).click();
  await expect(page.locator(':target')).toContainText('There is no second admin');
});
