import { ENTITY_TYPE_ORDER, type EntityKind, isEntityType } from '../pack/entity-types.ts';
import { RECORD_TYPE_ORDER } from '../pack/record-types.ts';
import type { Edtf, EntityId, EntityType, NameKind, PackRecord, RecordId, RecordType } from '../pack/types.ts';

/** What a search can find. */
export type Searchable =
  | { readonly type: EntityType; readonly id: EntityId; readonly kind: EntityKind }
  | { readonly type: RecordType; readonly id: RecordId; readonly kind: PackRecord['kind'] };
export type SearchableType = Searchable['type'];
export type SearchableKind = Searchable['kind'];
/** In the order in which lists show them. */
export const SEARCHABLE_TYPES: readonly SearchableType[] = [...ENTITY_TYPE_ORDER, ...RECORD_TYPE_ORDER];

/** Whether a search document is an entity and not a record. */
export const isEntity = <Found extends Searchable>(found: Found): found is Extract<Found, { readonly id: EntityId }> =>
  isEntityType(found.type);

export interface SearchFilters {
  /** One type, or one kind of it ("conference" alone would be both an institution and an event). */
  readonly kind: { readonly type: SearchableType; readonly kind: SearchableKind | null } | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Of a record's date; an entity matches by the years of its records. */
  readonly year: number | null;
  /** The unit in charge of an agreement, as its source calls it. */
  readonly unit: string | null;
}

export interface SearchQuery {
  readonly text: string;
  readonly filters: SearchFilters;
  /** The largest number of results. */
  readonly limit: number;
}

/** Which field of a document the query matched. */
export type SearchField =
  | NameKind
  | 'title'
  | 'topic'
  | 'place'
  | 'person'
  | 'institution'
  | 'role'
  | 'unit'
  | 'kindInSource'
  | 'website'
  | 'kind'
  | 'country'
  | 'date';

/**
 * How well; a result of an earlier rank always stands before one of a later rank. `exact`: a whole name or acronym, or
 * the address of its own pages.
 * `meaning`: a record of the kind, date and country that all words stand for ("MoU 2020"). `starts`: the beginning of a
 * name. `words`: every word begins a word of one name. `about`: every word begins a word of another text of the
 * document, or means what it is. `similar`: a name with spelling mistakes.
 */
export const SEARCH_RANKS = ['exact', 'meaning', 'starts', 'words', 'about', 'similar'] as const;
export type SearchRank = (typeof SEARCH_RANKS)[number];

export interface SearchMatch {
  readonly rank: SearchRank;
  readonly field: SearchField;
  /** The matched text of the pack; empty for a kind, a country or a date, which the result itself has. */
  readonly text: string;
}

/** What a list shows of a document. */
export type SearchableSummary = Searchable & {
  /** The name of an entity, the title of a record. */
  readonly title: string;
  /** The name that the pack calls it by, where `title` is another in the reader's language. */
  readonly original?: string;
  readonly country: string | null;
  /** Where an institution is, without the country; missing where no pack says it. */
  readonly seat?: string | undefined;
  /** Of a record. */
  readonly date: Edtf | null;
  /** An official's latest role; `null` for all others. */
  readonly role: { readonly title: string; readonly institution: string } | null;
};

/** `match` is `null` when the query was empty and the result is one of the list for browsing. */
export type SearchResult = SearchableSummary & { readonly match: SearchMatch | null };

/** The values of the filters, with the number of documents in the whole pack. */
export interface SearchFacets {
  readonly kinds: readonly { readonly type: SearchableType; readonly kind: SearchableKind; readonly count: number }[];
  readonly countries: readonly { readonly country: string; readonly count: number }[];
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** The units with the most agreements, those first. */
  readonly units: readonly { readonly unit: string; readonly count: number }[];
}

export interface SearchReply {
  /** Best first; equal input gives the equal list. */
  readonly results: readonly SearchResult[];
  /** Whether there are more than `results`; their number is not counted. */
  readonly more: boolean;
  /** The query without its spelling mistakes, where nothing has its words as typed; otherwise null. */
  readonly suggestion: string | null;
  /** How many results there are without the filters, up to the limit; counted only where the filters leave none. */
  readonly unfiltered: number;
  readonly facets: SearchFacets;
  readonly packVersion: string;
}
