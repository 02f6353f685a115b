/** Dates as reference managers take them: no more of a date than is known. */
import type { Edtf } from '../../pack/types.ts';
import { type DatePart, readDate } from '../dates/read-date.ts';

/** The year, then the month and the day where they are known. */
export type DateParts = readonly [year: number, ...rest: readonly number[]];

const PARTS: Readonly<Record<DatePart['precision'], number>> = {
  day: 3,
  month: 2,
  season: 1,
  year: 1,
  decade: 0,
  century: 0,
};

const partsOf = (dayNumber: number): readonly [number, number, number] => {
  const day = new Date(dayNumber * 86_400_000);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
};

/**
 * What of a date or of an end of an interval is given; `null`
 * for a decade: its first year would be one that nobody gave.
 */
function givenParts({ precision, first }: DatePart): DateParts | null {
  const [year, ...rest] = partsOf(first);
  const count = PARTS[precision];
  return count === 0 ? null : [year, ...rest.slice(0, count - 1)];
}

/** The year, month and day of a date as far as it gives them, of its first day for an interval; otherwise `null`. */
export function dateParts(date: Edtf | null): DateParts | null {
  const span = date === null ? null : readDate(date);
  return !span || typeof span.from === 'string' ? null : givenParts(span.from);
}

/** The value of a date field of BibLaTeX, which is EDTF with its open ends left empty: `2023-08-31/`. */
export const biblatexDate = (date: Edtf): string | null =>
  readDate(date) ? date.replace('..', '').replaceAll('-XX', '') : null;

/** The year, month and day that are sure; `isWhole` where they are all that the date says. */
export function certainParts(date: Edtf): { readonly parts: DateParts | null; readonly isWhole: boolean } {
  const span = readDate(date);
  if (!span) return { parts: null, isWhole: false };
  const ends = [span.from, span.to];
  if (ends.some((end) => typeof end === 'string' || end.approximate || end.uncertain))
    return { parts: null, isWhole: false };
  const [first, last] = [partsOf(span.first), partsOf(span.last)];
  const differs = first.findIndex((part, at) => part !== last[at]);
  const [year, ...rest] = first;
  const parts: DateParts | null = differs === 0 ? null : [year, ...rest.slice(0, differs === -1 ? 2 : differs - 1)];
  const isPlain = span.from === span.to && typeof span.from !== 'string' && span.from.season === null;
  return { parts, isWhole: isPlain && parts !== null };
}

/** A date variable of CSL. `words`: what readers are told of a date that has no place in it. */
export function cslDate(date: Edtf, words: string): object {
  const span = readDate(date);
  const ends = span && span.from === span.to ? [span.from] : [span?.from, span?.to];
  const parts: DateParts[] = [];
  let isCirca = false;
  for (const end of ends) {
    const given = end === undefined || typeof end === 'string' ? null : givenParts(end);
    // Of an interval, CSL has no place for seasons.
    if (!given || typeof end !== 'object' || (end.season !== null && ends.length > 1)) return { literal: words };
    parts.push(given);
    isCirca ||= end.approximate || end.uncertain;
  }
  const [only] = ends;
  const season = typeof only === 'object' ? only.season : null;
  return {
    'date-parts': parts,
    ...(season ? { season: SEASONS[season] } : {}),
    ...(isCirca ? { circa: true } : {}),
  };
}

const SEASONS = { spring: 1, summer: 2, autumn: 3, winter: 4 } as const;
