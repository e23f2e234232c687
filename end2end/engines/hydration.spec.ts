import { whatSticksOut } from '../fixtures/accessibility';
import { everyState, stateOf } from '../fixtures/gallery';
import { expectHeard, pageOf, reactions } from './reactions';
import { expect, test } from './test';

test('every page on which the browser’s half runs is in the table of reactions, and no other', async ({ request }) => {
  const alive = (await everyState({ request })).filter(({ app }) => app).map(pageOf);
  expect(Object.keys(reactions).sort()).toEqual([...new Set(alive)].sort());
});

test('every page comes alive: what is pressed on it does what only script does', async ({ seat, request }) => {
  const states = await everyState({ request });
  for (const [page, reaction] of Object.entries(reactions)) {
    if (!('state' in reaction)) continue;
    await test.step(page, async () => {
      const state = stateOf(states, reaction.state);
      expect(pageOf(state)).toBe(page);
      await seat.goto(state.page);
      await seat.alive();
      expect(await seat.run(() => document.documentElement.dataset.app), page).toBe('ready');
      await reaction.react(seat);
    });
  }
});

test('every page with nothing to press by script comes alive: it hears what happens elsewhere', async ({ seat, stranger }) => {
  test.setTimeout(180_000);
  for (const [page, reaction] of Object.entries(reactions)) {
    if (!('path' in reaction)) continue;
    await test.step(page, async () => {
      const [here, elsewhere] = await reaction.who(stranger);
      await seat.become(here);
      await seat.goto(reaction.path);
      expect(await seat.path()).toBe(reaction.path);
      await seat.alive();
      await expectHeard(seat, elsewhere);
    });
  }
});

test('every other page needs no script, and none takes it over', async ({ seat, request }) => {
  const states = await everyState({ request });
  const others = new Map(states.filter(({ app }) => !app).map((state) => [pageOf(state), state]));
  expect(others.size).toBeGreaterThan(30);
  for (const [page, state] of others) {
    await seat.goto(state.page);
    const found = await seat.run(() => ({
      modules: document.querySelectorAll('script[type=module]').length,
      dead: [...document.querySelectorAll('.needs-app')].filter((element) => element.checkVisibility()).length,
      headings: [...document.querySelectorAll('h1')].filter((element) => element.checkVisibility()).length,
    }));
    expect.soft(found, page).toEqual({ modules: 0, dead: 0, headings: 1 });
  }
});

test('nothing sticks out of any page on a screen of 320 px', async ({ seat, request }) => {
  const states = await everyState({ request });
  for (const [page, state] of new Map(states.map((state) => [pageOf(state), state]))) {
    // No browser window is that narrow, but a frame is.
    await seat.goto(`${state.page.replace(/\/page$/, '')}?width=320`);
    await seat.driver.switchTo().frame(await seat.driver.findElement({ css: 'iframe' }));
    await seat.alive();
    expect(await seat.run(() => innerWidth), page).toBe(320);
    expect.soft(await seat.run(whatSticksOut), page).toEqual([]);
    await seat.driver.switchTo().defaultContent();
  }
});
