/** Dates as readers type them into a search, in English, in Chinese and in digits. */
import { type DateSpan, type DayNumber, readDate } from '../../facts/dates/read-date.ts';

/** A span of days, or a month (and day) of any year. */
export type DateWanted =
  | { readonly first: DayNumber; readonly last: DayNumber }
  | { readonly month: number; readonly day: number | null };

export interface DateFound {
  /** As typed. */
  readonly text: string;
  readonly date: DateWanted;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
/** What EDTF calls them. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  春: 21,
  夏: 22,
  秋: 23,
  冬: 24,
};
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const ALONE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const ALONE_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';

/** The first that fits at a place counts. */
const FORMS: readonly string[] = [
  `(?<!\\d)(?<decade>(?:19|20)\\d0)年代`,
  `(?<!\\d)${YEAR}\\s*年(?:度)?(?:\\s*(?<month>\\d{1,2})\\s*月(?:份)?(?:\\s*(?<day>\\d{1,2})\\s*[日号號])?|(?<season>[春夏秋冬])[季天]?)?`,
  `(?<!\\d)(?<month>\\d{1,2})\\s*月(?:份)?(?:\\s*(?<day>\\d{1,2})\\s*[日号號])?`,
  `${ALONE_BEFORE}${YEAR}[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${YEAR}\\s*(?:[-–—]|to|until|至|到)\\s*(?<until>(?:19|20)\\d{2})${ALONE_BEHIND}`,
  `${ALONE_BEFORE}(?<decade>(?:19|20)\\d0)s${ALONE_BEHIND}`,
  `${ALONE_BEFORE}(?:${DAY}\\s+(?:of\\s+)?)?${MONTH},?\\s+(?:of\\s+)?(?<year>\\d{3,4})${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${MONTH}\\s+${DAY},?\\s+${YEAR}${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${DAY}\\s+(?:of\\s+)?${MONTH}${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${MONTH}\\s+${DAY}${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${MONTH}${ALONE_BEHIND}`,
  `${ALONE_BEFORE}(?<season>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}${ALONE_BEHIND}`,
  `${ALONE_BEFORE}${YEAR}${ALONE_BEHIND}`,
];
let expressions: readonly RegExp[] | null = null;

/** Made at the first date: the background has them in every start, and needs them only where it searches. */
function forms(): readonly RegExp[] {
  expressions ??= FORMS.map((form) => new RegExp(form, 'uy'));
  return expressions;
}

const two = (number: number): string => String(number).padStart(2, '0');

function spanOf(first: string, last = first): DateWanted | null {
  const [from, to] = [readDate(first), readDate(last)];
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
}

function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : Number.NaN;
}

function wantedBy(groups: Readonly<Record<string, string | undefined>>): DateWanted | null {
  const { year, until, decade, season } = groups;
  if (decade !== undefined) return spanOf(decade, `${decade.slice(0, 3)}9`);
  if (year !== undefined && until !== undefined) return spanOf(year, until);
  const month = monthOf(groups.month);
  const day = groups.day === undefined ? null : Number(groups.day);
  if (Number.isNaN(month)) return null;
  if (year === undefined) {
    if (month === null || (day !== null && (day < 1 || day > 31))) return null;
    return { month, day };
  }
  // "december 201" is on its way to a year.
  if (year.length === 3) return month === null ? null : { month, day };
  if (season !== undefined) return spanOf(`${year}-${SEASONS[season]}`);
  if (month === null) return spanOf(year);
  return spanOf(day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`);
}

/** The text in small letters, cut at its dates. */
export function cutAtDates(text: string): readonly (string | DateFound)[] {
  const pieces: (string | DateFound)[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const found = dateAt(text, at);
    if (!found) continue;
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(found);
    from = at + found.text.length;
    at = from - 1;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

function dateAt(text: string, at: number): DateFound | null {
  if (!/[\dadfjmnosw]/.test(text.charAt(at))) return null;
  for (const form of forms()) {
    form.lastIndex = at;
    const match = form.exec(text);
    const date = match?.groups && wantedBy(match.groups);
    if (match && date) return { text: match[0], date };
  }
  return null;
}

const ENOUGH_LETTERS = 4;

/** The month whose name begins so. */
export function monthBeginningWith(word: string): DateWanted | null {
  const month = word.length < ENOUGH_LETTERS ? 0 : MONTH_NAMES.findIndex((name) => name.startsWith(word)) + 1;
  return month === 0 ? null : { month, day: null };
}

/** How a date meets another that is wanted: within it, partly, or not at all. */
export type DateFit = 'within' | 'partly' | 'none';

/** Longer spans are of no month in particular. */
const MAX_DAYS_IN_MONTH = 62;

/** `first` and `last` as `daysOf` gives them. */
export function fitDate(wanted: DateWanted, first: DayNumber, last: DayNumber): DateFit {
  if (first > last) return 'none';
  if ('first' in wanted) {
    if (first > wanted.last || last < wanted.first) return 'none';
    return first >= wanted.first && last <= wanted.last ? 'within' : 'partly';
  }
  if (last - first > MAX_DAYS_IN_MONTH) return 'none';
  for (let day = first; day <= last; day++) {
    const date = new Date(day * 86_400_000);
    if (date.getUTCMonth() + 1 === wanted.month && (wanted.day === null || date.getUTCDate() === wanted.day))
      return 'within';
  }
  return 'none';
}

/** No days: for what has no date. */
const NO_DAYS: readonly [first: DayNumber, last: DayNumber] = [1, 0];

/** The days of a date; of one with an open end, those of its known end, since nothing says how long it lasted. */
export function daysOf(edtf: string | null): readonly [first: DayNumber, last: DayNumber] {
  const span = edtf === null ? null : readDate(edtf);
  if (!span) return NO_DAYS;
  return [knownFirst(span), knownLast(span)];
}

const knownFirst = ({ from, to, first }: DateSpan): DayNumber =>
  typeof from !== 'string' ? first : typeof to !== 'string' ? to.first : first;
const knownLast = ({ from, to, last }: DateSpan): DayNumber =>
  typeof to !== 'string' ? last : typeof from !== 'string' ? from.last : last;
