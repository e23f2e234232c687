import { mkdirSync } from 'node:fs';
import { compareAnswers } from './fixtures/answers';
import { type Engine, engines } from './fixtures/engines';
import { findFaultsInLogs } from './fixtures/logs';
import { forgetEarlierRuns, noteServers, results } from './fixtures/run';
import { findSecretsInLogs } from './fixtures/secrets';
import { Server } from './fixtures/server';

/** Starts one server per database. What it returns runs after the last test, whatever became of the tests. */
export default async function start(): Promise<() => Promise<void>> {
  if (!engines().includes('postgres')) {
    console.warn('PostgreSQL is not tested: NIGHTLATCH_TEST_POSTGRES names no server.\n');
  }
  return startOn(engines());
}

export async function startOn(databases: Engine[]): Promise<() => Promise<void>> {
  mkdirSync(results, { recursive: true });
  forgetEarlierRuns();
  const servers: Server[] = [];
  try {
    for (const engine of databases) servers.push(await Server.start(engine));
  } catch (error) {
    await Promise.all(servers.map((server) => server.stop()));
    throw error;
  }
  const running = servers.map((server) => server.running);
  noteServers(running);
  return async () => {
    const stopped = await Promise.all(servers.map((server) => server.stop()));
    const found = [findFaultsInLogs, findSecretsInLogs, compareAnswers].flatMap((find) => find(running));
    const problems = [...stopped.flat(), ...found];
    if (problems.length > 0) throw new Error(`after the tests:\n- ${problems.join('\n- ')}`);
  };
}
