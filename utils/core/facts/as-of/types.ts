import type { Edtf } from '../../pack/types.ts';

/** The part of a page from which its date was read. */
export type PageDateSource = 'json-ld' | 'meta' | 'time-element' | 'visible-text';

/** The date that a page gives for itself. */
export interface PageDate {
  /** A day, or a month or a year where the page gives no more. */
  readonly edtf: Edtf;
  readonly source: PageDateSource;
}

/** The day that everything on a card is described relative to: the page's own, or today where the page gives none. */
export interface ReferenceDate {
  readonly edtf: Edtf;
  readonly source: PageDateSource | 'today';
  /** The date that the page gives, which is not used since it is still to come. */
  readonly toCome?: Edtf;
}

export interface Distance {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /**
   * `about`: the dates are not exact, or the count is rounded by more than a small error. `more-than`: this many whole
   * years and some months. `almost`: a few months less than this many years.
   */
  readonly precision: 'exact' | 'about' | 'more-than' | 'almost';
}

/** The relation of a date to the reference date. A `null` distance: the order is known, the distance is not. */
export type Relation =
  | { readonly kind: 'before' | 'after' | 'began'; readonly distance: Distance | null }
  | { readonly kind: 'same-day' | 'during' | 'order-unknown' | 'undated' };
