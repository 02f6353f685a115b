import type { PageDate } from '../facts/as-of/types.ts';
import type { FrameStatus } from './tab-state.ts';
import type { Mention } from './types.ts';

/** One mention as lists and exports need it, with its surroundings in the page's text. */
export interface PageMention extends Mention {
  /** Unique on its page for as long as the text stands unchanged. */
  readonly key: string;
  /** Place of the mention's block among all text blocks of the page, in document order, counted from 0. */
  readonly blockIndex: number;
  readonly exact: string;
  /** Up to 32 UTF-16 units of the page's text on either side. */
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in the page's whole text, as a W3C TextPositionSelector counts them. */
  readonly pageStart: number;
  readonly pageEnd: number;
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
  readonly state: FrameStatus;
  readonly packVersion: string | null;
  readonly mentions: readonly PageMention[];
}
