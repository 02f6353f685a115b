import type { Edtf } from '../../pack/types.ts';

const DAY = 86_400_000;

/** Calendars whose months are no Gregorian ones, each with a day of it and the mean lengths of its years and months. */
const OTHER_MONTHS = {
  hijri: { name: 'islamic-umalqura', from: Date.UTC(1900, 3, 30), year: 1318, yearDays: 354.367, monthDays: 29.53 },
  persian: { name: 'persian', from: Date.UTC(1939, 2, 22), year: 1318, yearDays: 365.2422, monthDays: 30.6 },
} as const;
export type OtherCalendar = keyof typeof OTHER_MONTHS;
/** Months of about thirty days lie at most so many days from where their mean length puts them. */
const MOST_DAYS_OFF = 8;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(name: string): Intl.DateTimeFormat {
  const known = formats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(name, format);
  return format;
}

/** The Gregorian day of a day of the Umm al-Qura calendar or of the Persian one; null where there is no such day. */
export function gregorianOf(calendar: OtherCalendar, year: number, month: number, day: number): Edtf | null {
  const { name, from, year: first, yearDays, monthDays } = OTHER_MONTHS[calendar];
  const format = formatOf(name);
  const likely = Math.floor((year - first) * yearDays + (month - 1) * monthDays + day);
  for (let off = -MOST_DAYS_OFF; off <= MOST_DAYS_OFF; off += 1) {
    const at = from + (likely + off) * DAY;
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return new Date(at).toISOString().slice(0, 10);
  }
  return null;
}

/** Whether pages in a language count years of this century as the Persian calendar does (1402). */
export const countsPersianYears = (language: string): boolean => /^(?:fa|prs|ps)\b/i.test(language);
/** 1921 to 2121. */
export const isPersianYear = (year: number): boolean => year >= 1300 && year < 1500;
