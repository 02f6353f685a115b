import { endsBefore } from '../facts/dates/ends-before.ts';
import type { DayNumber } from '../facts/dates/read-date.ts';
import { readDate, toIsoDay } from '../facts/dates/read-date.ts';
import { mergePacks } from '../pack/merge-packs.ts';
import { trustPack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import type { IndexedRow, ListedRow } from './list-rows.ts';
import type { OwnDocument, OwnRows } from './types.ts';

export interface EndingAgreement {
  readonly row: ListedRow;
  /** Whole months from today until it ends; 0 for this month. */
  readonly monthsLeft: number;
  readonly renewsByItself: boolean;
}

/** The same day `months` later, as EDTF; the last day of the month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const ENDED: ReadonlySet<unknown> = new Set(['ended', 'expired']);

/** The last day that an end can be; null for one that is open or not said. */
function lastDay(ends: ListedRow['ends']): DayNumber | null {
  if (ends === null || ends === 'open') return null;
  return readDate(ends)?.last ?? null;
}

/**
 * The agreements that end within `months` of `today` (`2026-11-28`), the soonest first. One that its source says has
 * ended is none of them, and neither is one whose end is past or before its beginning.
 */
export function endingWithin(
  agreements: readonly IndexedRow[],
  today: string,
  months: number,
): readonly EndingAgreement[] {
  const [start, limit] = [readDate(today)?.last, readDate(monthsLater(today, months))?.last];
  if (start === undefined || limit === undefined) return [];
  return agreements
    .flatMap(({ row, listed }) => {
      const { starts, signed, ends, status, renewsByItself } = row as Partial<OwnRows['agreements']>;
      const last = lastDay(listed.ends);
      if (last === null || last < start || last > limit || ENDED.has(status)) return [];
      if (endsBefore(starts ?? signed ?? null, ends ?? null)) return [];
      const end = toIsoDay(last);
      let monthsLeft = 0;
      while (monthsLater(today, monthsLeft + 1) <= end) monthsLeft += 1;
      return [{ row: listed, last, monthsLeft, renewsByItself: renewsByItself === true }];
    })
    .toSorted((one, other) => one.last - other.last)
    .map(({ row, monthsLeft, renewsByItself }) => ({ row, monthsLeft, renewsByItself }));
}

/**
 * Own packs with these agreements alone and without their renewals,
 * for a calendar of their ends; null where there are none.
 */
export function packOfEnding(documents: readonly OwnDocument[], ending: readonly EndingAgreement[]): Pack | null {
  const kept = new Set(ending.map(({ row }) => `${row.pack} ${row.id}`));
  const packs = documents.flatMap((document) => {
    const agreements = document.agreements
      .filter(({ id }) => kept.has(`${document.id} ${id}`))
      .map(({ renewals: _renewals, ...agreement }) => agreement);
    return agreements.length === 0 ? [] : [trustPack({ ...document, agreements, visits: [], events: [] })];
  });
  return packs.length === 0 ? null : mergePacks(packs);
}
