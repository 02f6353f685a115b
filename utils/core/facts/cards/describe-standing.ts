import type { Translate } from '../../i18n/translate.ts';
import { formatDistance } from '../as-of/format-distance.ts';
import { relateDates } from '../as-of/relate-dates.ts';
import type { ReferenceDate } from '../as-of/types.ts';
import { endsBefore } from '../dates/ends-before.ts';
import { formatDate } from '../dates/format-date.ts';
import type { CardRecord } from './types.ts';

/** An end that is nearer than this many months is told as a distance. */
const SOON = 12;

/**
 * How an agreement stands on the day of `reference`, in a few words for a line: "in force until 2027", "ends in five
 * months", "ended 2019", "in preparation". `null` where neither its source nor its dates say so, and for other records.
 */
export function describeStanding(
  record: CardRecord,
  reference: ReferenceDate,
  locale: string,
  translate: Translate,
): string | null {
  if (record.type !== 'agreement') return null;
  const { status, date, starts, ends } = record;
  if (status === 'in-preparation') return translate('records.standing.inPreparation');
  if (status === 'dormant') return translate('records.standing.dormant');
  const isOver = status === 'ended' || status === 'expired';
  // An end before the beginning is a mistake of the source.
  const isUntold = ends === null || ends === 'open' || endsBefore(starts ?? date, ends);
  if (isUntold) return isOver ? translate('records.standing.over') : null;
  const day = formatDate(ends, locale, translate, { length: 'short' });
  const end = relateDates(ends, reference.edtf);
  if (isOver || end.kind === 'before') return translate('records.standing.ended', [day]);
  const begun = relateDates(starts ?? date, reference.edtf).kind;
  if (end.kind !== 'after' || begun === 'after' || begun === 'order-unknown') return null;
  const { distance } = end;
  const isSoon = reference.source === 'today' && distance !== null && distance.unit !== 'year' && distance.count < SOON;
  return isSoon
    ? translate('records.standing.endsIn', [formatDistance(distance, translate)])
    : translate('records.standing.inForceUntil', [day]);
}

/** The date of a record in a line: its own; of an agreement without one, from when or until when it is valid. */
export function describeWhen(record: CardRecord, locale: string, translate: Translate): string {
  const short = { length: 'short' } as const;
  const { date } = record;
  if (date !== null || record.type !== 'agreement') return formatDate(date, locale, translate, short);
  const { starts, ends } = record;
  if (starts !== null) return translate('dates.since', [formatDate(starts, locale, translate, short)]);
  if (ends !== null && ends !== 'open') return translate('dates.until', [formatDate(ends, locale, translate, short)]);
  return formatDate(date, locale, translate, short);
}
