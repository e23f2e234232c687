import { Port } from '../fixtures/authenticator';
import { Http } from '../fixtures/http';
import {
  addApp, addKey, CHOOSE_STEP, expectSelected, expectToAsk, finishWithKey, idOf, KEY_NEW, keyHolder, keyName, keyPage, keyRow, keysOf,
  logInWithKey, registerButton, said, told,
} from '../fixtures/keys';
import { mailsTo, newestMail } from '../fixtures/outbox';
import { accountPassword, button, expectLive, expectScreen, link, TWO_STEP, UNLOCK } from '../fixtures/pages';
import { givePassword, loggedIn, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const HARMLESS = 'The key itself still remembers this site. That does no harm.';
const SAME_NAME = 'You already have a key called Spare key. Add something to tell them apart.';

test.describe('the list of keys', () => {
  test('tells of each when it was added and used, and what can be done with it', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await page.goto(TWO_STEP);
    await expect(page.getByRole('heading', { level: 2, name: 'Security keys' })).toBeVisible();
    await expect(keyRow(page, 'Blue key')).toContainText(/Added .*, not used to log in yet/);
    await expect(link(page, 'Register new key')).toHaveAttribute('href', KEY_NEW);
    await expect(link(page, 'Delete Blue key')).toBeVisible();
    await logInWithKey(page, http, person);
    await page.goto(TWO_STEP);
    await expect(keyRow(page, 'Blue key')).toContainText(/Added .*, last used/);
  });

  test('is empty for an app alone, and says why to add a key', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port);
    await addApp(http, person);
    await http.enter('delete_key', { id: person.keyId });
    await page.goto(TWO_STEP);
    await expect(page.getByText('No keys yet. A key is the safest way to log in.')).toBeVisible();
    await expect(link(page, 'Register new key')).toBeVisible();
  });

  test('can be read while the settings are locked; its links ask for the password, and go on', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const id = person.keyId;
    await logInWithKey(page, http, person);
    const ways: [name: string, path: string, heading: string][] = [
      ['Register new key', KEY_NEW, 'Enable security key'],
      ['Rename Blue key', keyPage(id, 'rename'), 'Rename Blue key'],
      ['Delete Blue key', keyPage(id, 'delete'), 'Blue key is your only way to log in'],
    ];
    for (const [name, path, heading] of ways) {
      await page.goto(TWO_STEP);
      await expectLive(page);
      await expect(keyRow(page, 'Blue key')).toBeVisible();
      await link(page, name).click();
      await expectScreen(page, 'Unlock settings');
      await expect(page).toHaveURL((url) => url.pathname === UNLOCK);
      await expectLive(page);
      await accountPassword(page).fill(person.password);
      await button(page, 'Unlock settings').click();
      await expectScreen(page, heading);
      await expect(page).toHaveURL(path);
      await http.enter('lock');
    }
    for (const [door, form] of [['key_registration_options', {}], ['rename_key', { id, name: 'x' }], ['delete_key', { id }]] as const) {
      const refused = await http.knock(door, form);
      expect([refused.status, refused.code], door).toEqual([403, 'unlock_first']);
    }
  });
});

test.describe('renaming a key', () => {
  test('happens in its row: selecting the name makes a field of it', async ({ page, http }) => {
    const person = await keyHolder(page, http, await Port.of(page), 'Blue key');
    await page.goto(TWO_STEP);
    await expectLive(page);
    const name = link(page, 'Rename Blue key');

    await test.step('Escape and Cancel change nothing, and give the focus back to the name', async () => {
      await name.click();
      await expectSelected(keyName(page), 'Blue key');
      await expect(page).toHaveURL(TWO_STEP);
      await page.keyboard.type('Something else');
      await page.keyboard.press('Escape');
      await expect(name).toBeFocused();
      await name.press('Enter');
      await expectSelected(keyName(page), 'Blue key');
      await button(page, 'Cancel').click();
      await expect(name).toBeFocused();
    });

    await test.step('Enter saves', async () => {
      await name.click();
      await expectSelected(keyName(page), 'Blue key');
      await page.keyboard.type('  Travel key ');
      await page.keyboard.press('Enter');
      const renamed = link(page, 'Rename Travel key');
      await expect(renamed).toBeFocused();
      await expect(said(page)).toHaveText('Renamed to Travel key.');
      await expect(page.locator('.note').filter({ hasText: 'Renamed to Travel key.' })).toBeVisible();
      await expect(page).toHaveURL(TWO_STEP);
      expect((await keysOf(http)).map((key) => key.name)).toEqual(['Travel key']);
      await page.reload();
      await expect(renamed).toBeVisible();
      await expect(page.locator('.note').filter({ hasText: 'Renamed to' }), 'told twice').toHaveCount(0);
    });

    const mail = await newestMail(http.request, person.email, /has a new name/);
    expect(mail.body).toContain('Blue key');
    expect(mail.body).toContain('Travel key');
  });

  test('tells at the field what is wrong, keeps what was typed, and can be done again in place', async ({ page, http }) => {
    const port = await Port.of(page);
    await keyHolder(page, http, port, 'Blue key');
    await port.insert();
    await addKey(page, http, 'Spare key');
    await page.goto(TWO_STEP);
    await expectLive(page);
    await link(page, 'Rename Blue key').click();
    await expectSelected(keyName(page), 'Blue key');
    await page.keyboard.type(' SPARE  key');
    await button(page, 'Save').click();
    await expect(page.locator('#name-error')).toHaveText(SAME_NAME);
    await expectSelected(keyName(page), ' SPARE  key');
    await page.keyboard.type('blue KEY');
    await page.keyboard.press('Enter');
    await expect(link(page, 'Rename blue KEY')).toBeFocused();
    expect((await keysOf(http)).map((key) => key.name)).toEqual(['blue KEY', 'Spare key']);
  });

  test('keeps what a door would not take', async ({ page, http }) => {
    const { keyId: id } = await keyHolder(page, http, await Port.of(page), 'Blue key');
    for (const [name, problem] of [['', 'missing'], ['   ', 'missing'], ['x'.repeat(41), 'too_long'], ['a\u0000b', 'characters'], ['a\u202eb', 'characters'], ['\u200b', 'characters']] as const) {
      const { status, json } = await http.knock('rename_key', { id, name });
      expect([status, json], JSON.stringify(name)).toMatchObject([422, { fields: [{ field: 'key_name', problem: { problem } }] }]);
    }
    expect((await keysOf(http)).map((key) => key.name)).toEqual(['Blue key']);
  });

  test('without script is a page', async ({ page, http, another, server }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await port.insert();
    await addKey(page, http, 'Spare key');
    const context = await another({ javaScriptEnabled: false });
    const own = new Http(context.request, server);
    await givePassword(own, person);
    await port.insert(person.key);
    await finishWithKey(page, own);
    await unlock(own, person);
    const plain = await context.newPage();
    await plain.goto(TWO_STEP);
    await link(plain, 'Rename Blue key').click();
    await expectScreen(plain, 'Rename Blue key');
    await expect(keyName(plain)).toHaveValue('Blue key');
    await keyName(plain).fill('spare KEY');
    await button(plain, 'Save').click();
    await expect(plain.locator('#name-error')).toHaveText(SAME_NAME);
    await expect(plain).toHaveTitle(/^Error: Rename Blue key/);
    await expect(keyName(plain)).toHaveValue('spare KEY');
    await keyName(plain).fill('Travel key');
    await button(plain, 'Save').click();
    await expectScreen(plain, 'Two-step verification');
    await expect(plain.getByText('Renamed to Travel key.')).toBeVisible();
    await expect(link(plain, 'Rename Travel key')).toBeVisible();
  });
});

test.describe('deleting a key', () => {
  test('asks first, says what remains, and tells what was done where it was', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const spare = await port.insert();
    await addKey(page, http, 'Spare key');
    await addApp(http, person);
    await page.goto(TWO_STEP);
    await expectLive(page);
    const dialog = page.getByRole('alertdialog', { name: 'Delete Blue key?' });

    await test.step('the safe button has the focus; it and Escape change nothing', async () => {
      for (const away of ['Keep key', 'Escape']) {
        await link(page, 'Delete Blue key').click();
        await expect(dialog).toBeVisible();
        await expect(dialog).toContainText('You will not be able to log in with it.');
        await expect(dialog).toContainText('It was not used to log in yet.');
        await expect(dialog).toContainText('You still have: Spare key, authenticator app.');
        await expect(button(page, 'Keep key')).toBeFocused();
        await (away === 'Escape' ? page.keyboard.press('Escape') : button(page, 'Keep key').click());
        await expect(dialog).toBeHidden();
        await expect(link(page, 'Delete Blue key')).toBeFocused();
      }
      expect(await keysOf(http)).toHaveLength(2);
    });

    await test.step('the other one deletes', async () => {
      await link(page, 'Delete Blue key').click();
      await button(page, 'Delete key').click();
      await expect(dialog).toBeHidden();
      await expect(link(page, 'Delete Blue key')).toHaveCount(0);
      await expect(said(page)).toHaveText(`Blue key is deleted. ${HARMLESS}`);
      await expect(page.locator('.note').filter({ hasText: `Blue key is deleted. ${HARMLESS}` })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: /^Security keys/ })).toBeFocused();
      await expect(link(page, 'Rename Spare key')).toBeVisible();
    });

    const mail = await newestMail(http.request, person.email, /^A way to log in was removed/);
    expect(mail.body).toContain('Blue key');

    await test.step('a key that was just deleted can be registered again', async () => {
      await port.insert(person.key);
      await addKey(page, http, 'Blue key');
      await port.insert(spare);
      expect((await keysOf(http)).map((key) => key.name)).toEqual(['Spare key', 'Blue key']);
    });
  });

  test('says when it was used last', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await addApp(http, person);
    await logInWithKey(page, http, person);
    await unlock(http, person);
    await page.goto(TWO_STEP);
    await expectLive(page);
    await link(page, 'Delete Blue key').click();
    await expect(page.getByRole('alertdialog')).toContainText(/Last used .+, \d\d:\d\d UTC\. You still have: authenticator app\./);
  });

  test('logs out what was opened with it, and nothing else', async ({ page, http, stranger }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const [withBlue, withSpare] = [await stranger(), await stranger()];
    await logInWithKey(page, withBlue, person);
    await port.insert();
    await addKey(page, http, 'Spare key');
    await logInWithKey(page, withSpare, person);
    await http.enter('delete_key', { id: person.keyId });
    expect((await withBlue.knock('security')).code).toBe('log_in_first');
    expect((await withSpare.knock('security')).status).toBe(200);
    expect((await http.knock('security')).status).toBe(200);
  });

  for (const script of [true, false]) {
    test(`the only way to log in is refused with its words, ${script ? 'in the dialog' : 'on the page, without script'}`, async ({ page, http, another, server }) => {
      const person = await keyHolder(page, http, await Port.of(page), 'Blue key');
      const refused = await http.knock('delete_key', { id: person.keyId });
      expect([refused.status, refused.code]).toEqual([409, 'last_method']);
      let shown = page;
      if (!script) {
        const context = await another({ javaScriptEnabled: false });
        const own = new Http(context.request, server);
        await logInWithKey(page, own, person);
        await unlock(own, person);
        shown = await context.newPage();
      }
      await shown.goto(TWO_STEP);
      if (script) await expectLive(shown);
      await link(shown, 'Delete Blue key').click();
      await expect(shown.getByRole('heading', { name: 'Blue key is your only way to log in' })).toBeVisible();
      const question = script ? shown.getByRole('alertdialog') : shown.locator('main');
      await expect(question).toContainText('Add another way first, or turn off two-step verification.');
      await expect(shown.getByRole('button', { name: 'Delete key' })).toHaveCount(0);
      await expect(question.getByRole('link', { name: 'Register new key' })).toHaveAttribute('href', KEY_NEW);
      await question.getByText('Cancel', { exact: true }).click();
      await expect(shown.getByRole('heading', { name: 'Blue key is your only way to log in' })).toBeHidden();
      expect(await keysOf(http)).toHaveLength(1);
    });
  }

  test('without script is a page', async ({ page, http, another, server }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    await addApp(http, person);
    const context = await another({ javaScriptEnabled: false });
    const own = new Http(context.request, server);
    await logInWithKey(page, own, person);
    await unlock(own, person);
    const plain = await context.newPage();
    await plain.goto(TWO_STEP);
    for (const [choice, last] of [[link(plain, 'Keep key'), false], [button(plain, 'Delete key'), true]] as const) {
      await link(plain, 'Delete Blue key').click();
      await expectScreen(plain, 'Delete Blue key?');
      await expect(plain.getByText('You still have: authenticator app.')).toBeVisible();
      await choice.click();
      await expectScreen(plain, 'Two-step verification');
      await expect(plain.getByText(`Blue key is deleted. ${HARMLESS}`)).toHaveCount(last ? 1 : 0);
    }
    await expect(link(plain, 'Delete Blue key')).toHaveCount(0);
  });
});

test.describe('a key of somebody else', () => {
  test('answers as if it did not exist', async ({ page, http, stranger }) => {
    const port = await Port.of(page);
    const mine = await keyHolder(page, http, port, 'Blue key');
    const theirs = await stranger();
    await unlock(theirs, await loggedIn(theirs, 'Ben Ito'));
    await port.insert();
    await addKey(page, theirs, 'Green key');
    const absent = '00000000-0000-4000-8000-000000000000';
    for (const id of [await idOf(theirs, 'Green key'), absent, 'x', '..', "'", `${mine.keyId}x`]) {
      for (const door of ['try_key_options', 'try_key', 'rename_key', 'delete_key']) {
        const refused = await http.knock(door, { id, name: 'Mine now', response: '{}' });
        // Nothing was asked that could be answered: so for every number, whether there is such a key or not.
        const expected = door === 'try_key' && /^[\da-f-]{36}$/.test(id) ? [410, 'challenge_expired'] : [404, 'not_found'];
        expect([refused.status, refused.code], `${door} of ${id}`).toEqual(expected);
      }
      if (!/^[\w-]+$/.test(id)) continue;
      for (const path of ['added', 'rename', 'delete'] as const) {
        const answer = await http.get(keyPage(id, path));
        expect(answer.status(), `${path} of ${id}`).toBe(404);
        expect(await answer.text(), `${path} of ${id}`).not.toContain('Green key');
      }
    }
    expect((await keysOf(theirs)).map((key) => key.name)).toEqual(['Green key']);
  });
});

test('trying a key again later proves that it works, and nothing else changes', async ({ page, http }) => {
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port, 'Blue key');
  await newestMail(http.request, person.email, /^Two-step verification is on/);
  const before = (await mailsTo(http.request, person.email)).length;
  await page.goto(keyPage(person.keyId, 'added'));
  await expectToAsk(page, 'Key added', button(page, 'Try it now'));
  await expect(page.getByText('Blue key is on your account.')).toBeVisible();
  await button(page, 'Try it now').click();
  await expect(told(page)).toHaveText('It works.');
  await link(page, 'Continue').click();
  await expectScreen(page, 'You’re all set up');
  expect((await mailsTo(http.request, person.email)).length).toBe(before);
});

test.describe('hostile names of keys', () => {
  for (const name of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload=alert(1)>', '{{7*7}} ${7*7} %s &lt;b&gt;']) {
    test(`are text like any other: ${name} (S-091)`, async ({ page, http }) => {
      page.on('dialog', (dialog) => {
        throw new Error(`a script ran: ${dialog.message()}`);
      });
      const port = await Port.of(page);
      const person = await keyHolder(page, http, port, 'Blue key');
      await port.insert();
      await page.goto(KEY_NEW);
      await expectToAsk(page, 'Enable security key', registerButton(page));
      await keyName(page).fill(name);
      await registerButton(page).click();
      await expectScreen(page, 'Key added');
      await expect(page.getByText(name, { exact: true })).toBeVisible();
      await page.goto(TWO_STEP);
      await expectLive(page);
      await link(page, `Delete ${name}`).click();
      await expect(page.getByRole('heading', { name: `Delete ${name}?` })).toBeVisible();
      await button(page, 'Keep key').click();
      await link(page, `Rename ${name}`).click();
      await expectSelected(keyName(page), name);
      const id = await idOf(http, name);
      for (const path of ['rename', 'delete'] as const) {
        await page.goto(keyPage(id, path));
        await expect(page.locator('h1')).toContainText(name);
      }
      await page.goto('/manage-profile/security/two-step-verification/done');
      await expect(page.getByText(name).first()).toBeVisible();
      // That page hears that its session is over, and loads itself again.
      await page.goto('/help/login-issues');
      await givePassword(http, person);
      await page.goto(CHOOSE_STEP);
      await expect(page.getByText(name)).toBeVisible();
      await expect(page.locator('img[src=x], svg[onload]')).toHaveCount(0);
    });
  }
});
