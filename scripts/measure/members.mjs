// How long the page of an organization's members takes, with few and with many of them.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { logIn, signUp } from './person.mjs';
import { Visitor } from './visitor.mjs';

const sizes = [1_000, 100_000];
const times = 200;
const aim = 2;
const path = '/admin/members';

/** The lists that are looked at; each is asked for as a person comes to it. */
const lists = [
  { what: 'first page', of: async () => path },
  { what: 'those who are off', of: async () => `${path}?show=off` },
  { what: 'by last log-in', of: async () => `${path}?sort=-log_in` },
  { what: 'off, by last log-in', of: async () => `${path}?show=off&sort=log_in` },
  { what: 'tenth page', of: tenth },
];

/** Rows of the table. `make measure` prints them after its own. */
export async function measureMembers(program) {
  const admins = [];
  for (const [place, members] of sizes.entries()) {
    const person = await signUp(program.url, `admin-of-${members}`);
    fill(program, place + 1, members, person.email);
    const visitor = new Visitor(program.url);
    await logIn(visitor, person);
    admins.push(visitor);
  }
  const rows = [];
  for (const { what, of } of lists) {
    const pages = await Promise.all(admins.map((visitor) => of(visitor)));
    const taken = sizes.map(() => []);
    // In turns, so that both see the same machine; the first ones do not count.
    for (let time = -20; time < times; time += 1) {
      for (const [place, visitor] of admins.entries()) {
        const began = performance.now();
        await visitor.get(pages[place]);
        if (time >= 0) taken[place].push(performance.now() - began);
      }
    }
    const [few, many] = taken.map((all) => [quantile(all, 0.5), quantile(all, 0.95)]);
    const ratio = many[1] / few[1];
    rows.push({
      what: `\`${path}\`, ${what}: p50 / p95 with ${sizes[0].toLocaleString('en-GB')} members`,
      result: `${few.map((ms) => ms.toFixed(1)).join(' / ')} ms`,
    });
    rows.push({
      what: `the same with ${sizes[1].toLocaleString('en-GB')} members`,
      result: `${many.map((ms) => ms.toFixed(1)).join(' / ')} ms, p95 ${ratio.toFixed(2)} times as long`,
      aim: `at most ${aim} times`,
      met: ratio <= aim,
    });
  }
  return rows;
}

/** An organization with so many members of all kinds, one of them the admin. */
function fill(program, number, members, admin) {
  const organization = `x'${String(number).padStart(32, '0')}'`;
  const statements = `
    INSERT INTO organization (id, name, created_at) VALUES (${organization}, 'Organization ${number}', 1);
    UPDATE account SET organization_id = ${organization}, role = 'admin' WHERE email = '${admin}';
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${members - 1})
    INSERT INTO account (id, email, email_key, name, password_hash, organization_id, role, created_at, password_changed_at, last_log_in_at,
      strongest, excluded_until)
    SELECT randomblob(16), 'm' || i || '.${number}@example.org', 'm' || i || '.${number}@example.org',
      char(65 + abs(random()) % 26) || hex(randomblob(3)) || ' ' || i, '-', ${organization}, 'member', 1, 1,
      CASE WHEN i % 3 > 0 THEN 1790000000000 + abs(random()) % 1000000000 END,
      CASE i % 4 WHEN 0 THEN 'security_key' WHEN 1 THEN 'authenticator_app' WHEN 2 THEN 'text_message' ELSE 'off' END,
      CASE WHEN i % 1000 = 0 THEN 4000000000000 END
    FROM n;`;
  execFileSync('sqlite3', ['-cmd', '.timeout 20000', join(program.folder, 'nightlatch.db'), statements]);
}

async function tenth(visitor) {
  let address = path;
  for (let page = 1; page < 10; page += 1) {
    const html = (await visitor.get(address)).body.toString();
    address = /<a\b[^>]*href="([^"]+)"[^>]*>Next page/.exec(html)?.[1].replaceAll('&amp;', '&');
    if (!address) throw new Error('there is no next page of members');
  }
  return address;
}

function quantile(all, share) {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
