import { request } from '@playwright/test';
import { type State, stateOf } from '../fixtures/gallery';
import type { Running } from '../fixtures/run';
import { expectHeard, pageOf, reactions } from './reactions';
import { expect, test } from './test';

async function everyState(server: Running): Promise<State[]> {
  const asking = await request.newContext({ baseURL: server.url });
  const states = (await (await asking.get('/dev/gallery.json')).json()) as State[];
  await asking.dispose();
  expect(states.length, 'states of the gallery').toBeGreaterThan(450);
  return states;
}

test('every page on which the browser’s half runs is in the table of reactions, and no other', async ({ server }) => {
  const alive = (await everyState(server)).filter(({ app }) => app).map(pageOf);
  expect(Object.keys(reactions).sort()).toEqual([...new Set(alive)].sort());
});

test('every page comes alive: what is pressed on it does what only script does', async ({ seat, server }) => {
  const states = await everyState(server);
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

test('every other page needs no script, and none takes it over', async ({ seat, server }) => {
  const states = await everyState(server);
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

test('nothing sticks out of any page on a screen of 320 px', async ({ seat, server }) => {
  const states = await everyState(server);
  for (const [page, state] of new Map(states.map((state) => [pageOf(state), state]))) {
    // No browser window is that narrow, but a frame is.
    await seat.goto(`${state.page.replace(/\/page$/, '')}?width=320`);
    await seat.driver.switchTo().frame(await seat.driver.findElement({ css: 'iframe' }));
    await seat.alive();
    const found = await seat.run(() => {
      const { scrollWidth } = document.documentElement;
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5);
      return { width: innerWidth, out: scrollWidth > innerWidth ? out.map((one) => one.outerHTML.slice(0, 100)) : [] };
    });
    expect.soft(found, page).toEqual({ width: 320, out: [] });
    await seat.driver.switchTo().defaultContent();
  }
});
