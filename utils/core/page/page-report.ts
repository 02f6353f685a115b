import type { PageDate } from '../facts/as-of/types.ts';
import type { Edtf } from '../pack/types.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selectors/types.ts';
import type { FrameStatus } from './tab-state.ts';
import type { Mention } from './types.ts';

/** One mention as lists and exports need it, with its context in the page's text. */
export interface PageMention extends Mention {
  /** Unique on its page for as long as the text stands unchanged. */
  readonly key: string;
  /** Place of the mention's block among all text blocks of the page, in document order, counted from 0. */
  readonly blockIndex: number;
  readonly exact: string;
  /**
   * Up to 32 UTF-16 units on either side, as a reader sees them: a line break between blocks, nothing that is hidden.
   */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets in the page's whole text, which is its `textContent`. */
  readonly pageStart: number;
  readonly pageEnd: number;
  /** The same place for other programs, which find the quote's words in that text. */
  readonly selectors: readonly [TextQuoteSelector, TextPositionSelector];
  /** The text fragment that leads there (`:~:text=…`); empty where none does. */
  readonly fragment: string;
}

/** What a page's content script knows of its page; the popup, the side panel and every export are made from it. */
export interface PageReport {
  readonly title: string;
  readonly url: string;
  readonly language: string;
  /** What the browser shows: `text/html`, or `application/pdf` where it puts a viewer of its own into the page. */
  readonly mediaType: string;
  /** The page's own date, where one was found. */
  readonly date: PageDate | null;
  /** The date that it gives in place of that, where it is still to come. */
  readonly dateToCome?: Edtf | null;
  readonly state: FrameStatus;
  /** Set where the page is longer than what is linked of a page. */
  readonly isCut?: true;
  readonly packVersion: string | null;
  readonly mentions: readonly PageMention[];
}
