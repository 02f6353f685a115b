/** The selectors of the W3C Web Annotation Data Model, section 4.2, as they stand in JSON-LD. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets count code points of the text from 0, as the data model says; `end` is the offset after the last one. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text fragment's directive, before they are encoded. */
export interface Fragment {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is all that is quoted. */
  readonly end: string;
  readonly suffix: string;
}
