import type { Edtf } from '../../pack/types.ts';
import type { CardRecord } from '../cards/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { type DateSpan, type DayNumber, readDate } from '../dates/read-date.ts';

/** One record of the timeline. */
export interface TimelineEntry {
  readonly kind: 'record';
  readonly record: CardRecord;
  /** A single day, a period, or an unknown day within a month, a year or longer. */
  readonly shape: 'day' | 'period' | 'within';
  /** The data does not give the beginning, or the end, of the period. */
  readonly isStartOpen: boolean;
  readonly isEndOpen: boolean;
}

export type TimelineRow =
  | TimelineEntry
  /** The first day of the year of the rows below. */
  | { readonly kind: 'year'; readonly day: DayNumber }
  /** The day of the story, or today. */
  | { readonly kind: 'reference' };

export interface Timeline {
  /** Newest first; a period stands where it begins. */
  readonly rows: readonly TimelineRow[];
  /** Records of which no date is known, in the given order. */
  readonly undated: readonly CardRecord[];
}

function entryOf(record: CardRecord, { from, to, first, last }: DateSpan): TimelineEntry {
  const shape = from !== to ? 'period' : first === last ? 'day' : 'within';
  return { kind: 'record', record, shape, isStartOpen: typeof from === 'string', isEndOpen: typeof to === 'string' };
}

const placeOf = ({ first, last }: DateSpan): DayNumber => (Number.isFinite(first) ? first : last);
const yearOf = (day: DayNumber): number => new Date(day * 86_400_000).getUTCFullYear();
const firstOfYear = (year: number): DayNumber => new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000;

/**
 * One row for each record, for each year in which there is one, and for the day of `reference`, which comes before what
 * happened on the same day or earlier.
 */
export function arrangeTimeline(records: readonly CardRecord[], reference: Edtf): Timeline {
  const undated: CardRecord[] = [];
  const dated: { readonly day: DayNumber; readonly row: TimelineRow }[] = [];
  for (const record of records.toSorted((a, b) => compareDates(a.date, b.date))) {
    const span = record.date === null ? null : readDate(record.date);
    if (span) dated.push({ day: placeOf(span), row: entryOf(record, span) });
  }
  for (const record of records) if (record.date === null || readDate(record.date) === null) undated.push(record);
  const story = readDate(reference);
  if (story && dated.length > 0) {
    const day = placeOf(story);
    const place = dated.findIndex((each) => each.day <= Math.max(day, story.last));
    dated.splice(place === -1 ? dated.length : place, 0, { day, row: { kind: 'reference' } });
  }
  let year = Number.NaN;
  const rows = dated.flatMap(({ day, row }): readonly TimelineRow[] => {
    if (yearOf(day) === year) return [row];
    year = yearOf(day);
    return [{ kind: 'year', day: firstOfYear(year) }, row];
  });
  return { rows, undated };
}
