import type { Page } from 'puppeteer-core';
import { BrowserMissing, LensBrowser } from '../../entrypoints/command-line/browsers/lens-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { packOf } from './corpus/pack.ts';
import { PlainBrowsers } from './plain-browsers.ts';

export interface BenchOptions {
  readonly quick: boolean;
  /** The rows that were asked for; `null` for all. */
  readonly rows: readonly number[] | null;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly say: (line: string) => void;
}

/** Clocks of five microseconds are for isolated pages only. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** What every row needs: a server of its own pages, and browsers with and without the extension. */
export class Bench {
  readonly say: (line: string) => void;
  readonly quick: boolean;
  readonly extension: string;
  readonly #rows: readonly number[] | null;
  readonly #server: PageServer;
  readonly #plain = new PlainBrowsers();
  readonly #lenses = new Map<number, Promise<LensBrowser>>();

  private constructor(options: BenchOptions, server: PageServer) {
    this.say = options.say;
    this.quick = options.quick;
    this.extension = options.extension;
    this.#rows = options.rows;
    this.#server = server;
  }

  static async start(options: BenchOptions): Promise<Bench> {
    return new Bench(options, await PageServer.start());
  }

  /** How often to measure: the full run's number, or seven at most where it must be quick. */
  times(full: number): number {
    return this.quick ? Math.min(7, full) : full;
  }

  /** Whether a row was asked for. */
  wants(row: number): boolean {
    return this.#rows?.includes(row) ?? true;
  }

  /** Serves a body under an address of its own, and gives that. */
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

  /** An empty tab of Firefox without the extension; `null`, and a word about it, where it is not installed. */
  async firefoxPage(): Promise<Page | null> {
    try {
      return await this.#plain.page('firefox');
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      this.say(`${error.message}: nothing is measured there`);
      return null;
    }
  }

  /** The browser with the extension, and with a pack of so many names beside the bundled one. */
  lens(size: number): Promise<LensBrowser> {
    const running = this.#lenses.get(size) ?? this.#startLens(size);
    this.#lenses.set(size, running);
    return running;
  }

  async #startLens(size: number): Promise<LensBrowser> {
    this.say(`Starting the browser with a pack of ${size} names`);
    const browser = await LensBrowser.launch('chromium', { extension: this.extension, switches: ['--disable-gpu'] });
    const added = await browser.inExtension(
      async (api, url) => {
        const text = await (await fetch(url)).text();
        return api.runtime.sendMessage({ type: 'add-pack', text });
      },
      this.serve(packOf(size), 'application/json'),
    );
    if ((added as { kind?: string } | null)?.kind !== 'added') throw new Error(`No pack: ${JSON.stringify(added)}`);
    return browser;
  }

  async close(): Promise<void> {
    for (const running of this.#lenses.values()) await (await running.catch(() => null))?.close();
    await this.#plain.close();
    this.#server.close();
  }
}
