import { appId, appPage } from '../fixtures/apps';
import { ACTIVITY, DEVICES, renameItself } from '../fixtures/devices';
import { ADMIN_ACTIVITY, join, MEMBERS, numberOf, organization, setPolicy } from '../fixtures/organizations';
import { linkIn, newestMail } from '../fixtures/outbox';
import { expectLive, SECURITY, TWO_STEP } from '../fixtures/pages';
import { givePassword, loggedIn, member, protect, somebody, tokenIn, unlock } from '../fixtures/people';
import { remember } from '../fixtures/secrets';
import { expect, test } from '../fixtures/test';
import { API_TOKENS, makeToken } from '../fixtures/tokens';

test('nothing of an address is shown as our words (S-090)', async ({ page, http }) => {
  const text = 'Call us at 555 0100 now';
  const query = `?__path=log_in&__err=${Buffer.from(JSON.stringify({ code: 'internal', reference: text })).toString('base64')}&error=${encodeURIComponent(text)}`;
  await loggedIn(http);
  for (const path of ['/', '/login', '/signup', '/login/wait', '/logged-out', '/verify-email', SECURITY, TWO_STEP, `${TWO_STEP}/start`, '/no/such/page']) {
    await page.goto(path + query);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('body').innerText(), path).not.toContain('555 0100');
    await expect(page.getByRole('alert'), path).toHaveCount(0);
    expect(await page.title()).not.toContain('Error');
  }
});

test('a form with a foreign referrer is never led to another site (S-090)', async ({ stranger, server }) => {
  const http = await stranger();
  const person = await member(http);
  for (const referer of ['https://evil.example/path', '//evil.example', `${server.url}.evil.example/`, `${server.url}//evil.example/`, `${server.url}/\\evil.example/`, `${server.url}@evil.example/`]) {
    for (const [path, form] of [
      ['/api/log_in', { email: person.email, password: person.password }],
      ['/api/log_in', { email: person.email, password: '' }],
      ['/api/unlock', { password: '' }],
      ['/api/no_such_door', {}],
      ['/theme', { theme: 'dark' }],
      ['/language', { language: 'de' }],
      ['/api/log_out', {}],
    ] as const) {
      const response = await http.post(path, form, { accept: 'text/html', referer });
      const location = response.headers().location ?? '/';
      expect(new URL(location, server.url).origin, `${path} from ${referer} leads to ${location}`).toBe(server.url);
      expect(location).not.toContain('evil');
    }
  }
});

test.describe('hostile names', () => {
  const names = ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{{7*7}} ${7*7} %s', '"><svg onload=alert(1)>', '&lt;b&gt;'];
  for (const name of names) {
    test(`are text like any other: ${name} (S-091, S-092)`, async ({ page, http }) => {
      page.on('dialog', (dialog) => {
        throw new Error(`a script ran: ${dialog.message()}`);
      });
      const person = await loggedIn(http, name);
      await page.goto('/manage-profile');
      await expect(page.getByText(name, { exact: true })).toBeVisible();
      await expectLive(page);
      await expect(page.getByText(name, { exact: true })).toBeVisible();
      const html = await http.page('/manage-profile');
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('</script><script>alert');
      expect(html).not.toContain('<svg onload');
      await page.goto('/dev/outbox');
      await expect(page.getByText(person.email).first()).toBeVisible();
      await expect(page.locator('img[src=x], svg[onload]')).toHaveCount(0);
    });
  }

  test('signing up again with a known address says the same, and only the mail differs (S-061, S-064)', async ({ stranger, engine }) => {
    const http = await stranger();
    const person = await member(http);
    const again = { ...somebody(engine), email: person.email };
    const form = (one: typeof again) => ({ name: one.name, email: one.email, 'new-password': one.password });
    const [known, unknown] = [await http.knock('sign_up', form(again)), await http.knock('sign_up', form(somebody(engine)))];
    expect({ ...known }).toEqual({ ...unknown });
    const unchanged = await http.knock('log_in', { email: person.email, password: again.password });
    expect(unchanged.code).toBe('wrong_pair');
    await givePassword(http, person);
  });
});

/** As long as the shortest of the names may be. */
const HOSTILE = '</title></script><img src=x onerror=a()>';

test('everything that people name is text on every page, in mails and in files (S-091, S-092)', async ({ page, http, stranger }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  const [own, other, elsewhere] = [await loggedIn(http, HOSTILE), await member(await stranger(), HOSTILE), await stranger()];
  const id = await organization(http, HOSTILE);
  const admin = await protect(http, own);
  for (const [person, role] of [[admin, 'admin'], [other, 'member']] as const) await join(http, person, id, role);
  await setPolicy(http, id, { days: 20, contact: HOSTILE });
  const app = await appId(http);
  await elsewhere.knock('log_in', { email: admin.email, password: admin.password }, { 'user-agent': HOSTILE });
  await elsewhere.knock('log_in_with_code', { code: await admin.app.fresh() }, { 'user-agent': HOSTILE });
  await unlock(http, admin);
  await http.enter('rename_app', { id: app, name: HOSTILE });
  await renameItself(http, HOSTILE);
  await makeToken(http, HOSTILE);
  const number = await numberOf(http, other);
  await http.enter('leave_out_member', { id: number, reason: HOSTILE, until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) });
  const guest = somebody(http.engine);
  await http.enter('invite', { email: guest.email, role: 'member' });
  const invitation = linkIn(await newestMail(http.request, guest.email, /^You are invited to join/), '/join');
  remember(http.engine, 'mail link', tokenIn(invitation));

  const ofMember = `${MEMBERS}/${number}`;
  const pages = [
    '/manage-profile', SECURITY, TWO_STEP, DEVICES, ACTIVITY, API_TOKENS, appPage(app, 'rename'), appPage(app, 'replace'), `${TWO_STEP}/method`,
    MEMBERS, `${MEMBERS}?search=${encodeURIComponent(HOSTILE)}`, ofMember, `${ofMember}/reset`, `${ofMember}/leave-out`, `${ofMember}/role`,
    ADMIN_ACTIVITY, '/admin/policy', '/admin/policy/change', '/admin/invitations', invitation, '/dev/outbox',
  ];
  const shown: string[] = [];
  for (const path of pages) {
    // In the value of an attribute an angle bracket is a letter like any other.
    const raw = (await (await http.get(path)).text()).replace(/="[^"]*"/g, '');
    expect(raw, path).not.toMatch(/<img|<\/title><\/script>/);
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    if (await page.locator('html[data-app]').count()) await expectLive(page);
    await expect(page.locator('img[src=x]'), path).toHaveCount(0);
    const fields = await page.locator('input, textarea').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join());
    if ((await page.locator('body').innerText()).includes(HOSTILE) || fields.includes(HOSTILE)) shown.push(path);
  }
  expect(pages.filter((path) => !shown.includes(path)), 'pages that show none of it').toEqual([SECURITY, `${TWO_STEP}/method`]);

  // What was typed and refused comes back, in a field of several lines, too.
  await page.goto(`${MEMBERS}/invite`);
  const lines = page.getByLabel('Paste the lines of your file');
  const typed = `</textarea>${HOSTILE},admin`;
  await lines.fill(typed);
  await page.getByRole('button', { name: 'Invite them all' }).click();
  await expect(lines).toHaveValue(typed);
  await expect(page.locator('img[src=x]')).toHaveCount(0);

  const file = await http.get('/admin/activity.csv');
  expect(file.headers()).toMatchObject({ 'content-type': expect.stringMatching(/^text\/csv; charset=utf-8/), 'x-content-type-options': 'nosniff' });
  expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
  expect(await file.text()).toContain(HOSTILE);
});
