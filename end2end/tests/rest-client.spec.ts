import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { adminOf, crowd } from '../fixtures/organizations';
import { results } from '../fixtures/run';
import { expect, test } from '../fixtures/test';
import { makeToken } from '../fixtures/tokens';

const run = promisify(execFile);
const client = resolve(__dirname, '../client');

test('a client that a public generator makes from the description compiles, and reads', async ({ http }) => {
  test.setTimeout(120_000);
  const folder = join(results, 'client');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { admin, id } = await adminOf(http);
  await crowd(http, id, 4);
  const token = await makeToken(http, 'Client', { organization_read: 'on' });

  const description = await http.get('/rest/openapi.json', { accept: 'application/json' });
  const file = join(folder, 'openapi.json');
  writeFileSync(file, await description.text());
  const tool = (name: string) => join(client, 'node_modules/.bin', name);
  await run(tool('openapi-ts'), ['--input', file, '--output', 'generated', '--no-log-file', '--silent'], { cwd: client });
  await run(tool('tsc'), ['--project', 'tsconfig.json'], { cwd: client });

  const environment = { PATH: process.env.PATH, API_URL: `${http.origin}/rest/api/1`, API_TOKEN: token };
  const { stdout } = await run(process.execPath, [join(folder, 'built/reads-myself.js')], { env: environment });
  const said = JSON.parse(stdout) as { email: string; scopes: string[]; role: string; emails: string[]; notFound: string };
  expect(said).toMatchObject({ email: admin.email, role: 'admin', scopes: ['account:read', 'organization:read'], notFound: 'not_found' });
  expect(said.emails).toHaveLength(5);
  expect(new Set(said.emails).size).toBe(5);

  const revoked = { ...environment, API_TOKEN: `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}` };
  const refused = await run(process.execPath, [join(folder, 'built/reads-myself.js')], { env: revoked }).catch((error: Error) => error);
  expect(String(refused)).toContain('invalid_token');
});
