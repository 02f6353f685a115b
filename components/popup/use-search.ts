import { useEffect, useState } from 'preact/hooks';
import type { SearchFilters, SearchQuery, SearchReply } from '../../utils/core/search/types.ts';

export const MAX_RESULTS = 60;

export interface SearchState {
  /** The latest answer. It stays until the next one arrives, so that nothing flickers. */
  readonly reply: SearchReply | null;
  /** The text that `reply` answers. */
  readonly text: string;
  readonly failed: boolean;
}

/** Asks with every change; an answer to an older question is dropped. */
export function useSearch(
  text: string,
  filters: SearchFilters,
  search: (query: SearchQuery) => Promise<SearchReply>,
): SearchState {
  const [state, setState] = useState<SearchState>({ reply: null, text: '', failed: false });
  useEffect(() => {
    let current = true;
    search({ text, filters, limit: MAX_RESULTS }).then(
      (reply) => current && setState({ reply, text, failed: false }),
      () => current && setState({ reply: null, text, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [text, filters, search]);
  return state;
}
