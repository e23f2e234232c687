// Measures the release build and prints Markdown. `--strict` fails when an aim is missed; `--members` measures the list of members alone, `--api` the REST API, `--refusals` what the time of a refused log-in tells, `--vitals` pages in a browser.
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { measureApi, measureLogInRefusals } from './api.mjs';
import { firstLoad } from './bytes.mjs';
import { hashes, logIns, median, pages } from './load.mjs';
import { measureMembers } from './members.mjs';
import { logIn, settings, signUp, turnTwoStepOn } from './person.mjs';
import { Program } from './program.mjs';
import { bytesTable, resultsTable } from './tables.mjs';
import { measureVitals } from './vitals.mjs';
import { Visitor } from './visitor.mjs';

const aims = { plainPage: 15_000, settingsPage: 180_000, idle: 25, share: 0.9 };
const seconds = 5;
const turns = 9;
const turn = 2;
const clients = 4 * availableParallelism();

async function measureBytes(url) {
  const person = await signUp(url, 'measured');
  const stranger = new Visitor(url);
  const plain = await firstLoad(stranger, '/login');
  const inside = new Visitor(url);
  await logIn(inside, person);
  await turnTwoStepOn(inside, person);
  const full = await firstLoad(inside, settings);
  const between = new Visitor(url);
  await logIn(between, person);
  const step = await firstLoad(between, '/login/step/app');
  return [
    { page: 'log-in', bytes: plain, aim: aims.plainPage },
    { page: 'code step', bytes: step, aim: aims.plainPage },
    { page: 'two-step settings', bytes: full, aim: aims.settingsPage },
  ];
}

/** Log-ins between two looks at the hash alone, several times: a machine's mood changes from second to second, and each share is of one mood. */
async function measureLogIns(program) {
  const { url } = program;
  const people = [];
  for (let number = 0; number < clients; number += 1) people.push(await signUp(url, `client-${number}`));
  const cost = { hash: [], logIn: [] };
  /** Does something for a turn: how often a second, and what it cost the program each time. */
  const take = async (act, costs) => {
    const [began, used] = [performance.now(), program.processor()];
    const done = await act();
    costs.push((program.processor() - used) / ((done.rate * (performance.now() - began)) / 1000));
    return done;
  };
  const hash = async () => (await take(async () => ({ rate: await hashes(url, turn) }), cost.hash)).rate;
  const measured = { hashes: [await hash()], logIns: [], shares: [] };
  for (let round = 0; round < turns; round += 1) {
    const { rate, tool } = await take(() => logIns(url, people, clients, turn), cost.logIn);
    measured.tool = tool;
    measured.logIns.push(rate);
    measured.hashes.push(await hash());
    measured.shares.push((2 * rate) / (measured.hashes.at(-2) + measured.hashes.at(-1)));
  }
  return {
    tool: measured.tool,
    hashes: median(measured.hashes),
    logIns: median(measured.logIns),
    shares: measured.shares.toSorted((a, b) => a - b),
    cost: { hash: median(cost.hash), logIn: median(cost.logIn) },
  };
}

async function measure(program) {
  const first = await program.start();
  await program.stop();
  const start = await program.start();
  await pause(3000);
  const idle = program.memory();
  const sizes = await measureBytes(program.url);
  const rendered = await pages(program.url, '/login', seconds);
  const work = await measureLogIns(program);
  await pause(3000);
  return { first, start, idle, sizes, rendered, work, after: program.memory(), peak: program.memory('VmHWM') };
}

function results({ first, start, idle, rendered, work, after, peak }) {
  const share = median(work.shares);
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  return [
    { what: 'memory, idle after the start', result: `${idle.toFixed(1)} MB`, aim: `at most ${aims.idle} MB`, met: idle <= aims.idle },
    { what: 'memory, idle after the load', result: `${after.toFixed(1)} MB (at its most ${peak.toFixed(1)} MB)` },
    { what: 'start until `/readyz` says yes', result: `${start.toFixed(0)} ms (${first.toFixed(0)} ms with a new database)` },
    { what: 'pages rendered a second, `/login`', result: `${Math.round(rendered.rate)} (${rendered.tool})` },
    { what: `password hashes a second, alone`, result: work.hashes.toFixed(1) },
    { what: `log-ins a second, ${clients} clients`, result: `${work.logIns.toFixed(1)} (${work.tool})` },
    {
      what: `log-ins as a share of the hashes, median of ${turns}`,
      result: `${percent(share)} (${percent(work.shares[0])} to ${percent(work.shares.at(-1))})`,
      aim: `at least ${percent(aims.share)}`,
      met: share >= aims.share,
    },
    {
      what: 'processor time of a hash as a share of a log-in',
      result: `${percent(work.cost.hash / work.cost.logIn)} (${work.cost.hash.toFixed(1)} of ${work.cost.logIn.toFixed(1)} ms)`,
    },
  ];
}

const strict = process.argv.includes('--strict');
const program = new Program();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => program.child?.kill('SIGKILL') && process.exit(130));
const parts = { '--members': measureMembers, '--api': measureApi, '--refusals': measureLogInRefusals, '--vitals': measureVitals };
const chosen = Object.keys(parts).filter((part) => process.argv.includes(part));
const isWhole = chosen.length === 0;
try {
  if (!isWhole) await program.start();
  const measured = isWhole ? await measure(program) : { sizes: [] };
  const rows = isWhole ? results(measured) : [];
  for (const part of isWhole ? Object.keys(parts) : chosen) rows.push(...(await parts[part](program)));
  const day = new Date().toISOString().slice(0, 10);
  console.log(`Measured on ${day} with the release build and SQLite on ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).\n`);
  if (isWhole) console.log(`${bytesTable(measured.sizes)}\n`);
  console.log(resultsTable(rows));
  const missed = measured.sizes.filter(({ bytes, aim }) => bytes.brotli.total > aim).length + rows.filter(({ met }) => met === false).length;
  if (missed > 0) console.error(`\n${missed} aim${missed === 1 ? ' was' : 's were'} missed.`);
  process.exitCode = strict && missed > 0 ? 1 : 0;
} finally {
  await program.remove();
}
