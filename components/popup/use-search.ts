import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchFilters, SearchQuery, SearchReply } from '../../utils/core/search/types.ts';

export const MAX_RESULTS = 60;

export interface SearchState {
  /** The latest answer. It stays until the next one arrives, so that nothing flickers. */
  readonly reply: SearchReply | null;
  /** The text that `reply` answers. */
  readonly text: string;
  /** Why there is none; null where there is one, or none yet. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks with every change; an answer to an older question is dropped. */
export function useSearch(
  text: string,
  filters: SearchFilters,
  search: (query: SearchQuery) => Promise<SearchReply>,
): SearchState {
  const [state, setState] = useState<Omit<SearchState, 'retry'>>({ reply: null, text: '', error: null });
  const [attempts, setAttempts] = useState(0);
  // Asked before the key is drawn, so that the answer may be drawn with it.
  useLayoutEffect(() => {
    let current = true;
    search({ text, filters, limit: MAX_RESULTS }).then(
      (reply) => current && setState((before) => ({ reply: withFacetsOf(before.reply, reply), text, error: null })),
      (error: unknown) => current && setState({ reply: null, text, error: error ?? new Error() }),
    );
    return () => {
      current = false;
    };
  }, [text, filters, search, attempts]);
  return { ...state, retry: () => setAttempts((count) => count + 1) };
}

/**
 * The reply with the facets of the one before, where they are equal: they change with the packs alone, and what is
 * drawn of them, some two hundred options, stays.
 */
function withFacetsOf(before: SearchReply | null, reply: SearchReply): SearchReply {
  if (before === null || JSON.stringify(before.facets) !== JSON.stringify(reply.facets)) return reply;
  return { ...reply, facets: before.facets };
}
