import { type Browser, launch, type Page } from 'puppeteer-core';
import { findExecutable } from '../../entrypoints/command-line/browsers/executable.ts';
import { BrowserMissing } from '../../entrypoints/command-line/browsers/lens-browser.ts';
import type { BrowserName } from '../../entrypoints/command-line/browsers/types.ts';

const switches = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];
const defaultViewport = { width: 1000, height: 800 };

/** Browsers without the extension, each started when it is first asked for. */
export class PlainBrowsers {
  readonly #running = new Map<BrowserName, Promise<Browser>>();

  /** An empty tab. Throws `BrowserMissing` where the browser is not installed. */
  async page(name: BrowserName): Promise<Page> {
    const running = this.#running.get(name) ?? start(name);
    this.#running.set(name, running);
    return (await running).newPage();
  }

  async close(): Promise<void> {
    for (const running of this.#running.values()) await (await running.catch(() => null))?.close();
  }
}

async function start(name: BrowserName): Promise<Browser> {
  const executablePath = findExecutable(name);
  if (executablePath === null) throw new BrowserMissing(`${name} is not installed`);
  const both = { executablePath, headless: true, defaultViewport };
  if (name === 'chromium') {
    const args = [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return launch({ ...both, browser: 'chrome', pipe: true, args });
  }
  // Else its clock goes by steps of a millisecond.
  return launch({ ...both, browser: 'firefox', extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } });
}
