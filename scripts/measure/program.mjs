// The program under measurement, in a temporary folder with a database of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const binary = resolve('target/release/nightlatch');
const patience = 30_000;

export class Program {
  folder = mkdtempSync(join(tmpdir(), 'nightlatch-measure-'));

  /** Starts it. Returns the milliseconds until it said that it is ready. */
  async start() {
    this.port ??= await freePort();
    this.url = `http://localhost:${this.port}`;
    const began = performance.now();
    this.child = spawn(binary, ['serve'], {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NIGHTLATCH_ENVIRONMENT: 'development',
        NIGHTLATCH_DATABASE__URL: `sqlite://${join(this.folder, 'nightlatch.db')}`,
        NIGHTLATCH_KEYS__FILE: join(this.folder, 'keys'),
        NIGHTLATCH_PUBLIC_URL: this.url,
        NIGHTLATCH_DEMO_ACCOUNTS: 'false',
        NIGHTLATCH_LOG__LEVEL: 'warn',
        LEPTOS_SITE_ADDR: `127.0.0.1:${this.port}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.log = '';
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (text) => (this.log = (this.log + text).slice(-4000)));
    }
    while (!(await this.isReady())) {
      const late = performance.now() - began > patience;
      if (late || this.child.exitCode !== null) throw new Error(`the server did not become ready:\n${this.log}`);
      await pause(2);
    }
    return performance.now() - began;
  }

  isReady() {
    return new Promise((done) => {
      const asked = request({ host: '127.0.0.1', port: this.port, path: '/readyz', agent: false }, (answer) => {
        answer.resume();
        done(answer.statusCode === 200);
      });
      asked.on('error', () => done(false)).end();
    });
  }

  /** Resident memory in megabytes (10^6 bytes): VmRSS now, or VmHWM at its most. */
  memory(line = 'VmRSS') {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return (Number(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  }

  /** Milliseconds of processor time that it has used. */
  processor() {
    const [user, system] = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  }

  async stop() {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const end = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await end;
    clearTimeout(timer);
  }

  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address();
  listener.close();
  return port;
}
