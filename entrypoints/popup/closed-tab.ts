import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadPages } from '../../utils/browser/platform/page-access.ts';
import { browserFamily, unansweredPage } from '../../utils/browser/platform/unanswered-page.ts';
import { type BrowserFamily, type ClosedReason, whyClosed } from '../../utils/core/page/restricted-pages.ts';

/** A tab on whose page nothing can be highlighted. */
export interface ClosedTab {
  readonly kind: 'closed';
  readonly reason: ClosedReason;
  readonly family: BrowserFamily;
  /** The site that the reader could allow; `null` where none is known. */
  readonly host: string | null;
}

export const closedFor = (reason: ClosedReason, host: string | null = null): ClosedTab => ({
  kind: 'closed',
  reason,
  family: browserFamily,
  host,
});

/** The host name of a page on the web; `null` for any other page. */
export const webHost = (url: string | null): string | null =>
  url !== null && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : null;

/**
 * Whether a content script may answer from the tab. Browsers give the address of every page that may be read, except of
 * empty pages. Where access was taken back, Chromium would never reply to the message.
 */
export const mayAnswer = async (tab: ReaderTab): Promise<boolean> => tab.url !== null || (await mayReadPages());

/** Why no content script answers from a tab, or `null` while one may still start. */
export async function closedTab(tab: ReaderTab): Promise<ClosedTab | null> {
  const page = await unansweredPage(tab);
  return page === 'waiting' ? null : closedFor(whyClosed(page), webHost(tab.url));
}
