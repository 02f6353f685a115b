import { useRef } from 'preact/hooks';
import type { OpenPage, PageState } from '../../components/page/types.ts';

const isRead = (page: PageState): page is OpenPage => page.kind === 'open' && page.report.state !== 'reading';

/**
 * What a panel in a tab of its own shows: the page as it was found last. It stays when the tab of that page is closed
 * or goes elsewhere, so that it can still be printed. A panel beside a page shows what is there now.
 */
export function useShownPage(page: PageState, isOwnTab: boolean): PageState {
  const read = useRef<OpenPage | null>(null);
  if (!isOwnTab) return page;
  if (isRead(page) && (read.current === null || page.report.url === read.current.report.url)) read.current = page;
  return read.current ?? page;
}
