import type { PackIndex } from '../../pack/index-pack.ts';
import { beginningOf } from '../../pack/record-types.ts';
import type { Edtf, PackRecord } from '../../pack/types.ts';
import { compareDates } from './compare-dates.ts';
import { readDate } from './read-date.ts';

/**
 * Where a record has no date: the earliest day after which its sources were published. A source published "some time
 * after October 2022" (`2022-10/..`) shows that much. `null` where none of them does.
 */
export function reportedAfter(published: readonly (Edtf | null)[]): Edtf | null {
  const days = published.flatMap((date) =>
    date !== null && readDate(date)?.to === 'open' ? [date.slice(0, date.indexOf('/'))] : [],
  );
  return days.toSorted(compareDates)[0] ?? null;
}

/**
 * The date by which a record is sorted: its own, that on which
 * it came into force, or the day after which it was reported.
 */
export const knownDate = (index: PackIndex, record: PackRecord): Edtf | null =>
  beginningOf(record) ?? reportedAfter(record.citations.map(({ source }) => index.source(source)?.published ?? null));
