import { plainDigits } from '../../page/page-date/plain-digits.ts';
import { type Calendar, hasBuddhistYear, toGregorian } from './calendar.ts';
import type { DateColumn } from './find-dates.ts';
import { calendarOfHeader } from './other-dates.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?![\d])/g;
const ACADEMIC = /(?<!\d)((?:19|20)\d{2})\s*[-/–]\s*(\d{2})(?!\d|\s*[-/.]\s*\d)/g;
const REPUBLIC = /(?<![\d])(\d{2,3})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)/g;

const OTHER_YEAR =
  /(?<![\d.,])(?:(1[34]\d{2})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](1[34]\d{2}))(?!\d)/g;
const OTHER_YEAR_IN = new RegExp(OTHER_YEAR.source);
const GREGORIAN_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
type Years = readonly [least: number, greatest: number];
const withYear = (years: Years | null, year: number): Years =>
  years ? [Math.min(years[0], year), Math.max(years[1], year)] : [year, year];
const BUDDHIST_WORD = /พ\.?ศ\.?|buddhist|佛[曆历]|仏暦/iu;
/** In capitals only: "Date to be agreed" names no era. */
const BUDDHIST_LETTERS = /\bB\.\s?E\.?(?=$|[\s)\]])|[([]BE[)\]]|(?<=\p{Ll}\s)BE$/u;
const PERSIAN_WORD = /solar hijri|persian|jalali|shamsi|شمس[یي]|خورشید[یي]|خورشيد[یي]|(?<!\p{L})هـ?\.?\s*ش(?!\p{L})/iu;
const HIJRI_WORD = /\bA\.?\s?H\.?(?=$|[\s)\]])|hijr[iy]|هجر[يی]|(?<!\p{L})هـ?(?!\p{L})/iu;
const ERA =
  /明治|大正|昭和|平成|令和|[\u337b-\u337e\u32ff]|(?<![\p{L}\d])[MTSHR明大昭平令]\s?\d{1,2}(?=[年.\-/]\s*\d)/u;
/** A year in Persian digits: who writes them counts years of the sun, and puts a sign to those of the moon. */
const PERSIAN_DIGITS = /[\u06f0-\u06f9]{4}/;
/** 1993 to 2043 as Nepal counts them. */
const NEPALI_YEAR = /(?<![\u0966-\u096f])२०[५-९][\u0966-\u096f](?![\u0966-\u096f])/u;
/** The Persian year of now is 1405; ends of long terms lie twenty years on. */
const LAST_PERSIAN_YEAR = 1425;
const FIRST_PERSIAN_YEAR = 1340;

/** Takes in the cells of a column one after the other, and says what they tell of one another's dates. */
export class DateColumnTally {
  readonly #header: string;
  readonly #isOfDates: boolean;
  #dayFirst = 0;
  #monthFirst = 0;
  #academic = 0;
  #months = 0;
  #republic = 0;
  #circles = false;
  #filled = 0;
  #serials = 0;
  /** Cells with a year of the Gregorian calendar, of the Buddhist one, and of one of those below. */
  #gregorian = 0;
  /** The least and the greatest Gregorian year. */
  #years: Years | null = null;
  #buddhist = 0;
  #others = 0;
  /** Years of calendars that count some six hundred years fewer, the least and the greatest. */
  #otherYears: Years | null = null;
  /** A day 31: months of the moon have at most thirty. */
  #isSolar = false;
  #eras = 0;
  #persianDigits = 0;
  #nepali = 0;

  /** `isOfDates`: the column is known to hold dates, by its header or because the reader said so. */
  constructor(header: string, isOfDates: boolean) {
    this.#header = header;
    this.#isOfDates = isOfDates;
    if (/民[國国]/.test(header)) this.#republic += 1;
  }

  add(cell: string): void {
    if (cell !== '') this.#filled += 1;
    if (/民[國国]/.test(cell)) this.#republic += 1;
    if (ERA.test(cell)) this.#eras += 1;
    if (PERSIAN_DIGITS.test(cell)) this.#persianDigits += 1;
    if (NEPALI_YEAR.test(cell)) this.#nepali += 1;
    if (/^[oO○◯〇●]$/u.test(cell)) this.#circles = true;
    if (!/[\d\p{Nd}]|\p{sc=Han}/u.test(cell)) return;
    if (/^\d{5}(?:\.0)?$/.test(cell)) this.#serials += 1;
    this.#addYears(plainDigits(cell));
    const text = toGregorian(plainDigits(cell)).replace(/[‐‑‒–−]/g, '-');
    for (const [, a, b] of text.matchAll(NUMERIC)) {
      if (Number(a) > 12 && Number(b) <= 12) this.#dayFirst += 1;
      if (Number(b) > 12 && Number(a) <= 12) this.#monthFirst += 1;
    }
    for (const [, first, second] of text.matchAll(ACADEMIC)) {
      const isNext = (Number(first) + 1) % 100 === Number(second);
      // 2019-20 can be no month, 2019-04 no academic year.
      if (isNext && (Number(second) > 12 || Number(second) === 0)) this.#academic += 1;
      if (!isNext && Number(second) <= 12) this.#months += 1;
    }
    for (const [, year] of text.matchAll(REPUBLIC)) if (Number(year) >= 100 && Number(year) < 150) this.#republic += 1;
  }

  #addYears(text: string): void {
    if (hasBuddhistYear(text)) this.#buddhist += 1;
    const gregorian = text.match(GREGORIAN_YEAR) ?? [];
    if (gregorian.length > 0) this.#gregorian += 1;
    for (const year of gregorian) this.#years = withYear(this.#years, Number(year));
    if (OTHER_YEAR_IN.test(text)) this.#others += 1;
    if (HIJRI_WORD.test(text)) return;
    for (const [, year, , lastDay, firstDay, , lastYear] of text.matchAll(OTHER_YEAR)) {
      this.#otherYears = withYear(this.#otherYears, Number(year ?? lastYear));
      if (Number(lastDay ?? firstDay) === 31) this.#isSolar = true;
    }
  }

  /** Of dates that do not name their calendar; where nothing tells it they stay in doubt. */
  #calendar(): Calendar | 'other' | null {
    const named = calendarOfHeader(this.#header);
    if (named !== null) return named;
    if (this.#nepali * 2 > this.#gregorian) return 'other';
    if (BUDDHIST_WORD.test(this.#header) || BUDDHIST_LETTERS.test(this.#header)) return 'buddhist';
    if (this.#buddhist > this.#gregorian) return 'buddhist';
    if (!this.#otherYears) return null;
    if (PERSIAN_WORD.test(this.#header)) return 'persian';
    if (HIJRI_WORD.test(this.#header)) return 'hijri';
    // One such year among others is a slip.
    if (this.#others <= this.#gregorian) return null;
    const [least, greatest] = this.#otherYears;
    if (this.#isSolar && least >= FIRST_PERSIAN_YEAR) return 'persian';
    if (this.#persianDigits > this.#gregorian && least >= FIRST_PERSIAN_YEAR && greatest <= LAST_PERSIAN_YEAR)
      return 'persian';
    return greatest > LAST_PERSIAN_YEAR ? 'hijri' : null;
  }

  /** Amounts and postcodes have five digits as well: only the header or the other cells make days of them. */
  #hasSerials(): boolean {
    if (this.#serials === 0 || this.#isOfDates) return this.#serials > 0;
    return this.#gregorian >= this.#serials && this.#gregorian * 2 > this.#filled - this.#serials;
  }

  describe(): DateColumn {
    const byHeader = /academic|acad\b|school year|universitaire|acad[ée]mico|studienjahr|学年|學年|학년도/i.test(
      this.#header,
    );
    const [dayFirst, monthFirst] = [this.#dayFirst, this.#monthFirst];
    const order =
      dayFirst > 0 === monthFirst > 0 ? majority(dayFirst, monthFirst) : dayFirst > 0 ? 'day-first' : 'month-first';
    const calendar = this.#calendar();
    // Who counts years of the Buddha puts the day before the month.
    const isOfBuddhists = calendar === 'buddhist' && dayFirst + monthFirst === 0;
    const mayHoldBuddhist = calendar === null && order !== 'month-first' && this.#buddhist > 0 && this.#years !== null;
    return {
      order: isOfBuddhists ? 'day-first' : order,
      ...(mayHoldBuddhist && this.#years ? { buddhistAmong: this.#years } : {}),
      ...(calendar === null ? {} : calendar === 'other' ? { otherCalendar: true } : { calendar }),
      ...(this.#hasSerials() ? { serial: true } : {}),
      academic: this.#months === 0 && (this.#academic > 0 || byHeader),
      ...(this.#republic > 0 ? { republic: true } : {}),
      ...(this.#eras > 0 ? { eras: true } : {}),
      ...(this.#circles ? { crossIsNo: true } : {}),
    };
  }
}

/** What the cells of a column tell of one another's dates. */
export function describeDateColumn(header: string, cells: readonly string[], isOfDates: boolean): DateColumn {
  const tally = new DateColumnTally(header, isOfDates);
  for (const cell of cells) tally.add(cell);
  return tally.describe();
}

/** One date of the other order among twenty is a slip; more of them, and the column has both orders. */
function majority(dayFirst: number, monthFirst: number): DateColumn['order'] {
  if (dayFirst >= 20 * Math.max(1, monthFirst)) return 'day-first';
  return monthFirst >= 20 * Math.max(1, dayFirst) ? 'month-first' : 'undecided';
}
