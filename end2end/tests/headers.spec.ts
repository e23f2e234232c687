import type { APIResponse } from '@playwright/test';
import type { Http } from '../fixtures/http';
import { SECURITY, TWO_STEP } from '../fixtures/pages';
import { loggedIn } from '../fixtures/people';
import { paths } from '../fixtures/source';
import { expect, test } from '../fixtures/test';

test.describe('headers', () => {
  const always: Record<string, string | RegExp> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': /default-src 'none';.*base-uri 'none';.*frame-ancestors 'none'/,
  };

  test('stand on every answer: pages, refusals, files, health (S-086)', async ({ stranger }) => {
    const [nobody, member] = [await stranger(), await stranger()];
    await loggedIn(member);
    const pages = [...paths().filter((path) => !path.endsWith('/recovery/file') && !['/theme', '/language'].includes(path)), '/no/such/page', '/healthz', '/readyz'];
    const { css } = await assets(nobody);
    for (const http of [nobody, member]) {
      for (const path of [...pages, css, '/favicon.svg', '/pkg/no-such-file', '/api/no_such_door']) {
        for (const accept of ['text/html', 'application/json']) {
          expectHeaders(await http.get(path, { accept }), `GET ${path} as ${accept}`);
        }
      }
    }
    const refused = [
      await nobody.post('/api/log_in', { email: '', password: '' }, { accept: 'application/json' }),
      await nobody.post('/api/log_in', { email: '', password: '' }, { accept: 'text/html' }),
      await nobody.post('/api/log_in', `email=${'x'.repeat(3_000_000)}`),
      await nobody.post('/api/log_in', {}, { 'sec-fetch-site': 'cross-site' }),
      await nobody.post('/api/log_in', {}, { 'content-type': 'text/plain' }),
      await nobody.post('/api/no_such_door', {}),
      await nobody.get('/api/log_in'),
    ];
    for (const response of refused) expectHeaders(response, `${response.url()} ${response.status()}`);
  });

  function expectHeaders(response: APIResponse, what: string): void {
    const headers = response.headers();
    expect(response.status(), what).toBeLessThan(500);
    for (const [name, value] of Object.entries(always)) {
      expect(headers[name], `${name} of ${what}`).toMatch(typeof value === 'string' ? new RegExp(`^${value}$`) : value);
    }
    expect(headers['content-security-policy'], what).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    expect(Object.keys(headers).filter((name) => /^x-nightlatch|^server$|^x-powered-by/.test(name)), what).toEqual([]);
  }

  test('private answers are kept nowhere, files with a fingerprint for good', async ({ stranger }) => {
    const http = await stranger();
    await loggedIn(http);
    for (const path of ['/manage-profile', SECURITY, TWO_STEP, '/login', '/signup']) {
      expect((await http.get(path)).headers()['cache-control'], path).toBe('no-store');
    }
    for (const [door, form] of [['security', {}], ['unlock', { password: 'x' }], ['lock', {}]] as const) {
      const response = await http.post(`/api/${door}`, form, { accept: 'application/json' });
      expect(response.headers()['cache-control'], door).toBe('no-store');
    }
    for (const path of Object.values(await assets(http))) {
      const response = await http.get(path, { accept: '*/*' });
      expect(response.status(), path).toBe(200);
      expect(response.headers()['cache-control'], path).toBe('public, max-age=31536000, immutable');
      // ASVS 4.1.1: text says its encoding.
      expect(response.headers()['content-type'], path).toMatch(/^(text\/(css|javascript); charset=utf-8|application\/wasm)$/);
    }
    expect((await http.get('/pkg/no-such-file?v=1')).headers()['cache-control']).not.toContain('immutable');
  });

  test('logging out clears what the browser keeps', async ({ stranger }) => {
    const http = await stranger();
    await loggedIn(http);
    const response = await http.post('/api/log_out', {}, { accept: 'text/html' });
    expect(response.headers()['clear-site-data']).toContain('"storage"');
    expect(response.headers()['set-cookie']).toMatch(/nightlatch=;.*Max-Age=0/i);
  });
});

test('the first page of a visit brings its style sheet, the next one has it in the cache', async ({ page, watch }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  await page.goto('/login', { waitUntil: 'networkidle' });
  expect(asked.filter((one) => one.startsWith('stylesheet'))).toEqual([]);
  const ground = () => page.getByRole('button', { name: 'Log in', exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor);
  const drawn = await ground();
  expect(drawn).not.toMatch(/^rgba?\((239, 239, 239|0, 0, 0)/);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page).toHaveURL('/forgot-password');
  expect(await page.locator('style').count()).toBe(0);
  const sheet = await page.evaluate(() => {
    const [found] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('nightlatch.css')) as PerformanceResourceTiming[];
    return { sent: found?.transferSize, long: found?.decodedBodySize };
  });
  expect(sheet.long).toBeGreaterThan(10_000);
  expect(sheet.sent, 'bytes over the line').toBe(0);
  await page.goBack();
  expect(await ground()).toBe(drawn);
  // One byte more, and the policy would refuse it.
  watch.allow(/style-src/);
  const refused = page.waitForEvent('console', (message) => message.text().includes('style-src'));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `${document.querySelector('style')?.textContent} `;
    document.head.append(style);
  });
  await refused;
});

/** The files of a page, with their fingerprints. */
async function assets(http: Http): Promise<{ css: string; js: string; wasm: string }> {
  const html = await http.page('/help/login-issues');
  const of = (ending: string) => new RegExp(`"(/pkg/[^"]+\\.${ending}[^"]*)"`).exec(html)?.[1] ?? `no ${ending} in the page`;
  return { css: of('css'), js: of('js'), wasm: of('wasm') };
}

test('a nonce is new for every answer, and stands in nonce attributes alone (S-087)', async ({ stranger }) => {
  const http = await stranger();
  await loggedIn(http);
  const seen = new Set<string>();
  for (const path of [SECURITY, SECURITY, TWO_STEP, '/manage-profile']) {
    const response = await http.get(path);
    const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1] ?? '';
    expect(Buffer.from(nonce, 'base64').length, `bytes of ${nonce}`).toBeGreaterThanOrEqual(16);
    expect(seen).not.toContain(nonce);
    seen.add(nonce);
    const html = await response.text();
    const all = html.split(nonce).length - 1;
    const inNonces = html.split(`nonce="${nonce}"`).length - 1;
    expect(all, `where the nonce stands in ${path}`).toBe(inNonces);
    expect(inNonces).toBeGreaterThan(0);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
  }
});

test('the site cannot be framed (S-088)', async ({ page, watch, server, another }) => {
  watch.allow(/frame|Refused to display|ERR_BLOCKED_BY_RESPONSE|chrome-error/);
  const outside = await (await another()).newPage();
  await outside.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.url}/login"></iframe>` }),
  );
  await outside.goto('http://evil.example/');
  const frame = outside.frames().find((one) => one.parentFrame());
  expect(frame).toBeDefined();
  await expect.poll(() => frame?.content().catch(() => '')).not.toContain('Email address');
  await page.goto('/login');
  await expect(page.getByLabel('Email address')).toBeVisible();
});
