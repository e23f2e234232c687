import { Port } from '../fixtures/authenticator';
import { Http } from '../fixtures/http';
import {
  addApp, addKey, APP_STEP, CHOOSE_STEP, expectQuiet, expectToAsk, finishWithKey, KEY_STEP, keyHolder, logInButton, logInWithKey,
  NEEDS_SCRIPT, NOT_READ, openKeyStep, said, waiting,
} from '../fixtures/keys';
import { findFaultsInLogs } from '../fixtures/logs';
import {
  accountPassword, button, expectLive, expectScreen, fillLogIn, fillLogInCode, link, METHOD, TWO_STEP,
} from '../fixtures/pages';
import { givePassword } from '../fixtures/people';
import { findSecretsInLogs } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { expect, test } from '../fixtures/test';

test('after the password the button starts the key, and leads to the page that was asked for', async ({ page, another, server }) => {
  const own = await another();
  const http = new Http(own.request, server);
  const setUp = await own.newPage();
  const person = await keyHolder(setUp, http, await Port.of(setUp));
  const port = await Port.of(page);
  await port.insert(person.key);
  await page.goto('/manage-profile?from=mail');
  await fillLogIn(page, person.email, person.password);
  await expectToAsk(page, 'Use your security key', logInButton(page));
  await expect(page).toHaveURL(KEY_STEP);
  await expect(page.getByText('Step 2 of 2')).toBeVisible();
  await expect(page.getByText(person.email)).toBeVisible();
  await expect(page.getByText('Put your key in this computer, or hold it to your phone. Then press the button.')).toBeVisible();
  await expect(logInButton(page)).toBeFocused();
  await logInButton(page).click();
  await expectScreen(page, 'Profile');
  await expect(page).toHaveURL('/manage-profile?from=mail');
});

test('the press goes straight to the browser: no request stands before the prompt', async ({ page, http }) => {
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port);
  await openKeyStep(page, http, person);
  await person.key.walkAway();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await logInButton(page).click();
  await expect(waiting(page)).toContainText('Touch your key');
  await expect(waiting(page)).toContainText('Your browser is showing a window.');
  await expect(said(page)).toHaveText('Waiting for your key.');
  await expect(logInButton(page)).toHaveAttribute('aria-busy', 'true');
  expect(requests).toEqual([]);
});

test('"Not you?" ends the open log-in', async ({ page, http }) => {
  const person = await keyHolder(page, http, await Port.of(page));
  await openKeyStep(page, http, person);
  await button(page, 'Not you?').click();
  await expectScreen(page, 'You are logged out');
  expect((await http.get(KEY_STEP)).headers().location).toBe('/login');
});

test('logging in with the second key after deleting the first, which is no use any more (S-032)', async ({ page, http }) => {
  const port = await Port.of(page);
  const person = await keyHolder(page, http, port, 'Blue key');
  const spare = await port.insert();
  await addKey(page, http, 'Spare key');
  await page.goto(TWO_STEP);
  await expectLive(page);
  await link(page, 'Delete Blue key').click();
  await button(page, 'Delete key').click();
  await expect(link(page, 'Delete Blue key')).toHaveCount(0);
  await button(page, 'Log out').click();

  await port.insert(person.key);
  await openKeyStep(page, http, person);
  await logInButton(page).click();
  await expectQuiet(page, NOT_READ);
  await port.insert(spare);
  await logInButton(page).click();
  await expectScreen(page, 'Security');
});

test.describe('an app and keys together', () => {
  test('start with the way that last worked in this browser, the strongest in a new one, and show the others', async ({ page, http, another, server }) => {
    test.slow();
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port);
    const app = await addApp(http, person);
    const browser = await another();
    const elsewhere = new Http(browser.request, server);

    await test.step('a new browser starts with the key, and names the other way', async () => {
      expect(await givePassword(elsewhere, person)).toBe(KEY_STEP);
      const fresh = await browser.newPage();
      await fresh.goto('/login/step');
      await expectScreen(fresh, 'Use your security key');
      await link(fresh, 'Use authenticator app instead').click();
      await expectScreen(fresh, 'Enter the code from your authenticator app');
      await expect(link(fresh, 'Use a security key instead')).toBeVisible();
      await fillLogInCode(fresh, await app.fresh());
      await expectScreen(fresh, 'Security');
      await button(fresh, 'Log out').click();
      await expectScreen(fresh, 'You are logged out');
    });

    await test.step('now that browser starts with the app, and this one still with the key', async () => {
      expect(await givePassword(elsewhere, person)).toBe(APP_STEP);
      expect(await givePassword(http, person)).toBe(KEY_STEP);
      await finishWithKey(page, http);
      expect(await givePassword(http, person)).toBe(KEY_STEP);
    });

    await test.step('and with the key again once the key has worked there', async () => {
      const fresh = await browser.newPage();
      const otherPort = await Port.of(fresh);
      await otherPort.insert(person.key);
      await fresh.goto(APP_STEP);
      await link(fresh, 'Use a security key instead').click();
      await expectToAsk(fresh, 'Use your security key', logInButton(fresh));
      await logInButton(fresh).click();
      await expectScreen(fresh, 'Security');
      expect(await givePassword(elsewhere, person)).toBe(KEY_STEP);
    });
  });

  test('a way that is gone is not started with', async ({ page, http, stranger }) => {
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port);
    await addApp(http, person);
    const elsewhere = await stranger();
    await logInWithKey(page, elsewhere, person);
    await http.enter('delete_key', { id: person.keyId });
    expect(await givePassword(elsewhere, person)).toBe(APP_STEP);
    expect((await elsewhere.get(KEY_STEP)).headers().location).toBe(APP_STEP);
  });

  for (const script of [true, false]) {
    test.describe(script ? 'with script' : 'without script', () => {
      test('"Log in another way" lists them with their names, the strongest first, and never a recovery key first', async ({ page, http, another, server }) => {
        const port = await Port.of(page);
        const person = await keyHolder(page, http, port, 'Blue key');
        await port.insert();
        await addKey(page, http, 'Spare key');
        const app = await addApp(http, person);
        const context = await another({ javaScriptEnabled: script });
        await givePassword(new Http(context.request, server), person);
        const choose = await context.newPage();
        await choose.goto(CHOOSE_STEP);
        await expectScreen(choose, 'Log in another way');
        const rows = choose.locator('main').getByRole('listitem');
        await expect(rows.first()).toContainText('Use a security key');
        await expect(rows.first()).toContainText('Blue key, Spare key');
        await expect(rows.nth(1)).toContainText('Use authenticator app');
        await expect(link(choose, 'None of these work')).toBeVisible();
        await link(choose, /^Use a security key/).click();
        await expectScreen(choose, 'Use your security key');
        await choose.goto(CHOOSE_STEP);
        await link(choose, /^Use authenticator app/).click();
        await fillLogInCode(choose, await app.fresh());
        await expectScreen(choose, 'Security');
      });
    });
  }
});

test.describe('where the key cannot be asked', () => {
  test('without script the page explains it, has no dead button, and the other way works', async ({ page, http, another, server }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    const app = await addApp(http, person);
    const context = await another({ javaScriptEnabled: false });
    expect(await givePassword(new Http(context.request, server), person)).toBe(KEY_STEP);
    const plain = await context.newPage();
    await plain.goto(KEY_STEP);
    await expectScreen(plain, 'Use your security key');
    await expect(plain.getByText(NEEDS_SCRIPT)).toBeVisible();
    await expect(plain.locator('#key-button:enabled:visible')).toHaveCount(0);
    await link(plain, 'Use authenticator app instead').click();
    await fillLogInCode(plain, await app.fresh());
    await expectScreen(plain, 'Security');
  });

  test('without script registering explains it, and offers another way', async ({ page, http, another, server }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    const context = await another({ javaScriptEnabled: false });
    const own = new Http(context.request, server);
    await logInWithKey(page, own, person);
    await own.enter('unlock', { password: person.password });
    const plain = await context.newPage();
    await plain.goto(`${TWO_STEP}/keys/new`);
    await expectScreen(plain, 'Enable security key');
    await expect(plain.getByText(NEEDS_SCRIPT)).toBeVisible();
    await expect(plain.locator('#key-button:enabled:visible')).toHaveCount(0);
    await link(plain, 'Choose another way').click();
    await expectScreen(plain, 'Choose how you want to log in');
    await expect(plain).toHaveURL(METHOD);
  });

  test('when the browser half cannot be loaded the page says so, and the other way works', async ({ page, http, watch }) => {
    watch.allow(/\.wasm|WebAssembly|Failed to load resource: net::ERR_FAILED/);
    const person = await keyHolder(page, http, await Port.of(page));
    const app = await addApp(http, person);
    await page.route('**/*.wasm*', (route) => route.abort());
    await givePassword(http, person);
    await page.goto(KEY_STEP);
    await expect(page.locator('html')).toHaveAttribute('data-app', 'plain');
    await expect(page.getByText(NEEDS_SCRIPT)).toBeVisible();
    await expect(page.locator('#key-button:enabled:visible')).toHaveCount(0);
    await link(page, 'Use authenticator app instead').click();
    await fillLogInCode(page, await app.fresh());
    await expectScreen(page, 'Security');
  });

  test('with script nothing of that is shown', async ({ page, http }) => {
    const person = await keyHolder(page, http, await Port.of(page));
    await openKeyStep(page, http, person);
    await expect(page.getByText(NEEDS_SCRIPT)).toBeHidden();
  });
});

test('unlocking with the password and the key, when the second step is old', async ({ another, engine }) => {
  // A minute is the shortest that settings stay unlocked: part of what is tested.
  test.setTimeout(150_000);
  const server = await Server.start(engine, `${engine}-quick`, { NIGHTLATCH_SESSIONS__UNLOCK_MINUTES: '1' });
  const running = server.running;
  try {
    const context = await another({ baseURL: running.url });
    const http = new Http(context.request, running);
    const page = await context.newPage();
    const port = await Port.of(page);
    const person = await keyHolder(page, http, port);
    await addApp(http, person);
    await page.waitForTimeout(61_000);

    await page.goto(TWO_STEP);
    await expectLive(page);
    await link(page, 'Unlock settings').click();
    const unlock = button(page, 'Unlock settings');
    await expectToAsk(page, 'Unlock settings', unlock);
    await expect(page.getByLabel(/6-digit code/)).toHaveCount(0);

    await test.step('a code can be used instead, and the key again', async () => {
      await link(page, 'Use a code from your authenticator app instead').click();
      await expect(page.getByLabel(/6-digit code/)).toBeVisible();
      await link(page, 'Use a security key instead').click();
      await expectToAsk(page, 'Unlock settings', unlock);
      const refused = await http.knock('unlock', { password: person.password });
      expect([refused.status, refused.code], 'the password alone').toEqual([422, 'fields']);
    });

    await test.step('a wrong password is told at its field, and the key need not be touched again', async () => {
      await accountPassword(page).fill('not my password at all');
      await unlock.click();
      await expect(page.locator('#password-error')).toHaveText('That password is not right. Try again.');
      await expect(accountPassword(page)).toBeFocused();
      await port.empty();
      await accountPassword(page).fill(person.password);
      await unlock.click();
      await expectScreen(page, 'Two-step verification');
      await expect(page.getByText(/Settings are unlocked until/)).toBeVisible();
    });
    // An open page would ask a server that has ended for what happens.
    await context.close();
  } finally {
    const problems = [...(await server.stop()), ...findFaultsInLogs([running]), ...findSecretsInLogs([running])];
    expect(problems).toEqual([]);
  }
});
