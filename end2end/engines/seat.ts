import { expect } from '@playwright/test';
import { By, error, type WebDriver, type WebElement } from 'selenium-webdriver';
import { escaped } from '../fixtures/accessibility';
import type { Http } from '../fixtures/http';
import { SESSION } from '../fixtures/http';
import type { Running } from '../fixtures/run';
import { type Complaints, listen } from './complaints';
import type { Kind } from './drivers';

/** What a control is called, as those hear it who do not see the page. */
type Name = string | RegExp;

const PRESSED = 'button, a[href], summary';

/** The place before a browser: what somebody sees, presses and types there. */
export class Seat {
  private constructor(
    readonly driver: WebDriver,
    readonly kind: Kind,
    readonly server: Running,
    private readonly complaints: Complaints,
  ) {}

  static async take(driver: WebDriver, kind: Kind, server: Running): Promise<Seat> {
    try {
      await driver.manage().setTimeouts({ pageLoad: 30_000, script: 10_000 });
      return new Seat(driver, kind, server, await listen(driver, kind));
    } catch (problem) {
      await driver.quit();
      throw problem;
    }
  }

  async goto(path: string): Promise<void> {
    await this.driver.get(`${this.server.url}${path}`);
    await this.complaints.collect();
  }

  /** Logs in as another browser is, whose pages play no part here. */
  async become(http: Http): Promise<void> {
    await this.goto('/help/login-issues');
    await this.driver.manage().addCookie({ name: SESSION, value: (await http.token()) ?? '', path: '/', httpOnly: true, sameSite: 'Lax' });
  }

  /** Waits for the screen with this heading; where the browser's half runs, until it does. */
  async screen(heading: Name): Promise<void> {
    const seen = () => this.run(() => ({ heading: document.querySelector('h1')?.textContent?.trim() ?? '', is: document.readyState }));
    await this.sees('the heading', async () => (await seen()).heading).toEqual(fitting(heading));
    await this.alive();
  }

  /** Waits until the browser's half has taken over the page, where it does. */
  async alive(): Promise<void> {
    const app = () =>
      this.run(() => (document.querySelector('script[type=module]') ? (document.documentElement.dataset.app ?? 'asleep') : 'none'));
    await this.sees('the state of the browser’s half', app).toMatch(/^(ready|none)$/);
    await this.complaints.collect();
  }

  async press(name: Name, kinds = PRESSED): Promise<void> {
    await this.click(() => this.find(kinds, name));
  }

  async pressAt(css: string): Promise<void> {
    await this.click(() => this.driver.findElement(By.css(css)));
  }

  /** Types into the field with this label, in place of what is in it. */
  async fill(label: Name, text: string): Promise<void> {
    const field = await this.field(label);
    // WebKit's driver does not bring it into view to clear it.
    await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', field);
    await field.clear();
    await field.sendKeys(text);
  }

  /** The field with this label, or the box. */
  async field(label: Name): Promise<WebElement> {
    const id = await (await this.find('label', label)).getAttribute('for');
    return this.driver.findElement(By.id(id ?? ''));
  }

  /** Types into whatever has the focus. */
  async type(...keys: string[]): Promise<void> {
    await this.driver.actions().sendKeys(...keys).perform();
  }

  /** Waits until something on the page says this. */
  async says(text: Name, css = 'main'): Promise<void> {
    const said = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
    await this.sees(`what ${css} says`, () => this.textOf(css)).toEqual(said);
  }

  /** What can be read in an element, while it is there. */
  async textOf(css: string): Promise<string> {
    return this.run((css) => [...document.querySelectorAll<HTMLElement>(css)].map((one) => one.innerText).join('\n').replace(/\u00a0/g, ' '), css);
  }

  async isSeen(css: string): Promise<boolean> {
    return this.run((css) => document.querySelector(css)?.checkVisibility() ?? false, css);
  }

  /** Waits for what a look brings. The page may change under it. */
  sees<T>(what: string, look: () => Promise<T>) {
    return expect.poll(() => look().catch((problem: unknown) => String(problem)), { message: what, intervals: [50, 100, 200] });
  }

  /** The id of what has the focus, or else what it says. */
  async focused(): Promise<string> {
    return this.run(() => {
      const { activeElement: element } = document;
      return element?.id || (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  async path(): Promise<string> {
    return new URL(await this.driver.getCurrentUrl()).pathname;
  }

  /** Runs a function in the page. */
  async run<T, A extends unknown[]>(look: (...words: A) => T, ...words: A): Promise<T> {
    return this.driver.executeScript<T>(`return (${look})(...arguments)`, ...words);
  }

  /** What this test causes on purpose. */
  allow(expected: RegExp): void {
    this.complaints.allow(expected);
  }

  /** All that the browser has complained of so far. */
  async heard(): Promise<string[]> {
    await this.complaints.collect();
    return this.complaints.everything();
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(await this.driver.takeScreenshot(), 'base64');
  }

  async finish(): Promise<void> {
    await this.complaints.collect();
    expect(this.complaints.all(), 'what the browser complained of').toEqual([]);
  }

  async leave(): Promise<void> {
    await this.driver.quit();
  }

  /** The first control that is seen with a name, in the open dialog where there is one. */
  private async find(kinds: string, name: Name): Promise<WebElement> {
    const pattern = typeof name === 'string' ? `^${escaped(name)}$` : name.source;
    let found: WebElement | null = null;
    const look = async () => {
      found = await this.run<WebElement | null, [string, string]>(
        (kinds, pattern) => {
          const root = document.querySelector('dialog:modal') ?? document;
          const fits = (element: Element) => new RegExp(pattern).test((element.textContent ?? '').replace(/\s+/g, ' ').trim());
          const all = [...root.querySelectorAll(kinds)].filter((element) => element.checkVisibility() && fits(element));
          return (all[0] ?? null) as unknown as WebElement | null;
        },
        kinds,
        pattern,
      );
      return found === null ? 'nothing' : 'something';
    };
    await this.sees(`${kinds} called ${name}`, look).toBe('something');
    if (found === null) throw new Error('it was there a moment ago');
    return found;
  }

  private async click(find: () => Promise<WebElement>): Promise<void> {
    const once = async () => (await find()).click();
    await once().catch(async (problem: unknown) => {
      // The page was drawn anew in between, and nothing was pressed.
      if (!(problem instanceof error.StaleElementReferenceError)) throw problem;
      await once();
    });
  }
}

const fitting = (name: Name): unknown => (typeof name === 'string' ? name : expect.stringMatching(name));
