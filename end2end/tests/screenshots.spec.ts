import { join } from 'node:path';
import { journeys } from '../fixtures/journeys';
import { expect, test } from '../fixtures/test';

const folder = join(__dirname, '../shots');
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

for (const [name, travel] of Object.entries(journeys)) {
  test(`pictures: ${name}`, { tag: '@shots' }, async ({ page, http, stranger }) => {
    test.setTimeout(180_000);
    let place = 0;
    await travel(page, http, stranger, async (screen) => {
      place += 1;
      const file = `${name}-${String(place).padStart(2, '0')}-${screen}`.replace(/[^\w]+/g, '-');
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: join(folder, `${file}-${width}-${colorScheme}.png`), fullPage: true });
        }
      }
      await page.emulateMedia({ colorScheme: null });
    });
    expect(place, 'pictures of screens').toBeGreaterThan(0);
  });
}
