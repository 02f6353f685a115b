import { type DatePart, readDate, toIsoDay } from '../../facts/dates/read-date.ts';
import type { Edtf } from '../../pack/types.ts';

/** The first and last day that a date can be; `null` for an end that is open or unknown, or a date that is none. */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
}

const dayOf = (day: number): string | null => (Number.isFinite(day) ? toIsoDay(day) : null);

export function dayRange(date: Edtf | null | undefined): DayRange {
  const span = date == null ? null : readDate(date);
  return span ? { first: dayOf(span.first), last: dayOf(span.last) } : { first: null, last: null };
}

const LENGTHS: Partial<Record<DatePart['precision'], number>> = { day: 10, month: 7, year: 4 };

/** `2023`, `2023-08` or `2023-08-31`; `null` for what such a date cannot say: seasons, decades, doubt, intervals. */
export function isoPrefix(date: Edtf | null | undefined): string | null {
  const span = date == null ? null : readDate(date);
  if (!span || typeof span.from === 'string' || span.from !== span.to) return null;
  const { precision, approximate, uncertain, first } = span.from;
  const length = LENGTHS[precision];
  return length === undefined || approximate || uncertain ? null : toIsoDay(first).slice(0, length);
}
