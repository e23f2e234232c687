import { findFaultsInLogs, readLog } from '../fixtures/logs';
import { MailServer } from '../fixtures/mail-server';
import { button, expectScreen } from '../fixtures/pages';
import { forbid, findSecretsInLogs, remember } from '../fixtures/secrets';
import { Server } from '../fixtures/server';
import { signUp, somebody, tokenIn } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** Ends both, and looks at what they leave. */
async function end(server: Server, mails: MailServer): Promise<void> {
  const problems = [...(await server.stop()), ...findFaultsInLogs([server.running]), ...findSecretsInLogs([server.running])];
  await mails.stop();
  expect(problems).toEqual([]);
}

for (const implicit of [false, true]) {
  test(`a mail arrives over ${implicit ? 'TLS' : 'STARTTLS'} as text and HTML, and its link works`, async ({ stranger, engine, another }) => {
    const password = 'the password of the mail server';
    forbid('password', remember(engine, 'password', password));
    const mails = await MailServer.start({ implicit, user: 'portal', password });
    const server = await Server.start(engine, `${engine}-mail-${implicit ? 'tls' : 'starttls'}`, mails.settings());
    try {
      const http = await stranger(server.running);
      const person = somebody(engine, 'Ana <b>Silva</b> 用户');
      await signUp(http, person);
      await expect.poll(() => mails.arrived.length).toBe(1);
      const [arrived] = mails.arrived;
      if (!arrived) throw new Error('it was there a moment ago');
      expect(arrived.secure).toBe(true);
      expect(arrived.to).toEqual([person.email]);
      const { mail } = arrived;
      expect(mail.from?.text).toBe('"Nightlatch" <accounts@example.org>');
      expect(mail.subject).toMatch(/^Confirm your email address/);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@example\.org>$/);
      expect(mail.date?.getTime()).toBeGreaterThan(Date.now() - 60_000);
      const link = /https?:\/\/\S+\/verify-email\?token=[\w-]+/.exec(mail.text ?? '')?.[0] ?? '';
      remember(engine, 'mail link', tokenIn(link));
      expect(mail.html).toContain(`<a href="${link.replaceAll('&', '&amp;')}">`);
      expect(mail.html).toContain('Ana &lt;b&gt;Silva&lt;/b&gt; 用户');
      expect(mail.html, 'nothing is loaded').not.toMatch(/<img|<link|<script|src=|url\(/);

      const page = await (await another({ baseURL: server.running.url })).newPage();
      await page.goto(link);
      await page.getByLabel('Password', { exact: true }).fill(person.password);
      await button(page, 'Confirm email address').click();
      await expectScreen(page, 'Security');
      // It listens to the server, which ends now.
      await page.close();
    } finally {
      await end(server, mails);
    }
  });
}

test('while the mail server is away or says no, everything goes on; the mail comes later, once (S-119)', async ({ stranger, engine }) => {
  test.setTimeout(240_000);
  const mails = await MailServer.start();
  const server = await Server.start(engine, `${engine}-mail-away`, mails.settings());
  await mails.close();
  try {
    const http = await stranger(server.running);
    const person = somebody(engine);
    const began = Date.now();
    await signUp(http, person);
    expect(Date.now() - began, 'nobody waits for a mail').toBeLessThan(5_000);
    await expect.poll(() => server.run('outbox', 'list')).toContain('the mail server cannot be reached');
    expect(server.run('outbox', 'list')).toContain(`email to ${person.email}`);

    mails.refusal = { code: 450, text: '4.2.1 come back later' };
    await mails.open();
    expect(server.run('outbox', 'retry', '--all')).toContain('Tried for another day: 1 message.');
    await expect.poll(() => server.run('outbox', 'list')).toContain('the mail server answered 450');
    mails.refusal = { code: 550, text: '5.1.1 nobody of that name' };
    server.run('outbox', 'retry', '--all');
    await expect.poll(() => server.run('outbox', 'list')).toContain('the mail server answered 550');
    expect(readLog(server.running), 'the words of the server repeat the address').not.toContain(person.email);

    mails.refusal = undefined;
    mails.delay = 3_000;
    server.run('outbox', 'retry', '--all');
    await expect.poll(() => mails.arrived.length, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => server.run('outbox', 'list')).toContain('Every message was sent');
    expect(mails.arrived.map(({ to }) => to)).toEqual([[person.email]]);
  } finally {
    await end(server, mails);
  }
});

test('a message that nobody wants is dropped by the operator', async ({ stranger, engine }) => {
  const mails = await MailServer.start();
  mails.refusal = { code: 550, text: '5.1.1 nobody of that name' };
  const server = await Server.start(engine, `${engine}-mail-drop`, mails.settings());
  try {
    const http = await stranger(server.running);
    await signUp(http, somebody(engine));
    await expect.poll(() => server.run('outbox', 'list')).toContain('answered 550');
    const id = /^([0-9a-f-]{36}) /m.exec(server.run('outbox', 'list'))?.[1] ?? '';
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(() => server.run('outbox', 'drop', nobody)).toThrow(/is none that can be tried again or removed/);
    expect(server.run('outbox', 'drop', id)).toContain('Removed: 1 message.');
    expect(server.run('outbox', 'list')).toContain('Every message was sent');
    expect(mails.arrived).toEqual([]);
  } finally {
    await end(server, mails);
  }
});

for (const [what, behaviour, host] of [
  ['of another host', { certificateFor: 'mail.example.org' }, 'localhost'],
  ['that is not there, and TLS neither', { plain: true }, 'localhost'],
] as const) {
  test(`a mail server with a certificate ${what} gets nothing (S-120)`, async ({ stranger, engine }) => {
    const mails = await MailServer.start(behaviour);
    const settings = { ...mails.settings(host), NIGHTLATCH_MAIL__SECURITY: 'starttls' };
    const server = await Server.start(engine, `${engine}-mail-unsafe-${what.length}`, settings);
    try {
      const http = await stranger(server.running);
      await signUp(http, somebody(engine));
      await expect.poll(() => server.run('outbox', 'list')).toContain('the connection to the mail server is not safe (TLS)');
      expect(mails.connections, 'it was asked').toBeGreaterThan(0);
      expect(mails.arrived).toEqual([]);
    } finally {
      await end(server, mails);
    }
  });
}

test('a mail server whose certificate nobody knows gets nothing (S-120)', async ({ stranger, engine }) => {
  const mails = await MailServer.start({ implicit: true });
  const { NIGHTLATCH_MAIL__AUTHORITIES_FILE: _, ...settings } = mails.settings();
  const server = await Server.start(engine, `${engine}-mail-unknown`, settings);
  try {
    const http = await stranger(server.running);
    await signUp(http, somebody(engine));
    await expect.poll(() => server.run('outbox', 'list')).toContain('the connection to the mail server is not safe (TLS)');
    expect(mails.arrived).toEqual([]);
  } finally {
    await end(server, mails);
  }
});
