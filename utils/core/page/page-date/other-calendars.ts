import type { Edtf } from '../../pack/types.ts';

const DAY = 86_400_000;

/** Calendars whose months are no Gregorian ones, each with a day of it and the mean lengths of its years and months. */
const OTHER_MONTHS = {
  hijri: { name: 'islamic-umalqura', from: Date.UTC(1900, 3, 30), year: 1318, yearDays: 354.367, monthDays: 29.53 },
  persian: { name: 'persian', from: Date.UTC(1939, 2, 22), year: 1318, yearDays: 365.2422, monthDays: 30.6 },
  ethiopic: { name: 'ethiopic', from: Date.UTC(2019, 8, 12), year: 2012, yearDays: 365.25, monthDays: 30 },
  coptic: { name: 'coptic', from: Date.UTC(2019, 8, 12), year: 1736, yearDays: 365.25, monthDays: 30 },
  indian: { name: 'indian', from: Date.UTC(2019, 2, 22), year: 1941, yearDays: 365.2425, monthDays: 30.5 },
  hebrew: { name: 'hebrew', from: Date.UTC(2019, 8, 30), year: 5780, yearDays: 365.2468, monthDays: 29.53 },
} as const;
export type OtherCalendar = keyof typeof OTHER_MONTHS;
/** Months lie at most so many days from where their mean length puts them; a Hebrew year may have a month more. */
const MOST_DAYS_OFF = 8;
const MOST_DAYS_OFF_WITH_LEAP_MONTHS = 62;

/** As the browser names them; the sixth is there in leap years alone, in which the seventh is the second Adar. */
const HEBREW_MONTHS = 'Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar,Nisan,Iyar,Sivan,Tamuz,Av,Elul'.split(',');
const hebrewMonth = (name: string): number => HEBREW_MONTHS.indexOf(name === 'Adar II' ? 'Adar' : name) + 1;

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

interface OtherDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayIn(calendar: OtherCalendar, at: number): OtherDay {
  const parts = new Map(
    formatOf(OTHER_MONTHS[calendar].name)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (part: 'year' | 'month' | 'day'): number => Number.parseInt(parts.get(part) ?? '', 10);
  return {
    year: number('year'),
    month: calendar === 'hebrew' ? hebrewMonth(parts.get('month') ?? '') : number('month'),
    day: number('day'),
  };
}

/** The first days of months that were asked for: a register has many days of few months. */
const firstDays = new Map<string, number | null>();

function firstDayOf(calendar: OtherCalendar, year: number, month: number): number | null {
  const key = `${calendar} ${year} ${month}`;
  const known = firstDays.get(key);
  if (known !== undefined) return known;
  const { from, year: first, yearDays, monthDays } = OTHER_MONTHS[calendar];
  const likely = from + Math.floor((year - first) * yearDays + (month - 1) * monthDays) * DAY;
  const most = calendar === 'hebrew' ? MOST_DAYS_OFF_WITH_LEAP_MONTHS : MOST_DAYS_OFF;
  let found: number | null = null;
  for (let off = -most; off <= most && found === null; off += 1) {
    const at = likely + off * DAY;
    const there = dayIn(calendar, at);
    if (there.year === year && there.month === month && there.day === 1) found = at;
  }
  firstDays.set(key, found);
  return found;
}

/**
 * The Gregorian day of a day of another calendar, the lunar one as Umm al-Qura has it; null where there is no such day.
 */
export function gregorianOf(calendar: OtherCalendar, year: number, month: number, day: number): Edtf | null {
  const first = firstDayOf(calendar, year, month);
  if (first === null || day < 1) return null;
  const at = first + (day - 1) * DAY;
  return dayIn(calendar, at).month === month ? new Date(at).toISOString().slice(0, 10) : null;
}

/** Whether pages in a language count years of this century as the Persian calendar does (1402). */
export const countsPersianYears = (language: string): boolean => /^(?:fa|prs|ps)\b/i.test(language);
/** 1921 to 2121. */
export const isPersianYear = (year: number): boolean => year >= 1300 && year < 1500;
