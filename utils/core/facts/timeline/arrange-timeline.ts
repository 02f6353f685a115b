import type { CardRecord } from '../cards/types.ts';
import { type DateEnd, type DayNumber, readDate, toMilliseconds } from '../dates/read-date.ts';

/** One record on the time axis; `first` and `last` are days, `last` inclusive. */
export interface TimelineEntry {
  readonly record: CardRecord;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** A period, a single day, or an unknown day within a month, a year or longer. */
  readonly shape: 'day' | 'stretch' | 'within';
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Timeline {
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly undated: readonly CardRecord[];
  /** The axis from its first to its last moment, in milliseconds since 1970-01-01 UTC; `null` without entries. */
  readonly domain: readonly [number, number] | null;
}

const isOpen = (end: DateEnd): boolean => typeof end === 'string';

/** Lays an entity's records on one axis, with `marks` (days of EDTF) on it as well. An open end reaches to `known`,
 * the day of the data. */
export function arrangeTimeline(
  records: readonly CardRecord[],
  marks: readonly (DayNumber | null)[],
  known: DayNumber,
): Timeline {
  const undated: CardRecord[] = [];
  const entries = records.flatMap((record): TimelineEntry[] => {
    const span = record.date === null ? null : readDate(record.date);
    if (!span) {
      undated.push(record);
      return [];
    }
    const { from, to } = span;
    const [openStart, openEnd] = [isOpen(from), isOpen(to)];
    const first = openStart ? span.last - 365 : span.first;
    const last = openEnd ? Math.max(known, span.first) : span.last;
    const shape = from !== to ? 'stretch' : first === last ? 'day' : 'within';
    return [{ record, first, last, shape, openStart, openEnd }];
  });
  entries.sort((a, b) => a.first - b.first || a.last - b.last || (a.record.id < b.record.id ? -1 : 1));
  const days = [...entries.flatMap(({ first, last }) => [first, last]), ...marks.filter((mark) => mark !== null)];
  if (entries.length === 0) return { entries, undated, domain: null };
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(30, (end - start) * 0.06);
  return { entries, undated, domain: [toMilliseconds(start - margin), toMilliseconds(end + margin)] };
}

/**
 * Puts boxes into as few rows as possible so that none touch, in the given order; gives each box's row, from 0.
 * `boxes` are left and right edges in CSS pixels.
 */
export function stackRows(boxes: readonly (readonly [left: number, right: number])[], gap: number): readonly number[] {
  const ends: number[] = [];
  return boxes.map(([left, right]) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}
