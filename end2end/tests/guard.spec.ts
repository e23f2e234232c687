import type { APIResponse } from '@playwright/test';
import type { Http } from '../fixtures/http';
import { TWO_STEP } from '../fixtures/pages';
import { givePassword, loggedIn, protectedPerson } from '../fixtures/people';
import { doors } from '../fixtures/source';
import { expect, test } from '../fixtures/test';

/** What a stranger, somebody with an open second step, and somebody with locked settings is told at each door (S-001). */
type Refusals = { stranger: string; pending: string; locked: string };
const FIELDS = '422 fields';
const LOG_IN_FIRST = '401 log_in_first';
const NOT_FOUND = '404 not_found';
const SPENT = '410 challenge_expired';
const everybody = (answer: string): Refusals => ({ stranger: answer, pending: answer, locked: answer });
const members = (locked: string): Refusals => ({ stranger: LOG_IN_FIRST, pending: LOG_IN_FIRST, locked });

/** Every door with a form that has its fields, all of them empty. A door without a line here fails the test. */
const matrix: Record<string, { form: Record<string, string>; refusals: Refusals }> = {
  sign_up: { form: { email: '', name: '', 'new-password': '' }, refusals: everybody(FIELDS) },
  verify_email: { form: { token: '', password: '' }, refusals: everybody('410 link_expired') },
  log_in: { form: { email: '', password: '' }, refusals: everybody(FIELDS) },
  log_in_with_code: { form: { code: '' }, refusals: { stranger: LOG_IN_FIRST, pending: FIELDS, locked: LOG_IN_FIRST } },
  log_in_with_recovery_key: { form: { 'recovery-key': '' }, refusals: { stranger: LOG_IN_FIRST, pending: FIELDS, locked: LOG_IN_FIRST } },
  log_in_key_options: { form: {}, refusals: { stranger: LOG_IN_FIRST, pending: NOT_FOUND, locked: LOG_IN_FIRST } },
  log_in_with_key: { form: { response: '' }, refusals: { stranger: LOG_IN_FIRST, pending: SPENT, locked: LOG_IN_FIRST } },
  security: { form: {}, refusals: members('200') },
  unlock: { form: { password: '' }, refusals: members(FIELDS) },
  unlock_key_options: { form: {}, refusals: members(NOT_FOUND) },
  unlock_with_key: { form: { password: '', response: '' }, refusals: members(FIELDS) },
  lock: { form: {}, refusals: members('200') },
  start_app_setup: { form: {}, refusals: members('403 unlock_first') },
  restart_app_setup: { form: {}, refusals: members('410 setup_expired') },
  connect_app: { form: { code: '' }, refusals: members(FIELDS) },
  key_registration_options: { form: {}, refusals: members('403 unlock_first') },
  register_key: { form: { name: '', response: '' }, refusals: members(SPENT) },
  try_key_options: { form: { id: '' }, refusals: members(NOT_FOUND) },
  try_key: { form: { id: '', response: '' }, refusals: members(NOT_FOUND) },
  rename_key: { form: { id: '', name: '' }, refusals: members('403 unlock_first') },
  disable_keys: { form: {}, refusals: members('403 unlock_first') },
  rename_app: { form: { id: '', name: '' }, refusals: members('403 unlock_first') },
  disable_app: { form: { id: '' }, refusals: members('403 unlock_first') },
  start_app_replacement: { form: { id: '' }, refusals: members('403 unlock_first') },
  restart_app_replacement: { form: {}, refusals: members('410 setup_expired') },
  replace_app: { form: { code: '' }, refusals: members(FIELDS) },
  disable_two_step: { form: {}, refusals: members('403 unlock_first') },
  delete_key: { form: { id: '' }, refusals: members('403 unlock_first') },
  send_log_in_text: { form: {}, refusals: { stranger: LOG_IN_FIRST, pending: NOT_FOUND, locked: LOG_IN_FIRST } },
  log_in_with_text: { form: { code: '' }, refusals: { stranger: LOG_IN_FIRST, pending: FIELDS, locked: LOG_IN_FIRST } },
  send_unlock_text: { form: {}, refusals: members(NOT_FOUND) },
  unlock_with_text: { form: { password: '', code: '' }, refusals: members(FIELDS) },
  send_setup_text: { form: { tel: '' }, refusals: members('403 unlock_first') },
  resend_setup_text: { form: {}, refusals: members('410 text_code_over') },
  connect_phone: { form: { code: '' }, refusals: members(FIELDS) },
  disable_phone: { form: {}, refusals: members('403 unlock_first') },
  rename_device: { form: { id: '', name: '' }, refusals: members(NOT_FOUND) },
  log_out_device: { form: { id: '' }, refusals: members('409 conflict') },
  remind_members: { form: { 'ids[]': '' }, refusals: members(NOT_FOUND) },
  reset_member: { form: { id: '', reason: '' }, refusals: members(NOT_FOUND) },
  leave_out_member: { form: { id: '', reason: '', until: '' }, refusals: members(NOT_FOUND) },
  end_leave_out: { form: { id: '' }, refusals: members(NOT_FOUND) },
  allow_set_up: { form: { id: '' }, refusals: members(NOT_FOUND) },
  approve_request: { form: { id: '' }, refusals: members(NOT_FOUND) },
  decline_request: { form: { id: '' }, refusals: members(NOT_FOUND) },
  methods_reviewed: { form: {}, refusals: members(NOT_FOUND) },
  change_password: { form: { 'new-password': '' }, refusals: members('403 unlock_first') },
  request_password_reset: { form: { email: '' }, refusals: everybody(FIELDS) },
  reset_password: { form: { token: '', 'new-password': '' }, refusals: everybody('410 reset_link_expired') },
  invite: { form: { email: '' }, refusals: members(NOT_FOUND) },
  invite_many: { form: { lines: '' }, refusals: members(NOT_FOUND) },
  invite_again: { form: { id: '' }, refusals: members(NOT_FOUND) },
  withdraw_invitation: { form: { id: '' }, refusals: members(NOT_FOUND) },
  set_role: { form: { id: '', role: '' }, refusals: members(NOT_FOUND) },
  remove_member: { form: { id: '' }, refusals: members(NOT_FOUND) },
  join: { form: { token: '', password: '' }, refusals: everybody('410 invitation_over') },
  join_as_new: { form: { token: '', name: '', 'new-password': '' }, refusals: everybody('410 invitation_over') },
  join_here: { form: { id: '' }, refusals: members(NOT_FOUND) },
  log_out_other_devices: { form: {}, refusals: members('200') },
  this_was_not_me: { form: {}, refusals: members('200') },
  finish_recovery_key: { form: {}, refusals: members('422 key_not_saved') },
  renew_recovery_key: { form: {}, refusals: members('403 unlock_first') },
  start_new_recovery_key: { form: {}, refusals: members('403 unlock_first') },
  save_new_recovery_key: { form: {}, refusals: members('422 key_not_saved') },
  cancel_new_recovery_key: { form: {}, refusals: members('200') },
  // The one field that cannot be empty.
  answer_check_up: { form: { answer: 'still_there' }, refusals: members('409 conflict') },
  put_off_set_up: { form: {}, refusals: members('200') },
  set_policy: { form: { version: '0' }, refusals: members(NOT_FOUND) },
  create_api_token: { form: { name: '', until: '' }, refusals: members('403 unlock_first') },
  revoke_api_token: { form: { id: '' }, refusals: members('403 unlock_first') },
  log_out: { form: {}, refusals: everybody('200') },
};

test('every door knows who may pass', async ({ stranger }) => {
  const [nobody, pending, locked] = [await stranger(), await stranger(), await stranger()];
  const person = await protectedPerson(await stranger());
  await givePassword(pending, person);
  await loggedIn(locked);
  expect(Object.keys(matrix).sort(), 'the doors of the matrix and of the sources').toEqual(doors());
  const told = async (http: Http, door: string) => {
    const { status, code } = await http.knock(door, matrix[door]?.form);
    return code ? `${status} ${code}` : `${status}`;
  };
  // Logging out comes last in the matrix: it ends what the others need.
  for (const [door, { refusals }] of Object.entries(matrix)) {
    const answers = { stranger: await told(nobody, door), pending: await told(pending, door), locked: await told(locked, door) };
    expect.soft(answers, door).toEqual(refusals);
  }
});

const postPaths = () => [...doors().map((door) => `/api/${door}`), '/language', '/theme', `${TWO_STEP}/recovery/file`];

test.describe('requests from other sites', () => {
  const foreign: Record<string, Record<string, string>> = {
    'cross-site': { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    'cross-site, with our own origin': { 'sec-fetch-site': 'cross-site' },
    'same-site': { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
    'typed by hand': { 'sec-fetch-site': 'none' },
    'without headers that tell': { origin: '' },
    'of a foreign origin': { origin: 'https://evil.example' },
    'of no origin': { origin: 'null' },
    'of our name with another port': { origin: 'http://localhost:1' },
    'of our name with more behind it': { origin: 'ours.evil.example' },
  };
  for (const [kind, headers] of Object.entries(foreign)) {
    test(`are refused at every door: ${kind} (S-080, S-084, S-085)`, async ({ stranger, server }) => {
      const http = await stranger();
      await loggedIn(http);
      const origin = headers.origin === 'ours.evil.example' ? `${server.url}.evil.example` : headers.origin;
      const sent = { ...headers, ...(origin === undefined ? {} : { origin }) };
      for (const path of postPaths()) {
        for (const accept of ['application/json', 'text/html']) {
          const response = await post(http, path, { ...sent, accept });
          expect(response.status(), `${path}, ${accept}`).toBe(403);
          expect(response.headers().location, path).toBeUndefined();
          expect(response.headers()['set-cookie'], path).toBeUndefined();
        }
      }
      expect((await http.knock('security')).status, 'still logged in').toBe(200);
    });
  }

  test('get through when they come from our own pages', async ({ stranger, server }) => {
    const http = await stranger();
    await loggedIn(http);
    for (const headers of [{ 'sec-fetch-site': 'same-origin', origin: server.url }, { origin: server.url }]) {
      expect((await http.knock('security', {}, headers)).status).toBe(200);
    }
  });
});

/** A post whose empty headers are left out. */
async function post(http: Http, path: string, headers: Record<string, string>, data = 'x=1'): Promise<APIResponse> {
  const all: Record<string, string> = { origin: http.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  return http.request.post(path, { headers: sent, data: Buffer.from(data), maxRedirects: 0 });
}

test.describe('what a form cannot send', () => {
  for (const kind of ['text/plain', 'multipart/form-data; boundary=x', 'application/octet-stream', 'text/html', 'application/xml']) {
    test(`is refused at every door: ${kind} (S-081, S-082)`, async ({ stranger }) => {
      const http = await stranger();
      await loggedIn(http);
      for (const path of postPaths()) {
        const response = await post(http, path, { 'content-type': kind, accept: 'application/json' }, '{"password":"x"}');
        expect(response.status(), path).toBe(415);
      }
    });
  }

  test('a request without a content type is refused', async ({ stranger }) => {
    const http = await stranger();
    // Bytes without a name for them: the client would add one, so the name is empty.
    const response = await post(http, '/api/log_out', { 'content-type': ' ', accept: 'application/json' });
    expect(response.status()).toBe(415);
  });

  test('doors open to nothing but POST, and change nothing (S-083)', async ({ stranger }) => {
    const http = await stranger();
    await loggedIn(http);
    for (const path of postPaths()) {
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH']) {
        const headers = { origin: http.origin, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
        const response = await http.request.fetch(path, { method, headers, maxRedirects: 0 });
        expect(response.status(), `${method} ${path}`).toBe(405);
      }
    }
    expect((await http.knock('security')).status, 'still logged in').toBe(200);
  });
});

test('headers that are far too much never count as logged in (S-099)', async ({ stranger }) => {
  const http = await stranger();
  const many = Array.from({ length: 500 }, (_, index) => `c${index}=x`).join('; ');
  for (const cookie of [`nightlatch=${'x'.repeat(7_000)}`, `nightlatch=${'x'.repeat(64_000)}`, many, 'nightlatch=%00', 'nightlatch=..;;==', 'nightlatch=\u00ff']) {
    const response = await http.get('/manage-profile', { cookie });
    expect(response.status(), cookie.slice(0, 40)).toBeLessThan(500);
    expect(response.status(), cookie.slice(0, 40)).not.toBe(200);
  }
});
