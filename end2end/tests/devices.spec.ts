import { ACTIVITY, DEVICES, DEVICES_LOG_OUT, deviceIds, deviceRows, notice, renameItself } from '../fixtures/devices';
import { Http } from '../fixtures/http';
import { Keyboard } from '../fixtures/keyboard';
import { expectSelected, said } from '../fixtures/keys';
import { newestMail } from '../fixtures/outbox';
import { button, expectLive, expectScreen, link, SECURITY } from '../fixtures/pages';
import { logIn, loggedIn, member, type Person, protectedPerson } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const NAME = 'Name for this device';

/** Someone who is logged in here, and on another device that has a name. */
async function withOldLaptop(http: Http, stranger: () => Promise<Http>): Promise<{ person: Person; other: Http }> {
  const person = await member(await stranger());
  await logIn(http, person);
  const other = await stranger();
  await logIn(other, person);
  await renameItself(other, 'Old laptop');
  return { person, other };
}

test('the list has this device first, in words, and no button for it', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await logIn(http, person);
  await page.goto(SECURITY);
  await link(page, 'See devices').click();
  await expectScreen(page, 'Devices');
  const here = deviceRows(page).first();
  await expect(here).toContainText('This device');
  await expect(here).toContainText(/First seen .+, last used .+ UTC/);
  await expect(here).toContainText('Authenticator app');
  await expect(here.getByRole('button', { name: /^Log out/ })).toHaveCount(0);
  await expect(deviceRows(page)).toHaveCount(2);
  await expect(deviceRows(page).nth(1).getByRole('button', { name: /^Log out/ })).toBeVisible();
});

test('who is alone is told so', async ({ page, http }) => {
  await loggedIn(http);
  await page.goto(DEVICES);
  await expect(page.getByText('Only this device is logged in.')).toBeVisible();
  await expect(link(page, 'Log out all other devices')).toHaveCount(0);
  await page.goto(DEVICES_LOG_OUT);
  await expect(page.getByText('Only this device is logged in.')).toBeVisible();
  await expect(button(page, 'Log out all other devices')).toHaveCount(0);
});

test('a name is given in the row, with the keyboard, and taken away again', async ({ page, http }) => {
  const person = await loggedIn(http);
  const [id = ''] = await deviceIds(http);
  await page.goto(DEVICES);
  await expectLive(page);
  const keyboard = new Keyboard(page);
  const browser = (await page.locator(`#name-${id}`).innerText()).replace(/^Rename\s+/, '');
  await keyboard.press(link(page, `Rename ${browser}`));
  await expectSelected(page.getByLabel(NAME), browser);
  await page.keyboard.type('Kitchen laptop');
  await page.keyboard.press('Enter');
  await expect(notice(page, 'Renamed to Kitchen laptop.')).toBeVisible();
  await expect(said(page)).toHaveText('Renamed to Kitchen laptop.');
  await expect(link(page, 'Rename Kitchen laptop')).toBeFocused();
  await expect(deviceRows(page).first()).toContainText(browser);
  expect((await newestMail(http.request, person.email, /name/i)).body).toContain('Kitchen laptop');
  await expectLive(page);
  await link(page, 'Rename Kitchen laptop').click();
  await page.getByLabel(NAME).fill('');
  await button(page, 'Save').click();
  await expect(notice(page, 'The device has no name of its own any more.')).toBeVisible();
  await expect(link(page, `Rename ${browser}`)).toBeVisible();
});

test('names that cannot be taken are told at the field', async ({ page, http }) => {
  await loggedIn(http);
  const [id = ''] = await deviceIds(http);
  for (const [name, problem] of [['x'.repeat(41), 'too_long'], ['a\u0000b', 'characters'], ['a\u202eb', 'characters'], ['\u200b', 'characters']] as const) {
    const { status, json } = await http.knock('rename_device', { id, name });
    expect([status, json], JSON.stringify(name)).toMatchObject([422, { fields: [{ field: 'device_name', problem: { problem } }] }]);
  }
  await page.goto(DEVICES);
  await expectLive(page);
  await page.locator(`#name-${id}`).click();
  await page.getByLabel(NAME).fill('\u200b');
  await button(page, 'Save').click();
  await expect(page.locator('#name-error')).toHaveText('That holds characters that cannot be used here. Type it again.');
  const hostile = '<img src=x onerror=alert(1)>';
  await page.getByLabel(NAME).fill(hostile);
  await button(page, 'Save').click();
  await expect(link(page, `Rename ${hostile}`)).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('a device of somebody else is a device that does not exist', async ({ http, stranger }) => {
  const other = await stranger();
  await loggedIn(other);
  const [id = ''] = await deviceIds(other);
  await loggedIn(http);
  expect((await http.knock('log_out_device', { id })).code).toBe('conflict');
  expect((await http.knock('rename_device', { id, name: 'Mine' })).code).toBe('not_found');
  expect((await http.get(`${DEVICES}/${id}/rename`)).status()).toBe(404);
  expect((await other.knock('security')).status).toBe(200);
  const [own = ''] = await deviceIds(http);
  expect((await http.knock('log_out_device', { id: own })).code, 'this one').toBe('conflict');
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('one device is logged out', async ({ page, http, stranger }) => {
      const { person, other } = await withOldLaptop(http, stranger);
      await page.goto(DEVICES);
      if (script) await expectLive(page);
      await button(page, 'Log out Old laptop').click();
      await expect(notice(page, 'Logged out Old laptop.')).toBeVisible();
      await expect(deviceRows(page)).toHaveCount(1);
      if (script) await expect(page.locator('#devices')).toBeFocused();
      expect((await other.knock('security')).code).toBe('log_in_first');
      await newestMail(http.request, person.email, /logged out/i);
    });

    test('a device that is gone already changes nothing, and is told', async ({ page, http, stranger }) => {
      const { other } = await withOldLaptop(http, stranger);
      await page.goto(DEVICES);
      await other.enter('log_out');
      await button(page, 'Log out Old laptop').click();
      await expect(page.getByRole('alert')).toContainText('The settings changed meanwhile');
      await expect(page).toHaveTitle(/^Error: Devices/);
      await expect(deviceRows(page)).toHaveCount(1);
    });

    test('all other devices are logged out after a question', async ({ page, http, stranger }) => {
      const person = await member(await stranger());
      await logIn(http, person);
      const others = [await stranger(), await stranger()];
      for (const other of others) await logIn(other, person);
      await page.goto(DEVICES);
      if (script) await expectLive(page);
      await link(page, 'Log out all other devices').click();
      const question = script ? page.getByRole('alertdialog') : page.getByRole('main');
      await expect(question).toContainText('2 other devices are logged out at once');
      if (script) await expect(button(page, 'Keep them logged in')).toBeFocused();
      else await expect(page).toHaveURL(DEVICES_LOG_OUT);
      await question.getByRole('button', { name: 'Log out all other devices' }).click();
      await expect(notice(page, 'Logged out 2 other devices.')).toBeVisible();
      for (const other of others) expect((await other.knock('security')).code).toBe('log_in_first');
      await expect(page).toHaveURL(DEVICES);
    });
  });
}

test('keeping them logged in changes nothing and gives the focus back', async ({ page, http, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const other = await stranger();
  await logIn(other, person);
  await page.goto(DEVICES);
  await expectLive(page);
  const opener = link(page, 'Log out all other devices');
  await opener.press('Enter');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(opener).toBeFocused();
  expect((await other.knock('security')).status).toBe(200);
});

test('without script a name is given on a page of its own', async ({ http, another, server, stranger }) => {
  const person = await member(await stranger());
  await logIn(http, person);
  const context = await another({ javaScriptEnabled: false });
  await logIn(new Http(context.request, server), person);
  const page = await context.newPage();
  await page.goto(`${server.url}${DEVICES}`);
  await deviceRows(page).first().getByRole('link', { name: /^Rename/ }).click();
  await expectScreen(page, /^Rename /);
  await page.getByLabel(NAME).fill('\u200b');
  await button(page, 'Save').click();
  await expect(page.locator('#name-error')).toBeVisible();
  await expect(page).toHaveTitle(/^Error: Rename /);
  await page.getByLabel(NAME).fill('Phone');
  await button(page, 'Save').click();
  await expect(notice(page, 'Renamed to Phone.')).toBeVisible();
  await link(page, 'Look at the activity').click();
  await expect(page).toHaveURL(`${server.url}${ACTIVITY}`);
  await expect(page.getByText(/^Device renamed: .* is now Phone$/)).toBeVisible();
});
