import { ERAS } from '../../languages/dates/calendar-eras.ts';
import { withDigits } from '../../languages/han/numerals.ts';
import type { Edtf } from '../../pack/types.ts';
import { monthOf } from '../../page/page-date/month-names.ts';
import { namedDates } from '../../page/page-date/named-dates.ts';
import { gregorianOf, type OtherCalendar } from '../../page/page-date/other-calendars.ts';
import { withOtherDays } from './other-dates.ts';

/** The year before the first of each era: of Japan, of the Republic of China, of the Buddha in Thailand, of Korea. */
const YEARS_OF_ERAS: readonly (readonly [RegExp, number])[] = [
  ...(
    [
      ...ERAS,
      ['佛[曆历]|仏暦|พ\\.?ศ\\.?|B\\.E\\.', -543],
      ['단기|檀[紀纪]', -2333],
      ['皇[紀纪]', -660],
      ['주체|Juche', 1911],
    ] as const
  ).map(
    ([names, before]) => [new RegExp(`(?:${names})\\s*(元|\\d{1,4})\\s*(?=[年년.\\-/]|$|\\s)`, 'gu'), before] as const,
  ),
  // H28.4.1, 平28.4.1; no era of Japan has lasted a hundred years.
  ...(
    [
      ['[M明]', 1867, 2],
      ['[T大]', 1911, 2],
      ['[S昭]', 1925, 2],
      ['[H平]', 1988, 2],
      ['[R令]', 2018, 2],
      ['民', 1911, 3],
    ] as const
  ).map(
    ([letter, before, digits]) =>
      [new RegExp(`(?<![\\p{L}\\d])${letter}\\s?(元|\\d{1,${digits}})(?=[年.\\-/]\\s*\\d)`, 'gu'), before] as const,
  ),
];

/** The calendar of a column whose cells do not name it. */
export type Calendar = 'buddhist' | OtherCalendar;

/** The squares of 平成 and the other eras, each one character. */
const SQUARE_ERA = /[\u337b-\u337e\u32ff]/gu;
/** 주체108(2019)년 */
const YEAR_BESIDE_JUCHE = /(?:주체|Juche)\s*\d{1,3}\s*[(（](\d{4})[)）]/giu;

/** A year, a day or a month of the year, before the words for a calendar. */
const OTHER_DATE = String.raw`(?<!\d)(?:(?<first>1[345]\d{2})(?:(?<sign>[-/.])(?<m>\d{1,2})\k<sign>(?<d>\d{1,2}))?|(?<d2>\d{1,2})(?<sign2>[-/.])(?<m2>\d{1,2})\k<sign2>(?<last>1[345]\d{2}))\s*`;
const PERSIAN_SIGN = String.raw`(?:هـ?\.?\s*ش(?!\p{L})\.?|(?:هجر[يی]ه?\s*)?(?:شمس[يی]|خورش[يی]د[يی]))`;
const PERSIAN = new RegExp(OTHER_DATE + PERSIAN_SIGN, 'gu');
const HIJRI = new RegExp(`${OTHER_DATE}(?:هـ?(?!\\p{L})|هجر[يی][ةه]?|AH\\b|A\\.H\\.|H\\b)`, 'gu');
const DAY = 86_400_000;

/** A date with the words for its calendar, or its year alone, as a Gregorian one. */
function ofOtherCalendar(
  calendar: OtherCalendar,
  all: string,
  { first, last, m, m2, d, d2 }: Readonly<Record<string, string | undefined>>,
): string {
  const year = Number(first ?? last);
  const [month, day] = [m ?? m2, d ?? d2];
  if (month !== undefined && day !== undefined) return gregorianOf(calendar, year, Number(month), Number(day)) ?? all;
  return String(calendar === 'persian' ? year + 621 : Math.floor((year - 1) * 0.970224 + 622.54));
}

const YEAR_FIRST = /(?<![\d.,/-])(1[34]\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(1[34]\d{2})(?!\d)/g;
const BUDDHIST_DAY =
  /(?<=(?<![\d.,])\d{1,2}[-/.]\d{1,2}[-/.])(2[45]\d{2})(?!\d)|(?<![\d.,])(2[45]\d{2})(?=[-/.]\d{1,2}[-/.]\d)/gu;
const BUDDHIST_YEAR = /(?<![\d.,/-])(2[45]\d{2})(?!\d)/g;
/** A year that only the Buddhist calendar has reached, with the word before it. */
const BUDDHIST_AFTER_WORD = /(?<![\p{L}\p{M}.])(\p{L}[\p{L}\p{M}.]*)(,?\s+)(25\d{2})(?!\d)/gu;
const BUDDHIST_NUMBER = /(?<![\d.,])25\d{2}(?!\d)/gu;
const BUDDHIST_FIRST = 543;
/** A whole day, in either order. */
const BUDDHIST_IN_NUMBERS =
  /(?<![\d.,/-])(?:(\d{1,2})([-/.])(\d{1,2})\2(25\d{2})|(25\d{2})([-/.])(\d{1,2})\6(\d{1,2}))(?![\d]|[-/.]\d)/g;
/** The last day of 2499 and of 2500 stand for no end. */
const NO_END =
  /(?<!\d)(?:31([-/.])12\1(?:2499|2500)|(?:2499|2500)([-/.])12\2(?:31))(?!\d)|31\.?\s+dec\w*\.?,?\s+(?:2499|2500)(?!\d)/giu;

const isMonth = (word: string): boolean => monthOf(word, '') !== undefined;

/**
 * Whether a text has a year as of the Buddhist calendar in a
 * date or by itself, not as the number of a room or a contract.
 */
export function hasBuddhistYear(text: string): boolean {
  const said = text.replace(NO_END, ' ');
  for (const { index } of said.matchAll(BUDDHIST_NUMBER)) {
    const word = /([\p{sc=Latin}.]+)[,:#]?\s*$/u.exec(said.slice(0, index))?.[1];
    if (word === undefined || !/\p{L}/u.test(word) || isMonth(word)) return true;
  }
  return false;
}

/** Days of a calendar that the column tells, as Gregorian ones. */
function fromCalendar(text: string, calendar: Calendar | undefined): string {
  const before = (year: string): string => String(Number(year) - BUDDHIST_FIRST);
  NO_END.lastIndex = 0;
  if (NO_END.test(text)) return text;
  const gregorian =
    calendar === 'buddhist'
      ? text.replace(BUDDHIST_DAY, before).replace(BUDDHIST_YEAR, before)
      : text.replace(BUDDHIST_AFTER_WORD, (all, word: string, space: string, year: string) =>
          isMonth(word) ? `${word}${space}${before(year)}` : all,
        );
  if (calendar !== 'persian' && calendar !== 'hijri') return gregorian;
  return gregorian
    .replace(
      YEAR_FIRST,
      (all: string, year: string, _, month: string, day: string) =>
        gregorianOf(calendar, Number(year), Number(month), Number(day)) ?? all,
    )
    .replace(
      YEAR_LAST,
      (all: string, day: string, _, month: string, year: string) =>
        gregorianOf(calendar, Number(year), Number(month), Number(day)) ?? all,
    );
}

/**
 * Days that count years of the Buddha among those of a Gregorian column. 2519 may be 2019 mistyped: the year has to lie
 * among theirs. Who counts so puts the day before the month.
 */
function withBuddhistDays(text: string, [least, greatest]: readonly [number, number]): string {
  return text.replace(BUDDHIST_IN_NUMBERS, (all: string, day, _, month, last, first, __, month2, day2) => {
    const year = Number(last ?? first) - BUDDHIST_FIRST;
    if (year < least || year > greatest) return all;
    return edtfOf(year, Number(month ?? month2), Number(day ?? day2)) ?? all;
  });
}

const HIJRI_YEAR = /(?<!\d)1[34]\d{2}(?!\d)/;
const SIGN_BEHIND = /^\s*(?:هـ?(?!\p{L})|هجر[يی][ةه]?|AH\b|A\.H\.|H\b)/u;

/** Days whose month is named as one of the Hijri calendar, as Gregorian ones: 15 رمضان 1445هـ. */
function withNamedDays(text: string): string {
  if (!HIJRI_YEAR.test(text)) return text;
  let changed = text;
  for (const { start, end, year, month, day } of namedDates(text, '').toReversed()) {
    const date = month.calendar === 'hijri' ? gregorianOf('hijri', year, month.number, day) : null;
    if (date) changed = changed.slice(0, start) + date + changed.slice(end).replace(SIGN_BEHIND, '');
  }
  return changed;
}

/**
 * Writes years of other calendars in a text as Gregorian ones: 平成28年 is 2016年, 民國105/3/1 is 2016/3/1. `calendar`: of
 * the dates that do not name theirs. `buddhistAmong`: the least and the greatest year of a Gregorian column with days
 * of the Buddhist calendar in it.
 */
export function toGregorian(text: string, calendar?: Calendar, buddhistAmong?: readonly [number, number]): string {
  let plain = withDigits(text.replace(SQUARE_ERA, (era) => era.normalize('NFKC'))).replace(YEAR_BESIDE_JUCHE, '$1');
  for (const [pattern, before] of YEARS_OF_ERAS) {
    plain = plain.replace(pattern, (_, year: string) => `${before + (year === '元' ? 1 : Number(year))}`);
  }
  const named = withNamedDays(plain)
    .replace(PERSIAN, (all: string, ...found) => ofOtherCalendar('persian', all, found.at(-1)))
    .replace(HIJRI, (all: string, ...found) => ofOtherCalendar('hijri', all, found.at(-1)));
  const all = buddhistAmong ? withBuddhistDays(named, buddhistAmong) : named;
  return fromCalendar(withOtherDays(all, calendar), calendar);
}

const two = (part: number): string => String(part).padStart(2, '0');

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A year before is of another calendar or a slip, and so is one after. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

/** EDTF of a year, a month or a day; `null` where there is no such, or where no agreement can be of that year. */
export function edtfOf(year: number, month?: number, day?: number): Edtf | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  return day < 1 || day > daysInMonth(year, month) ? null : `${year}-${two(month)}-${two(day)}`;
}

/**
 * The last day of a term that begins on a day: the day before the same day of a later year. Of a month or a year the
 * term leads to the same month or to a later year.
 */
export function addTerm(start: Edtf, months: number): Edtf | null {
  const [year = Number.NaN, month, day] = start.split('-').map(Number);
  if (!Number.isInteger(year) || start.includes('/')) return null;
  if (month === undefined) return months % 12 === 0 ? edtfOf(year + months / 12) : null;
  if (month > 12) return null;
  const index = year * 12 + month - 1 + months;
  const laterYear = Math.floor(index / 12);
  const laterMonth = (index % 12) + 1;
  if (day === undefined) return edtfOf(laterYear, laterMonth);
  const last = new Date(Date.UTC(laterYear, laterMonth - 1, day) - DAY);
  return last.toISOString().slice(0, 10);
}
