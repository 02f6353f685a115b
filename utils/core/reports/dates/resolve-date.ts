import { type DayNumber, readDate, toIsoDay } from '../../facts/dates/read-date.ts';
import type { Edtf } from '../../pack/types.ts';
import type { DateExpression } from './types.ts';

/** Where the deed lies, seen from the page. */
export type Direction = 'past' | 'future';

const pad = (number: number): string => String(number).padStart(2, '0');
const yearOf = (edtf: Edtf): number => Number(edtf.slice(0, 4));
const monthOf = (edtf: Edtf): number => Number(edtf.slice(5, 7));

/** Null for days that do not exist. */
const valid = (edtf: Edtf): Edtf | null => (readDate(edtf) ? edtf : null);

/** 1 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;
const weekOf = (day: DayNumber): Edtf => {
  const monday = day - weekdayOf(day) + 1;
  return `${toIsoDay(monday)}/${toIsoDay(monday + 6)}`;
};

/** The page's year, or the one beside it where the date would lie on the wrong side of the page. */
function withYear(
  page: Edtf | null,
  direction: Direction,
  make: (year: number) => Edtf,
  year: number | null,
): Edtf | null {
  if (year !== null) return valid(make(year));
  const today = page === null ? null : readDate(page);
  if (page === null || !today) return null;
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

function relativeDate(
  page: Edtf,
  today: DayNumber,
  { unit, distance }: Extract<DateExpression, { kind: 'relative' }>,
): Edtf | null {
  if (unit === 'year') return valid(String(yearOf(page) + distance));
  if (unit === 'month') {
    const months = yearOf(page) * 12 + monthOf(page) - 1 + distance;
    return valid(`${Math.floor(months / 12)}-${pad((months % 12) + 1)}`);
  }
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
      return withYear(page, direction, (year) => `${year}-${pad(expression.month)}`, expression.year);
    case 'days': {
      const [from, to] = [expression.from, expression.to].map(([month, day]) => `${pad(month)}-${pad(day)}`);
      return withYear(page, direction, (year) => `${year}-${from}/${year}-${to}`, expression.year);
    }
    case 'year':
      return valid(String(expression.year));
    case 'day-of-month':
      return page !== null && page.length >= 7 ? valid(`${page.slice(0, 7)}-${pad(expression.day)}`) : null;
    case 'weekday':
    case 'relative': {
      const span = page === null ? null : readDate(page);
      if (page === null || !span) return null;
      const coarse =
        expression.kind === 'relative' &&
        (expression.unit === 'year' || (expression.unit === 'month' && page.length >= 7));
      if (span.first !== span.last && !coarse) return null;
      return expression.kind === 'weekday'
        ? weekdayDate(span.first, expression, direction)
        : relativeDate(page, span.first, expression);
    }
  }
}
