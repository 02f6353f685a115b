import type { Page } from 'puppeteer-core';
import type { LensBrowser } from '../../entrypoints/command-line/browsers/lens-browser.ts';
import type { Tab } from '../../entrypoints/command-line/browsers/tab.ts';
import { MainThread } from './main-thread.ts';

/** Whether the extension annotates the pages of the benchmark: the reader's own switch for a site. */
export async function annotate(browser: LensBrowser, on: boolean): Promise<void> {
  await browser.inExtension(
    (api, kind) => api.storage.local.set({ settings: { sites: { '127.0.0.1': { kind } } } }),
    on ? 'on' : 'paused',
  );
}

export interface LensTab {
  readonly tab: Tab;
  readonly page: Page;
  readonly thread: MainThread;
}

/** Opens a page of which the extension has read nothing yet, and waits until the browser has done with it. */
export async function openPaused(browser: LensBrowser, url: string): Promise<LensTab> {
  await annotate(browser, false);
  const tab = await browser.open();
  await tab.page.goto(url, { timeout: 120_000 });
  const thread = await MainThread.of(tab.page);
  await thread.settled();
  return { tab, page: tab.page, thread };
}

/** How many ranges are painted or known: highlights of ours that are registered on the page. */
export function registered(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('partnership-lens')) count += highlight.size;
    return count;
  });
}

/** Mentions that stand on the page, as the popup would list them; waits until the page is read. */
export async function mentions(browser: LensBrowser, tab: Tab): Promise<number> {
  // A large pack that was just added is opened first, which takes seconds.
  for (let left = 120; left > 0; left--) {
    const report = await browser.inExtension(
      (api, id) => api.tabs.sendMessage(id, { type: 'report' }, { frameId: 0 }),
      tab.id,
    );
    const { state, mentions: found } = report as { state: string; mentions: unknown[] };
    if (state === 'ready') return found.length;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('The page is still read after two minutes.');
}
