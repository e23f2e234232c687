import type { WebDriver } from 'selenium-webdriver';
import type { Kind } from './drivers';

/**
 * Firefox holds what a plain page fetches ahead for the next one against default-src alone, where Chromium and WebKit take any directive that
 * allows it. Nothing is fetched ahead there; the next page fetches it itself.
 */
const FETCHED_AHEAD = /default-src\b.*\/pkg\/nightlatch\.(css|js|wasm)\?/;

/** What the browser of a test complains of: in the console, in errors that nobody caught, and for the content security policy. */
export class Complaints {
  private readonly allowed: RegExp[] = [];
  private readonly heard: string[] = [];

  constructor(private readonly read: () => Promise<string[]>) {}

  hear(text: string): void {
    this.heard.push(text);
  }

  /** Looks for those that the page keeps itself. They go with the page. */
  async collect(): Promise<void> {
    this.heard.push(...(await this.read().catch(() => [])));
  }

  allow(expected: RegExp): void {
    this.allowed.push(expected);
  }

  /** Those that a test causes on purpose as well. */
  everything(): string[] {
    return this.heard;
  }

  all(): string[] {
    return this.heard.filter((text) => !this.allowed.some((expected) => expected.test(text)));
  }
}

export async function listen(driver: WebDriver, kind: Kind): Promise<Complaints> {
  return kind === 'firefox' ? listenByEvents(driver) : new Complaints(() => driver.executeScript<string[]>(`return (${keepAndGive})()`));
}

/** Firefox tells everything by itself, from the first line of a page on (WebDriver BiDi). */
async function listenByEvents(driver: WebDriver): Promise<Complaints> {
  const complaints = new Complaints(async () => []);
  complaints.allow(FETCHED_AHEAD);
  const bidi = await driver.getBidi();
  bidi.socket.addEventListener('message', ({ data }) => {
    const { method, params } = JSON.parse(String(data)) as { method?: string; params?: { level: string; text: string } };
    if (method === 'log.entryAdded' && params && ['error', 'warn'].includes(params.level)) complaints.hear(`${params.level}: ${params.text}`);
  });
  await bidi.subscribe('log.entryAdded');
  const functionDeclaration = `() => document.addEventListener('securitypolicyviolation', (event) =>
    console.error('a violation of ' + event.effectiveDirective + ': ' + event.blockedURI + ' ' + event.sample))`;
  await bidi.send({ method: 'script.addPreloadScript', params: { functionDeclaration } });
  return complaints;
}

/** WebKitGTK does not, so the page keeps what comes after it was loaded. Runs in the page. */
function keepAndGive(): string[] {
  const page = window as Window & { complaints?: string[] };
  const kept = (page.complaints ??= begin([]));
  return kept.splice(0);

  function begin(list: string[]): string[] {
    document.addEventListener('securitypolicyviolation', (event) => list.push(`a violation of ${event.effectiveDirective}: ${event.blockedURI}`));
    addEventListener('error', (event) => list.push(`an uncaught error: ${event.message}`));
    addEventListener('unhandledrejection', (event) => list.push(`an uncaught error: ${event.reason}`));
    for (const level of ['error', 'warn'] as const) console[level] = (...words: unknown[]) => void list.push(`${level}: ${words.join(' ')}`);
    return list;
  }
}
