import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser.ts';
import type { Tab } from '../../cli/browsers/tab.ts';
import { MainThread } from './main-thread.ts';

/** Whether the extension annotates the pages of the benchmark: the reader's setting for the site. */
export async function annotate(browser: ExtensionBrowser, on: boolean): Promise<void> {
  await browser.inExtension(
    (api, kind) => api.storage.local.set({ settings: { sites: { '127.0.0.1': { kind } } } }),
    on ? 'on' : 'paused',
  );
}

export interface PausedTab {
  readonly browser: ExtensionBrowser;
  readonly tab: Tab;
  readonly page: Page;
  readonly thread: MainThread;
}

/**
 * Switches annotating of an open page on or off, and resolves when it has begun: when the toolbar button shows a count,
 * or no longer does. The page is not asked, since that would cost it time.
 */
export async function turn({ browser, tab }: PausedTab, on: boolean): Promise<void> {
  await annotate(browser, on);
  await browser.inExtension(
    async (api, tabId, wanted) => {
      const action = api.action as { getBadgeText(of: { tabId: number }): Promise<string> };
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
        if (((await action.getBadgeText({ tabId })) !== '') === wanted) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('The page was not switched within a minute.');
    },
    tab.id,
    on,
  );
}

/** The counters of a tab's page. The background answers once its packs are open and it has nothing else to do. */
export function threadOf(browser: ExtensionBrowser, { page }: Tab): Promise<MainThread> {
  return MainThread.of(page, () => browser.ask({ type: 'overviews', entities: [] }));
}

/** Opens a page that the extension does not read yet, and waits until the browser has finished loading it. */
export async function openPaused(browser: ExtensionBrowser, url: string): Promise<PausedTab> {
  await annotate(browser, false);
  const tab = await browser.open();
  await tab.page.goto(url, { timeout: 120_000 });
  const thread = await threadOf(browser, tab);
  await thread.idle();
  return { browser, tab, page: tab.page, thread };
}

/** How many ranges are painted or known: highlights of the extension on the page. */
export function registered(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('partnership-lens')) count += highlight.size;
    return count;
  });
}

/** The mentions on a page, as in the popup. */
export async function mentions(tab: Tab): Promise<number> {
  for (let left = 60; left > 0; left--) {
    const { state, mentions: found } = await tab.send({ type: 'report' });
    if (state === 'ready') return found.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The page is still read after half a minute.');
}
