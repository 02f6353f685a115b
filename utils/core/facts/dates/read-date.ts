/**
 * Reads the dates of a pack: EDTF levels 0 and 1 (ISO 8601-2), without years before 1 or beyond 9999. The `edtf`
 * package knows all of EDTF but weighs 60 KB minified, and this runs in pages too; the tests compare this reader with
 * that package.
 */
import type { Edtf } from '../../pack/types.ts';

/** Days since 1970-01-01, without hours or time zone; infinite where an interval is open. */
export type DayNumber = number;

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** One day, month, season, year, decade or century. */
export interface DatePart {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  readonly season: Season | null;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
}

/** `open`: it is ongoing. `unknown`: it began or ended on an unknown day. */
export type DateEnd = DatePart | 'open' | 'unknown';

export interface DateSpan {
  readonly from: DateEnd;
  /** The same object as `from` where the date is not an interval. */
  readonly to: DateEnd;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const DAY_LENGTH = 86_400_000;
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/;

const dayNumber = (year: number, month: number, day: number): DayNumber =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY_LENGTH;

function readPart(text: string): DatePart | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, qualifier = ''] = match;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  const make = (
    precision: DatePart['precision'],
    first: DayNumber,
    last: DayNumber,
    season: Season | null = null,
  ): DatePart => ({
    precision,
    season,
    first,
    last,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  });

  if (lastYear === 0) return null;
  if (yearText.includes('X')) {
    if (monthText) return null;
    return make(
      yearText.endsWith('XX') ? 'century' : 'decade',
      dayNumber(firstYear, 1, 1),
      dayNumber(lastYear, 12, 31),
    );
  }
  if (!monthText || monthText === 'XX') {
    if (dayText && dayText !== 'XX') return null;
    return make('year', dayNumber(firstYear, 1, 1), dayNumber(firstYear, 12, 31));
  }
  const month = Number(monthText);
  const season = SEASONS[month - 21];
  if (season) {
    if (dayText) return null;
    // Spring begins in March, as in the north; winter ends in the next year.
    const start = (month - 20) * 3;
    return make('season', dayNumber(firstYear, start, 1), dayNumber(firstYear, start + 3, 0), season);
  }
  if (month < 1 || month > 12) return null;
  const lastOfMonth = dayNumber(firstYear, month + 1, 0);
  if (!dayText || dayText === 'XX') return make('month', dayNumber(firstYear, month, 1), lastOfMonth);
  const day = Number(dayText);
  const at = dayNumber(firstYear, month, day);
  return day < 1 || at > lastOfMonth ? null : make('day', at, at);
}

function readEnd(text: string): DateEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readPart(text);
}

/** Gives `null` for any other text, for days that do not exist and for intervals that end before they begin. */
export function readDate(text: Edtf): DateSpan | null {
  const [start = '', end, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (end === undefined) {
    const only = readPart(start);
    return only && { from: only, to: only, first: only.first, last: only.last };
  }
  const from = readEnd(start);
  const to = readEnd(end);
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return null;
  const first = typeof from === 'string' ? Number.NEGATIVE_INFINITY : from.first;
  const last = typeof to === 'string' ? Number.POSITIVE_INFINITY : to.last;
  if (typeof from !== 'string' && typeof to !== 'string' && (from.first > to.first || from.last > to.last)) return null;
  return { from, to, first, last };
}

/** `2023-08-31` of a day number. */
export const toIsoDay = (day: DayNumber): Edtf => new Date(day * DAY_LENGTH).toISOString().slice(0, 10);

/** Milliseconds since 1970-01-01 UTC at which the day begins. */
export const toMilliseconds = (day: DayNumber): number => day * DAY_LENGTH;

/** The calendar day in the reader's time zone. */
export const localDay = (now: Date): DayNumber => dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());

/** The same as it is written (`2026-11-30`): what a record, a file or a citation of today is dated with. */
export const localIsoDay = (now: Date): Edtf => toIsoDay(localDay(now));
