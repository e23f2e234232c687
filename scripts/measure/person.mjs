// People with accounts, made through the pages' own doors.
import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Visitor } from './visitor.mjs';

export const settings = '/manage-profile/security/two-step-verification';

/** Signs up and confirms the address. Returns what a log-in needs. */
export async function signUp(url, name) {
  const visitor = new Visitor(url);
  const email = `${name}@example.org`;
  const password = `quiet-lantern-orbit-${randomBytes(9).toString('hex')}`;
  await visitor.post('/api/sign_up', { email, name: `Person ${name}`, 'new-password': password });
  const token = await mailedToken(visitor, email);
  await visitor.post('/api/verify_email', { token, password });
  return { email, password };
}

export async function logIn(visitor, { email, password }) {
  await visitor.post('/api/log_in', { email, password });
}

/** Connects an authenticator app, and saves the recovery key. */
export async function turnTwoStepOn(visitor, { password }) {
  await visitor.post('/api/unlock', { password });
  await visitor.post('/api/start_app_setup', {});
  const page = (await visitor.get(`${settings}/app`)).body.toString();
  const key = /id="setup-key"[^>]*>([\s\S]*?)<\/p>/.exec(page)?.[1].replace(/<[^>]*>|\s/g, '');
  if (!key) throw new Error('the page of the set-up shows no key');
  await visitor.post('/api/connect_app', { code: code(key, Date.now()) });
  await visitor.post('/api/finish_recovery_key', { saved: 'yes' });
}

/** The newest verification link to an address. Mails are sent a moment after the form. */
async function mailedToken(visitor, email) {
  for (let tries = 0; tries < 200; tries += 1) {
    const messages = JSON.parse((await visitor.get('/dev/outbox.json')).body);
    const found = messages.filter(({ to }) => to === email).map(({ body }) => /verify-email\?token=([\w-]+)/.exec(body)?.[1]);
    if (found[0]) return found[0];
    await pause(50);
  }
  throw new Error(`no verification mail to ${email} came`);
}

/** RFC 6238 with SHA-1, 6 digits, 30 seconds. */
export function code(base32, milliseconds) {
  const bits = [...base32.toUpperCase().replace(/=+$/, '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'));
  const secret = Buffer.from(bits.join('').match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)));
  const digest = createHmac('sha1', secret).update(step).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
