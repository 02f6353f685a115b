import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../components/page/types.ts';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { findTab, type ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { followActiveTab, ownTab } from '../../utils/browser/platform/follow-active-tab.ts';
import { followAccess } from '../../utils/browser/platform/page-access.ts';
import { readTabPage, withAllTies } from './tab-page.ts';

/** A tab by its id, the active one, or none. */
export type TabChoice = number | 'active' | 'none';

/**
 * Milliseconds after which a page is asked again whose end of reading sends no message: one without a content script
 * yet, and one that is looked over again and finds nothing new, as when the panel beside it makes it narrower.
 */
const RETRY = 500;

const isUnfinished = (page: PageState): boolean =>
  page.kind === 'loading' || (page.kind === 'open' && page.report.state === 'reading');

export interface TabPage {
  readonly page: PageState;
  /** Null where there is none. */
  readonly tab: number | null;
  readonly refresh: () => void;
}

/**
 * The current page of a tab: follows the active tab, its address, its mentions, settings and access. The background
 * sends a message on every change, so only an unfinished page is asked again. Late answers to earlier calls are dropped.
 */
export function useTabPage(choice: TabChoice): TabPage {
  const [shown, setShown] = useState<Omit<TabPage, 'refresh'>>({
    page: { kind: choice === 'none' ? 'none' : 'loading' },
    tab: null,
  });
  const read = useRef<() => void>(() => {});
  /** The address of a page that is shown with all its ties. */
  const whole = useRef<string | null>(null);
  // Not after the first frame: the page is asked for while the browser draws it.
  useLayoutEffect(() => {
    if (choice === 'none') return;
    const life = new AbortController();
    const { signal } = life;
    let tab: ReaderTab | null = null;
    let asked = 0;
    const follow = async (): Promise<void> => {
      asked += 1;
      const turn = asked;
      const [found, own] = await Promise.all([findTab(choice === 'active' ? null : choice), ownTab()]);
      // A page of the extension in a tab must not show itself.
      if (found === null || found.id !== own) tab = found;
      // The list of another page is there at once, and with all its rows soon after.
      const page = await readTabPage(tab, choice === 'active' && tab !== null && tab.url !== whole.current);
      if (turn !== asked || signal.aborted) return;
      setShown({ page, tab: tab?.id ?? null });
      if (isUnfinished(page)) setTimeout(() => turn === asked && !signal.aborted && read.current(), RETRY);
    };
    read.current = () => {
      follow().catch((error: unknown) => {
        console.error(error);
        if (!signal.aborted) setShown({ page: { kind: 'failed' }, tab: tab?.id ?? null });
      });
    };
    read.current();
    followActiveTab(read.current, signal, typeof choice === 'number' ? choice : null);
    followAccess(read.current, signal);
    handleMessages(
      {
        'tab-state-changed': ({ tab: changed }) => {
          if (changed === tab?.id) read.current();
          return true;
        },
        'settings-changed': () => {
          read.current();
          return true;
        },
      },
      signal,
    );
    return () => life.abort();
  }, [choice]);
  const { page } = shown;
  // After the first frame, which has the first ties.
  useEffect(() => {
    if (page.kind !== 'open') return;
    if (!page.together.rows) {
      whole.current = page.report.url;
      return;
    }
    let isCurrent = true;
    const show = (next: PageState) => isCurrent && setShown((before) => ({ ...before, page: next }));
    withAllTies(page).then(show, (error: unknown) => {
      console.error(error);
      show({ kind: 'failed' });
    });
    return () => {
      isCurrent = false;
    };
  }, [page]);
  return { ...shown, refresh: useCallback(() => read.current(), []) };
}
