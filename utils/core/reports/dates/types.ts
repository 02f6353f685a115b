/** A date as a sentence tells it; what is left out is taken from the day of the page. */
export type DateExpression =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly kind: 'days';
      readonly year: number | null;
      readonly from: readonly [month: number, day: number];
      readonly to: readonly [month: number, day: number];
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Day of the month of the page: 13日. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** 1 is Monday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly modifier: 'last' | 'next' | 'week-before' | 'week-after' | 'this-week' | null;
    }
  | { readonly kind: 'relative'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly distance: number };
