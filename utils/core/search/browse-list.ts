import { isEntityType } from '../pack/entity-types.ts';
import { NO_FILTERS } from './filters.ts';
import type { SearchFile } from './search-file.ts';
import type { SearchableType, SearchFacets, SearchFilters, SearchResult } from './types.ts';

/** What a list of one pack holds: institutions or officials by name, records newest first. */
export const BROWSE_LISTS = ['institution', 'official', 'record'] as const;
export type BrowseList = (typeof BROWSE_LISTS)[number];

/** A part of a list, from the place `from` on. */
export interface BrowseReply {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly SearchResult[];
  readonly facets: SearchFacets;
}

/** Whether documents of a type stand in a list. */
export const isInList = (list: BrowseList, type: SearchableType): boolean =>
  list === 'record' ? !isEntityType(type) : type === list;

/**
 * The documents of a list that pass the filters, in its order, by their numbers. Takes a pass over the documents' kinds
 * and orders, and spells out none of them.
 */
export function browseList(file: SearchFile, list: BrowseList, filters: SearchFilters): Uint32Array {
  const chosen = filters.kind === null || isInList(list, filters.kind.type) ? filters : { ...filters, kind: null };
  const passing = file.passing(chosen);
  const types = typesOf(file, list);
  const order = list === 'record' ? file.recordOrder : file.entityOrder;
  return order.filter((ordinal) => types[ordinal] === 1 && (passing === null || passing[ordinal] === 1));
}

/** One for each document of the list's types. */
function typesOf(file: SearchFile, list: BrowseList): Uint8Array {
  const marked = new Uint8Array(file.size);
  for (const type of new Set(file.facets.kinds.map((each) => each.type)))
    if (isInList(list, type)) {
      const passing = file.passing({ ...NO_FILTERS, kind: { type, kind: null } });
      for (let ordinal = 0; ordinal < marked.length; ordinal++) if (passing?.[ordinal] === 1) marked[ordinal] = 1;
    }
  return marked;
}

/** The rows of some places of a list. */
export const rowsAt = (file: SearchFile, ordinals: Uint32Array, from: number, count: number): readonly SearchResult[] =>
  [...ordinals.subarray(from, from + count)].map((ordinal) => ({ ...file.document(ordinal).result, match: null }));
