import { basic, bearer, body, curl } from '../fixtures/curl';
import { adminOf, join, numberOf, organization, setPolicy } from '../fixtures/organizations';
import { newestMail } from '../fixtures/outbox';
import { button, expectScreen, link, SECURITY } from '../fixtures/pages';
import { loggedIn, member, protect, protectedPerson, unlock } from '../fixtures/people';
import { Server } from '../fixtures/server';
import { expect, test } from '../fixtures/test';
import { API_TOKENS, createToken, makeToken, readToken, TOKEN_NEW } from '../fixtures/tokens';

const HINT = /two-step verification .*use an API token/s;
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

test('API access tokens with two-step verification: a script before, and after', async ({ page, http, server, engine }) => {
  test.slow();
  const person = await loggedIn(http);

  await test.step('without it the password works', async () => {
    const answer = await curl(server, '/myself', ...basic(person, person.password));
    expect(answer).toMatchObject({ status: 200, json: { email: person.email, name: person.name } });
  });
  await test.step('before it is turned on, the page warns', async () => {
    await page.goto(`${SECURITY}/two-step-verification/start`);
    await expect(page.getByText('A script logs in as you with a password')).toBeVisible();
  });
  const owner = await protect(http, person);
  await test.step('then the password is refused, right or wrong, with the way out', async () => {
    const right = await curl(server, '/myself', ...basic(owner, owner.password));
    const wrong = await curl(server, '/myself', ...basic(owner, 'not the password of it'));
    const unknown = await curl(server, '/myself', ...basic({ email: 'nobody@example.org' }, owner.password));
    expect(right.status).toBe(401);
    expect(right.headers['www-authenticate']).toMatch(/^Basic realm="[^"]*use an API token[^"]*", charset="UTF-8", Bearer realm=/);
    expect(right.headers['content-type']).toBe('application/problem+json');
    expect(right.json.code).toBe('credentials_refused');
    expect(String(right.json.detail)).toMatch(HINT);
    expect(String(right.json.detail)).toContain(`${server.url}${API_TOKENS}`);
    for (const other of [wrong, unknown]) {
      expect({ status: other.status, text: other.text, way: other.headers['www-authenticate'] }, 'S-074').toEqual({
        status: right.status, text: right.text, way: right.headers['www-authenticate'],
      });
    }
  });
  let token = '';
  await test.step('a token takes its place', async () => {
    await unlock(http, owner);
    await page.goto(TOKEN_NEW);
    await createToken(page, 'Nightly backup');
    token = await readToken(page, engine);
    for (const shown of [basic(owner, token), bearer(token)]) {
      expect(await curl(server, '/myself', ...shown)).toMatchObject({ status: 200, json: { email: owner.email } });
    }
    expect((await curl(server, '/myself', ...basic({ email: 'nobody@example.org' }, token))).status).toBe(401);
  });
  await test.step('the page says when it was used, and from where', async () => {
    await page.goto(API_TOKENS);
    await expect(page.getByRole('listitem').filter({ hasText: 'Nightly backup' })).toContainText(/Last used .*127\.0\.0\.1/s);
  });
  await test.step('revoked, it works no more', async () => {
    await link(page, 'Revoke Nightly backup').click();
    await button(page, 'Revoke').click();
    await expectScreen(page, 'API tokens');
    const answer = await curl(server, '/myself', ...bearer(token));
    expect(answer).toMatchObject({ status: 401, json: { code: 'invalid_token' } });
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });
});

test('an admin leaves the account of a script out, by a script', async ({ http, stranger, server }) => {
  const { admin, id } = await adminOf(http);
  const script = await member(await stranger(), 'Build script');
  await join(http, script, id);
  const token = await makeToken(http, 'Admin script', { organization_admin: 'on' });
  const works = async () => (await curl(server, '/myself', ...basic(script, script.password))).status;
  expect(await works()).toBe(200);
  await setPolicy(http, id);
  expect(await works(), 'required from now on (S-079)').toBe(401);
  const exclusion = `/members/${await numberOf(http, script)}/exclusion`;
  const out = await curl(server, exclusion, ...bearer(token), ...body('PUT', { reason: 'The build server', until: tomorrow() }));
  expect(out.status, out.text).toBe(200);
  expect(await works(), 'left out').toBe(200);
  expect((await newestMail(http.request, script.email, /^You are left out/)).body).toContain('The build server');
  expect((await curl(server, exclusion, ...bearer(token), '--request', 'DELETE')).status).toBe(204);
  expect(await works(), 'no longer').toBe(401);

  const reader = await makeToken(http, 'Reader', { organization_read: 'on' });
  const refused = await curl(server, exclusion, ...bearer(reader), ...body('PUT', { reason: 'x', until: tomorrow() }));
  expect(refused).toMatchObject({ status: 403, json: { code: 'insufficient_scope' } });
  expect(refused.headers['www-authenticate']).toContain('scope="organization:admin"');
  const list = await curl(server, '/members', ...bearer(reader));
  expect(list.text).toContain(admin.email);
});

test('members of another organization are nobody to a script (S-073)', async ({ http, stranger, server }) => {
  await adminOf(http);
  const other = await member(await stranger(), 'Somebody else');
  const elsewhere = await stranger();
  const { id } = await adminOf(elsewhere, 'Other Ltd');
  await join(elsewhere, other, id);
  const number = await numberOf(elsewhere, other);
  expect(number).not.toBe('');
  const token = await makeToken(http, 'Admin script', { organization_admin: 'on' });
  const paths = [[`/members/${number}`], [`/members/${number}/exclusion`, ...body('PUT', { reason: 'x', until: tomorrow() })],
    [`/members/${number}/two-step-verification/reset`, ...body('POST', { reason: 'x' })]];
  for (const [path = '', ...options] of paths) {
    expect(await curl(server, path, ...bearer(token), ...options), path).toMatchObject({ status: 404, json: { code: 'not_found' } });
  }
  expect((await curl(server, '/members', ...bearer(token))).text).not.toContain(other.email);
});

test('what a token may do ends with the role of its owner, and with the policy at the next request (S-072)', async ({ http, server }) => {
  const { admin, id } = await adminOf(http);
  const token = await makeToken(http, 'Admin script', { organization_admin: 'on' });
  const policy = await curl(server, '/policy', ...bearer(token));
  expect(policy.status).toBe(200);
  await join(http, admin, await organization(http, 'Elsewhere'));
  expect(await curl(server, '/policy', ...bearer(token))).toMatchObject({ status: 403, json: { code: 'not_an_admin' } });
  expect((await curl(server, '/myself', ...bearer(token))).status, 'still the owner').toBe(200);
  await join(http, admin, id, 'admin');
  expect((await curl(server, '/policy', ...bearer(token))).headers.etag).toBe(policy.headers.etag);
});

test('the operator gets people back in while the server runs', async ({ stranger, engine }) => {
  test.slow();
  const server = await Server.start(engine, `${engine}-operator`);
  try {
    const http = await stranger(server.running);
    const owner = await protectedPerson(http);
    const away = await stranger(server.running);
    await unlock(http, owner);
    const token = await makeToken(http, 'Backup');
    for (let wrong = 0; wrong < 10; wrong += 1) await away.knock('log_in', { email: owner.email, password: 'not the password of it' });
    expect((await away.knock('log_in', { email: owner.email, password: owner.password })).code).toBe('too_many_tries');
    expect(server.run('account', 'unblock', owner.email, '--reason', 'she called')).toContain('are forgotten');
    expect((await away.knock('log_in', { email: owner.email, password: owner.password })).status).toBe(200);
    expect((await newestMail(http.request, owner.email, /is open again$/)).body).toContain('Reason: she called');

    expect(server.run('account', 'sessions', 'end', owner.email)).toContain('logged out: 1');
    expect((await http.knock('security')).code).toBe('log_in_first');
    expect((await curl(server.running, '/myself', ...bearer(token))).status, 'tokens go on').toBe(200);
    expect(server.run('account', 'sessions', 'end', owner.email, '--tokens')).toContain('API tokens revoked: 1');
    expect((await curl(server.running, '/myself', ...bearer(token))).status, 'unless they are ended, too').toBe(401);

    expect(server.run('account', 'reset-two-step', owner.email, '--reason', 'lost everything')).toContain('Authenticator app');
    expect(await http.submit('log_in', { email: owner.email, password: owner.password })).toBe(SECURITY);
    const activity = await http.page(`${SECURITY}/activity`);
    for (const told of ['reset by the operator', 'Failures forgotten by the operator', 'Logged out everywhere by the operator', 'lost everything']) {
      expect(activity).toContain(told);
    }
    expect((await newestMail(http.request, owner.email, /^Two-step verification of your .* was reset/)).body).toContain('lost everything');
    expect(() => server.run('account', 'reset-two-step', owner.email), 'it is off').toThrow();
  } finally {
    expect(await server.stop()).toEqual([]);
  }
});
