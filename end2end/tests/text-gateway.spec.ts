import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, BrowserContext, Page } from '@playwright/test';
import type { Engine } from '../fixtures/engines';
import { Http } from '../fixtures/http';
import { Kannel, KANNEL_PASSWORD, kannelIsInstalled, kannelIsRequired } from '../fixtures/kannel';
import { textsAreLongAgo } from '../fixtures/later';
import { findFaultsInLogs } from '../fixtures/logs';
import { mailsTo } from '../fixtures/outbox';
import { button, expectLive, expectScreen, fillLogIn, fillLogInCode, link, RECOVERY_NEW } from '../fixtures/pages';
import { loggedIn, recoveryKeyIn, unlock } from '../fixtures/people';
import { savedBox } from '../fixtures/recovery';
import { findSecretsInLogs, forbid, remember } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { codeIn, CONFIRM, NUMBER_PAGE, shown, someNumber } from '../fixtures/texts';
import { expect, test } from '../fixtures/test';

type Another = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/** A browser and a server of its own with a gateway of its own. */
async function withGateway(
  engine: Engine, name: string, another: Another, settings: Record<string, string>, tell: (page: Page, http: Http, server: Server) => Promise<void>,
): Promise<void> {
  const server = await Server.start(engine, `${engine}-${name}`, settings);
  const { running } = server;
  const context = await another({ baseURL: running.url });
  try {
    await tell(await context.newPage(), new Http(context.request, running), server);
  } finally {
    // An open page would ask a server that has ended for what happens.
    await context.close();
    expect([...(await server.stop()), ...findFaultsInLogs([running]), ...findSecretsInLogs([running])]).toEqual([]);
  }
}

test.describe('through a real Kannel', () => {
  test.skip(!kannelIsInstalled() && !kannelIsRequired(), 'Kannel is not installed');
  test.slow();

  test('a number is connected, and its codes log in; while Kannel is away the page says so at once', async ({ engine, another }) => {
    forbid('password', remember(engine, 'password', KANNEL_PASSWORD));
    const kannel = await Kannel.start();
    try {
      await withGateway(engine, 'kannel', another, kannel.settings('GB'), async (page, http) => {
        const person = await loggedIn(http);
        await unlock(http, person);
        const number = someNumber();
        await page.goto(NUMBER_PAGE);
        await page.getByLabel('Mobile phone number').fill('+49 1512 3456789');
        await button(page, 'Send SMS with code').click();
        await expect(page.locator('#tel-error')).toHaveText('We cannot send texts to this country yet. Choose another way.');
        await page.getByLabel('Mobile phone number').fill(shown(number));
        await button(page, 'Send SMS with code').click();
        await expectScreen(page, 'Connect phone');
        await expect(page.getByText(`We sent a code to ${shown(number)}`)).toBeVisible();
        const first = codeIn(engine, await kannel.lastTo(number));
        await page.getByLabel('6-digit code').fill(first);
        await button(page, 'Connect phone').click();
        await expectScreen(page, 'Save your emergency recovery key');
        await expectLive(page);
        await savedBox(page).check();
        await button(page, 'Finish').click();
        await expectScreen(page, 'You’re all set up');
        await button(page, 'Log out').click();

        await textsAreLongAgo(http, person);
        await page.goto('/login');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Check your phone');
        await fillLogInCode(page, codeIn(engine, await kannel.lastTo(number, 2)));
        await expectScreen(page, 'Security');
        await button(page, 'Log out').click();

        await kannel.close();
        await textsAreLongAgo(http, person);
        await page.goto('/login');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Check your phone');
        await expect(page.getByText('could not be sent. Send a new code in a while, or use another way.')).toBeVisible();
        await expect(link(page, 'Use recovery key')).toBeVisible();
        await kannel.open();
        await textsAreLongAgo(http, person);
        await button(page, 'Send a new code').click();
        await fillLogInCode(page, codeIn(engine, await kannel.lastTo(number, 3)));
        await expectScreen(page, 'Security');
        expect(kannel.arrived().filter(({ to }) => to === number), 'each text once').toHaveLength(3);
      });
    } finally {
      await kannel.stop();
    }
  });
});

/** A gateway that answers as it is told to, and counts. */
async function faulty(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const gateway = { requests: 0, answer };
  const server = createServer((request, response) => {
    gateway.requests += 1;
    gateway.answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    gateway,
    settings: {
      NIGHTLATCH_SMS__GATEWAY: 'http',
      NIGHTLATCH_SMS__COUNTRIES: 'GB',
      NIGHTLATCH_SMS__HTTP__URL: `http://127.0.0.1:${port}/send?to={to}&text={text}`,
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a gateway that fails is asked once; the page says so, and the other ways stay open (S-118)', async ({ engine, another }) => {
  test.slow();
  const { gateway, settings, stop } = await faulty((_, response) => response.end('ok'));
  try {
    await withGateway(engine, 'faulty', another, settings, async (page, http, server) => {
      const person = await phoneOwnerAt(http, gateway);
      await http.enter('log_out');
      await page.goto('/login');
      for (const [what, answer] of [
        ['says no', (response: ServerResponse) => response.writeHead(400).end('no')],
        ['fails', (response: ServerResponse) => response.writeHead(500).end('oh')],
        ['has had enough', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '1' }).end()],
        ['sends elsewhere', (response: ServerResponse) => response.writeHead(302, { location: '/other' }).end()],
        ['hangs up', (response: ServerResponse) => response.socket?.destroy()],
      ] as const) {
        gateway.requests = 0;
        gateway.answer = (_, response) => void answer(response);
        await textsAreLongAgo(http, person);
        await page.goto('/login');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Check your phone');
        await expect(page.getByText('could not be sent. Send a new code in a while, or use another way.'), what).toBeVisible();
        await page.waitForTimeout(700);
        expect(gateway.requests, `a gateway that ${what} is asked once`).toBe(1);
        await button(page, 'Not you?').click();
        await expectScreen(page, 'You are logged out');
      }
      expect(server.run('outbox', 'list')).toContain('sms');

      await test.step('one that says nothing: the page comes after three seconds, the text fails after ten', async () => {
        gateway.requests = 0;
        gateway.answer = () => undefined;
        await textsAreLongAgo(http, person);
        await page.goto('/login');
        await fillLogIn(page, person.email, person.password);
        await expectScreen(page, 'Check your phone');
        await expect(page.getByText('We are sending a code to the number ending')).toBeVisible();
        await expect(async () => {
          await page.reload();
          await expect(page.getByText('could not be sent. Send a new code in a while, or use another way.')).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 15_000 });
        expect(gateway.requests).toBe(1);
      });

      await test.step('the recovery key opens meanwhile', async () => {
        await link(page, 'Use recovery key').click();
        await page.getByLabel('Recovery key').fill(person.recoveryKey);
        await button(page, 'Log in').click();
        await expectScreen(page, 'Your new emergency recovery key');
      });
    });
  } finally {
    stop();
  }
});

/** Someone whose number was connected with what the gateway was told. */
async function phoneOwnerAt(http: Http, gateway: { answer: (request: IncomingMessage, response: ServerResponse) => void }) {
  const person = await loggedIn(http);
  await unlock(http, person);
  let text = '';
  gateway.answer = (request, response) => {
    text = new URL(request.url ?? '', 'http://localhost').searchParams.get('text') ?? '';
    response.end('0: Accepted for delivery');
  };
  const number = someNumber();
  expect(await http.enter('send_setup_text', { tel: number })).toBe(CONFIRM);
  await http.enter('connect_phone', { code: codeIn(http.engine, text) });
  const recoveryKey = recoveryKeyIn(http.engine, await http.page(RECOVERY_NEW));
  await http.enter('finish_recovery_key', { saved: 'yes' });
  return { ...person, number, recoveryKey };
}

test('of the texts of a day not one more reaches the gateway, and the operator is told at four fifths (S-026)', async ({ engine, another, stranger }) => {
  const texts: string[] = [];
  const { gateway, settings, stop } = await faulty(() => undefined);
  gateway.answer = (request, response) => {
    texts.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('to') ?? '');
    response.end('0: Accepted for delivery');
  };
  const operator = 'operator@example.org';
  const limits = { NIGHTLATCH_SMS__DAILY: '10', NIGHTLATCH_SMS__ALERT_TO: operator };
  try {
    await withGateway(engine, 'budget', another, { ...settings, ...limits }, async (_page, http, { running }) => {
      // Eight people with a number each, of whom two ask again and again, log in again and again, and change their minds.
      let asked = 0;
      for (let n = 0; n < 8; n += 1) {
        const browser = await stranger(running);
        const person = await loggedIn(browser);
        await unlock(browser, person);
        for (let again = 0; again < (n < 2 ? 4 : 1); again += 1) {
          const answer = await browser.knock('send_setup_text', { tel: someNumber() });
          asked += 1;
          if (again > 0) {
            expect([answer.status, answer.code], 'half a minute between two of one account').toEqual([429, 'too_many_texts']);
            expect(Object(answer.json).seconds).toBeGreaterThan(0);
          } else {
            expect(answer.status, answer.body).toBe(200);
          }
        }
      }
      expect(texts).toHaveLength(8);
      const told = async () => (await mailsTo(http.request, operator)).map(({ subject }) => subject);
      await expect.poll(told).toEqual(['Nightlatch has sent 8 of 10 text messages']);
      const many = await Promise.all(Array.from({ length: 6 }, async () => {
        const browser = await stranger(running);
        const person = await loggedIn(browser);
        await unlock(browser, person);
        return browser;
      }));
      const answers = await Promise.all(many.map((browser) => browser.knock('send_setup_text', { tel: someNumber() })));
      expect(answers.map(({ status }) => status).sort(), 'all at once').toEqual([200, 200, 429, 429, 429, 429]);
      const refused = await many[0]?.post('/api/send_setup_text', { tel: someNumber() }, { accept: 'application/json' });
      expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(60);
      expect([asked, texts.length, new Set(texts).size]).toEqual([14, 10, 10]);
      expect(await told()).toHaveLength(1);
    });
  } finally {
    stop();
  }
});
