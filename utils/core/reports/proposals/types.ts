import type { CardRecord } from '../../facts/cards/types.ts';
import type { Edtf, LanguageTag, PackSelector } from '../../pack/types.ts';
import type { RecordForm } from '../keeping/form.ts';
import type { DifferingField } from '../types.ts';

/** The page as the source of what is kept from it. */
export interface PageSource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: Edtf | null;
  readonly language: LanguageTag;
}

/** The words of a page that tell a fact. */
export interface SourceQuote {
  /** `¶3`, counted from the first paragraph of the story; `page` for the title. */
  readonly locator: string;
  /** As on the page, in full. */
  readonly sentence: string;
  readonly selectors: readonly PackSelector[];
}

/** How the packs know what is proposed. */
export type ProposalStatus =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly record: CardRecord }
  | { readonly kind: 'differs'; readonly record: CardRecord; readonly fields: readonly DifferingField[] };

/** A report that the reader may keep. */
export interface Proposal {
  /** The same when the same page is read again, also with other packs. */
  readonly key: string;
  readonly form: RecordForm;
  readonly quote: SourceQuote;
  readonly status: ProposalStatus;
}

export interface PageProposals {
  readonly source: PageSource;
  /** In the order of the page. */
  readonly proposals: readonly Proposal[];
}
