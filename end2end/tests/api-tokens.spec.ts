import { ACTIVITY, NOT_ME, notice } from '../fixtures/devices';
import { adminOf, join } from '../fixtures/organizations';
import { newestMail } from '../fixtures/outbox';
import { accountPassword, button, expectLive, expectScreen, link, METHOD, over, SECURITY, START, TWO_STEP, UNLOCK } from '../fixtures/pages';
import { logIn, loggedIn, protectedPerson, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import {
  API_TOKENS, createToken, day, lastDay, makeToken, passwordWasUsed, readToken, TOKEN_MADE, TOKEN_NEW, tokenIsOld, tokenName, tokenRows,
  tokenWasUsed,
} from '../fixtures/tokens';

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('settings are opened, a token is made, shown once, and revoked (S-076)', async ({ page, http, engine }) => {
      const person = await loggedIn(http);
      await page.goto(SECURITY);
      await link(page, 'See API tokens').click();
      await expectScreen(page, 'API tokens');
      await expect(page.getByText('No tokens.')).toBeVisible();
      await link(page, 'Create token').click();
      await expect(page).toHaveURL(new RegExp(`${UNLOCK}\\?next=`));
      if (script) await expectLive(page);
      await accountPassword(page).fill(person.password);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, 'Create an API token');
      await expect(lastDay(page)).toHaveValue(day(365));
      await expect(page.getByRole('checkbox')).toHaveCount(1);
      await createToken(page, 'Backup of the wiki');
      await expectScreen(page, 'Your new API token');
      await expect(page).toHaveURL(TOKEN_MADE);
      const token = await readToken(page, engine);
      await expect(page.locator('#curl-line')).toHaveText(
        `curl -H 'Authorization: Bearer ${token}' ${http.origin}/rest/api/1/myself`,
      );
      over('API token', token);
      for (const again of [() => page.reload(), () => page.goto(TOKEN_MADE)]) {
        await again();
        await expectScreen(page, 'This token is hidden now');
      }
      await link(page, 'Go to your tokens').click();
      await expectScreen(page, 'API tokens');
      await page.goBack();
      await expectScreen(page, 'This token is hidden now');
      const made = await newestMail(http.request, person.email, /^A new API token/);
      expect(made.body).toContain('Backup of the wiki');
      expect(made.body).not.toContain(token.slice(36, 44));
      await page.goto(API_TOKENS);
      await expect(tokenRows(page)).toHaveCount(1);
      await expect(tokenRows(page)).toContainText('Never used');
      await link(page, 'Revoke Backup of the wiki').click();
      await expectScreen(page, 'Revoke Backup of the wiki?');
      await link(page, 'Keep it').click();
      await expect(tokenRows(page)).toHaveCount(1);
      await link(page, 'Revoke Backup of the wiki').click();
      await button(page, 'Revoke').click();
      await expect(notice(page, 'Backup of the wiki is revoked.')).toBeVisible();
      await expect(page.getByText('No tokens.')).toBeVisible();
      await newestMail(http.request, person.email, /token .* was revoked$/);
      await link(page, 'Security').first().click();
      await page.goto(ACTIVITY);
      await expect(page.getByText('API token revoked: Backup of the wiki (account:read)')).toBeVisible();
    });

    test('what is wrong is said at the fields, and what was typed stays', async ({ page, http }) => {
      await unlock(http, await loggedIn(http));
      await makeToken(http, 'Backup');
      await page.goto(TOKEN_NEW);
      await page.getByLabel('Read your account').uncheck();
      await createToken(page, ' BACK UP ', day(40));
      await expect(page).toHaveTitle(/^Error: Create an API token/);
      await expect(page.locator('#name-error')).toHaveText('You already have a token with this name. Add something to tell them apart.');
      await expect(tokenName(page)).toHaveAccessibleDescription(/You already have a token/);
      await expect(page.locator('#scopes-error')).toHaveText('Tick at least one thing that the token may do.');
      await expect(tokenName(page)).toHaveValue(' BACK UP ');
      await expect(lastDay(page)).toHaveValue(day(40));
      await expect(page.getByLabel('Read your account')).not.toBeChecked();
      const hostile = '<img src=x onerror=alert(1)>';
      await page.getByLabel('Read your account').check();
      await createToken(page, hostile);
      await expectScreen(page, 'Your new API token');
      await expect(page.getByText(hostile)).toBeVisible();
      await page.goto(API_TOKENS);
      await expect(link(page, `Revoke ${hostile}`)).toBeVisible();
      await expect(page.locator('img')).toHaveCount(0);
    });

    test('somebody whose script uses the password is warned before it stops working', async ({ page, http }) => {
      const person = await loggedIn(http);
      const warning = page.getByText('A script logs in as you with a password (last: ');
      await page.goto(START);
      await expect(warning).toHaveCount(0);
      await passwordWasUsed(http, person);
      await page.goto(START);
      await expect(warning).toBeVisible();
      await unlock(http, person);
      await page.goto(METHOD);
      await expect(warning).toBeVisible();
      await link(page, 'API tokens').click();
      await expectScreen(page, 'API tokens');
    });
  });
}

test('the token and the line are copied as they are', async ({ page, http, engine, server }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await unlock(http, await loggedIn(http));
  await page.goto(TOKEN_NEW);
  await createToken(page, 'Backup');
  await expectLive(page);
  const token = await readToken(page, engine);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy token').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await copied()).toBe(token);
  await button(page, 'Copy line').click();
  await expect(page.getByText('Copied.')).toHaveCount(2);
  expect(await copied()).toBe(`curl -H 'Authorization: Bearer ${token}' ${server.url}/rest/api/1/myself`);
});

test('no island and no address holds the token (S-065, S-095)', async ({ page, http, engine }) => {
  await unlock(http, await loggedIn(http));
  await page.goto(TOKEN_NEW);
  await createToken(page, 'Backup');
  const token = await readToken(page, engine);
  const held = await page.evaluate(
    (secret) =>
      [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ value }) => value.includes(secret)) || (element.tagName === 'SCRIPT' && element.textContent?.includes(secret)),
      ).length,
    token.slice(36, 100),
  );
  expect(held, 'attributes and scripts').toBe(0);
  expect(page.url()).not.toContain('nl_');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('nl_');
});

test('the list says when and where a token was used, and which nothing uses', async ({ page, http }) => {
  const person = await loggedIn(http);
  await unlock(http, person);
  for (const name of ['Used', 'Idle', 'Over']) await makeToken(http, name);
  await tokenWasUsed(http, person, 'Used', 3);
  await tokenIsOld(http, person, 'Idle', 'made long ago');
  await tokenIsOld(http, person, 'Over', 'ended');
  await page.goto(API_TOKENS);
  const row = (name: string) => tokenRows(page).filter({ has: page.getByText(name, { exact: true }) });
  await expect(row('Used')).toContainText(/Last used .* UTC, from 203\.0\.113\.9, by curl\/8\.5\.0/);
  await expect(row('Idle')).toContainText('Not used for 90 days');
  await expect(row('Over')).toContainText('Ended');
  await expect(row('Over').getByRole('link', { name: /Revoke/ })).toHaveCount(0);
});

test('another person\u2019s token is one that does not exist (S-070)', async ({ http, stranger }) => {
  const other = await stranger();
  await unlock(other, await loggedIn(other));
  await makeToken(other, 'Backup');
  const id = /api-tokens\/revoke\/([0-9a-f-]{36})"/.exec(await other.page(API_TOKENS))?.[1] ?? '';
  expect(id).not.toBe('');
  await unlock(http, await loggedIn(http));
  expect((await http.knock('revoke_api_token', { id })).code).toBe('conflict');
  expect((await http.get(`${API_TOKENS}/revoke/${id}`)).status()).toBe(404);
  expect(await other.page(API_TOKENS)).toContain('Backup');
});

test('an organization says how long tokens live, and its admins can allow more', async ({ page, http, stranger }) => {
  const { id } = await adminOf(http);
  await page.goto('/admin/policy/change');
  await page.getByLabel('API tokens live at most so many days').fill('30');
  await button(page, 'See what it would mean').click();
  await button(page, 'Save policy').click();
  await expectScreen(page, 'Two-step verification policy');
  await expect(page.getByText('30 days')).toBeVisible();
  await page.goto(TOKEN_NEW);
  await expect(page.getByText('Example Ltd lets tokens live at most 30 days.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  await expect(lastDay(page)).toHaveValue(day(30));
  const member = await stranger();
  const person = await loggedIn(member);
  await join(member, person, id);
  await unlock(member, person);
  expect(await member.page(TOKEN_NEW)).not.toContain('Manage your organization');
  const long = await member.knock('create_api_token', { name: 'Long', account_read: 'on', until: day(60) });
  expect(long.json).toMatchObject({ code: 'fields', fields: [{ field: 'until', problem: { problem: 'day_too_far', max: 30 } }] });
  const more = await member.knock('create_api_token', { name: 'More', organization_admin: 'on' });
  expect(more.json).toMatchObject({ code: 'fields', fields: [{ field: 'scopes', problem: { problem: 'characters' } }] });
});

test('tokens go on when two-step verification is turned off, and that is said before', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  await unlock(http, person);
  await makeToken(http, 'Backup');
  await page.goto(`${TWO_STEP}/disable`);
  await expect(page.getByText('API tokens keep working.')).toBeVisible();
  await button(page, 'Disable').click();
  await expect(notice(page, 'Two-step verification is off.')).toBeVisible();
  await http.enter('this_was_not_me');
  await page.goto(NOT_ME);
  await expect(page.getByText('Your API token goes on working')).toBeVisible();
  await link(page, 'Look at your API tokens').click();
  await expect(tokenRows(page)).toHaveCount(1);
});
