import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BrowseReply } from '../../utils/core/search/browse-list.ts';
import type { SearchResult } from '../../utils/core/search/types.ts';

const ROWS_A_PAGE = 100;
/** Pages that stay in memory, those last asked for. */
const MAX_PAGES = 30;

export interface Rows {
  /** The latest answer, for its total and the values of the filters; null before the first. */
  readonly reply: BrowseReply | null;
  readonly error: unknown;
  /** The row of a place; undefined while it is read. */
  readonly at: (place: number) => SearchResult | undefined;
  /** Has the rows of these places read. */
  readonly need: (first: number, last: number) => void;
}

/** The rows of a list, read by the page as they come into view. `ask` is another function for another list. */
export function useRows(ask: (from: number, count: number) => Promise<BrowseReply>): Rows {
  const pages = useRef(new Map<number, readonly SearchResult[] | null>());
  const [state, setState] = useState<{ readonly reply: BrowseReply | null; readonly error: unknown }>({
    reply: null,
    error: null,
  });
  const current = useRef(ask);
  const load = useCallback(
    async (page: number) => {
      if (pages.current.has(page)) return;
      pages.current.set(page, null);
      try {
        const reply = await ask(page * ROWS_A_PAGE, ROWS_A_PAGE);
        if (current.current !== ask) return;
        pages.current.set(page, reply.rows);
        const [oldest] = pages.current.keys();
        if (pages.current.size > MAX_PAGES && oldest !== undefined && oldest !== page) pages.current.delete(oldest);
        setState({ reply, error: null });
      } catch (error) {
        if (current.current !== ask) return;
        pages.current.delete(page);
        setState((before) => ({ ...before, error: error ?? new Error() }));
      }
    },
    [ask],
  );
  useEffect(() => {
    current.current = ask;
    pages.current.clear();
    setState({ reply: null, error: null });
    // `load` shows what failed.
    void load(0);
  }, [ask, load]);
  return {
    ...state,
    at: (place) => pages.current.get(Math.floor(place / ROWS_A_PAGE))?.[place % ROWS_A_PAGE],
    need: (first, last) => {
      for (let page = Math.floor(first / ROWS_A_PAGE); page <= Math.floor(last / ROWS_A_PAGE); page++)
        // `load` shows what failed.
        void load(page);
    },
  };
}
