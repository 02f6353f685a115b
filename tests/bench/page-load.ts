import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';
import type { Bench } from './bench.ts';
import type { Metrics } from './counters.ts';
import { MainThread } from './main-thread.ts';
import { threadOf } from './paused-tab.ts';

/** The cost of loading a page in a new tab of some browser; the tab is then closed. */
export type Load = (url: string) => Promise<Metrics>;

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** The folder of the bare extension. */
export const BARE = folder('bare-extension');
/** The folder of the extension that does the same in a page that is open. */
export const ASKED = folder('asked-extension');

async function loading(page: Page, url: string, background?: () => Promise<unknown>): Promise<Metrics> {
  const thread = await MainThread.of(page, background);
  await thread.idle(1);
  const cost = await thread.cost(() => page.goto(url));
  await page.close();
  return cost;
}

/** Without any extension. */
export const plainLoad =
  (bench: Bench): Load =>
  async (url) =>
    loading(await bench.plainPage(), url);

export const loadWith =
  (browser: ExtensionBrowser): Load =>
  async (url) => {
    const tab = await browser.open();
    const thread = await threadOf(browser, tab);
    await thread.idle(1);
    const cost = await thread.cost(() => tab.page.goto(url));
    await tab.page.close();
    return cost;
  };

/** With an extension that does the least that is needed to send a page's text to its background. */
export async function bareLoad(bench: Bench): Promise<Load> {
  const browser = await bench.plainWith(BARE);
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  return async (url) => loading(await browser.newPage(), url, async () => worker?.evaluate('0'));
}

/** With an extension whose content script does nothing. */
export async function emptyLoad(bench: Bench): Promise<Load> {
  const browser = await bench.plainWith(folder('empty-extension'));
  return async (url) => loading(await browser.newPage(), url);
}

/**
 * Loads a page in each of the browsers, by turns, each time in the other order. The first load of each browser fills
 * its caches and does not count. `isDue`: which of them a turn, from 0 on, has.
 */
export async function byTurns<Name extends string>(
  loads: Readonly<Record<Name, Load>>,
  url: string,
  times: number,
  isDue: (name: Name, turn: number) => boolean = () => true,
): Promise<Readonly<Record<Name, readonly Metrics[]>>> {
  const names = Object.keys(loads) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Metrics[]>;
  for (let i = -1; i < times; i++)
    for (const name of i % 2 ? names.toReversed() : names) {
      if (i >= 0 && !isDue(name, i)) continue;
      const cost = await loads[name](url);
      if (i >= 0) measured[name].push(cost);
    }
  return measured;
}
