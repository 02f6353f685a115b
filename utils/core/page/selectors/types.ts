/** The selectors of the W3C Web Annotation Data Model, section 4.2, as they stand in JSON-LD. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets count UTF-16 units of the text from 0; `end` is the offset after the last one. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
