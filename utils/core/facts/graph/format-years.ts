import type { Translate } from '../../i18n/translate.ts';
import type { CardRecord } from '../cards/types.ts';
import { formatDay, formatDayRange } from '../dates/format-range.ts';
import { readDate } from '../dates/read-date.ts';

/** The first day that is known of a date, or the last one where its beginning is open. */
function dayOf(edtf: string | null): number | null {
  const span = edtf === null ? null : readDate(edtf);
  return span && (Number.isFinite(span.first) ? span.first : span.last);
}

/**
 * The years of the records of one line: "2023", "2018–2023"; "after 2022" or "undated" where the data gives none of
 * them a date.
 */
export function formatYears(records: readonly CardRecord[], locale: string, translate: Translate): string {
  const days = records.flatMap(({ date }) => dayOf(date) ?? []);
  if (days.length > 0) {
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const year = formatDay(first, 'year', locale);
    return year === formatDay(last, 'year', locale) ? year : formatDayRange(first, last, 'year', locale);
  }
  const reported = records.flatMap(({ reportedAfter }) => dayOf(reportedAfter) ?? []);
  if (reported.length === 0) return translate('dates.undated');
  return translate('dates.someTimeAfter', [formatDay(Math.min(...reported), 'year', locale)]);
}
