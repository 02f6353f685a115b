import type { Edtf } from '../../pack/types.ts';
import { monthOf } from '../../page/page-date/month-names.ts';
import { namedDates } from '../../page/page-date/named-dates.ts';
import { plainDigits } from '../../page/page-date/plain-digits.ts';
import { NUMBERED } from '../words/numbered-words.ts';
import { type Calendar, edtfOf, toGregorian } from './calendar.ts';
import { monthMisspelled } from './month-misspelled.ts';
import { isOfUnconverted, isOtherYear, unconvertedDays } from './other-dates.ts';

/** How a column writes dates of numbers alone. `undecided`: its dates do not tell. */
export type DayOrder = 'day-first' | 'month-first' | 'undecided';

/** What a column of dates is like as a whole. */
export interface DateColumn {
  readonly order: DayOrder;
  /** `2009-10` is an academic year and no month. */
  readonly academic: boolean;
  /** Years of up to three digits are of the Republic of China. */
  readonly republic?: boolean;
  /** Of dates that do not name theirs. */
  readonly calendar?: Calendar;
  /** Days of the Buddhist calendar stand beside Gregorian ones, whose least and greatest years these are. */
  readonly buddhistAmong?: readonly [number, number];
  /** They are of a calendar that is not converted, or of one that nothing tells. */
  readonly otherCalendar?: true;
  /** Years of two digits are of an era that cells beside them name. */
  readonly eras?: true;
  /** Numbers of five digits are days as a spreadsheet counts them. */
  readonly serial?: boolean;
  /** Circles say yes and crosses no; without circles a cross is a mark, and says yes. */
  readonly crossIsNo?: boolean;
}

export type DateDoubt =
  | 'impossible-date'
  | 'other-calendar'
  | 'day-month'
  | 'two-digit-year'
  | 'unknown-word'
  | 'doubted-date'
  | 'planned'
  | 'not-signed';

export interface FoundDate {
  /** `null` where the date is in doubt. */
  readonly date: Edtf | null;
  readonly doubt?: DateDoubt;
  /** Both readings of a date whose day and month cannot be told apart. */
  readonly either?: readonly [Edtf, Edtf];
  /** An academic year goes from its first year to its second. */
  readonly academic?: readonly [Edtf, Edtf];
  /** UTF-16 offsets in the text that `findDates` gives back. */
  readonly start: number;
  readonly end: number;
}

export interface DatesInText {
  /** The text in which the offsets count: digits of ASCII, years of the Gregorian calendar. */
  readonly text: string;
  readonly dates: readonly FoundDate[];
}

type Reading = Omit<FoundDate, 'start' | 'end'> | null;
interface Shape {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>, column: DateColumn) => Reading;
}

const certain = (date: Edtf | null): Reading => (date ? { date } : { date: null, doubt: 'impossible-date' });
const OTHER = { date: null, doubt: 'other-calendar' } as const satisfies Reading;
const dated = (year: number, month?: number, day?: number): Reading =>
  isOtherYear(year) ? OTHER : certain(edtfOf(year, month, day));
const number = (part: string | undefined): number => Number(part);

/** Two digits are of this century up to 2050. */
const CENTURY_TURN = 50;
/** 2500 of the Buddhist calendar. */
const BUDDHIST_CENTURY = 1957;

function fullYear(year: string, { calendar }: DateColumn): number {
  if (year.length > 2) return Number(year);
  if (calendar === 'buddhist') return Number(year) + BUDDHIST_CENTURY;
  return Number(year) + (Number(year) <= CENTURY_TURN ? 2000 : 1900);
}

const withYearDoubt = (reading: Reading, year: string): Reading =>
  reading?.date && year.length === 2 ? { ...reading, doubt: 'two-digit-year' } : reading;

function readNumeric(a: number, b: number, yearText: string, sign: string, column: DateColumn): Reading {
  const year = fullYear(yearText, column);
  if (isOtherYear(year)) return OTHER;
  const dayFirst = edtfOf(year, b, a);
  const monthFirst = edtfOf(year, a, b);
  // Points between the numbers are Continental, where the day comes first.
  const order = sign === '.' && column.order !== 'month-first' ? 'day-first' : column.order;
  if (order === 'day-first') return withYearDoubt(certain(dayFirst), yearText);
  if (order === 'month-first') return withYearDoubt(certain(monthFirst), yearText);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { date: null, doubt: 'day-month', either: [dayFirst, monthFirst] };
  return withYearDoubt(certain(dayFirst ?? monthFirst), yearText);
}

function monthNumber(name: string | undefined): number | undefined {
  const word = name ?? '';
  return /^(?:x|ix|iv|v?i{0,3}|xi{1,2})$/i.test(word) && word !== ''
    ? ROMAN.indexOf(word.toLowerCase()) + 1 || undefined
    : (monthOf(word, '') ?? monthMisspelled(word));
}
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

function readNamed(
  day: string | undefined,
  name: string | undefined,
  yearText: string | undefined,
  column: DateColumn,
): Reading {
  const month = monthNumber(name);
  if (month === undefined || yearText === undefined) return null;
  const year = fullYear(yearText, column);
  return withYearDoubt(dated(year, month, day === undefined ? undefined : Number(day)), yearText);
}

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  fruhjahr: 21,
  fruhling: 21,
  sommer: 22,
  herbst: 23,
  primavera: 21,
  verano: 22,
  otono: 23,
  invierno: 24,
  printemps: 21,
  ete: 22,
  automne: 23,
  hiver: 24,
  春: 21,
  夏: 22,
  秋: 23,
  冬: 24,
};

/** มี.ค. has a point within. */
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}]{1,20}|\p{sc=Thai}{1,3}\.\p{sc=Thai})\.?`;
const SIGN = String.raw`\s*[-/.]\s*`;

const SHAPES: readonly Shape[] = [
  // Milliseconds and seconds since 1970. An office keeps a day
  // as its own midnight, at most twelve hours from that of UTC.
  { pattern: /(?<!\d)(?<ms>-?\d{12,13})(?!\d)/gu, read: ({ ms }) => certain(dayOfMoment(number(ms))) },
  { pattern: /^(?<seconds>1?\d{9})$/gu, read: ({ seconds }) => certain(dayOfMoment(number(seconds) * 1000)) },
  {
    pattern: /^(?<serial>\d{5})(?:\.0)?$/gu,
    read: ({ serial }, column) => (column.serial ? readSerial(number(serial)) : null),
  },
  {
    pattern: /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/gu,
    read: ({ year, month, day }) => certain(edtfOf(number(year), number(month), number(day))),
  },
  // 2021-03-15, 1980. 5.31, 2020/9/8, 2019年3月15日, 2015.03.02., with or without a time of day.
  {
    pattern:
      /(?<!\d)(?<year>\d{4})(?:\s*(?<sign>[-/.])\s*(?<month>\d{1,2})\s*\k<sign>\s*|\s*[年년]\s*(?<month2>\d{1,2})\s*[月월]\s*)(?<day>\d{1,2})(?!\d)(?:\s*[日일號号]|\.(?!\d))?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/gu,
    read: ({ year, month, month2, day }) => dated(number(year), number(month ?? month2), number(day)),
  },
  // 15/03/2019, 3.6.2014, 25-09-2018.
  {
    pattern:
      /(?<![\d.,])(?<a>\d{1,2})\s*(?<sign>[-/.])\s*(?<b>\d{1,2})\s*\k<sign>\s*(?<year>\d{4})(?!\d)(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)?/gu,
    read: ({ a, b, year, sign }, column) => readNumeric(number(a), number(b), year ?? '', sign ?? '', column),
  },
  // 28 de mayo de 2014, 1er mars 2018, 15. August 2020, 12-Mar-2018, 3 May, 2018.
  {
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}])(?<day>\d{1,2})(?:st|nd|rd|th|º|ª|°|er|ᵉʳ|\.)?(?:\s+|\s*[-–/.]\s*)(?:de\s+|of\s+|d['’])?${NAME},?(?:\s+|\s*[-–/.]\s*)(?:de\s+|del\s+)?(?<year>\d{4}|['’]?\d{2})(?![\d\p{L}])`,
      'giu',
    ),
    read: ({ day, name, year }, column) => readNamed(day, name, year?.replace(/['’]/, ''), column),
  },
  // ngày 5 tháng 4 năm 2017, tháng 9 năm 2021.
  {
    pattern: /(?:ngày\s+(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})/giu,
    read: ({ day, month, year }) =>
      certain(edtfOf(number(year), number(month), day === undefined ? undefined : number(day))),
  },
  // July 28, 2020; February 20,2020; Sept. 3, 2021.
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME}\s*(?<day>\d{1,2})(?:st|nd|rd|th)?\s*(?:,|\s)\s*(?<year>\d{4})(?!\d)`,
      'giu',
    ),
    read: ({ day, name, year }, column) => readNamed(day, name, year, column),
  },
  // 2018 March 3, 2018-Mar-03.
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<year>\d{4})[.,]?(?:\s+|[-–/])${NAME}(?:\s+|[-–/])(?<day>\d{1,2})(?!\d)`,
      'giu',
    ),
    read: ({ day, name, year }, column) => readNamed(day, name, year, column),
  },
  // WS 2019/20, academic year 2019-20, 2021-22, 2021/2022, AY2019.
  {
    pattern:
      /(?<![\d\p{L}-])(?:(?:WS|WiSe|Wintersemester|AY|academic year|ann[ée]e universitaire|curso(?: acad[ée]mico)?|SY)\s*)?(?<first>(?:19|20)\d{2})\s*[-/–]\s*(?<second>\d{4}|\d{2})(?![\d]|\s*[-/.年]\s*\d)(?:\s*学年|\s*學年)?/giu,
    read: ({ first, second }, column) => readAcademic(first ?? '', second ?? '', column),
  },
  // 113年3月4日 of the Republic of China; 98年3月4日 where the column says so.
  {
    pattern:
      /(?<![\d.])(?<year>\d{2,3})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})(?!\d)(?:\s*[日일號号])?/gu,
    read: ({ year, month, day }, column) => readShortYear(year ?? '', number(month), number(day), column),
  },
  // 2019年4月, 2017.11, 2019-04, 2019/4.
  {
    pattern:
      /(?<![\d.]|(?<!\d|\d{4}[-/.])\d{1,2}[-/])(?<year>\d{4})(?:\s*[-/.]\s*(?<month>\d{1,2})(?![\d])|\s*[年년]\s*(?<month2>\d{1,2})\s*[月월])/gu,
    read: ({ year, month, month2 }) => dated(number(year), number(month ?? month2)),
  },
  // KW 12/2020, No. 12/2020 and Q1/2020 are of a year, and say no month.
  {
    pattern: new RegExp(
      String.raw`(?<=\p{sc=Latin}|(?<!\p{L})(?:${[...NUMBERED].join('|')})\.?\s*)\d{1,2}\s*[-/.]\s*(?<year>(?:19|20)\d{2})(?!\d)`,
      'giu',
    ),
    read: ({ year }) => certain(edtfOf(number(year))),
  },
  // 04/2019, 11.2017.
  {
    pattern: /(?<![\d./]|(?<!\d{4})-)(?<month>\d{1,2})\s*[-/.]\s*(?<year>(?:19|20)\d{2})(?![\d])/gu,
    read: ({ year, month }) => certain(edtfOf(number(year), number(month))),
  },
  // May 2016, August, 2026, sept. 2019, mayo de 2020, Mar-19.
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${NAME}(?:,?\s+|\s*[-–/]\s*)(?:de\s+|del\s+|of\s+)?(?<year>\d{4})(?!\d)`,
      'giu',
    ),
    read: ({ name, year }, column) => readSeason(name, year) ?? readNamed(undefined, name, year, column),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${NAME}(?:[-–/\s]['’]?)(?<year>\d{2})(?![\d\p{L}])`, 'giu'),
    read: ({ name, year }, column) => readNamed(undefined, name, year, column),
  },
  // '19.09.17 is Korean, 12/05/17 is not.
  {
    pattern: /['’](?<year>\d{2})\s*[./-]\s*(?<month>\d{1,2})\s*[./-]\s*(?<day>\d{1,2})(?!\d)\.?/gu,
    read: ({ year, month, day }, column) =>
      withYearDoubt(certain(edtfOf(fullYear(year ?? '', column), number(month), number(day))), year ?? ''),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,/-])(?<a>(?<![A-Za-z])\d{3}|\d{1,2})(?<sign>${SIGN})(?<b>\d{1,2})${SIGN}(?<c>\d{1,2})(?![\d])`,
      'gu',
    ),
    read: (parts, column) => readShort(parts, column),
  },
  // A year, with or without its word.
  {
    pattern: /(?<![\d.,])(?<year>(?:1[89]|20)\d{2})(?!\d|[.,]\d)(?:\s*(?:年度?|년도?))?/gu,
    read: ({ year }) => certain(edtfOf(number(year))),
  },
];

const DAY = 86_400_000;
/** The time zones reach from twelve hours west to fourteen east. */
const dayOfMoment = (ms: number): Edtf => new Date(Math.round(ms / DAY) * DAY).toISOString().slice(0, 10);

/** Spreadsheets count days from the one before 1899-12-31, which makes 1900 a leap year. */
const SERIAL_START = Date.UTC(1899, 11, 30);
const dayOfSerial = (days: number): Edtf => new Date(SERIAL_START + days * DAY).toISOString().slice(0, 10);

/** 1970 to 2099. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_050;
const readSerial = (days: number): Reading =>
  days < FIRST_SERIAL || days > LAST_SERIAL ? null : { date: dayOfSerial(days) };

function readAcademic(first: string, second: string, column: DateColumn): Reading {
  const next = Number(first) + 1;
  const isNext = second.length === 4 ? Number(second) === next : Number(second) === next % 100;
  if (!isNext) {
    // 2012-16 is a span of years; a year of four digits is read by itself.
    const later = Number(first.slice(0, 2) + second);
    return second.length === 2 && Number(second) > 12 && later > next
      ? { date: first, academic: [first, String(later)] }
      : null;
  }
  // 2009-10 is also October 2009: the column decides.
  if (second.length === 2 && Number(second) >= 1 && Number(second) <= 12 && !column.academic) return null;
  return { date: first, academic: [first, String(next)] };
}

function readSeason(name: string | undefined, year: string | undefined): Reading {
  const season =
    SEASONS[
      (name ?? '')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
    ];
  return season === undefined ? null : { date: `${year}-${season}` };
}

/** 1943: a smaller number may be a day or the year of a century. */
const FIRST_OF_REPUBLIC = 32;

function readShortYear(year: string, month: number, day: number, column: DateColumn): Reading {
  if (year.length === 3 || column.republic)
    return Number(year) < FIRST_OF_REPUBLIC ? OTHER : dated(Number(year) + 1911, month, day);
  return column.eras ? OTHER : withYearDoubt(dated(fullYear(year, column), month, day), year);
}

function readShort(parts: Readonly<Record<string, string | undefined>>, column: DateColumn): Reading {
  const { a = '', b = '', c = '', sign = '' } = parts;
  const isRepublic = a.length === 3 || (column.republic === true && Number(a) >= FIRST_OF_REPUBLIC);
  if (isRepublic) return Number(a) < FIRST_OF_REPUBLIC ? null : dated(Number(a) + 1911, Number(b), Number(c));
  if (column.eras) return OTHER;
  if (c.length !== 2) return null;
  return readNumeric(Number(a), Number(b), c, sign.trim(), column);
}

export const PLAIN_COLUMN: DateColumn = { order: 'undecided', academic: false };

/** Every date of a cell's text, in the order of the text. Never throws. */
export function findDates(source: string, column: DateColumn): DatesInText {
  const text = toGregorian(
    plainDigits(source)
      .replace(/[‐‑‒–−―]/g, '-')
      .replace(/[．。]/g, '.')
      .replace(/／/g, '/'),
    column.calendar,
    column.buddhistAmong,
  );
  const dates: FoundDate[] = [];
  /** Which characters belong to a date: to ask each date of a long cell takes longer the more there are. */
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, read: () => Reading): void => {
    if (taken.subarray(start, end).includes(1)) return;
    const reading = read();
    if (!reading) return;
    taken.fill(1, start, end);
    dates.push({ ...reading, start, end });
  };
  const addAll = (shapes: readonly Shape[]): void => {
    for (const { pattern, read } of shapes)
      for (const match of text.matchAll(pattern))
        add(match.index, match.index + match[0].length, () => read(match.groups ?? {}, column));
  };
  for (const { start, end, year, month, day } of namedDates(text, ''))
    add(start, end, () => (month.calendar === 'gregory' ? dated(year, month.number, day) : null));
  for (const { start, end, isImpossible } of unconvertedDays(text))
    add(start, end, () => (isImpossible ? certain(null) : OTHER));
  addAll(SHAPES);
  const isKnown = column.calendar !== undefined;
  const inDoubt = ({ start, end, date }: FoundDate): boolean =>
    date !== null &&
    (isOfUnconverted(text, start, end) || (column.otherCalendar === true && !/\p{L}{3}/u.test(text.slice(start, end))));
  return {
    text,
    dates: dates
      // What was not converted in spite of a known calendar is no day of it.
      .map((found) =>
        isKnown && found.doubt === 'other-calendar' ? { ...found, doubt: 'impossible-date' as const } : found,
      )
      .map((found) => (inDoubt(found) ? { ...OTHER, start: found.start, end: found.end } : found))
      .sort((a, b) => a.start - b.start),
  };
}
