/** A year as written; `null` where it is left out; otherwise counted from the page’s: “last year” is -1. */
export type DateYear = number | null | { readonly fromPage: number };
export type MonthAndDay = readonly [month: number, day: number];

/** A date as a sentence tells it; what is left out is taken from the day of the page. */
export type DateExpression =
  | { readonly kind: 'day'; readonly year: DateYear; readonly month: number; readonly day: number }
  | { readonly kind: 'days'; readonly year: DateYear; readonly from: MonthAndDay; readonly to: MonthAndDay }
  /** `modifier`: “last March” and “next March” lie before and after the page’s month, whatever the deed. */
  | {
      readonly kind: 'month';
      readonly year: DateYear;
      readonly month: number;
      readonly modifier?: 'last' | 'next';
    }
  | { readonly kind: 'year'; readonly year: number }
  /** From one year to another: how long something lasts, and no day of a deed. */
  | { readonly kind: 'years' }
  /** 05/03/2024, where it is open which of the two is the month. */
  | { readonly kind: 'day-or-month'; readonly year: number; readonly numbers: readonly [number, number] }
  /** Day of the month of the page, or of one so many months (`months`) from it: 13日, 上月13日. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months?: number }
  /** The same from one day to another: 4~6일. */
  | { readonly kind: 'days-of-month'; readonly from: number; readonly to: number }
  /** 1 is Monday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly modifier: 'last' | 'next' | 'week-before' | 'week-after' | 'this-week' | null;
    }
  /** From Monday to Wednesday. */
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'relative';
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
      readonly distance: number;
    };

/** How a date is written, and what it means. */
export interface DateFinder {
  readonly pattern: RegExp;
  /** False where it may match a text without digits. */
  readonly needsDigit?: false;
  /** Null where the match is no date after all. */
  read(groups: Readonly<Record<string, string | undefined>>): DateExpression | null;
}
