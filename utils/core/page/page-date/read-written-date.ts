import { type DayNumber, readDate } from '../../facts/dates/read-date.ts';
import { ERAS } from '../../languages/dates/calendar-eras.ts';
import { withDigits } from '../../languages/han/numerals.ts';
import type { Edtf } from '../../pack/types.ts';
import { isOfDigitSpan } from './digit-spans.ts';
import { namedDates } from './named-dates.ts';
import { countsPersianYears, gregorianOf, isPersianYear } from './other-calendars.ts';
import { plainDigits } from './plain-digits.ts';

const MACHINE = /^\s*(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,Z])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?=$|[T\s]|\d{4,6}$)/;

/** The shapes of a whole date in digits. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/g,
  /(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일号號]?/g,
  // A point between two digits is European, where the day comes first.
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/g,
  // With slashes or hyphens only where no number but one can be the month.
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])(?<sign>[-/])(?<month>0?[1-9]|1[0-2])\k<sign>(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<month>0?[1-9]|1[0-2])(?<sign>[-/])(?<day>1[3-9]|2\d|3[01])\k<sign>(?<year>\d{4})(?!\d)/g,
  // Korean, with points: 2024. 1. 31.
  /(?<!\d)(?<year>\d{4})\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})(?!\d)/g,
];

/** With the sign of the Hijri calendar: 1445/9/15هـ, 15/09/1445 AH. */
const HIJRI_SIGN = String.raw`\s*(?:هـ?(?!\p{L})|هجر[يی][ةه]?|AH(?!\p{L})|A\.H\.)`;
const HIJRI_SHAPES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)(?<year>1[34]\d{2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})${HIJRI_SIGN}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>1[34]\d{2})${HIJRI_SIGN}`,
    'gu',
  ),
];

/** A day of an ISO week: 2024-W05-3. A week alone is no day. */
const WEEK_DAY = /(?<![\p{L}\d-])(?<year>\d{4})-?W(?<week>0[1-9]|[1-4]\d|5[0-3])-?(?<day>[1-7])(?![\p{L}\d-])/gu;

/** Which number is the month is anyone's guess: 03/04/2023. */
const UNCERTAIN = /(?<!\d)(?<month>0?[1-9]|1[0-2])(?<sign>[-/])(?<day>0?[1-9]|1[0-2])\k<sign>(?<year>\d{4})(?!\d)/;

const YEAR_OF_ERA = new RegExp(`(${ERAS.map(([names]) => names).join('|')})\\s*(\\d{1,3}|元)\\s*年`, 'g');
const westernYears = (line: string): string =>
  line.replace(YEAR_OF_ERA, (_, era: string, year: string) => {
    const [, before] = ERAS.find(([names]) => new RegExp(`^(?:${names})$`).test(era)) ?? [];
    return `${(before ?? 0) + (Number(year) || 1)}年`;
  });

const FIRST_YEAR = 1800;
const pad = (part: string): string => part.padStart(2, '0');

function edtfOf(latest: DayNumber, year: string, month?: string, day?: string): Edtf | null {
  const edtf = [year, month, day].flatMap((part) => (part ? [pad(part)] : [])).join('-');
  const span = Number(year) < FIRST_YEAR ? null : readDate(edtf);
  return span && span.first <= latest ? edtf : null;
}

/** Thai pages count years from 543 BC. */
const westernYear = (year: string, latest: DayNumber): string => {
  const westward = String(Number(year) - 543);
  return Number(year) > 2400 && edtfOf(latest, westward) ? westward : year;
};

/** The day of an ISO week; null where the year has no such week. */
function dayOfWeek(year: number, week: number, day: number): Edtf | null {
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_LENGTH;
  const found = new Date(monday + ((week - 1) * 7 + day - 1) * DAY_LENGTH);
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * DAY_LENGTH);
  return thursday.getUTCFullYear() === year ? found.toISOString().slice(0, 10) : null;
}
const DAY_LENGTH = 86_400_000;

/**
 * Reads a date that is meant for machines: ISO 8601 with or without time and zone, `2018/05/04`, `20180504`, or a
 * written one. The day is the one that is written there, whatever the zone: a story of half past midnight in Beijing is
 * that day's story. Days after `latest` are refused, as are days that never were; a month or a year alone is kept so.
 */
export function readMachineDate(text: string, latest: DayNumber, language: string): Edtf | null {
  const short = plainDigits(text.slice(0, 80));
  const [, year, , month, day] = MACHINE.exec(short) ?? [];
  if (year && day) return edtfOf(latest, year, month, day);
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(short) ?? [];
  if (compactYear) return edtfOf(latest, compactYear, compactMonth, compactDay);
  // "2024 m. sausio 31 d." begins like a year alone.
  return findWrittenDate(short, latest, language) ?? (year ? edtfOf(latest, year, month) : null);
}

interface Candidate {
  readonly at: number;
  readonly edtf: Edtf;
  readonly isOfSpan: boolean;
}

/** The first of a shape that is a date. */
function firstOf(
  shape: RegExp,
  line: string,
  read: (groups: Readonly<Record<string, string>>) => Edtf | null,
): Candidate[] {
  for (const { 0: date, groups = {}, index } of line.matchAll(shape)) {
    const edtf = read(groups);
    if (edtf) return [{ at: index, edtf, isOfSpan: isOfDigitSpan(line, index, index + date.length) }];
  }
  return [];
}

function candidatesIn(line: string, latest: DayNumber, language: string): readonly Candidate[] {
  const dayOf = (
    year: string | number,
    month: string | number,
    day: string | number,
    calendar = 'gregory',
  ): Edtf | null => {
    if (calendar === 'hijri') {
      const edtf = gregorianOf('hijri', Number(year), Number(month), Number(day));
      return edtf && edtfOf(latest, ...(edtf.split('-') as [string, string, string]));
    }
    const isPersian = countsPersianYears(language) && isPersianYear(Number(year));
    if (isPersian || calendar === 'persian') {
      const edtf = isPersian ? gregorianOf('persian', Number(year), Number(month), Number(day)) : null;
      return edtf && edtfOf(latest, ...(edtf.split('-') as [string, string, string]));
    }
    return edtfOf(latest, westernYear(String(year), latest), String(month), String(day));
  };
  const named = namedDates(line, language).flatMap(({ start, year, month, day, isOfSpan }) => {
    const edtf = dayOf(year, month.number, day, month.calendar);
    return edtf ? [{ at: start, edtf, isOfSpan }] : [];
  });
  return [
    ...named.slice(0, 1),
    ...SHAPES.flatMap((shape) =>
      firstOf(shape, line, ({ year = '', month = '', day = '' }) => dayOf(year, month, day)),
    ),
    ...HIJRI_SHAPES.flatMap((shape) =>
      firstOf(shape, line, ({ year = '', month = '', day = '' }) => dayOf(year, month, day, 'hijri')),
    ),
    ...firstOf(WEEK_DAY, line, ({ year, week, day }) => {
      const edtf = dayOfWeek(Number(year), Number(week), Number(day));
      return edtf && edtfOf(latest, ...(edtf.split('-') as [string, string, string]));
    }),
  ];
}

/**
 * The first whole date (day, month, year) in a line for readers; its month may be named in many languages. `null` where
 * one that cannot be read for certain stands before it: the later one says something else, as when the page was
 * changed. So it is for the first and last day of a span, which say when something takes place.
 */
export function findWrittenDate(line: string, latest: DayNumber, language: string): Edtf | null {
  const plain = westernYears(withDigits(plainDigits(line)));
  const candidates = candidatesIn(plain, latest, language).toSorted((a, b) => a.at - b.at);
  const [first] = candidates;
  if (!first || candidates.some(({ at, isOfSpan }) => at === first.at && isOfSpan)) return null;
  const uncertain = UNCERTAIN.exec(plain);
  const { year = '', month, day } = uncertain?.groups ?? {};
  const isBefore = uncertain !== null && uncertain.index < first.at;
  return isBefore && edtfOf(latest, westernYear(year, latest), month, day) ? null : first.edtf;
}
