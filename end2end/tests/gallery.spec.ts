import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { barriers, beginsElsewhere, COLOURS, LARGE_TEXT, NARROW, ownStyle, TAGS, tooWide, WIDE_TEXT, withoutEdge } from '../fixtures/accessibility';
import { cutOff, everyState, expectPicture, goToState, stateOf } from '../fixtures/gallery';
import { expect, test } from '../fixtures/test';

/** So many tests share the states, so that none takes long. */
const PARTS = 20;
/** The rules whose answer depends on colours, and on where things stand. */
const WHERE_AND_HOW = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/** In the page itself, where it has no frames: another page for each answer would take most of the time. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** All has room: nothing sticks out of the window, and nothing is cut off. */
async function expectRoom(page: Page, what: string): Promise<void> {
  expect.soft(await tooWide(page), `what sticks out of ${what}`).toEqual([]);
  expect.soft(await cutOff(page), `what is cut off in ${what}`).toEqual([]);
}

for (let part = 0; part < PARTS; part += 1) {
  test(`nothing stands in the way in any state, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(180_000);
    const states = (await everyState(page)).filter((_, place) => place % PARTS === part);
    for (const state of states) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await goToState(page, state);
      const heading = (await page.locator('h1').innerText()).trim();
      const title = await page.title();
      expect.soft(title.replace(/^Error: /, ''), `the title of ${state.id}`).toMatch(/ – Nightlatch$/);
      expect.soft(title, `the title of ${state.id}`).toContain(heading);
      expect.soft(await beginsElsewhere(page), `what is wrong in ${state.id}, and not where it begins`).toEqual([]);
      await expectPicture(page, state, 'wide');
      expect.soft(await barriers(axe(page).withTags(TAGS), 10), `${state.id}, light`).toEqual([]);
      await page.setViewportSize({ width: NARROW, height: 800 });
      await ownStyle(page, WIDE_TEXT);
      await expectRoom(page, `${state.id} with wide text`);
      await ownStyle(page, LARGE_TEXT);
      await page.setViewportSize({ width: 640, height: 800 });
      await expectRoom(page, `${state.id} with text at 200 %`);
      await ownStyle(page, '');
      await page.setViewportSize({ width: 1280, height: 720 });
      expect.soft(await withoutEdge(page), `what has no edge in ${state.id} in forced colours`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await goToState(page, state, '?language=ar');
      expect.soft(await barriers(axe(page).withRules(WHERE_AND_HOW), 1), `${state.id}, dark, from right to left`).toEqual([]);
      // The language that is written from right to left, and the one with the longest words.
      await page.setViewportSize({ width: NARROW, height: 800 });
      await expectRoom(page, `${state.id} at ${NARROW} px, in Arabic`);
      await expectPicture(page, state, 'narrow');
      await goToState(page, state, '?language=de');
      await expectRoom(page, `${state.id} at ${NARROW} px, in German`);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}

test('the gallery shows each state small, and one large with its switches', async ({ page }) => {
  await page.goto('/dev/gallery', { waitUntil: 'domcontentloaded' });
  const small = page.frameLocator('iframe[src="/dev/gallery/l1-wrong-pair/page?focus=off"]');
  await expect(small.getByRole('alert')).toContainText('That email and password do not match');
  const byScript = page.frameLocator('iframe[src="/dev/gallery/l2-not-read/page?focus=off"]');
  await expect(byScript.locator('#key-result')).toBeVisible();
  expect(await page.evaluate(() => scrollY), 'no small picture takes the focus').toBe(0);
  await page.getByRole('link', { name: 'Wrong pair', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Log in: Wrong pair');
  await page.getByRole('navigation', { name: 'Colours' }).getByRole('link', { name: 'Dark' }).click();
  await page.getByRole('navigation', { name: 'Direction' }).getByRole('link', { name: 'Right to left' }).click();
  await page.getByRole('navigation', { name: 'Width' }).getByRole('link', { name: '360' }).click();
  const large = page.frameLocator('iframe');
  await expect(large.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(large.locator('html')).toHaveAttribute('dir', 'rtl');
  expect((await page.locator('iframe').boundingBox())?.width).toBe(360);
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.locator('h1')).toHaveText('Log in: No password');
  await expect(large.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what only script reaches is reached in the gallery', async ({ page }) => {
  const states = await everyState(page);
  for (const [id, seen] of [
    ['l2-waiting-for-the-key', 'Your browser is showing a window.'],
    ['l2-no-answer-in-time', 'We waited, but no key answered.'],
    ['l2-not-on-this-account', 'That key is not on this account. Your keys are: Blue key, Spare key.'],
    ['s5-a-name-that-is-taken', 'You already have a key called Blue key.'],
    ['s7-it-works', 'It works.'],
    ['s13-copied', 'Copied. Paste it somewhere safe'],
    ['s15-deleting-a-key', 'Delete Blue key?'],
    ['s15-disabling-an-app', 'Disable Phone?'],
    ['s15-unlocking', 'They stay unlocked for 15 minutes'],
    ['s15-a-name-that-is-taken', 'You already have a key called Spare key.'],
    ['s23-renaming', 'Name for this device'],
    ['s24-the-question-in-a-dialog', 'Log out everywhere else?'],
  ] as const) {
    await goToState(page, stateOf(states, id));
    await expect(page.getByText(seen).first(), id).toBeVisible();
  }
});

test('nothing that is pressed in the gallery changes anything', async ({ page, watch }) => {
  watch.allow(/form-action/);
  const asked: string[] = [];
  page.on('request', (request) => { if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url()); });
  await page.goto('/dev/gallery/s12-sent/page');
  await page.getByLabel('6-digit code').fill('418204');
  const before = page.url();
  const blocked = page.waitForEvent('console', (message) => message.text().includes("form-action 'none'"));
  await page.keyboard.press('Enter');
  await blocked;
  expect(page.url()).toBe(before);
  // By script neither.
  const states = await everyState(page);
  for (const [id, button] of [['s15-disabling-it', 'Disable'], ['s23-logging-out-all-others', 'Log out all other devices']] as const) {
    await goToState(page, stateOf(states, id));
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog.getByRole('alert'), id).toContainText('We are busy at the moment. Nothing was changed.');
  }
  expect(asked).toEqual([]);
});

/** What the first load of a page may take, in bytes of brotli: a plain page, and one that comes alive (`docs/design.md`). */
const MOST = { plain: 15_000, alive: 180_000 };

test('no state loads more than its page may', async ({ page }) => {
  test.setTimeout(180_000);
  const sizes = new Map<string, number>();
  const sizeOf = async (address: string): Promise<number> => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const size = brotliCompressSync(await (await page.request.get(address)).body()).length;
    sizes.set(address, size);
    return size;
  };
  for (const state of await everyState(page)) {
    const html = await (await page.request.get(state.page)).text();
    const now = new Set([...html.matchAll(/<link (?=[^>]*\brel="(?:stylesheet|modulepreload|preload|icon)")[^>]*\bhref="([^"]+)"/g)].map(([, href]) => href));
    // The icon, and the style sheet where the page does not bring it.
    expect([...now].length, `what ${state.id} loads`).toBeGreaterThanOrEqual(state.app ? 4 : html.includes('<style>') ? 1 : 2);
    let total = brotliCompressSync(html).length;
    for (const address of now) total += await sizeOf(address ?? '');
    expect.soft(total, `bytes of ${state.id}`).toBeLessThanOrEqual(state.app ? MOST.alive : MOST.plain);
  }
});
