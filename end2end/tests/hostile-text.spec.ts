import { expectLive, SECURITY, TWO_STEP } from '../fixtures/pages';
import { givePassword, loggedIn, member, somebody } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

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
  for (const referer of ['https://evil.example/path', '//evil.example', `${server.url}.evil.example/`, `${server.url}//evil.example/`, `${server.url}@evil.example/`]) {
    for (const [path, form] of [
      ['/api/log_in', { email: person.email, password: person.password }],
      ['/api/log_in', { email: person.email, password: '' }],
      ['/api/unlock', { password: '' }],
      ['/api/no_such_door', {}],
      ['/theme', { theme: 'dark' }],
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
