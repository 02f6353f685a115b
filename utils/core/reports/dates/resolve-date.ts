import { type DayNumber, readDate, toIsoDay } from '../../facts/dates/read-date.ts';
import type { DateExpression, DateYear } from '../../languages/dates/date-expressions.ts';
import type { Edtf } from '../../pack/types.ts';

/** Where the deed lies, seen from the page. */
export type Direction = 'past' | 'future';

const SATURDAY = 6;
/** No date that a page tells lies so many days away from its own. */
const FAR = 1_000_000;

const pad = (number: number): string => String(number).padStart(2, '0');
const yearOf = (edtf: Edtf): number => Number(edtf.slice(0, 4));
const monthOf = (edtf: Edtf): number => Number(edtf.slice(5, 7));

/** The month that is so many from the page’s. */
function monthFrom(page: Edtf, distance: number): Edtf {
  const months = yearOf(page) * 12 + monthOf(page) - 1 + distance;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

/** Null for days that do not exist. */
const valid = (edtf: Edtf): Edtf | null => (readDate(edtf) ? edtf : null);

/** 1 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;
const weekOf = (day: DayNumber): Edtf => {
  const monday = day - weekdayOf(day) + 1;
  return `${toIsoDay(monday)}/${toIsoDay(monday + 6)}`;
};

/** The page's year, or the one beside it where the date would lie on the wrong side of the page. */
function withYear(page: Edtf | null, direction: Direction, make: (year: number) => Edtf, year: DateYear): Edtf | null {
  if (typeof year === 'number') return valid(make(year));
  const today = page === null ? null : readDate(page);
  if (page === null || !today) return null;
  if (year !== null) return valid(make(yearOf(page) + year.fromPage));
  const same = make(yearOf(page));
  const span = readDate(same);
  if (!span) return null;
  if (direction === 'past' && span.first > today.last + 1) return valid(make(yearOf(page) - 1));
  if (direction === 'future' && span.last < today.first - 1) return valid(make(yearOf(page) + 1));
  return same;
}

function weekdayDate(
  today: DayNumber,
  wanted: Extract<DateExpression, { kind: 'weekday' }>,
  direction: Direction,
): Edtf {
  const monday = today - weekdayOf(today) + 1;
  const inWeek = (weeks: number): Edtf => toIsoDay(monday + weeks * 7 + wanted.weekday - 1);
  const back = (weekdayOf(today) - wanted.weekday + 7) % 7;
  switch (wanted.modifier) {
    case 'week-before':
      return inWeek(-1);
    case 'this-week':
      return inWeek(0);
    case 'week-after':
      return inWeek(1);
    case 'last':
      return toIsoDay(today - (back || 7));
    case 'next':
      return toIsoDay(today + 7 - back);
    case null:
      return toIsoDay(direction === 'past' || back === 0 ? today - back : today + 7 - back);
  }
}

/** The last such days up to the page’s, or the next ones from it on. */
function weekdaysDate(today: DayNumber, from: number, to: number, direction: Direction): Edtf {
  const length = (to - from + 7) % 7;
  if (direction === 'past') {
    const last = today - ((weekdayOf(today) - to + 7) % 7);
    return `${toIsoDay(last - length)}/${toIsoDay(last)}`;
  }
  const first = today + ((from - weekdayOf(today) + 7) % 7);
  return `${toIsoDay(first)}/${toIsoDay(first + length)}`;
}

/**
 * `distance` 0 is the nearest one on that side; a weekend that is still going on counts as nearest, and not as “last”.
 */
function weekendDate(today: DayNumber, distance: number, direction: Direction): Edtf {
  const latest = today - ((weekdayOf(today) - SATURDAY + 7) % 7);
  const isNow = today - latest < 2;
  const isAhead = distance === 0 && direction === 'future';
  const weeks = !isNow && (distance < 0 || isAhead) ? distance + 1 : distance;
  const saturday = latest + 7 * weeks;
  return `${toIsoDay(saturday)}/${toIsoDay(saturday + 1)}`;
}

/** The last such month before the page’s, or the next one after it; null where the page does not tell its month. */
function monthBeside(page: Edtf | null, month: number, modifier: 'last' | 'next'): Edtf | null {
  if (page === null || page.length < 7 || !readDate(page)) return null;
  const ahead = (month - monthOf(page) + 12) % 12;
  return valid(monthFrom(page, modifier === 'next' ? ahead || 12 : ahead - 12));
}

const dayOfMonth = (page: Edtf | null, day: number, months: number): Edtf | null =>
  page !== null && page.length >= 7 ? valid(`${monthFrom(page, months)}-${pad(day)}`) : null;

/** Of the two readings the one that can be and lies on the side of the deed, nearest to the page. */
function dayOrMonth(
  { year, numbers: [one, other] }: Extract<DateExpression, { kind: 'day-or-month' }>,
  page: Edtf | null,
  direction: Direction,
): Edtf | null {
  const today = page === null ? null : readDate(page);
  const readings = [`${year}-${pad(other)}-${pad(one)}`, `${year}-${pad(one)}-${pad(other)}`].flatMap((edtf) => {
    const span = readDate(edtf);
    if (!span) return [];
    const ahead = today === null ? 0 : span.first - today.last;
    const isOnSide = direction === 'past' ? ahead <= 1 : ahead >= -1;
    return [{ edtf, cost: Math.abs(ahead) + (isOnSide ? 0 : FAR) }];
  });
  const [best, second] = readings.sort((a, b) => a.cost - b.cost);
  if (best && second && best.cost === second.cost && best.edtf !== second.edtf) return null;
  return best?.edtf ?? null;
}

function relativeDate(
  page: Edtf,
  today: DayNumber,
  { unit, distance }: Extract<DateExpression, { kind: 'relative' }>,
  direction: Direction,
): Edtf | null {
  if (unit === 'year') return valid(String(yearOf(page) + distance));
  if (unit === 'month') return valid(monthFrom(page, distance));
  if (unit === 'weekend') return weekendDate(today, distance, direction);
  return unit === 'week' ? weekOf(today + 7 * distance) : toIsoDay(today + distance);
}

/** The date as EDTF; `null` where the page gives nothing to count from, and for days that do not exist. */
export function resolveDate(expression: DateExpression, page: Edtf | null, direction: Direction): Edtf | null {
  switch (expression.kind) {
    case 'day':
      return withYear(
        page,
        direction,
        (year) => `${year}-${pad(expression.month)}-${pad(expression.day)}`,
        expression.year,
      );
    case 'month':
      if (expression.modifier !== undefined) return monthBeside(page, expression.month, expression.modifier);
      return withYear(page, direction, (year) => `${year}-${pad(expression.month)}`, expression.year);
    case 'days': {
      const [from, to] = [expression.from, expression.to].map(([month, day]) => `${pad(month)}-${pad(day)}`);
      return withYear(page, direction, (year) => `${year}-${from}/${year}-${to}`, expression.year);
    }
    case 'years':
      return null;
    case 'year':
      return valid(String(expression.year));
    case 'day-of-month':
      return dayOfMonth(page, expression.day, expression.months ?? 0);
    case 'days-of-month': {
      const [from, to] = [expression.from, expression.to].map((day) => dayOfMonth(page, day, 0));
      return typeof from === 'string' && typeof to === 'string' && from < to ? `${from}/${to}` : null;
    }
    case 'day-or-month':
      return dayOrMonth(expression, page, direction);
    case 'weekdays':
    case 'weekday':
    case 'relative': {
      const span = page === null ? null : readDate(page);
      if (page === null || !span) return null;
      const coarse =
        expression.kind === 'relative' &&
        (expression.unit === 'year' || (expression.unit === 'month' && page.length >= 7));
      if (span.first !== span.last && !coarse) return null;
      if (expression.kind === 'weekday') return weekdayDate(span.first, expression, direction);
      if (expression.kind === 'weekdays') return weekdaysDate(span.first, expression.from, expression.to, direction);
      return relativeDate(page, span.first, expression, direction);
    }
  }
}
