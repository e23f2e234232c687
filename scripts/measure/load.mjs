// How often something can be done in a second.
import { execFile } from 'node:child_process';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { logIn } from './person.mjs';
import { Visitor } from './visitor.mjs';

/** Runs `act` in `clients` loops for some seconds, and says how often it was done in each second. */
async function rate(clients, seconds, act) {
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  const loop = async (client) => {
    while (performance.now() < end) {
      await act(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return done / ((performance.now() - began) / 1000);
}

/** Log-ins a second, each from a browser without a session; with wrk where there is one, since the client shares the processor. */
export async function logIns(url, people, clients, seconds) {
  const forms = people.map(({ email, password }) => new URLSearchParams({ email, password }).toString());
  const script = [`-c${clients}`, '-s', fileURLToPath(new URL('log-in.lua', import.meta.url))];
  const tried = await wrk(seconds, [...script, `${target(url)}/api/log_in`, '--', ...forms]);
  if (tried) return { rate: tried, tool: 'wrk' };
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const measured = await rate(clients, seconds, (client) => logIn(new Visitor(url, agent), people[client % people.length]));
  agent.destroy();
  return { rate: measured, tool: 'Node.js, which shares the processor' };
}

/** Password hashes a second when the server does nothing else. */
export async function hashes(url, seconds) {
  const answer = JSON.parse((await new Visitor(url).get(`/dev/hash-rate?seconds=${seconds}`)).body);
  return answer.done / answer.seconds;
}

/** Pages a second, with wrk where there is one. */
export async function pages(url, path, seconds) {
  const tried = await wrk(seconds, ['-c16', '-H', 'Accept: text/html', target(url) + path]);
  if (tried) return { rate: tried, tool: 'wrk' };
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const visitor = new Visitor(url, agent);
  const measured = await rate(16, seconds, () => visitor.get(path));
  agent.destroy();
  return { rate: measured, tool: 'Node.js, which shares the processor' };
}

/** Requests a second of programs with an Authorization header, with wrk where there is one. */
export async function programs(url, path, authorization, seconds) {
  const tried = await wrk(seconds, ['-c16', '-H', `Authorization: ${authorization}`, target(url) + path]);
  if (tried) return { rate: tried, tool: 'wrk' };
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const visitor = new Visitor(url, agent);
  const measured = await rate(16, seconds, () => visitor.get(path, { Authorization: authorization }));
  agent.destroy();
  return { rate: measured, tool: 'Node.js, which shares the processor' };
}

/** Requests a second, as wrk counts them; nothing when there is no wrk. */
async function wrk(seconds, options) {
  try {
    const { stdout } = await promisify(execFile)('wrk', ['-t1', `-d${seconds}s`, ...options]);
    if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`the server refused requests:\n${stdout}`);
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

// The server listens on IPv4; "localhost" may be something else first.
const target = (url) => url.replace('localhost', '127.0.0.1');

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
