import { type DayNumber, toMilliseconds } from './read-date.ts';

export type Precision = 'day' | 'month' | 'year';

/** `short`: "31 Aug 2023", for a column of a list. */
export type DateLength = 'long' | 'short';

const shapeOf = (precision: Precision, length: DateLength): Intl.DateTimeFormatOptions => ({
  ...(precision === 'day' ? { day: 'numeric' } : {}),
  ...(precision === 'year' ? {} : { month: length }),
  year: 'numeric',
});

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** English is written day, month, year throughout, since the catalogue's sentences are. */
function formatOf(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = locale.replaceAll('_', '-');
  const key = `${tag} ${Object.values(shape).join(' ')} ${Object.keys(shape).join(' ')}`;
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(/^en\b/i.test(tag) ? 'en-GB' : tag, {
    ...shape,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  FORMATS.set(key, made);
  return made;
}

/** One day, or the month or year that it lies in: "31 August 2023", "August 2023", "2023". */
export const formatDay = (day: DayNumber, precision: Precision, locale: string, length: DateLength = 'long'): string =>
  formatOf(locale, shapeOf(precision, length)).format(toMilliseconds(day));

/**
 * Chinese has the year first and omits from the end date what both dates share; Intl uses slashes instead.
 */
function formatChineseRange(from: DayNumber, to: DayNumber, precision: Precision, locale: string): string {
  const [a, b] = [new Date(toMilliseconds(from)), new Date(toMilliseconds(to))];
  const sameYear = a.getUTCFullYear() === b.getUTCFullYear();
  const sameMonth = sameYear && a.getUTCMonth() === b.getUTCMonth();
  const withoutYear =
    precision === 'day' ? ({ day: 'numeric', month: 'long' } as const) : ({ month: 'numeric' } as const);
  const shape = sameMonth ? ({ day: 'numeric' } as const) : sameYear ? withoutYear : shapeOf(precision, 'long');
  return `${formatDay(from, precision, locale)}至${formatOf(locale, shape).format(toMilliseconds(to))}`;
}

/** "24–28 December 2019", "October – December 2019", "2019年12月24日至28日". */
export function formatDayRange(
  from: DayNumber,
  to: DayNumber,
  precision: Precision,
  locale: string,
  length: DateLength = 'long',
): string {
  if (/^zh\b/i.test(locale.replaceAll('_', '-'))) return formatChineseRange(from, to, precision, locale);
  return formatOf(locale, shapeOf(precision, length))
    .formatRange(toMilliseconds(from), toMilliseconds(to))
    .replace(/\s?–\s?/, ' – ')
    .replace(/^(\d+) – (?=\d)/, '$1–');
}
