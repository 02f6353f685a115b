import { type Browser, launch, type Page } from 'puppeteer-core';
import { findExecutable } from '../../entrypoints/command-line/browsers/executable.ts';
import { BrowserMissing } from '../../entrypoints/command-line/browsers/lens-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';

export interface BenchOptions {
  readonly quick: boolean;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly say: (line: string) => void;
}

/** Clocks of five microseconds are for isolated pages only. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const switches = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** What every row needs: a server of its own pages, and browsers with and without the extension. */
export class Bench {
  readonly say: (line: string) => void;
  readonly quick: boolean;
  readonly extension: string;
  readonly #server: PageServer;
  readonly #executable: string;
  #plain: Promise<Browser> | null = null;

  private constructor(options: BenchOptions, server: PageServer, executable: string) {
    this.say = options.say;
    this.quick = options.quick;
    this.extension = options.extension;
    this.#server = server;
    this.#executable = executable;
  }

  static async start(options: BenchOptions): Promise<Bench> {
    const executable = findExecutable('chromium');
    if (executable === null) throw new BrowserMissing('chromium is not installed');
    return new Bench(options, await PageServer.start(), executable);
  }

  /** How often to measure: the full run's number, or seven at most where it must be quick. */
  times(full: number): number {
    return this.quick ? Math.min(7, full) : full;
  }

  /** Serves a body under an address of its own, and gives that. */
  serve(body: string | Uint8Array, type = 'text/html; charset=utf-8'): string {
    return this.#server.add({ body, headers: { 'content-type': type, ...isolated } });
  }

  /** A tab of a browser without the extension. */
  async plainTab(html: string): Promise<{ page: Page; url: string }> {
    this.#plain ??= launch({
      browser: 'chrome',
      executablePath: this.#executable,
      headless: true,
      pipe: true,
      args: [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      defaultViewport: { width: 1000, height: 800 },
    });
    const page = await (await this.#plain).newPage();
    const url = this.serve(html);
    await page.goto(url, { timeout: 60_000 });
    return { page, url };
  }

  async close(): Promise<void> {
    await (await this.#plain)?.close();
    this.#server.close();
  }
}
