import type { Browser, Page } from 'puppeteer-core';
import { BrowserMissing, ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';
import type { BrowserName } from '../../cli/browsers/types.ts';
import { builtExtension } from '../../cli/built-extension.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { addPack } from './add-pack.ts';
import { packOf } from './corpus/pack.ts';
import { timesOf } from './measure.ts';
import { firefoxPreferences, ONLY_THIS_MACHINE, PlainBrowsers } from './plain-browsers.ts';

export interface BenchOptions {
  readonly quick: boolean;
  /** The requested rows; `null` for all. */
  readonly rows: readonly number[] | null;
  readonly say: (line: string) => void;
}

/** Only isolated pages have clocks of five microseconds. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** What every row needs: a server for its pages, and browsers with and without the extension. */
export class Bench {
  readonly say: (line: string) => void;
  readonly quick: boolean;
  readonly #rows: readonly number[] | null;
  readonly #server: PageServer;
  readonly #plain = new PlainBrowsers();
  readonly #browsers = new Map<string, Promise<ExtensionBrowser>>();

  private constructor(options: BenchOptions, server: PageServer) {
    this.say = options.say;
    this.quick = options.quick;
    this.#rows = options.rows;
    this.#server = server;
  }

  static async start(options: BenchOptions): Promise<Bench> {
    return new Bench(options, await PageServer.start());
  }

  /** How often to measure: the number of the full run, or at most seven in a quick run. */
  times(full: number): number {
    return timesOf(full, this.quick);
  }

  /** How often to measure in Firefox: as often in a full run, three times in a quick one. */
  timesInFirefox(full: number): number {
    return this.quick ? Math.min(3, full) : full;
  }

  /** Whether a row was requested. */
  wants(row: number): boolean {
    return this.#rows?.includes(row) ?? true;
  }

  /** Serves a body under an address of its own; gives the address. */
  serve(body: string | Uint8Array, type = 'text/html; charset=utf-8'): string {
    return this.#server.add({ body, headers: { 'content-type': type, ...isolated } });
  }

  /** A tab of a browser without the extension. */
  async plainTab(html: string): Promise<{ page: Page; url: string }> {
    const url = this.serve(html);
    const page = await this.plainPage();
    await page.goto(url, { timeout: 60_000 });
    return { page, url };
  }

  /** An empty tab of that browser. */
  plainPage(): Promise<Page> {
    return this.#plain.page('chromium');
  }

  /** Chromium with another extension, from this folder. */
  plainWith(extension: string): Promise<Browser> {
    return this.#plain.with('chromium', extension);
  }

  /** Firefox with the same. Throws `BrowserMissing` where it is not installed. */
  firefoxWith(extension: string): Promise<Browser> {
    return this.#plain.with('firefox', extension);
  }

  /** An empty tab of Firefox without the extension; `null`, with a message, where it is not installed. */
  firefoxPage(): Promise<Page | null> {
    return this.#unlessMissing(this.#plain.page('firefox'));
  }

  async #unlessMissing<Found>(found: Promise<Found>): Promise<Found | null> {
    try {
      return await found;
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      this.say(`${error.message}: nothing is measured there`);
      return null;
    }
  }

  /** Chromium with the extension and with a pack of this many names beside the bundled one. */
  chromium(size: number): Promise<ExtensionBrowser> {
    return this.#browser('chromium', size);
  }

  /** Firefox with the same; `null` where it is not installed, or in a quick run, since it takes minutes. */
  async firefox(size: number): Promise<ExtensionBrowser | null> {
    if (this.quick) return null;
    return this.#unlessMissing(this.#browser('firefox', size));
  }

  /** Chromium with the extension and no pack but the bundled one. */
  withoutPack(name: BrowserName): Promise<ExtensionBrowser> {
    return this.#browser(name, 0);
  }

  /** Firefox with the same; `null` where it is not installed. */
  firefoxWithoutPack(): Promise<ExtensionBrowser | null> {
    return this.#unlessMissing(this.#browser('firefox', 0));
  }

  /** Another Chromium with the extension, which the caller closes. */
  launchChromium(): Promise<ExtensionBrowser> {
    return this.#launch('chromium');
  }

  #browser(name: BrowserName, size: number): Promise<ExtensionBrowser> {
    const key = `${name} ${size}`;
    const running = this.#browsers.get(key) ?? this.#startBrowser(name, size);
    this.#browsers.set(key, running);
    return running;
  }

  async #launch(name: BrowserName): Promise<ExtensionBrowser> {
    return ExtensionBrowser.launch(name, {
      extension: await builtExtension(name, this.say),
      switches: [ONLY_THIS_MACHINE, '--disable-gpu'],
      preferences: firefoxPreferences,
    });
  }

  /** `size` 0 adds no pack. */
  async #startBrowser(name: BrowserName, size: number): Promise<ExtensionBrowser> {
    this.say(`Starting ${name} with a pack of ${size} names`);
    const browser = await this.#launch(name);
    if (size === 0) return browser;
    await addPack(browser, packOf(size));
    return browser;
  }

  async close(): Promise<void> {
    for (const running of this.#browsers.values()) await (await running.catch(() => null))?.close();
    await this.#plain.close();
    this.#server.close();
  }
}
