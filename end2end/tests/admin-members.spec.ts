import { expectFrame, expectNoBarriers, tooWide } from '../fixtures/accessibility';
import { notice } from '../fixtures/devices';
import type { Http } from '../fixtures/http';
import { ADMIN_ACTIVITY, crowd, join, MEMBERS, numberOf, organization, setPolicy } from '../fixtures/organizations';
import { accountPassword, button, expectScreen, link, SECURITY, UNLOCK } from '../fixtures/pages';
import { loggedIn, type Person, protectedPerson, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const rows = '.members tbody tr';
const soon = () => new Date(Date.now() + 30 * 86_400_000);
const words = (day: Date) => day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An organization with an admin who is logged in in this browser. */
async function asAdmin(http: Http, name = 'Example Ltd'): Promise<{ org: string; admin: Person }> {
  const admin = await loggedIn(http, 'Ana Costa');
  const org = await organization(http, name);
  await join(http, admin, org, 'admin');
  return { org, admin };
}

test('the only member is the admin, who is told to add a second', async ({ page, http }) => {
  await asAdmin(http);
  await page.goto(SECURITY);
  await link(page, 'Organization').click();
  await expectScreen(page, 'Members');
  await expect(page.getByText('You are the only admin. Add a second so that someone can help you back in.')).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(1);
  await expect(page.locator(rows)).toContainText('Ana Costa (you)');
  await expect(link(page, '1 of 1 off')).toBeVisible();
  await expect(link(page, 'Unlock to send reminders')).toBeVisible();
  await expectFrame(page, false);
});

test('many members are sorted, filtered and searched, and come page by page', async ({ page, http, stranger }) => {
  const { org } = await asAdmin(http);
  await crowd(http, org, 49);
  const owner = await protectedPerson(await stranger(), 'Zoë Last');
  await join(http, owner, org);
  await page.goto(MEMBERS);
  await expect(page.locator(rows)).toHaveCount(50);
  await expect(link(page, 'Authenticator app 1')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await link(page, 'Next page').click();
  await expect(page.locator(rows)).toHaveCount(1);
  await expect(page.locator(rows)).toContainText('Zoë Last');
  await link(page, 'First page').click();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator(rows).first()).toContainText('Zoë Last');
  await page.getByRole('columnheader', { name: 'Last log-in' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: 'Last log-in' })).toHaveAttribute('aria-sort', 'descending');
  await link(page, 'Authenticator app 1').click();
  await expect(page.locator(rows)).toHaveCount(1);
  await expect(link(page, 'Authenticator app 1')).toHaveAttribute('aria-current', 'page');
  await link(page, /^All/).click();
  await page.getByLabel('Name or email address').fill('member 04');
  await button(page, 'Search').click();
  await expect(page.locator(rows)).toHaveCount(10);
  await page.getByLabel('Name or email address').fill('%');
  await button(page, 'Search').click();
  await expect(page.getByText('No members match.')).toBeVisible();
  await link(page, 'Show all members').click();
  await expect(page.locator(rows)).toHaveCount(50);
});

test('reminders go to the selected who have none, once a day', async ({ page, http, stranger }) => {
  const { org, admin } = await asAdmin(http);
  const other = await loggedIn(await stranger(), 'Bert Member');
  await join(http, other, org);
  await setPolicy(http, org, { days: 9 });
  await page.goto(MEMBERS);
  await expect(page.locator(rows).filter({ hasText: 'Bert Member' })).toContainText(/Not yet, due \d+ \w+ \d{4}/);
  await link(page, 'Unlock to send reminders').click();
  await accountPassword(page).fill(admin.password);
  await button(page, 'Unlock settings').click();
  await expectScreen(page, 'Members');
  await button(page, 'Send reminder').last().click();
  await expect(page.getByText('Nobody is selected.')).toBeVisible();
  await expectFrame(page, true);
  await page.getByLabel('Select Bert Member').check();
  await button(page, 'Send reminder').last().click();
  await expect(notice(page, 'Reminded 1 member.')).toBeVisible();
  await page.getByLabel('Select Bert Member').check();
  await button(page, 'Send reminder').last().click();
  await expect(notice(page, 'No reminder was sent. 1 member had one within the last 24 hours.')).toBeVisible();
});

test('a reset has a reason and logs the member out everywhere', async ({ page, http, stranger }) => {
  const { org, admin } = await asAdmin(http);
  const other = await stranger();
  const owner = await protectedPerson(other, 'Carla Lost');
  await join(http, owner, org);
  await page.goto(MEMBERS);
  await link(page, 'Carla Lost').click();
  await expectScreen(page, 'Carla Lost');
  await expect(page.getByText('Authenticator app', { exact: true }).first()).toBeVisible();
  await link(page, /^Reset two-step verification/).click();
  await expect(page).toHaveURL(new RegExp(UNLOCK));
  await accountPassword(page).fill(admin.password);
  await button(page, 'Unlock settings').click();
  await expectScreen(page, 'Reset two-step verification of Carla Lost');
  await expect(page.getByText('Carla Lost is logged out everywhere')).toBeVisible();
  await button(page, 'Reset for Carla Lost').click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  expect((await other.knock('security')).status, 'nothing without a reason').toBe(200);
  await page.getByLabel('Reason').fill('Phone fell into the lake');
  await button(page, 'Reset for Carla Lost').click();
  await expect(notice(page, 'Two-step verification of Carla Lost is reset.')).toBeVisible();
  expect((await other.knock('security')).code, 'the other browser is logged out').toBe('log_in_first');
  await link(page, 'Activity of Carla Lost').click();
  await expect(page.locator('.events > li').first()).toContainText('Reason: Phone fell into the lake');
  await expect(page.locator('.events > li').first()).toContainText('Carla Lost, by Ana Costa');
});

test('S-071: leaving out has a reason and a last day, and can be ended', async ({ page, http, stranger }) => {
  const { org, admin } = await asAdmin(http);
  await join(http, await loggedIn(await stranger(), 'Script'), org);
  await unlock(http, admin);
  await page.goto(MEMBERS);
  await link(page, 'Script').click();
  await link(page, /^Leave out until/).click();
  await expectScreen(page, /^Leave Script out until/);
  const day = soon();
  await page.getByLabel('Last day').fill(day.toISOString().slice(0, 10));
  await page.getByLabel('Reason').fill('Nightly export');
  await button(page, 'Leave Script out').click();
  await expect(notice(page, `Script is left out until ${words(day)}.`)).toBeVisible();
  await expect(page.getByText('Nightly export')).toBeVisible();
  await page.goto(`${MEMBERS}?show=left_out`);
  await expect(page.locator(rows)).toContainText(`Left out until ${words(day)}`);
  await link(page, 'Script').click();
  await link(page, /^Stop leaving out/).click();
  await button(page, 'Stop leaving out').click();
  await expect(notice(page, 'Script is no longer left out.')).toBeVisible();
  // The own account is for others to decide.
  const own = await numberOf(http, admin);
  expect((await http.knock('leave_out_member', { id: own, reason: 'x', until: day.toISOString().slice(0, 10) })).code).toBe('own_account');
});

test('S-073: nothing of another organization is found or changed', async ({ page, http, stranger }) => {
  const { admin } = await asAdmin(http);
  const [theirs, other] = [await stranger(), await stranger()];
  const { org } = await asAdmin(theirs, 'Theirs');
  const owner = await protectedPerson(other, 'Not Yours');
  await join(http, owner, org);
  const id = await numberOf(theirs, owner);
  expect(id).not.toBe('');
  await unlock(http, admin);
  for (const path of ['', '/reset', '/leave-out', '/allow-set-up']) {
    expect((await http.get(`${MEMBERS}/${id}${path}`)).status(), path).toBe(404);
  }
  const until = soon().toISOString().slice(0, 10);
  expect((await http.knock('reset_member', { id, reason: 'x' })).status).toBe(404);
  expect((await http.knock('leave_out_member', { id, reason: 'x', until })).status).toBe(404);
  expect((await http.knock('remind_members', { 'ids[]': id })).status).toBe(404);
  expect((await http.get(`${ADMIN_ACTIVITY}.csv?member=${id}`)).status()).toBe(404);
  expect((await other.knock('security')).status, 'nothing has changed').toBe(200);
  await page.goto(`${MEMBERS}?search=${owner.email}`);
  await expect(page.getByText('No members match.')).toBeVisible();
  // And for who is no admin there is no such page.
  expect((await other.get(MEMBERS)).status()).toBe(404);
});

test('the activity is a file for spreadsheets', async ({ page, http }) => {
  await asAdmin(http);
  await http.knock('unlock', { password: 'not the password' });
  await page.goto(ADMIN_ACTIVITY);
  await expectScreen(page, 'Organization activity');
  await expect(page.locator('.events > li').first()).toContainText('Wrong password');
  const download = page.waitForEvent('download');
  await link(page, 'Download as CSV').click();
  expect((await download).suggestedFilename()).toMatch(/^localhost-activity-\d{4}-\d\d-\d\d\.csv$/);
  const text = await (await http.get(`${ADMIN_ACTIVITY}.csv`)).text();
  expect(text.split('\r\n')[0]).toBe('time,event,member,member address,actor address,device,network address,detail');
  expect(text).toContain('password_refused');
});

test('the screens of admins have no barriers and fit a small screen, also by keyboard', async ({ page, http, stranger }) => {
  test.setTimeout(180_000);
  const { org, admin } = await asAdmin(http);
  await crowd(http, org, 50);
  const owner = await protectedPerson(await stranger(), 'A very long name that goes on and on for a whole line, Silva');
  await join(http, owner, org);
  await setPolicy(http, org, { days: 9 });
  await unlock(http, admin);
  const id = await numberOf(http, owner);
  const screens = [MEMBERS, `${MEMBERS}?search=nobody`, `${MEMBERS}/${id}`, `${MEMBERS}/${id}/reset`, `${MEMBERS}/${id}/leave-out`, ADMIN_ACTIVITY];
  const shots = process.env.NIGHTLATCH_SHOTS_OF_ADMINS;
  for (const [place, screen] of screens.entries()) {
    await page.goto(screen);
    await expectNoBarriers(page, screen);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await tooWide(page), `what sticks out of ${screen} at ${width} px`).toEqual([]);
      for (const colorScheme of shots ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${shots}/admin-${place}-${width}-${colorScheme}.png`, fullPage: place > 0 });
      }
    }
  }
  await page.goto(`${MEMBERS}?search=very`);
  await page.getByLabel(/^Select A very long name/).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel(/^Select A very long name/)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^A very long name/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, owner.name);
});
