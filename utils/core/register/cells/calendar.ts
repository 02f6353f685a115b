import type { Edtf } from '../../pack/types.ts';
import { withDigits } from './han-numerals.ts';

/** The year before the first of each era: of Japan, of the Republic of China, of the Buddha in Thailand. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  ...(
    [
      ['明治', 1867],
      ['大正', 1911],
      ['昭和', 1925],
      ['平成', 1988],
      ['令和', 2018],
      ['中?[華华]?民[國国]', 1911],
      ['佛[曆历]|仏暦|พ\\.?ศ\\.?|B\\.E\\.', -543],
    ] as const
  ).map(
    ([names, before]) => [new RegExp(`(?:${names})\\s*(元|\\d{1,4})\\s*(?=[年.\\-/]|$|\\s)`, 'gu'), before] as const,
  ),
  // H28.4.1
  ...(
    [
      ['M', 1867],
      ['T', 1911],
      ['S', 1925],
      ['H', 1988],
      ['R', 2018],
    ] as const
  ).map(
    ([letter, before]) =>
      [new RegExp(`(?<![\\p{L}\\d])${letter}\\s?(元|\\d{1,2})(?=[年.\\-/]\\s*\\d)`, 'gu'), before] as const,
  ),
];

const HIJRI = /(?<!\d)(1[345]\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2}))?\s*(?:هـ|ه\b|هجري[ةه]?|AH\b|A\.H\.|H\b)/gu;
const HIJRI_START = Date.UTC(1900, 3, 30);
const HIJRI_FIRST_YEAR = 1318;
const DAY = 86_400_000;

let hijri: Intl.DateTimeFormat | null = null;

/** The Gregorian day of a day of the Umm al-Qura calendar. */
function gregorianOfHijri(year: number, month: number, day: number): string | null {
  hijri ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  let guess = HIJRI_START + Math.floor((year - HIJRI_FIRST_YEAR) * 354.367 + (month - 1) * 29.53 + day - 2) * DAY;
  for (let step = 0; step < 8; step += 1, guess += DAY) {
    const parts = new Map(hijri.formatToParts(guess).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) {
      return new Date(guess).toISOString().slice(0, 10);
    }
  }
  return null;
}

/** Writes years of other calendars in a text as Gregorian ones: 平成28年 is 2016年, 民國105/3/1 is 2016/3/1. */
export function toGregorian(text: string): string {
  let plain = withDigits(text);
  for (const [pattern, before] of ERAS) {
    plain = plain.replace(pattern, (_, year: string) => `${before + (year === '元' ? 1 : Number(year))}`);
  }
  return plain.replace(HIJRI, (all: string, year: string, _sign, month?: string, day?: string) => {
    if (!month || !day) return String(Math.floor((Number(year) - 1) * 0.970224 + 622.54));
    return gregorianOfHijri(Number(year), Number(month), Number(day)) ?? all;
  });
}

const two = (part: number): string => String(part).padStart(2, '0');

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** EDTF of a year, a month or a day; `null` where there is no such. */
export function edtfOf(year: number, month?: number, day?: number): Edtf | null {
  if (year < 1000 || year > 9999) return null;
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
