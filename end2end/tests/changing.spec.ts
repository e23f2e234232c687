import {
  act, APP_REPLACE, appId, appName, appPage, appRow, appsOf, DISABLE, disableButton, disableTwoStep, FIRST, KEYS_DISABLE, LAST_METHOD,
  moreActions, notice, SECOND, startReplacement,
} from '../fixtures/apps';
import { Port } from '../fixtures/authenticator';
import { Authenticator } from '../fixtures/codes';
import type { Http } from '../fixtures/http';
import { Keyboard } from '../fixtures/keyboard';
import {
  addApp, addKey, APP_STEP, expectSelected, KEY_NEW, KEY_STEP, keyHolder, keyPage, keysOf, logInWithKey, said,
} from '../fixtures/keys';
import { newestMail } from '../fixtures/outbox';
import {
  accountPassword, button, expectLive, expectScreen, link, METHOD, over, readSetupKey, SECURITY, setupCode, START, TWO_STEP, UNLOCK,
} from '../fixtures/pages';
import { givePassword, type Person, protect, protectedPerson, unlock } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const SAME_NAME = `You already have an app called ${FIRST}. Add something to tell them apart.`;
const UNTIL_THEN = 'Your current app keeps working until the new one is connected.';
const REPLACED = 'The old connection no longer works. Delete it in your old phone’s app.';
const OFF = 'Two-step verification is off. Only your password protects this account now.';
const ABSENT = '00000000-0000-4000-8000-000000000000';

/** The second step with a code, in a browser where the password was right. */
async function logInWithCode(http: Http, person: Person, code: string): Promise<number> {
  expect(await givePassword(http, person)).toBe(APP_STEP);
  return (await http.knock('log_in_with_code', { code })).status;
}

/** Whether a browser is still logged in. */
const isIn = async (http: Http): Promise<boolean> => (await http.knock('security')).status === 200;

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('several apps: another is added, and each logs in', async ({ page, http, stranger, engine }) => {
      const person = await protectedPerson(http);
      await page.goto(TWO_STEP);
      if (script) await expectLive(page);
      await expect(page.getByRole('heading', { level: 2, name: /^Authenticator app/ })).toBeVisible();
      await expect(appRow(page, FIRST)).toContainText(/Connected .*, not used to log in yet/);
      await button(page, 'Add another app').click();
      await expectScreen(page, 'Enable authenticator app');
      if (script) await expectLive(page);
      const setupKey = await readSetupKey(page, engine);
      const second = new Authenticator(engine, setupKey);
      await setupCode(page).fill(await second.fresh());
      await button(page, 'Connect app').click();
      await expectScreen(page, 'You’re all set up');
      over('set-up key', setupKey);
      await expect(page.getByText(`“${SECOND}” is connected.`)).toBeVisible();
      await page.goto(TWO_STEP);
      await expect(appRow(page, FIRST)).toBeVisible();
      await expect(appRow(page, SECOND)).toBeVisible();
      for (const app of [person.app, second]) expect(await logInWithCode(await stranger(), person, await app.fresh())).toBe(200);
      await page.reload();
      await expect(appRow(page, FIRST)).toContainText(/Connected .*, last used/);
      await expect(appRow(page, SECOND)).toContainText(/Connected .*, last used/);
    });

    test('replacing: the old app works until the new one is proved, and no longer (S-017, S-018)', async ({ page, http, stranger, engine }) => {
      test.slow();
      const person = await protectedPerson(http);
      await page.goto(TWO_STEP);
      if (script) await expectLive(page);
      await act(page, FIRST, 'Replace');
      await expectScreen(page, `Replace ${FIRST}`);
      await expect(page.getByText(UNTIL_THEN)).toBeVisible();
      await button(page, 'Connect the new app').click();
      await expectScreen(page, 'Replace authenticator app');
      await expect(page).toHaveURL(APP_REPLACE);
      await expect(page.getByText(UNTIL_THEN)).toBeVisible();
      if (script) await expectLive(page);
      const dropped = await readSetupKey(page, engine);
      expect(dropped).not.toBe(person.setupKey);
      await page.reload();
      expect(await readSetupKey(page, engine), 'the same at every look').toBe(dropped);

      await test.step('"Start again" makes a new code', async () => {
        await button(page, 'Start again with a new code').click();
        await expect(notice(page, 'This is a new code.')).toBeVisible();
        await expectScreen(page, 'Replace authenticator app');
        over('set-up key', dropped);
      });

      if (script) await expectLive(page);
      const setupKey = await readSetupKey(page, engine);
      expect(setupKey).not.toBe(dropped);
      const app = new Authenticator(engine, setupKey);
      const withOld = await stranger();

      await test.step('a code of the old app connects nothing, and logs in', async () => {
        await setupCode(page).fill(app.wrong());
        await button(page, 'Connect app').click();
        await expect(page.locator('#code-error')).toContainText('The QR code has not changed.');
        await expect(page).toHaveTitle(/^Error: Replace authenticator app/);
        expect(await readSetupKey(page, engine)).toBe(setupKey);
        expect(await logInWithCode(withOld, person, await person.app.fresh())).toBe(200);
      });

      if (script) await expectLive(page);
      await setupCode(page).fill(await app.fresh());
      await button(page, 'Connect app').click();
      await expectScreen(page, 'Two-step verification');
      await expect(notice(page, REPLACED)).toBeVisible();
      over('set-up key', setupKey);
      await expect(appRow(page, FIRST)).toBeVisible();
      if (script) {
        await expect(page.getByRole('heading', { level: 2, name: /^Authenticator app/ })).toBeFocused();
        await expect(said(page)).toContainText(REPLACED);
      }
      expect(await isIn(withOld), 'what the old app had opened').toBe(false);
      const next = await stranger();
      expect(await logInWithCode(next, person, person.app.used())).toBe(422);
      expect((await next.knock('log_in_with_code', { code: await app.fresh() })).status).toBe(200);
      const mail = await newestMail(http.request, person.email, /^An authenticator app of your .* account was replaced/);
      expect(mail.body).toContain(FIRST);
    });

    test('disabling an app says what goes and what stays, and does that', async ({ page, http, stranger }) => {
      const person = await protectedPerson(http);
      const second = await addApp(http, person);
      const [withFirst, withSecond] = [await stranger(), await stranger()];
      expect(await logInWithCode(withFirst, person, await person.app.fresh())).toBe(200);
      expect(await logInWithCode(withSecond, person, await second.fresh())).toBe(200);
      await page.goto(TWO_STEP);
      if (script) await expectLive(page);
      const title = `Disable ${SECOND}?`;
      const question = script ? page.getByRole('alertdialog', { name: title }) : page.locator('main');
      const keep = question.getByText('Keep app', { exact: true });

      await test.step('the safe way changes nothing', async () => {
        await act(page, SECOND, 'Disable');
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(question).toContainText('You will not be able to log in with its codes.');
        await expect(question).toContainText(/Last used .+, \d\d:\d\d UTC\./);
        await expect(question).toContainText(`You still have: ${FIRST}. Your recovery key stays the same.`);
        if (script) await expect(keep).toBeFocused();
        await keep.click();
        await expect(page.getByRole('heading', { name: title })).toBeHidden();
        expect(await appsOf(http)).toHaveLength(2);
      });

      if (script) await link(page, `Disable ${SECOND}`).click();
      else await act(page, SECOND, 'Disable');
      await disableButton(page).click();
      await expectScreen(page, 'Two-step verification');
      await expect(notice(page, `${SECOND} is disabled. Its codes no longer work`)).toBeVisible();
      await expect(appRow(page, SECOND)).toHaveCount(0);
      if (script) {
        await expect(said(page)).toContainText(`${SECOND} is disabled.`);
        await expect(page.getByRole('heading', { level: 2, name: /^Authenticator app/ })).toBeFocused();
      }
      expect([await isIn(http), await isIn(withFirst), await isIn(withSecond)]).toEqual([true, true, false]);
      expect(await logInWithCode(await stranger(), person, second.used())).toBe(422);
      const mail = await newestMail(http.request, person.email, /^A way to log in was removed/);
      expect(mail.body).toContain(SECOND);
    });

    test('the only app is refused with its words, and the ways out', async ({ page, http }) => {
      await protectedPerson(http);
      const id = await appId(http);
      const refused = await http.knock('disable_app', { id });
      expect([refused.status, refused.code]).toEqual([409, 'last_method']);
      await page.goto(TWO_STEP);
      if (script) await expectLive(page);
      await act(page, FIRST, 'Disable');
      const title = page.getByRole('heading', { name: `${FIRST} is your only way to log in` });
      await expect(title).toBeVisible();
      const question = script ? page.getByRole('alertdialog') : page.locator('main');
      await expect(question).toContainText(LAST_METHOD);
      await expect(question.getByRole('button', { name: 'Disable', exact: true })).toHaveCount(0);
      await expect(question.getByRole('link', { name: 'Add another way' })).toHaveAttribute('href', METHOD);
      await expect(question.getByRole('link', { name: 'Disable two-step verification' })).toHaveAttribute('href', DISABLE);
      await question.getByText('Cancel', { exact: true }).click();
      await expect(title).toBeHidden();
      expect(await appsOf(http)).toHaveLength(1);
    });

    test('disabling two-step verification: exact words, and the password alone afterwards (S-049)', async ({ page, http, stranger }) => {
      const person = await protectedPerson(http);
      const [other, pending] = [await stranger(), await stranger()];
      expect(await logInWithCode(other, person, await person.app.fresh())).toBe(200);
      await givePassword(pending, person);
      const before = await http.token();
      await page.goto(TWO_STEP);
      if (script) await expectLive(page);
      const title = page.getByRole('heading', { name: 'Disable two-step verification?' });
      const question = script ? page.getByRole('alertdialog', { name: 'Disable two-step verification?' }) : page.locator('main');

      await test.step('the safe way changes nothing', async () => {
        await disableTwoStep(page).click();
        await expect(title).toBeVisible();
        for (const words of [
          'If you disable two-step verification, your account no longer has the protection of a second login step.',
          'After this, only your password protects this account.',
          `We forget your security keys and apps: ${FIRST}.`,
          'Your emergency recovery key stops working.',
          'You stay logged in here. 1 other device will be logged out.',
          'After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app.',
          'You can re-enable two-step verification at any time.',
        ]) {
          await expect(question).toContainText(words);
        }
        await expect(question).not.toContainText('organization');
        const keep = question.getByText('Keep it on', { exact: true });
        if (script) await expect(keep).toBeFocused();
        await keep.click();
        await expect(title).toBeHidden();
        expect(await appsOf(http)).toHaveLength(1);
      });

      await disableTwoStep(page).click();
      await disableButton(page).click();
      await expect(notice(page, OFF)).toBeVisible();
      await expectScreen(page, 'Two-step verification');
      await expect(link(page, 'Set up two-step verification')).toBeVisible();
      if (script) await expect(said(page)).toHaveText(OFF);
      expect([await isIn(http), await isIn(other)]).toEqual([true, false]);
      expect((await pending.knock('log_in_with_code', { code: person.app.wrong() })).code).toBe('log_in_first');
      expect(await http.token(), 'a new token').not.toBe(before);
      expect(await givePassword(await stranger(), person), 'the password alone').toBe(SECURITY);
      const mail = await newestMail(http.request, person.email, /^Two-step verification is off/);
      expect(mail.body).not.toContain(person.recoveryKey);

      await test.step('it can be enabled again', async () => {
        await expect(link(page, 'Turn it back on')).toHaveAttribute('href', START);
        await link(page, 'Turn it back on').click();
        await expectScreen(page, 'Choose how you want to log in');
        const again = await protect(http, person);
        expect(again.setupKey).not.toBe(person.setupKey);
        expect(again.recoveryKey).not.toBe(person.recoveryKey);
        const next = await stranger();
        expect(await logInWithCode(next, person, await again.app.fresh())).toBe(200);
      });
    });

    test('locked settings can be read; what changes them asks for the password, and goes on', async ({ page, http }) => {
      const person = await protectedPerson(http);
      const id = await appId(http);
      const title = 'Disable two-step verification?';
      const ways: [open: () => Promise<void>, path: string, heading: string][] = [
        [() => link(page, `Rename ${FIRST}`).click(), appPage(id, 'rename'), `Rename ${FIRST}`],
        [() => act(page, FIRST, 'Replace'), appPage(id, 'replace'), `Replace ${FIRST}`],
        [() => act(page, FIRST, 'Disable'), appPage(id, 'disable'), `${FIRST} is your only way to log in`],
        [() => link(page, 'Add another app').click(), METHOD, 'Choose how you want to log in'],
        [() => disableTwoStep(page).click(), DISABLE, title],
      ];
      for (const [open, path, heading] of ways) {
        await http.enter('lock');
        await page.goto(TWO_STEP);
        if (script) await expectLive(page);
        await open();
        await expectScreen(page, 'Unlock settings');
        await expect(page).toHaveURL((url) => url.pathname === UNLOCK);
        if (script) await expectLive(page);
        await accountPassword(page).fill(person.password);
        await button(page, 'Unlock settings').click();
        await expectScreen(page, heading);
        await expect(page).toHaveURL(path);
      }
    });
  });
}

test('there is room for ten apps, and no more', async ({ page, http }) => {
  test.slow();
  const person = await protectedPerson(http);
  for (let more = 2; more <= 10; more += 1) await addApp(http, person);
  const refused = await http.knock('start_app_setup');
  expect([refused.status, refused.code]).toEqual([409, 'too_many_apps']);
  await page.goto(TWO_STEP);
  await expect(appRow(page, 'Authenticator app 10')).toBeVisible();
  await expect(page.getByText('You have 10 authenticator apps, and that is the most.')).toBeVisible();
  await expect(button(page, 'Add another app')).toHaveCount(0);
});

test('an account without an app is offered one', async ({ page, http }) => {
  await keyHolder(page, http, await Port.of(page), 'Blue key');
  await page.goto(TWO_STEP);
  await expect(page.getByText('No app yet. An app works without signal: you type a 6-digit code.')).toBeVisible();
  await button(page, 'Enable authenticator app').click();
  await expectScreen(page, 'Enable authenticator app');
});

test('what was added last is what the last page tells of, whatever else there is', async ({ page, http }) => {
  const port = await Port.of(page);
  const person = await protectedPerson(http);
  await port.insert();
  await addKey(page, http, 'Blue key');
  await page.goto(`${TWO_STEP}/done`);
  await expect(page.getByText('Blue key is on your account.')).toBeVisible();
  await addApp(http, person);
  await page.reload();
  await expect(page.getByText(`“${SECOND}” is connected.`)).toBeVisible();
});

test.describe('renaming an app', () => {
  test('happens in its row: selecting the name makes a field of it', async ({ page, http }) => {
    const person = await protectedPerson(http);
    await addApp(http, person);
    await page.goto(TWO_STEP);
    await expectLive(page);
    const name = link(page, `Rename ${SECOND}`);
    await name.click();
    await expectSelected(appName(page), SECOND);
    await page.keyboard.press('Escape');
    await expect(name).toBeFocused();
    await name.press('Enter');
    await expectSelected(appName(page), SECOND);
    await page.keyboard.type(` ${FIRST.toUpperCase()} `);
    await page.keyboard.press('Enter');
    await expect(page.locator('#name-error')).toHaveText(SAME_NAME);
    await expect(appName(page)).toBeFocused();
    await page.keyboard.type('  Work phone ');
    await page.keyboard.press('Enter');
    await expect(link(page, 'Rename Work phone')).toBeFocused();
    await expect(said(page)).toHaveText('Renamed to Work phone.');
    expect((await appsOf(http)).map((app) => app.name)).toEqual([FIRST, 'Work phone']);
    await expect(moreActions(page, 'Work phone')).toHaveAccessibleName('More actions for Work phone');
    const mail = await newestMail(http.request, person.email, /^An authenticator app of your .* account has a new name/);
    expect(mail.body).toContain('Work phone');
  });

  test('without script is a page', async ({ http, another }) => {
    const person = await protectedPerson(http);
    await addApp(http, person);
    const context = await another({ javaScriptEnabled: false, storageState: await http.request.storageState() });
    const plain = await context.newPage();
    await plain.goto(TWO_STEP);
    await link(plain, `Rename ${SECOND}`).click();
    await expectScreen(plain, `Rename ${SECOND}`);
    await appName(plain).fill(FIRST);
    await button(plain, 'Save').click();
    await expect(plain.locator('#name-error')).toHaveText(SAME_NAME);
    await expect(plain).toHaveTitle(new RegExp(`^Error: Rename ${SECOND}`));
    await expect(appName(plain)).toHaveValue(FIRST);
    await appName(plain).fill('Work phone');
    await button(plain, 'Save').click();
    await expect(notice(plain, 'Renamed to Work phone.')).toBeVisible();
    await expect(link(plain, 'Rename Work phone')).toBeVisible();
  });

  for (const name of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload=alert(1)>', '{{7*7}} ${7*7} %s &lt;b&gt;']) {
    test(`hostile names are text like any other: ${name} (S-091)`, async ({ page, http }) => {
      page.on('dialog', (dialog) => {
        throw new Error(`a script ran: ${dialog.message()}`);
      });
      const person = await protectedPerson(http);
      await addApp(http, person);
      const id = await appId(http);
      await http.enter('rename_app', { id, name });
      await page.goto(TWO_STEP);
      await expectLive(page);
      await act(page, name, 'Disable');
      await expect(page.getByRole('heading', { name: `Disable ${name}?` })).toBeVisible();
      await page.keyboard.press('Escape');
      await link(page, `Rename ${name}`).click();
      await expectSelected(appName(page), name);
      for (const form of ['rename', 'replace', 'disable'] as const) {
        await page.goto(appPage(id, form));
        await expect(page.locator('h1')).toContainText(name);
      }
      await startReplacement(http, id);
      for (const path of [APP_REPLACE, DISABLE]) {
        await page.goto(path);
        await expect(page.locator('main')).toContainText(name);
      }
      await expect(page.locator('img[src=x], svg[onload]')).toHaveCount(0);
    });
  }
});

test.describe('disabling security keys', () => {
  test('takes all of them, and what they had opened', async ({ page, http, stranger }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const withKey = await stranger();
    await logInWithKey(page, withKey, person);
    await port.insert();
    await addKey(page, http, 'Spare key');
    const app = await addApp(http, person);
    await page.goto(TWO_STEP);
    await expectLive(page);
    await expect(moreActions(page, 'security keys')).toHaveAccessibleName('More actions for security keys');
    await act(page, 'security keys', 'Disable');
    const dialog = page.getByRole('alertdialog', { name: 'Disable security keys?' });
    await expect(dialog).toContainText('You will not be able to log in with: Blue key, Spare key.');
    await expect(dialog).toContainText(`You still have: ${FIRST}. Your recovery key stays the same.`);
    await expect(dialog.getByRole('button', { name: 'Keep keys' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link(page, 'Disable security keys')).toBeFocused();
    expect(await keysOf(http)).toHaveLength(2);
    await page.keyboard.press('Enter');
    await disableButton(page).click();
    await expect(notice(page, 'Your security keys are disabled.')).toBeVisible();
    await expect(page.getByText('No keys yet. A key is the safest way to log in.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^Security keys/ })).toBeFocused();
    await expect(moreActions(page, 'security keys')).toHaveCount(0);
    expect(await keysOf(http)).toEqual([]);
    expect([await isIn(http), await isIn(withKey)]).toEqual([true, false]);
    expect(await logInWithCode(await stranger(), person, await app.fresh())).toBe(200);
    expect((await http.get(KEYS_DISABLE)).status(), 'there is nothing to disable').toBe(404);
    const mail = await newestMail(http.request, person.email, /^Security keys were disabled/);
    expect(mail.body).toContain('Spare key');
  });

  test('as long as there is another way', async ({ page, http }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port, 'Blue key');
    const refused = await http.knock('disable_keys');
    expect([refused.status, refused.code]).toEqual([409, 'last_method']);
    await page.goto(TWO_STEP);
    await expectLive(page);
    await link(page, 'Delete Blue key').click();
    const dialog = page.getByRole('alertdialog', { name: 'Blue key is your only way to log in' });
    await expect(dialog.getByRole('link', { name: 'Register new key' })).toHaveAttribute('href', KEY_NEW);
    await expect(dialog.getByRole('link', { name: 'Disable two-step verification' })).toHaveAttribute('href', DISABLE);
    await dialog.getByText('Cancel', { exact: true }).click();
    await port.insert();
    await addKey(page, http, 'Spare key');
    for (const path of [KEYS_DISABLE, keyPage(person.keyId, 'delete')]) {
      await page.goto(path);
      const last = path === KEYS_DISABLE;
      await expectScreen(page, last ? 'Security keys are your only way to log in' : 'Delete Blue key?');
      await expect(page.getByText(LAST_METHOD)).toHaveCount(last ? 1 : 0);
      await expect(disableTwoStep(page)).toHaveCount(last ? 1 : 0);
    }
    expect(await givePassword(http, person)).toBe(KEY_STEP);
  });

  test('without script is a page', async ({ page, http, another }) => {
    const person = await keyHolder(page, http, await Port.of(page), 'Blue key');
    await addApp(http, person);
    const context = await another({ javaScriptEnabled: false, storageState: await http.request.storageState() });
    const plain = await context.newPage();
    for (const choice of [link(plain, 'Keep keys'), disableButton(plain)]) {
      await plain.goto(TWO_STEP);
      await act(plain, 'security keys', 'Disable');
      await expectScreen(plain, 'Disable security keys?');
      expect(await keysOf(http)).toHaveLength(1);
      await choice.click();
      await expectScreen(plain, 'Two-step verification');
    }
    await expect(notice(plain, 'Your security keys are disabled.')).toBeVisible();
    expect(await keysOf(http)).toEqual([]);
  });
});

test('more actions with the keyboard alone', async ({ page, http }) => {
  const person = await protectedPerson(http);
  await addApp(http, person);
  await page.goto(TWO_STEP);
  await expectLive(page);
  const keyboard = new Keyboard(page);
  const dialog = page.getByRole('alertdialog');
  await keyboard.press(moreActions(page, FIRST), 'Space');
  await keyboard.press(moreActions(page, SECOND));
  await expect(link(page, `Disable ${FIRST}`), 'one list is open at a time').toBeHidden();
  await keyboard.press(link(page, `Disable ${SECOND}`));
  await expect(dialog.getByRole('button', { name: 'Keep app' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link(page, `Disable ${SECOND}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await keyboard.press(dialog.getByRole('button', { name: 'Disable' }));
  await expect(notice(page, `${SECOND} is disabled.`)).toBeVisible();
  await expectLive(page);
  await keyboard.press(disableTwoStep(page));
  await expect(dialog.getByRole('button', { name: 'Keep it on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(disableTwoStep(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await keyboard.press(dialog.getByRole('button', { name: 'Disable' }), 'Space');
  await expect(notice(page, OFF)).toBeVisible();
});

test.describe('nobody else', () => {
  test('changes anything while the settings are locked (S-031)', async ({ http }) => {
    await protectedPerson(http);
    const id = await appId(http);
    await http.enter('lock');
    const doors = { rename_app: { id, name: 'Mine' }, disable_app: { id }, start_app_replacement: { id }, disable_keys: {}, disable_two_step: {} };
    for (const [door, form] of Object.entries(doors)) {
      const refused = await http.knock(door, form as Record<string, string>);
      expect([refused.status, refused.code], door).toEqual([403, 'unlock_first']);
      expect(await http.submit(door, form as Record<string, string>), door).toContain(`${UNLOCK}?next=`);
    }
    expect((await appsOf(http)).map((app) => app.name)).toEqual([FIRST]);
    for (const path of [appPage(id, 'rename'), appPage(id, 'replace'), appPage(id, 'disable'), KEYS_DISABLE, DISABLE]) {
      const answer = await http.get(path);
      expect(answer.headers().location, path).toBe(`${UNLOCK}?next=${path}`);
    }
  });

  test('reaches an app of another account: it answers as if it did not exist', async ({ http, stranger }) => {
    await protectedPerson(http);
    const theirs = await stranger();
    const ben = await protectedPerson(theirs, 'Ben Ito');
    const mine = await appId(http);
    await theirs.enter('rename_app', { id: await appId(theirs), name: 'Green phone' });
    for (const id of [await appId(theirs, 'Green phone'), ABSENT, 'x', '..', "'", `${mine}x`]) {
      for (const door of ['rename_app', 'disable_app', 'start_app_replacement']) {
        const refused = await http.knock(door, { id, name: 'Mine now' });
        expect([refused.status, refused.code], `${door} of ${id}`).toEqual([404, 'not_found']);
      }
      if (!/^[\w-]+$/.test(id)) continue;
      for (const form of ['rename', 'replace', 'disable'] as const) {
        const answer = await http.get(appPage(id, form));
        expect(answer.status(), `${form} of ${id}`).toBe(404);
        expect(await answer.text(), `${form} of ${id}`).not.toContain('Green phone');
      }
    }
    expect((await appsOf(theirs)).map((app) => app.name)).toEqual(['Green phone']);
    expect(await logInWithCode(await stranger(), ben, await ben.app.fresh())).toBe(200);
  });

  test('ends a replacement of another session, or begins it', async ({ http, stranger }) => {
    const person = await protectedPerson(http);
    const other = await stranger();
    expect(await logInWithCode(other, person, await person.app.fresh())).toBe(200);
    const setupKey = await startReplacement(http, await appId(http));
    const app = new Authenticator(http.engine, setupKey);
    expect(await other.page(APP_REPLACE)).not.toContain(setupKey);
    const refused = await other.knock('replace_app', { code: await app.fresh() });
    expect([refused.status, refused.code]).toEqual([410, 'setup_expired']);
    await unlock(other, person);
    await other.enter('disable_two_step');
    expect(await isIn(http), 'the session that replaced').toBe(false);
  });
});

test('two-step verification that is off has no page to disable it', async ({ page, http }) => {
  await protectedPerson(http);
  await http.enter('disable_two_step');
  const refused = await http.knock('disable_two_step');
  expect([refused.status, refused.code]).toEqual([409, 'conflict']);
  await page.goto(DISABLE);
  await expectScreen(page, 'Two-step verification');
  await expect(page).toHaveURL(TWO_STEP);
  await expect(disableTwoStep(page)).toHaveCount(0);
});

test('the help says how to disable', async ({ page }) => {
  await page.goto('/help/two-step-verification');
  for (const heading of ['Disable a verification method', 'Disable two-step verification']) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  }
  await expect(page.getByText('Select More actions (•••) for that verification method, then select Disable.')).toBeVisible();
  await expect(page.getByText('Under Settings, select Disable two-step verification.')).toBeVisible();
});
