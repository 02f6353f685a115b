import type { Translate } from '../../i18n/translate.ts';
import type { Edtf } from '../../pack/types.ts';
import { type DateLength, formatDay, formatDayRange, type Precision } from './format-range.ts';
import { type DateEnd, type DatePart, readDate } from './read-date.ts';

const precisionOf = (part: DatePart): Precision =>
  part.precision === 'day' || part.precision === 'month' ? part.precision : 'year';

function qualify(text: string, parts: readonly DatePart[], translate: Translate): string {
  const about = parts.some((part) => part.approximate) ? translate('dates.about', [text]) : text;
  return parts.some((part) => part.uncertain) ? translate('dates.uncertain', [about]) : about;
}

/** The reader's language, and how long a month is written. */
interface Style {
  readonly locale: string;
  readonly translate: Translate;
  readonly length: DateLength;
}

function formatPart(part: DatePart, { locale, translate, length }: Style): string {
  if (part.season) return translate(`dates.${part.season}`, [formatDay(part.first, 'year', locale)]);
  if (part.precision === 'decade' || part.precision === 'century')
    return translate('dates.within', [formatDay(part.first, 'year', locale), formatDay(part.last, 'year', locale)]);
  return formatDay(part.first, precisionOf(part), locale, length);
}

function formatEnds(from: DateEnd, to: DateEnd, style: Style): string {
  const { locale, translate, length } = style;
  const one = (part: DatePart) => qualify(formatPart(part, style), [part], translate);
  if (typeof from === 'string') {
    if (typeof to === 'string') return '';
    // An open start means: on this day or any day before it.
    return translate(from === 'open' ? 'dates.onOrBefore' : 'dates.until', [one(to)]);
  }
  if (to === 'open') return translate('dates.since', [one(from)]);
  if (to === 'unknown') return translate('dates.from', [one(from)]);
  if (from === to) return one(from);
  const plain = [from, to].every((part) => part.precision === precisionOf(part));
  if (!plain || from.precision !== to.precision) return translate('dates.range', [one(from), one(to)]);
  return qualify(formatDayRange(from.first, to.first, precisionOf(from), locale, length), [from, to], translate);
}

interface DateOptions {
  readonly reportedAfter?: Edtf | null;
  readonly length?: DateLength;
}

/**
 * A date of the pack in the reader's language; `null` gives "undated", or "undated, reported after October 2022" where
 * the sources show a day before it. A date that cannot be read is returned unchanged, never hidden.
 */
export function formatDate(
  date: Edtf | null,
  locale: string,
  translate: Translate,
  { reportedAfter = null, length = 'long' }: DateOptions = {},
): string {
  if (date === null)
    return reportedAfter === null
      ? translate('dates.undated')
      : translate('dates.undatedAfter', [formatDate(reportedAfter, locale, translate, { length })]);
  const span = readDate(date);
  // "24–28 December 2019", "since November 2019", "about 2020".
  return span ? formatEnds(span.from, span.to, { locale, translate, length }) : date;
}
