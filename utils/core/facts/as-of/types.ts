import type { Edtf } from '../../pack/types.ts';

/** Where on a page its date was read. */
export type PageDateSource = 'json-ld' | 'meta' | 'time-element' | 'visible-text';

/** The date that a page gives of itself. */
export interface PageDate {
  /** A day, or a month or a year where the page says no more. */
  readonly edtf: Edtf;
  readonly source: PageDateSource;
}

/** The day that everything on a card is told relative to: the page's own, or today where the page gives none. */
export interface ReferenceDate {
  readonly edtf: Edtf;
  readonly source: PageDateSource | 'today';
}

export interface Distance {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /**
   * `about`: the dates leave room, or the count is rounded by more than a reader would let pass. `more-than`: so many
   * whole ones and some months.
   */
  readonly precision: 'exact' | 'about' | 'more-than';
}

/** How a date stands to the reference date. A `null` distance: the dates say the order but not how far apart. */
export type Relation =
  | { readonly kind: 'before' | 'after' | 'began'; readonly distance: Distance | null }
  | { readonly kind: 'same-day' | 'during' | 'order-unknown' | 'undated' };
