import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { barriers, tooWide } from '../fixtures/accessibility';
import { Keyboard } from '../fixtures/keyboard';
import { findFaultsInLogs } from '../fixtures/logs';
import { somebody } from '../fixtures/people';
import { findSecretsInLogs, remember } from '../fixtures/secrets';
import { expect, test } from '../fixtures/test';
import { Watch } from '../fixtures/watch';

/** A test that finds nothing is worth something only if it can find. */

test('the watch notices what a browser complains of, and secrets in answers', async ({ browser, server, engine }) => {
  const { password } = somebody(engine);
  const faults: Record<string, (page: Page) => Promise<unknown>> = {
    'an error in the console': (page) => page.evaluate(() => console.error('on purpose')),
    'an uncaught error': (page) => page.evaluate(() => setTimeout(() => { throw new Error('on purpose'); })),
    'a script that the policy forbids': (page) =>
      page.evaluate(() => document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))).catch(() => undefined),
    'elements that are made from text (S-087)': (page) =>
      page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>on purpose</p>')).catch(() => undefined),
    'a way around that (S-087)': (page) =>
      page.evaluate(() => {
        const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } };
        trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
      }).catch(() => undefined),
    'a style that the policy forbids': (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
    'a file that is missing': (page) => page.evaluate(() => fetch('/pkg/no-such-file')),
    'a failure of the server': async (page) => {
      await page.route('**/failing', (route) => route.fulfill({ status: 500, body: 'no' }));
      await page.goto('/failing');
    },
    'a password in an answer': async (page) => {
      await page.route('**/leaking', (route) => route.fulfill({ contentType: 'text/html', body: `<p>${password}</p>` }));
      await page.goto('/leaking');
    },
  };
  for (const [name, cause] of Object.entries(faults)) {
    const context = await browser.newContext();
    const watch = new Watch(server);
    await watch.follow(context, true);
    const page = await context.newPage();
    await page.goto('/login');
    await cause(page);
    await expect.poll(() => watch.problems.length, { message: name }).toBeGreaterThan(0);
    await expect(watch.finish(), name).rejects.toThrow();
    await context.close();
  }
});

test('axe, the narrow screen and the keyboard notice what is broken on purpose', async ({ page }) => {
  await page.goto('/login');
  const axe = () => barriers(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']), 5);
  expect(await axe()).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelectorAll('label').forEach((label) => label.remove());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { outline: none !important; } main { inline-size: 5000px !important; max-inline-size: none !important; } p { color: #ccc !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  expect((await axe()).join()).toMatch(/color-contrast.*label|label.*color-contrast/s);
  expect(await tooWide(page)).not.toEqual([]);
  await page.keyboard.press('Tab');
  await expect(new Keyboard(page).expectFocusSeen()).rejects.toThrow();
});

test('the search of the logs finds every kind of secret, in every spelling', async ({ engine, server }) => {
  const letters = (count: number) => randomBytes(count).toString('hex').toUpperCase().slice(0, count);
  const groups = (between: string) => Array.from({ length: 6 }, () => letters(4)).join(between);
  const password = remember(engine, 'password', `self-check-${letters(12)}`);
  const key = remember(engine, 'recovery key', groups('-'));
  const setupKey = remember(engine, 'set-up key', groups(' '));
  const code = remember(engine, 'code', '000001');
  const lines = [`password=${password}`, `key=${key.replace(/-/g, '')}`, `secret=${setupKey.replace(/ /g, '')}`, `\x1b[3mcode\x1b[0m=\x1b[2m${code}\x1b[0m`];
  const log = test.info().outputPath('server.log');
  for (const line of lines) {
    writeFileSync(log, `2026-11-24T18:00:00.000001Z INFO ${line}\n`);
    expect(findSecretsInLogs([{ ...server, log }]), line).toHaveLength(1);
  }
  writeFileSync(log, '2026-11-24T18:00:00.000001Z INFO elapsed=0.000001 id=00000100-0000-4000-8000-000001000001 a000001\n');
  expect(findSecretsInLogs([{ ...server, log }])).toEqual([]);
  expect(findFaultsInLogs([{ ...server, log }])).toEqual([]);
  writeFileSync(log, "\x1b[2m2026-11-24T18:00:00Z\x1b[0m \x1b[31mERROR\x1b[0m x: y\nthread 'a' panicked at b\n");
  expect(findFaultsInLogs([{ ...server, log }])).toHaveLength(2);
  writeFileSync(log, '');
  expect(findSecretsInLogs([{ ...server, log }])).toHaveLength(1);
});
