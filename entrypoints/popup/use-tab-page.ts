import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenPage, PageState } from '../../components/page/types.ts';
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
/** How many times a page is asked again that does not do what the settings want: it may have stopped listening. */
const MAX_BEHIND = 10;

const isUnfinished = (page: PageState): boolean =>
  page.kind === 'loading' || (page.kind === 'open' && page.report.state === 'reading');

export interface TabPage {
  readonly page: PageState;
  /** Null where there is none. */
  readonly tab: number | null;
  readonly refresh: () => void;
}

interface Shown extends Omit<TabPage, 'refresh'> {
  /** What the browser called the tab when it was asked about: the page itself is not told of a text directive. */
  readonly address: string | null;
  /** Whether it is what was kept of the page, until the background answers. */
  readonly isKept?: boolean;
}

const isBrief = (page: PageState): page is OpenPage => page.kind === 'open' && page.together.rows !== undefined;
const isWhole = (page: PageState): page is OpenPage => page.kind === 'open' && page.together.rows === undefined;

const withoutFragment = (address: string): string => address.replace(/#.*/su, '');

/** Whether all ties of that page are shown, also where it went to another place in itself. */
const isShownWhole = ({ page, tab, isKept }: Shown, { id }: ReaderTab, { report }: OpenPage): boolean =>
  !isKept && isWhole(page) && tab === id && withoutFragment(page.report.url) === withoutFragment(report.url);

/** The page with all its ties, or with the reason why it has the first alone. */
async function inFull(page: OpenPage, onRetry: () => void): Promise<OpenPage> {
  try {
    return await withAllTies(page);
  } catch (error) {
    console.error(error);
    return { ...page, failedTies: { error, onRetry } };
  }
}

/**
 * The current page of a tab: follows the active tab, its address, its mentions,
 * settings and access. The background sends a message on every change, so only
 * an unfinished page is asked again. Late answers to earlier calls are dropped.
 */
export function useTabPage(choice: TabChoice): TabPage {
  const [shown, setShown] = useState<Shown>({
    page: { kind: choice === 'none' ? 'none' : 'loading' },
    tab: null,
    address: null,
  });
  const read = useRef<() => void>(() => {});
  const latest = useRef(shown);
  latest.current = shown;
  const show = useCallback((page: PageState) => setShown((before) => ({ ...before, page })), []);
  // Not after the first frame: the page is asked for while the browser draws it.
  useLayoutEffect(() => {
    if (choice === 'none') return;
    const life = new AbortController();
    const { signal } = life;
    let tab: ReaderTab | null = null;
    let asked = 0;
    let behind = 0;
    const follow = async (): Promise<void> => {
      asked += 1;
      const turn = asked;
      const [found, own] = await Promise.all([findTab(choice === 'active' ? null : choice), ownTab()]);
      // A page of the extension in a tab must not show itself.
      const before = tab;
      if (found === null || found.id !== own) tab = found;
      if (tab?.id !== before?.id || tab?.url !== before?.url) behind = 0;
      const isStale = () => turn !== asked || signal.aborted;
      const now = latest.current;
      const isSame = isWhole(now.page) && now.tab === tab?.id && now.address === tab.url;
      // The list of another page is there at once, and with all its rows soon after.
      let page = await readTabPage(tab, choice === 'active' && tab !== null && !isSame, (kept) => {
        if (!isStale()) setShown({ page: kept, tab: tab?.id ?? null, address: tab?.url ?? null, isKept: true });
      });
      if (isStale()) return;
      // A whole list stays until the next one is whole.
      if (isBrief(page) && tab !== null && isShownWhole(latest.current, tab, page)) {
        const first = page;
        page = await inFull(first, () => show(first));
        if (isStale()) return;
      }
      setShown({ page, tab: tab?.id ?? null, address: tab?.url ?? null });
      behind = page.kind === 'open' && page.isBehind ? behind + 1 : 0;
      if (isUnfinished(page) || (behind > 0 && behind <= MAX_BEHIND))
        setTimeout(() => !isStale() && read.current(), RETRY);
    };
    read.current = () => {
      follow().catch((error: unknown) => {
        console.error(error);
        if (!signal.aborted) setShown({ page: { kind: 'failed' }, tab: tab?.id ?? null, address: null });
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
          behind = 0;
          read.current();
          return true;
        },
      },
      signal,
    );
    return () => life.abort();
  }, [choice, show]);
  const { page, tab, isKept } = shown;
  // After the first frame, which has the first ties.
  useEffect(() => {
    if (!isBrief(page) || page.failedTies || isKept) return;
    let isCurrent = true;
    inFull(page, () => show(page)).then((whole) => isCurrent && show(whole), console.error);
    return () => {
      isCurrent = false;
    };
  }, [page, isKept, show]);
  return { page, tab, refresh: useCallback(() => read.current(), []) };
}
