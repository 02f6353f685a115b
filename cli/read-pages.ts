import type { EntityOverview } from '../utils/core/facts/cards/types.ts';
import type { EntityId } from '../utils/core/pack/types.ts';
import type { PageReports } from '../utils/core/reports/types.ts';
import type { ExtensionBrowser } from './browsers/extension-browser.ts';
import type { Tab } from './browsers/tab.ts';
import { FileServer } from './file-server.ts';
import { pageSource } from './page-source.ts';
import { type ReadResult, readPage } from './read-page.ts';
import { takeScreenshot } from './screenshot.ts';

export interface PageRead extends ReadResult {
  readonly page: string;
  /** PNG; `null` where none was asked for. */
  readonly screenshot: Uint8Array | null;
  /** What the page reports; `null` where nobody asked. */
  readonly reported: PageReports | null;
}
export interface PageUnread {
  readonly page: string;
  readonly why: string;
}

export interface ReadOptions {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly screenshots: boolean;
  /** Whether the background is asked what the pages report. */
  readonly reports?: boolean;
}

/** The number of pages open at a time; most of their time is waiting for the network and the browser. */
const LANES = 3;

/** Reads pages, several at a time, and yields them in the order in which they were named. */
export async function* readPages(
  browser: ExtensionBrowser,
  pages: readonly string[],
  options: ReadOptions,
): AsyncGenerator<PageRead | PageUnread> {
  const server = await FileServer.start();
  const waiting = pages.map(() => Promise.withResolvers<PageRead | PageUnread>());
  let next = 0;
  const lane = async () => {
    let tab: Tab | null = null;
    while (next < pages.length) {
      const index = next++;
      const page = pages[index] ?? '';
      try {
        const source = await pageSource(page, options.folder, server);
        tab ??= await browser.open();
        const read = await readPage(tab, source);
        const screenshot = options.screenshots ? await takeScreenshot(tab) : null;
        const reported = options.reports ? await browser.ask({ type: 'page-reports', tab: tab.id }) : null;
        waiting[index]?.resolve({ page, ...read, screenshot, reported });
      } catch (error) {
        waiting[index]?.resolve({ page, why: error instanceof Error ? error.message : String(error) });
        // A failed page must not affect the next one.
        await tab?.close().catch(() => undefined);
        tab = null;
      }
    }
    await tab?.close().catch(() => undefined);
  };
  const running = Array.from({ length: Math.min(LANES, pages.length) }, lane);
  try {
    for (const { promise } of waiting) yield await promise;
  } finally {
    next = pages.length;
    await Promise.all(running);
    server.close();
  }
}

/** Descriptions of the entities that the pages mention, from the background. */
export async function overviewsOf(
  browser: ExtensionBrowser,
  reads: readonly PageRead[],
): Promise<ReadonlyMap<EntityId, EntityOverview>> {
  const mentions = reads.flatMap((read) => read.reports.flatMap((report) => report.mentions));
  const entities = [...new Set(mentions.map((mention) => mention.entity))];
  if (entities.length === 0) return new Map();
  const overviews = await browser.ask({ type: 'overviews', entities });
  return new Map(overviews.map((overview) => [overview.id, overview]));
}
