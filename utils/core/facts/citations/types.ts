import type { Edtf } from '../../pack/types.ts';
import type { CardCitation } from '../cards/types.ts';

/** A fact of the data with where it stands, as somebody who writes about it cites it. */
export interface CitedFact {
  /** What is said, in a few words: a record's title, a role. */
  readonly statement: string;
  readonly date: Edtf | null;
  readonly citations: readonly CardCitation[];
}

export type CitationFormat = 'text' | 'markdown' | 'bibtex' | 'ris' | 'csl-json';

/** One source of a fact with every paragraph of it that is cited. */
export interface CitedSource extends Omit<CardCitation, 'locator'> {
  readonly locators: readonly string[];
}
