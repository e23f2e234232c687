// What a person with a slow telephone waits for: LCP, CLS and INP of some pages, by Lighthouse in a browser.
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './load.mjs';
import { logIn, settings, signUp, turnTwoStepOn } from './person.mjs';
import { Visitor } from './visitor.mjs';

/** How often each page is loaded: about seven minutes in all. INP differs by a third from one time to the next. */
const times = 5;
/** What the design asks for: milliseconds, a share of the view, requests. */
const aims = {
  logIn: { lcp: 1200, inp: 100, cls: 0, requests: 4 },
  settings: { lcp: 1800, inp: 150, cls: 0.02, requests: 6 },
};
/** CLS is written with two digits, and 0.00 is an aim. */
const rounding = 0.005;
const chromium = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];
/**
 * Lighthouse's telephone: slow 4G (1.6 Mbit/s and, for 150 ms there and back, 562 ms for each request) and a processor four times slower.
 * It is applied and observed: the simulation counts as awaited what these pages fetch ahead in idle time, and knows no INP.
 * The pauses suffice for pages this small.
 */
const flags = {
  throttlingMethod: 'devtools',
  onlyAudits: [
    'largest-contentful-paint', 'cumulative-layout-shift', 'interaction-to-next-paint', 'work-during-interaction', 'network-requests',
    'layout-shifts',
  ],
  disableFullPageScreenshot: true,
  logLevel: 'error',
  pauseAfterFcpMs: 1000,
  pauseAfterLoadMs: 1000,
  networkQuietThresholdMs: 1000,
  cpuQuietThresholdMs: 1000,
};
/** Between two things that somebody does. */
const breath = 500;

/** Each with somebody who may see it, and with what is done on it. */
const pages = [
  {
    path: '/login',
    aim: aims.logIn,
    by: async (url) => new Visitor(url),
    async use(hand) {
      await hand.type('#email', 'nobody@example.org');
      await hand.type('#password', 'not a password');
      await hand.follow('main .btn.primary');
    },
  },
  {
    path: '/login/step/app',
    aim: aims.logIn,
    async by(url, person) {
      const visitor = new Visitor(url);
      await logIn(visitor, person);
      return visitor;
    },
    async use(hand) {
      await hand.type('#code', '123 456');
      await hand.follow('main .btn.primary');
    },
  },
  {
    path: settings,
    aim: aims.settings,
    async by(url, person, inside) {
      await inside.post('/api/lock', {});
      return inside;
    },
    async use(hand) {
      await hand.alive();
      await hand.tap(`a[href="${settings}/unlock?next=${settings}"]`);
      await hand.type('dialog[open] input[type=password]', 'not a password');
      await hand.tap('dialog[open] .needs-app');
      await hand.tap('dialog[open] .btn.primary');
      await hand.see('#password-error');
      await hand.tap('dialog[open] .actions .btn.quiet');
      await hand.tap('main summary');
    },
  },
  {
    path: `${settings}/app`,
    aim: aims.settings,
    async by(url, person, inside) {
      await inside.post('/api/unlock', { password: person.password });
      await inside.post('/api/start_app_setup', {});
      return inside;
    },
    async use(hand) {
      await hand.type('#code', '123 456');
      await hand.tap('footer summary');
    },
  },
];

/** What a finger and a keyboard do; a thing that is not there is a fault of the measurement. */
class Hand {
  constructor(page) {
    this.page = page;
  }

  async alive() {
    await this.see('html[data-app="ready"]');
  }

  async see(selector) {
    await this.page.waitForSelector(selector, { timeout: 20_000 });
    await pause(breath);
  }

  async type(selector, text) {
    await this.tap(selector);
    await this.page.keyboard.type(text, { delay: 100 });
    await pause(breath);
  }

  async tap(selector) {
    const found = await this.page.waitForSelector(selector, { visible: true, timeout: 20_000 });
    await found.tap();
    await pause(breath);
  }

  /** Presses what leads to another page. */
  async follow(selector) {
    await Promise.all([this.page.waitForNavigation(), this.tap(selector)]);
  }
}

/** Rows of the table. */
export async function measureVitals(program) {
  const executablePath = process.env.NIGHTLATCH_TEST_CHROMIUM;
  if (!executablePath) throw new Error('no Chromium is named by NIGHTLATCH_TEST_CHROMIUM; scripts/measure.sh finds one');
  // Here, so that the other parts work without these packages.
  const [{ startFlow }, { launch }] = await Promise.all([import('lighthouse'), import('puppeteer-core')]);
  const browser = await launch({ executablePath, args: chromium });
  const taken = pages.map(() => []);
  try {
    // In turns, so that all see the same machine. Nobody is paused for wrong codes: each turn has somebody of its own.
    for (let turn = 0; turn < times; turn += 1) {
      const person = await signUp(program.url, `vital-${turn}`);
      const inside = new Visitor(program.url);
      await logIn(inside, person);
      await turnTwoStepOn(inside, person);
      for (const [place, page] of pages.entries()) {
        const visitor = await page.by(program.url, person, inside);
        taken[place].push(await look(browser, startFlow, program.url, page, visitor));
      }
    }
  } finally {
    await browser.close();
  }
  return pages.flatMap((page, place) => rows(page, taken[place]));
}

/** One load of a page by a browser without a cache, and its use. */
async function look(browser, startFlow, url, { path, use }, visitor) {
  const context = await browser.createBrowserContext();
  try {
    const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, domain: new URL(url).hostname, path: '/', httpOnly: true }));
    if (cookies.length > 0) await context.setCookie(...cookies);
    const page = await context.newPage();
    const flow = await startFlow(page, { flags });
    await flow.navigate(url + path);
    if (page.url() !== url + path) throw new Error(`${path} led to ${page.url()}`);
    await flow.startTimespan();
    await use(new Hand(page));
    await flow.endTimespan();
    const [loaded, used] = (await flow.createFlowResult()).steps.map(({ lhr }) => lhr.audits);
    return { ...load(loaded), ...interaction(used), ...shifts([loaded, used]) };
  } finally {
    await context.close();
  }
}

function number(audits, name) {
  const value = audits[name].numericValue;
  if (value === undefined) throw new Error(`Lighthouse could not say ${name}: ${audits[name].errorMessage ?? audits[name].scoreDisplayMode}`);
  return value;
}

/** The paint, and when what it waited for was there. */
function load(audits) {
  const all = audits['network-requests'].details.items;
  // What is fetched ahead in idle time, and the line that stays open for news, are no part of the first view.
  const requests = all.filter(({ priority, resourceType }) => priority !== 'VeryLow' && resourceType !== 'EventSource');
  // A page that brings its style sheet loads none.
  const end = (type) => (requests.find(({ resourceType }) => resourceType === type) ?? all[0]).networkEndTime - all[0].networkRequestTime;
  return {
    lcp: number(audits, 'largest-contentful-paint'),
    html: end('Document'),
    css: end('Stylesheet'),
    requests: requests.length,
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}

/** The worse of the two (more than a second lies between them, so that they do not add up), and what moved most. */
function shifts(steps) {
  const cls = Math.max(...steps.map((audits) => number(audits, 'cumulative-layout-shift')));
  const moved = steps.flatMap((audits) => audits['layout-shifts'].details?.items ?? []).toSorted((a, b) => b.score - a.score)[0];
  return { cls, moved: cls < rounding ? undefined : moved?.node?.snippet };
}

/** The slowest thing that was done, and what took its time. */
function interaction(audits) {
  const inp = number(audits, 'interaction-to-next-paint');
  const work = audits['work-during-interaction'];
  const phases = work.details?.items.flatMap(({ items = [] }) => items).filter(({ phase }) => phase) ?? [];
  const event = /'(\w+)'/.exec(work.displayValue ?? '')?.[1];
  return { inp, slowest: [event, ...phases.map(({ phase, total }) => `${phase.toLowerCase()} ${Math.round(total)}`)].filter(Boolean).join(', ') };
}

function rows({ path, aim }, taken) {
  const all = (what) => taken.map((one) => one[what]).toSorted((a, b) => a - b);
  const middle = (what) => median(all(what));
  const ms = (value) => value.toFixed(0);
  const range = (what) => `${ms(middle(what))} ms (${ms(all(what)[0])} to ${ms(all(what).at(-1))})`;
  const row = (what, result, limit, met) => ({ what: `\`${path}\`: ${what}`, result, aim: limit, met });
  const worst = taken.toSorted((a, b) => b.cls - a.cls)[0];
  const slowest = taken.toSorted((a, b) => a.inp - b.inp)[Math.floor(times / 2)].slowest;
  return [
    row(
      `LCP, median of ${times}`,
      `${range('lcp')}; the page was there after ${ms(middle('html'))}, the style sheet after ${ms(middle('css'))}`,
      `at most ${aim.lcp} ms`,
      middle('lcp') <= aim.lcp,
    ),
    row(`INP, median of ${times}`, `${range('inp')}; ${slowest}`, `at most ${aim.inp} ms`, middle('inp') <= aim.inp),
    row(
      `CLS, the worst of ${times}`,
      worst.cls.toFixed(2) + (worst.moved ? `, by \`${worst.moved.slice(0, 80).replaceAll('|', ' ')}\`` : ''),
      `at most ${aim.cls.toFixed(2)}`,
      worst.cls < aim.cls + rounding,
    ),
    row(
      'requests and kB of the first view',
      `${middle('requests')}, ${(middle('bytes') / 1000).toFixed(1)} kB`,
      `at most ${aim.requests} requests`,
      middle('requests') <= aim.requests,
    ),
  ];
}
