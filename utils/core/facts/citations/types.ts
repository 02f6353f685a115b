import type { Edtf } from '../../pack/types.ts';
import type { CardCitation } from '../cards/types.ts';

/** A fact with its sources, for a citation. */
export interface CitedFact {
  /** The fact in a few words: a record's title, a role. */
  readonly statement: string;
  readonly date: Edtf | null;
  /** Where `date` is null: the day after which it was reported. */
  readonly reportedAfter?: Edtf | null;
  readonly citations: readonly CardCitation[];
}

/** In the order of the menu. */
export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One source of a fact with all cited paragraphs. */
export interface CitedSource extends Omit<CardCitation, 'locator' | 'quote' | 'note' | 'isReadOnce'> {
  readonly locators: readonly string[];
  /** The words of the source that the pack quotes. */
  readonly quotes: readonly string[];
  readonly notes: readonly string[];
  /** Read once wherever it is cited for the fact. */
  readonly isReadOnce: boolean;
}

/** A source as an entry of a reference list. */
export interface Reference {
  readonly source: CitedSource;
  /** Unique in the list. */
  readonly key: string;
  /** The facts that it is cited for, each with its place in the source. */
  readonly note: string;
}
