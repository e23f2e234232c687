import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../fixtures/server';

/** The engines that are tested beside Chromium. */
export type Kind = 'firefox' | 'webkit';

const START_SECONDS = 30;

/** The program of an engine that takes commands over W3C WebDriver. One browser at a time. */
export class Driver {
  private readonly running: ChildProcess[] = [];

  private constructor(
    private readonly kind: Kind,
    private readonly folder: string,
    private readonly url: string,
  ) {}

  static async start(kind: Kind): Promise<Driver> {
    const folder = mkdtempSync(join(tmpdir(), `nightlatch-${kind}-`));
    const [port, second] = [await freePort(), await freePort()];
    const driver = new Driver(kind, folder, `http://127.0.0.1:${port}`);
    try {
      const display = kind === 'webkit' ? await driver.display() : '';
      driver.launch(kind === 'firefox' ? geckodriver() : webKitWebDriver(), wordsOf(kind, port, second), display);
      await driver.ready();
    } catch (error) {
      await driver.stop();
      throw error;
    }
    return driver;
  }

  /** A browser that has seen nothing yet. */
  async open(): Promise<WebDriver> {
    const wanted = new Capabilities(this.kind === 'firefox' ? firefoxWanted() : webKitWanted());
    return new Builder().disableEnvironmentOverrides().usingServer(this.url).withCapabilities(wanted).build();
  }

  async stop(): Promise<void> {
    for (const child of this.running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const end = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([end, pause(5_000, undefined, { ref: false })]);
      child.kill('SIGKILL');
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** WebKitGTK cannot do without a screen. This one is in memory, and nobody's own windows are touched. */
  private async display(): Promise<string> {
    const path = program('NIGHTLATCH_TEST_XVFB', ['Xvfb'], 'Xvfb', 'xvfb');
    const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.keep(child);
    const numbers = child.stdio[3] as Readable;
    const [number] = await Promise.race([once(numbers, 'data'), pause(START_SECONDS * 1000, [''], { ref: false })]);
    if (String(number).trim() === '') throw new Error('Xvfb does not start');
    return `:${String(number).trim()}`;
  }

  private launch(path: string, words: string[], display: string): void {
    const log = openSync(this.log(), 'w');
    // Nobody's own settings, in the language of the tests.
    const env = {
      PATH: process.env.PATH, HOME: this.folder, TMPDIR: this.folder, LC_ALL: 'C.UTF-8', LANGUAGE: 'en_GB', TZ: 'UTC', NO_AT_BRIDGE: '1',
      ...(display === '' ? { MOZ_HEADLESS: '1' } : { DISPLAY: display, GDK_BACKEND: 'x11' }),
    };
    this.keep(spawn(path, words, { cwd: this.folder, env, stdio: ['ignore', log, log] }));
    closeSync(log);
  }

  private keep(child: ChildProcess): void {
    this.running.push(child);
    // Nothing may stay behind, however this process ends.
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
  }

  private async ready(): Promise<void> {
    for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await pause(100)) {
      const answer = await fetch(`${this.url}/status`).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error(`the driver of ${this.kind} is not ready. It says:\n${readFileSync(this.log(), 'utf8').slice(-2000)}`);
  }

  private log(): string {
    return join(this.folder, 'driver.log');
  }
}

function wordsOf(kind: Kind, port: number, second: number): string[] {
  if (kind === 'webkit') return [`--port=${port}`];
  return ['--host', '127.0.0.1', '--port', `${port}`, '--websocket-port', `${second}`];
}

function firefoxWanted(): object {
  const binary = program('NIGHTLATCH_TEST_FIREFOX', ['firefox-esr', 'firefox'], 'Firefox', 'firefox-esr');
  const prefs = {
    'intl.accept_languages': 'en-GB, en',
    // The keys of WebDriver answer, and none that is plugged in.
    'security.webauth.webauthn_enable_softtoken': true,
    'security.webauth.webauthn_enable_usbtoken': false,
  };
  return { browserName: 'firefox', webSocketUrl: true, 'moz:firefoxOptions': { binary, args: ['-headless'], prefs } };
}

function webKitWanted(): object {
  return { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } };
}

const geckodriver = () => program('NIGHTLATCH_TEST_GECKODRIVER', ['geckodriver'], 'geckodriver', '');
const webKitWebDriver = () => program('NIGHTLATCH_TEST_WEBKITDRIVER', ['WebKitWebDriver'], 'WebKitWebDriver', 'webkit2gtk-driver');

/** The browser beside WebKitWebDriver, in the same package. Debian keeps it off PATH. */
function miniBrowser(): string {
  const within = (folder: string, names: RegExp) => below(folder).filter((name) => names.test(name)).map((name) => join(folder, name));
  const machines = ['/usr/libexec', '/usr/lib64', ...within('/usr/lib', /linux-gnu/)];
  const folders = machines.flatMap((folder) => within(folder, /^webkit(2gtk|gtk)-/));
  return program('NIGHTLATCH_TEST_MINIBROWSER', ['MiniBrowser'], 'the MiniBrowser of WebKitGTK', 'webkit2gtk-driver', folders);
}

const below = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Where a program is. Nothing is left out because it is missing: then somebody would believe that it was tested. */
function program(variable: string, names: string[], what: string, debian: string, more: string[] = []): string {
  const named = process.env[variable];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...more];
  const found = named ? [named] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = found.find((candidate) => existsSync(candidate));
  if (path) return path;
  const how = debian === '' ? 'make engines builds it' : `on Debian and Ubuntu the package is ${debian}`;
  throw new Error(`${what} is missing: ${how}, or name one in ${variable}`);
}
