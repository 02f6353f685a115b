import type { BrowserFamily, UnansweredPage } from '../../core/page/restricted-pages.ts';
import type { ReaderTab } from './active-tab.ts';
import { extension } from './extension.ts';
import { mayReadPages, mayReadSite } from './page-access.ts';
import { startReading } from './start-reading.ts';

export const browserFamily: BrowserFamily = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

/** Milliseconds within which a content script that was started here has to answer. */
const PATIENCE = 4000;
const starts = new Map<number, { readonly url: string; readonly at: number }>();

/**
 * Why no content script answers from a tab. Where the browser gives the address, the page may be read, if only since
 * the reader clicked the toolbar button there. The content script is then started, and the result is `waiting` until it
 * answers.
 */
export async function unansweredPage(tab: ReaderTab): Promise<UnansweredPage | 'waiting'> {
  const { id, url, readerView, icon } = tab;
  let refusal: string | null = null;
  if (url !== null && /^(?:https?|file):/.test(url)) {
    // A page that is still loading gets its content script from the browser.
    if (tab.loading) return 'waiting';
    if (starts.get(id)?.url !== url) {
      const start = await startReading(id);
      if (start.kind === 'refused') refusal = start.why;
      else starts.set(id, { url, at: performance.now() });
    }
    const started = starts.get(id);
    if (refusal === null && started && performance.now() - started.at < PATIENCE) return 'waiting';
  }
  const [everySite, site, files] = await Promise.all([
    mayReadPages(),
    url !== null && URL.canParse(url) ? mayReadSite(url) : false,
    extension.extension.isAllowedFileSchemeAccess(),
  ]);
  const granted = { everySite, site, files };
  return { family: browserFamily, url, readerView, icon, granted, refusal };
}
