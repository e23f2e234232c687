import type { Browser, BrowserContext, PlaywrightWorkerArgs } from '@playwright/test';
import { appId } from '../fixtures/apps';
import { attack, follow, post, sent, type Target } from '../fixtures/attacks';
import { deviceIds } from '../fixtures/devices';
import { Http } from '../fixtures/http';
import { adminOf, join, numberOf } from '../fixtures/organizations';
import { SECURITY, TWO_STEP } from '../fixtures/pages';
import { logIn, loggedIn, member, type Person, somebody } from '../fixtures/people';
import { type Seen, Sites } from '../fixtures/sites';
import { doors, paths } from '../fixtures/source';
import { expect, test as base } from '../fixtures/test';
import { makeToken } from '../fixtures/tokens';

const SESSION = '__Host-nightlatch';

/** One house with its neighbours for all tests of this file. */
const test = base.extend<object, { sites: Sites }>({
  sites: [
    async ({ engine }, use) => {
      const sites = await Sites.start(engine);
      await use(sites);
      expect(await sites.stop()).toEqual([]);
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'serial' });

/** A browser without pages at the site itself, past the door of https. */
async function inside(playwright: PlaywrightWorkerArgs['playwright'], { server, url }: Sites): Promise<Http> {
  return new Http(await playwright.request.newContext({ baseURL: server.running.url }), { ...server.running, url });
}

/** A browser with the session of somebody who is logged in, or of nobody. What it complains of is what it is for. */
async function browserOf(browser: Browser, { url }: Sites, http?: Http): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const { cookies } = (await http?.request.storageState()) ?? { cookies: [] };
  const session = cookies.find(({ name }) => name === SESSION);
  if (session) await context.addCookies([{ name: SESSION, value: session.value, url, httpOnly: true, secure: true, sameSite: 'Lax' }]);
  return context;
}

const sessionIn = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name.toLowerCase().includes('nightlatch')).map(({ name, value, domain }) => ({ name, value, domain }));

/** Every address that takes a POST, with a form that would do harm. The fields fit doors that nobody has thought of yet, too. */
async function targets(http: Http, other: Person): Promise<Target[]> {
  const password = 'mallory-chose-this-long-one-71';
  const number = await numberOf(http, other);
  await http.enter('invite', { email: somebody(http.engine).email, role: 'member' });
  const token = await makeToken(http, 'A script');
  const [device = ''] = (await deviceIds(http)).reverse();
  const app = await appId(http);
  const fields = {
    id: number, email: 'mallory@example.org', name: 'Mallory', password, 'new-password': password, code: '000000', tel: '+351910000000',
    'recovery-key': '7'.repeat(24), response: '{}', token: 'x', reason: 'x', until: '2030-01-01', role: 'admin', lines: 'mallory@example.org,admin',
    'ids[]': number, answer: 'still_there', saved: 'yes', version: '0', delays: '0', account_read: 'on', organization_admin: 'on', next: '/', theme: 'dark', language: 'de',
  };
  const ids: Record<string, string> = {
    rename_app: app, disable_app: app, start_app_replacement: app, rename_device: device, log_out_device: device,
    revoke_api_token: token.split('_')[1] ?? '',
  };
  const api: { paths: Record<string, object> } = await (await http.get('/rest/openapi.json')).json();
  const rest = Object.keys(api.paths).map((path) => `/rest/api/1${path}`.replace(/\{\w+\}/g, number));
  const all = [...doors().map((door) => `/api/${door}`), '/language', '/theme', `${TWO_STEP}/recovery/file`, ...rest];
  const form = (path: string) => ({ ...fields, id: ids[path.replace('/api/', '')] ?? number });
  return all.map((path) => ({ path, form: form(path), reads: rest.includes(path) }));
}

/** What the database holds once the mails of all that was done before are sent. */
async function settled(sites: Sites): Promise<Record<string, string>> {
  let last = sites.contents();
  await expect(async () => {
    const now = sites.contents();
    const before = last;
    last = now;
    expect(now).toEqual(before);
  }).toPass({ intervals: [1_000], timeout: 15_000 });
  return last;
}

/** What reached the site of all that was sent, once it is all there. */
async function arrived(sites: Sites, count: number): Promise<Seen[]> {
  await expect.poll(() => sites.seen.length, { message: 'requests that reached the site' }).toBeGreaterThanOrEqual(count);
  return sites.seen.splice(0);
}

test('nothing that another page makes the browser send changes anything (S-080, S-081, S-082, S-083, S-084)', async ({ browser, playwright, sites }) => {
  test.setTimeout(240_000);
  const [http, second] = [await inside(playwright, sites), await inside(playwright, sites)];
  const { admin, id } = await adminOf(http);
  const other = await member(await inside(playwright, sites));
  await join(http, other, id);
  await logIn(second, admin);
  const all = await targets(http, other);
  const context = await browserOf(browser, sites, http);
  const page = await context.newPage();
  const cookies = await sessionIn(context);
  expect(cookies).toEqual([{ name: SESSION, value: expect.stringMatching(/^[\w-]{43}$/), domain: 'id.house.localhost' }]);
  const before = await settled(sites);
  sites.seen = [];

  for (const [origin, from] of [[sites.elsewhere, 'cross-site'], [sites.sibling, 'same-site']] as const) {
    await page.goto(origin);
    expect(await attack(page, sites.url, all), `what ${origin} could read`).toEqual([]);
    const total = all.flatMap((target) => Object.values(sent(target))).reduce((sum, count) => sum + count);
    const seen = await arrived(sites, total);
    for (const target of all) {
      const { path } = target;
      const here = seen.filter((one) => one.path.split('?')[0] === path);
      const count = (method: string) => here.filter((one) => one.method === method).length;
      const counts = { POST: count('POST'), OPTIONS: count('OPTIONS'), GET: count('GET'), HEAD: count('HEAD') };
      expect.soft(counts, `to ${path} ${from}`).toEqual(sent(target));
      const passed = here.filter(({ method, status }) => method !== 'OPTIONS' && status !== (method === 'POST' ? 403 : 405));
      expect.soft(passed, `not refused by ${path} ${from}`).toEqual([]);
      // Another site does not even get the session sent along; a neighbour does, and is refused all the same.
      const withSession = here.filter((one) => one.method !== 'OPTIONS' && one.withSession).length;
      expect.soft(withSession, `with the session to ${path} ${from}`).toBe(from === 'same-site' ? here.length - 1 : 0);
    }
    expect(seen.filter((one) => one.from !== from && one.from !== 'undefined'), 'what the browser says of where it comes from').toEqual([]);
    expect(seen.filter((one) => one.shared), 'answers that others may read').toEqual([]);
    expect(seen.filter((one) => one.sets.length > 0), 'answers that set a cookie').toEqual([]);
    expect(sites.contents(), `the database after ${origin}`).toEqual(before);
  }

  // To a link that is followed the session is sent along, even from another site.
  const harmful = ['log_out', 'lock', 'change_password', 'disable_two_step', 'this_was_not_me', 'set_role'];
  const whole = all.filter(({ path }) => path === '/theme' || path === '/language' || harmful.includes(path.replace('/api/', '')));
  for (const { path, form } of whole) {
    await follow(page, sites.elsewhere, `${sites.url}${path}?${new URLSearchParams(form)}`);
    await post(page, sites.elsewhere, sites.url + path, form);
    await post(page, sites.sibling, sites.url + path, form);
  }
  const [gets, posts] = ['GET', 'POST'].map((method) => sites.seen.filter((one) => one.method === method && whole.some(({ path }) => one.path.startsWith(path))));
  expect(gets?.map(({ status, withSession }) => [status, withSession])).toEqual(whole.map(() => [405, true]));
  expect(posts?.map(({ status, withSession }) => [status, withSession])).toEqual(whole.flatMap(() => [[403, false], [403, true]]));
  expect(sites.contents(), 'the database after links and forms of whole windows').toEqual(before);
  const query = new URLSearchParams(all[0]?.form);
  for (const path of paths().filter((path) => path !== '/events' && !all.some((target) => target.path === path))) {
    const answer = await http.get(`${path}?${query}`, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
    expect(answer.status(), path).toBeLessThan(500);
    expect(answer.headers()['set-cookie'] ?? '', path).not.toContain(SESSION);
  }
  // A page that asks for a security key has a question for it.
  expect({ ...sites.contents(), ceremony: '' }, 'the database after links to pages').toEqual({ ...before, ceremony: '' });
  expect(await sessionIn(context), 'the cookies').toEqual(cookies);

  // The same from the site's own pages does what it is for, so what was attacked was there.
  for (const door of ['rename_app', 'set_role', 'lock', 'log_out']) {
    const form = all.find(({ path }) => path === `/api/${door}`)?.form;
    expect((await http.knock(door, form)).status, door).toBe(200);
  }
  expect(sites.contents()).not.toEqual(before);
  await context.close();
});

test('nobody else logs a browser in or out, or chooses its session (S-084, S-085, S-066)', async ({ browser, playwright, sites }) => {
  const [victims, mallorys] = [await inside(playwright, sites), await inside(playwright, sites)];
  const [victim, mallory] = [await member(victims, 'Maria Silva'), await loggedIn(mallorys, 'Mallory Black')];
  const form = { email: mallory.email, password: mallory.password };
  const context = await browserOf(browser, sites);
  const page = await context.newPage();
  for (const origin of [sites.elsewhere, sites.sibling]) {
    await post(page, origin, `${sites.url}/api/log_in`, form);
    await page.goto(origin);
    await attack(page, sites.url, [{ path: '/api/log_in', form }]);
    expect(await sessionIn(context), 'S-085: nobody was logged in').toEqual([]);
  }

  // Everything that a neighbour can try to plant for the whole domain: Mallory's own session, under each spelling of the name.
  const { value } = (await mallorys.request.storageState()).cookies.find(({ name }) => name === SESSION) ?? { value: '' };
  const domain = '; Domain=house.localhost; Path=/';
  sites.planted = [
    `${SESSION}=${value}; Secure${domain}`, `${SESSION}=${value}${domain}`, `__host-nightlatch=${value}; Secure${domain}`,
    `__HOST-NIGHTLATCH=${value}; Secure${domain}`, `=${SESSION}=${value}; Secure${domain}`, `= ${SESSION}=${value}${domain}`,
    `__Host-=nightlatch=${value}${domain}`, `nightlatch=${value}${domain}`, `__Secure-nightlatch=${value}; Secure${domain}`,
    `${SESSION}=${value}; Secure; Domain=id.house.localhost; Path=/`, `${SESSION}=${value}; Secure; Domain=house.localhost; Path=/manage-profile`,
  ];
  const plant = async () => {
    await page.goto(sites.sibling);
    await page.evaluate((all) => all.forEach((cookie) => (document.cookie = cookie)), sites.planted);
  };
  await plant();
  expect((await sessionIn(context)).filter(({ name }) => name === 'nightlatch'), 'some of it does stick').toHaveLength(1);
  await page.goto(`${sites.url}/manage-profile`);
  await expect(page).toHaveURL(/\/login\?next=/);

  await page.getByLabel('Email address').fill(victim.email);
  await page.getByLabel('Password', { exact: true }).fill(victim.password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByText('Maria Silva')).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name === SESSION);
  expect(cookie).toMatchObject({ domain: 'id.house.localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax', expires: -1 });
  const chosen = cookie?.value ?? '';
  await plant();
  sites.planted = [];
  await page.goto(`${sites.url}/manage-profile`);
  await expect(page.getByText(victim.email)).toBeVisible();
  await expect(page.getByText('Mallory')).toHaveCount(0);

  for (const origin of [sites.elsewhere, sites.sibling]) {
    for (const door of ['log_in', 'log_out']) await post(page, origin, `${sites.url}/api/${door}`, form);
    await page.goto(origin);
    await attack(page, sites.url, ['log_in', 'log_out', 'log_out_other_devices'].map((door) => ({ path: `/api/${door}`, form })));
    await page.goto(`${sites.url}/manage-profile`);
    await expect(page.getByText(victim.email), 'S-085: still logged in, and as the same').toBeVisible();
    expect((await context.cookies()).find(({ name }) => name === SESSION)?.value).toBe(chosen);
  }
  await context.close();
});

test('nothing of the site is framed, embedded or read by others (S-088, S-094)', async ({ browser, playwright, sites }) => {
  test.setTimeout(120_000);
  const http = await inside(playwright, sites);
  await loggedIn(http, 'Maria Silva');
  const context = await browserOf(browser, sites, http);
  const page = await context.newPage();
  await page.goto(`${sites.url}${SECURITY}`);
  const css = (await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? '';
  const js = css.replace('.css', '.js');
  const all = [...paths().filter((path) => path !== '/events'), '/no/such/page', '/rest/openapi.json', '/rest/api/1/myself', css, '/favicon.svg', '/api/security'];
  for (const origin of [sites.elsewhere, sites.sibling]) {
    // A neighbour's frames come with the session. What keeps them out is the same for everybody.
    const pages = origin === sites.sibling ? all : ['/login', SECURITY, css];
    await page.goto(origin);
    sites.seen = [];
    const shown = await page.evaluate(async (urls) => {
      const load = (name: 'iframe' | 'object' | 'embed', url: string) =>
        new Promise((done) => {
          const element = document.createElement(name);
          element.addEventListener('load', done);
          element.addEventListener('error', done);
          setTimeout(done, 3_000);
          element.setAttribute(name === 'object' ? 'data' : 'src', url);
          document.body.append(element);
        });
      await Promise.all(urls.map((url) => load('iframe', url)));
      await Promise.all(urls.slice(0, 3).flatMap((url) => [load('object', url), load('embed', url)]));
      return document.querySelectorAll('iframe').length;
    }, pages.map((path) => sites.url + path));
    expect(shown).toBe(pages.length);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames.length).toBeGreaterThanOrEqual(pages.length);
    expect(frames.map((frame) => frame.url()).filter((url) => url.startsWith(sites.url)), `frames on ${origin}`).toEqual([]);
    const asked = new Set(sites.seen.map(({ path }) => path));
    expect(pages.filter((path) => !asked.has(path)), 'pages that were not even asked for').toEqual([]);

    const read = await page.evaluate(
      async ({ site, css, js }) => {
        const found: string[] = [];
        const element = (name: string, attributes: Record<string, string>) =>
          new Promise<void>((done) => {
            const one = document.createElement(name);
            for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
            one.addEventListener('load', () => (found.push(JSON.stringify(attributes)), done()));
            one.addEventListener('error', () => done());
            setTimeout(done, 5_000);
            document.body.append(one);
          });
        const told = (source: EventTarget, name: string) =>
          new Promise<void>((done) => {
            source.addEventListener('open', () => (found.push(name), done()));
            source.addEventListener('error', () => done());
            setTimeout(done, 5_000);
          });
        const fetched = async (path: string, mode: RequestMode) => {
          const answer = await fetch(site + path, { mode, credentials: 'include', signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
          if (answer) found.push(`${mode} ${path}`);
        };
        const paths = ['/', '/manage-profile', '/dev/outbox.json', '/rest/api/1/myself', '/rest/openapi.json', '/healthz', '/readyz', js];
        await Promise.all([
          ...paths.flatMap((path) => [fetched(path, 'cors'), fetched(path, 'no-cors')]),
          element('script', { src: site + js }),
          element('script', { src: site + js, type: 'module' }),
          element('script', { src: `${site}/dev/outbox.json` }),
          element('link', { rel: 'stylesheet', href: site + css }),
          element('img', { src: `${site}/favicon.svg` }),
          told(new EventSource(`${site}/events`, { withCredentials: true }), 'events'),
          ...['/events', '/api/security', '/'].map((path) => told(new WebSocket(site.replace('https', 'wss') + path), `socket ${path}`)),
        ]);
        // Who opens a page of the site holds nothing of it.
        const opened = window.open(`${site}/manage-profile`);
        for (let tries = 0; opened && !opened.closed && tries < 50; tries += 1) await new Promise((done) => setTimeout(done, 100));
        if (!opened?.closed) found.push('a window');
        return found;
      },
      { site: sites.url, css, js },
    );
    expect(read, `what ${origin} has of the site`).toEqual([]);
  }
  await context.close();
});
