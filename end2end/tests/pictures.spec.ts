import { join } from 'node:path';
import { everyState, goToState } from '../fixtures/gallery';
import { test } from '../fixtures/test';

const FOLDER = join(__dirname, '../shots');
const PARTS = 8;

for (let part = 0; part < PARTS; part += 1) {
  test(`pictures of every state, part ${part + 1} of ${PARTS}`, { tag: '@shots' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const states = (await everyState(page)).filter((_, place) => place % PARTS === part);
    for (const state of states) {
      for (const theme of ['light', 'dark'] as const) {
        await goToState(page, state, `?theme=${theme}`);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: join(FOLDER, `${state.id}-${width}-${theme}.png`), fullPage: true });
        }
      }
      await goToState(page, state, '?theme=light&dir=rtl');
      await page.setViewportSize({ width: 360, height: 900 });
      await page.screenshot({ path: join(FOLDER, `${state.id}-360-rtl.png`), fullPage: true });
    }
  });
}
