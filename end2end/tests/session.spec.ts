import { SESSION } from '../fixtures/http';
import { button, expectScreen, fillLogIn, fillLogInCode, SECURITY, TWO_STEP } from '../fixtures/pages';
import { confirmAddress, connectApp, givePassword, loggedIn, logIn, member, protectedPerson, signUp, somebody } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const APP_STEP = '/login/step/app';

test('who has given only the password sees nothing of the account (S-002)', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger(), 'Maria Behind-The-Door');
  await givePassword(http, person);
  for (const path of ['/', '/manage-profile', SECURITY, `${SECURITY}/two-step-verification`, '/login/new-recovery-key']) {
    const answer = await http.get(path);
    expect(answer.status(), path).toBe(303);
    expect(answer.headers().location, path).toMatch(/^\/login(\/step\/app)?$/);
    expect(await answer.text()).not.toContain('Maria');
  }
  for (const door of ['security', 'lock', 'start_app_setup', 'renew_recovery_key']) {
    const refused = await http.knock(door);
    expect([door, refused.status, refused.code]).toEqual([door, 401, 'log_in_first']);
    expect(refused.body).not.toContain(person.email);
  }
  await page.goto(SECURITY);
  await expectScreen(page, 'Enter the code from your authenticator app');
  await expect(page.getByText(person.email)).toBeVisible();
  await expect(page.getByText('Maria')).toHaveCount(0);
});

test('"Not you?" ends the open log-in', async ({ page, http, stranger }) => {
  const person = await protectedPerson(await stranger());
  await givePassword(http, person);
  await page.goto(APP_STEP);
  await button(page, 'Not you?').click();
  await expectScreen(page, 'You are logged out');
  await page.goto(APP_STEP);
  await expectScreen(page, 'Log in');
});

test.describe('the session', () => {
  test('is one cookie that no script and no other site gets (S-065)', async ({ page, context, http }) => {
    await loggedIn(http);
    const cookies = await context.cookies();
    const session = cookies.find((cookie) => cookie.name === SESSION);
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost', expires: -1 });
    expect(Buffer.from(session?.value ?? '', 'base64url')).toHaveLength(32);
    expect(cookies.filter((cookie) => !cookie.httpOnly)).toEqual([]);
    // Every answer and the log are searched for it as well: fixtures/secrets.ts.
    for (const path of [SECURITY, TWO_STEP, `${SECURITY}/devices`]) {
      await page.goto(path);
      const seen = await page.evaluate(() => [document.documentElement.outerHTML, document.cookie, ...Object.entries(localStorage).flat(), ...Object.entries(sessionStorage).flat()].join('\n'));
      for (const cookie of cookies) expect(seen, `${cookie.name} at ${path}`).not.toContain(cookie.value);
    }
  });

  test('has a new token after every step, and the one before is dead (S-067)', async ({ stranger, engine }) => {
    const http = await stranger();
    const person = somebody(engine);
    await signUp(http, person);
    const tokens: (string | undefined)[] = [];
    const step = async (name: string, act: () => Promise<unknown>) => {
      await act();
      const token = await http.token();
      expect(token, name).toBeTruthy();
      expect(tokens, `the token after: ${name}`).not.toContain(token);
      tokens.push(token);
    };
    await step('the link and the password', () => confirmAddress(http, person));
    await step('the password', () => logIn(http, person));
    await step('unlocking', () => http.enter('unlock', { password: person.password }));
    const protectedNow = await test.step('connecting an app', async () => {
      const connected = await connectApp(http, person);
      tokens.push(await http.token());
      return connected;
    });
    await http.enter('finish_recovery_key', { saved: 'yes' });
    await step('the password, with two-step verification on', () => givePassword(http, protectedNow));
    await step('the code', async () => http.enter('log_in_with_code', { code: await protectedNow.app.fresh() }));
    const last = tokens.pop();
    expect(new Set(tokens).size, 'tokens in all').toBe(tokens.length);
    for (const token of tokens) {
      const old = await stranger();
      const refused = await old.knock('security', {}, { cookie: `${SESSION}=${token}` });
      expect([refused.status, refused.code]).toEqual([401, 'log_in_first']);
    }
    const alive = await (await stranger()).knock('security', {}, { cookie: `${SESSION}=${last}` });
    expect(alive.status).toBe(200);
  });

  test('never takes a token that someone else has chosen (S-066)', async ({ stranger }) => {
    const http = await stranger();
    const person = await member(http);
    const planted = Buffer.alloc(32, 7).toString('base64url');
    const cookie = { cookie: `${SESSION}=${planted}` };
    const answer = await http.post('/api/log_in', { email: person.email, password: person.password }, { accept: 'text/html', ...cookie });
    expect(answer.headers()['set-cookie']).toContain(`${SESSION}=`);
    expect(answer.headers()['set-cookie']).not.toContain(planted);
    expect((await (await stranger()).knock('security', {}, cookie)).status).toBe(401);
  });

  test('does not count when there are two of its cookie (S-099)', async ({ stranger }) => {
    const http = await stranger();
    await loggedIn(http);
    const token = await http.token();
    const twice = { cookie: `${SESSION}=${token}; ${SESSION}=${token}` };
    expect((await (await stranger()).knock('security', {}, twice)).status).toBe(401);
  });

  test('is over after logging out: going back shows nothing', async ({ page, http }) => {
    const person = await loggedIn(http);
    await page.goto('/manage-profile');
    await expect(page.getByText(person.email)).toBeVisible();
    const token = await http.token();
    await button(page, 'Log out').click();
    await expectScreen(page, 'You are logged out');
    await page.goBack();
    await expect(page.getByText(person.email)).toHaveCount(0);
    await expectScreen(page, 'Log in');
    expect(await http.token()).toBeUndefined();
    const refused = await http.knock('security', {}, { cookie: `${SESSION}=${token}` });
    expect(refused.status).toBe(401);
  });
});

test.describe('the page that was asked for', () => {
  test('comes after the log-in, through a wrong try and the second step', async ({ page, stranger }) => {
    const person = await protectedPerson(await stranger());
    await page.goto('/manage-profile?from=mail');
    await expectScreen(page, 'Log in');
    await fillLogIn(page, person.email, 'not my password at all');
    await expect(page.getByRole('alert')).toContainText('do not match');
    await fillLogIn(page, person.email, person.password);
    await fillLogInCode(page, person.app.wrong());
    await fillLogInCode(page, await person.app.fresh());
    await expectScreen(page, 'Profile');
    await expect(page).toHaveURL('/manage-profile?from=mail');
  });

  const offSite = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/%2f%2fevil.example%0d%0aset-cookie:x=1\r\nset-cookie: x=1',
    ' //evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/manage-profile/..//evil.example',
    '/login?next=/manage-profile',
    '/api/log_out',
  ];
  test('is never on another site (S-089)', async ({ stranger, server }) => {
    const http = await stranger();
    const person = await member(http);
    for (const next of offSite) {
      const to = await givePassword(http, person, next);
      const target = new URL(to ?? '', server.url);
      expect(target.origin, `next=${next} leads to ${to}`).toBe(server.url);
      expect(to, `next=${next}`).toMatch(/^\/(?![/\\])/);
      expect(target.pathname, `next=${next}`).not.toMatch(/^\/(api|login)\b/);
      const onward = (await http.get(to ?? '')).headers().location ?? '/';
      expect(new URL(onward, target).origin, `${to} leads on to ${onward}`).toBe(server.url);
    }
    const page = await http.submit('log_in', { email: person.email, password: person.password, next: '//evil.example' });
    expect(page).toBe(SECURITY);
  });
});
