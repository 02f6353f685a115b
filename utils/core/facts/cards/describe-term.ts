import { keyOf } from '../../i18n/key-of.ts';
import type { Translate } from '../../i18n/translate.ts';
import { relateDates } from '../as-of/relate-dates.ts';
import type { ReferenceDate } from '../as-of/types.ts';
import { endsBefore } from '../dates/ends-before.ts';
import { formatDate } from '../dates/format-date.ts';
import type { CardAgreement } from './types.ts';

/**
 * How long an agreement lasts and how it stands, a line for each fact: its status as the source tells it, from when
 * until when, its renewals, who is in charge of it, and what the source calls it. Without a status of the source's own,
 * what the dates say about the day of `reference` is told as such.
 */
export function describeTerm(
  agreement: CardAgreement,
  reference: ReferenceDate | null,
  locale: string,
  translate: Translate,
): readonly string[] {
  const { status, renewals, renewsByItself, unit, kind, kindInSource } = agreement;
  const date = (edtf: string) => formatDate(edtf, locale, translate);
  const period = describePeriod(agreement, date, translate);
  return [
    ...(status === null ? [] : [translate(`detail.term.status.${keyOf(status)}`)]),
    ...(period === null ? [] : [period]),
    ...(status !== null || reference === null ? [] : describeByDates(agreement, reference, translate)),
    ...(renewals.length === 0
      ? []
      : [translate('detail.term.renewed', [new Intl.ListFormat(locale).format(renewals.map(date))])]),
    ...(renewsByItself ? [translate('detail.term.renewsByItself')] : []),
    ...(unit === null ? [] : [translate('detail.term.unit', [unit])]),
    // The kind `other` is called by this word in the headline already.
    ...(kindInSource === null || kind === 'other' ? [] : [translate('detail.term.kindInSource', [kindInSource])]),
  ];
}

/** An agreement with a date is said to have ended where its record is described (`describeRecord`). */
function describeByDates(
  { date, starts, ends }: CardAgreement,
  { edtf }: ReferenceDate,
  translate: Translate,
): readonly string[] {
  if (ends === null || ends === 'open' || endsBefore(starts ?? date, ends)) return [];
  const [begun, ended] = [relateDates(starts ?? date, edtf).kind, relateDates(ends, edtf).kind];
  if (ended === 'before') return date === null ? [translate('detail.term.endedByDates')] : [];
  const isRunning = (begun === 'before' || begun === 'same-day') && (ended === 'after' || ended === 'same-day');
  return isRunning ? [translate('detail.term.runningByDates')] : [];
}

function describePeriod(agreement: CardAgreement, date: (edtf: string) => string, translate: Translate): string | null {
  const { starts, ends } = agreement;
  const faulty = describeFaultyEnd(agreement, date, translate);
  if (faulty !== null) return faulty;
  if (starts === null) return describeEndAlone(ends, date, translate);
  if (ends === null) return translate('detail.term.starts', [date(starts)]);
  return ends === 'open'
    ? translate('detail.term.startsOpen', [date(starts)])
    : translate('detail.term.startsEnds', [date(starts), date(ends)]);
}

/** Until when an agreement is valid; null where that is not known. */
export function describeEnd(agreement: CardAgreement, locale: string, translate: Translate): string | null {
  const date = (edtf: string) => formatDate(edtf, locale, translate);
  return describeFaultyEnd(agreement, date, translate) ?? describeEndAlone(agreement.ends, date, translate);
}

function describeEndAlone(ends: CardAgreement['ends'], date: (edtf: string) => string, translate: Translate) {
  if (ends === null) return null;
  return ends === 'open' ? translate('detail.term.open') : translate('detail.term.ends', [date(ends)]);
}

/**
 * An end before the beginning: one of the two is wrong, and nothing says which, so neither is told as if it were true.
 */
function describeFaultyEnd(
  { date: signed, starts, ends }: CardAgreement,
  date: (edtf: string) => string,
  translate: Translate,
): string | null {
  const begun = starts ?? signed;
  if (begun === null || ends === null || !endsBefore(begun, ends)) return null;
  return translate(starts === null ? 'detail.term.endsBeforeSigning' : 'detail.term.endsFirst', [
    date(begun),
    date(ends),
  ]);
}
