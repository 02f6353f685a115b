import { type Browser, launch, type Page } from 'puppeteer-core';
import { NO_SUGGESTIONS } from '../../cli/browsers/chromium.ts';
import { findExecutable } from '../../cli/browsers/executable.ts';
import { BrowserMissing } from '../../cli/browsers/extension-browser.ts';
import type { BrowserName } from '../../cli/browsers/types.ts';

/** Pages that were saved from the web get nothing from it, so that every load is the same. */
export const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const switches = [
  ONLY_THIS_MACHINE,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  NO_SUGGESTIONS,
];
/**
 * Firefox's clock would have steps of a millisecond. And a second after it has loaded a page that its history knows
 * well, it looks in the page's process whether to keep a picture for new tabs; without a history it knows none.
 */
export const firefoxPreferences = {
  'privacy.reduceTimerPrecision': false,
  'places.history.enabled': false,
};
const defaultViewport = { width: 1000, height: 800 };

/** Browsers without the extension, each started when it is first asked for. */
export class PlainBrowsers {
  readonly #running = new Map<string, Promise<Browser>>();

  /** An empty tab. Throws `BrowserMissing` where the browser is not installed. */
  async page(name: BrowserName): Promise<Page> {
    return (await this.#start(name, () => start(name))).newPage();
  }

  /** A browser with only another extension, from this folder. */
  with(name: BrowserName, extension: string): Promise<Browser> {
    return this.#start(`${name} ${extension}`, () => start(name, [extension]));
  }

  async close(): Promise<void> {
    for (const running of this.#running.values()) await (await running.catch(() => null))?.close();
  }

  #start(key: string, begin: () => Promise<Browser>): Promise<Browser> {
    const running = this.#running.get(key) ?? begin();
    this.#running.set(key, running);
    return running;
  }
}

async function start(name: BrowserName, enableExtensions: string[] = []): Promise<Browser> {
  const executablePath = findExecutable(name);
  if (executablePath === null) throw new BrowserMissing(`${name} is not installed`);
  const both = { executablePath, headless: true, defaultViewport };
  if (name === 'chromium') {
    const args = [...switches, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return launch({ ...both, browser: 'chrome', pipe: true, args, enableExtensions });
  }
  // The switch gives access to the browser's window, which has the data on its processes.
  const args = ['--remote-allow-system-access'];
  const browser = await launch({ ...both, browser: 'firefox', args, extraPrefsFirefox: firefoxPreferences });
  for (const extension of enableExtensions) await browser.installExtension(extension);
  return browser;
}
