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
  /** Reads the first rows; gives whether all of them could be read. */
  readonly readFirst: (count: number) => Promise<boolean>;
  /** Reads again what could not be read. */
  readonly retry: () => void;
}

/** The rows of a list, read by the page as they come into view. `ask` is another function for another list. */
export function useRows(ask: (from: number, count: number) => Promise<BrowseReply>): Rows {
  const pages = useRef(new Map<number, readonly SearchResult[] | null>());
  const failed = useRef(new Set<number>());
  const coming = useRef(new Map<number, Promise<void>>());
  const [state, setState] = useState<{ readonly reply: BrowseReply | null; readonly error: unknown }>({
    reply: null,
    error: null,
  });
  const current = useRef(ask);
  const read = useCallback(
    async (page: number) => {
      pages.current.set(page, null);
      try {
        const reply = await ask(page * ROWS_A_PAGE, ROWS_A_PAGE);
        if (current.current !== ask) return;
        pages.current.set(page, reply.rows);
        failed.current.delete(page);
        const [oldest] = pages.current.keys();
        if (pages.current.size > MAX_PAGES && oldest !== undefined && oldest !== page) pages.current.delete(oldest);
        setState((before) => ({ reply, error: failed.current.size === 0 ? null : before.error }));
      } catch (error) {
        if (current.current !== ask) return;
        pages.current.delete(page);
        failed.current.add(page);
        setState((before) => ({ ...before, error: error ?? new Error() }));
      }
    },
    [ask],
  );
  const load = useCallback(
    async (page: number) => {
      if (pages.current.has(page)) return coming.current.get(page);
      const reading = read(page);
      coming.current.set(page, reading);
      await reading;
      if (coming.current.get(page) === reading) coming.current.delete(page);
    },
    [read],
  );
  useEffect(() => {
    current.current = ask;
    pages.current.clear();
    failed.current.clear();
    coming.current.clear();
    setState({ reply: null, error: null });
    // `load` shows what failed.
    void load(0);
  }, [ask, load]);
  // The same function while the list is the same: another one has the part in view read again.
  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / ROWS_A_PAGE); page <= Math.floor(last / ROWS_A_PAGE); page++)
        // `load` shows what failed.
        void load(page);
    },
    [load],
  );
  return {
    ...state,
    at: (place) => pages.current.get(Math.floor(place / ROWS_A_PAGE))?.[place % ROWS_A_PAGE],
    need,
    readFirst: async (count) => {
      const wanted = Array.from({ length: Math.ceil(count / ROWS_A_PAGE) }, (_, page) => page);
      await Promise.all(wanted.map(load));
      return wanted.every((page) => pages.current.get(page));
    },
    retry: () => {
      // `load` shows what failed.
      for (const page of failed.current) void load(page);
    },
  };
}
