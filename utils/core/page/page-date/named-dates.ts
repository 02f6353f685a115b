import { DATE_WORDS } from '../../languages/dates/date-words.ts';
import { madeOnce } from '../../languages/made-once.ts';
import { monthIn, type NamedMonth, namedMonth } from './month-names.ts';

/** A day, a month with its name and a year that stand together in a text, in any order that a language has. */
export interface NamedDate {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: NamedMonth;
  readonly day: number;
  /** One end of a span, such as that of an event: 29–31 January 2024. */
  readonly isOfSpan: boolean;
}

/** A number, a word with the points or the apostrophe within it, or a time of day. */
const TOKEN =
  /\d{1,2}(?:[:h]\d{2})+|\d+|\p{sc=Thai}+\.(?:\p{sc=Thai}+\.?)?|\p{L}[\p{L}\p{M}\u200c\u200d]*(?:['’](?=\s*\p{L}))?/gu;
/** What may stand between the parts of one date. */
const JOINT = /^[\s.,،()«»"“”„/°–—‐-]*$/u;
const DASH = /[–—‐-]/u;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Of pages that write so with spaces alone (12 I 2024); elsewhere that is a number and a Roman one. */
const ROMAN_MONTHS = new Set('be bg bs cs et hr hu lt lv mk pl ro ru sk sl sr uk'.split(' '));
/** The longest name of a month in words: tháng mười hai. */
const MOST_WORDS = 3;
/** Scripts in which a digit behind a letter is a part of the word: B12. */
const SPACED = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands before it, from the token before on. */
  readonly gap: string;
}

type MonthReader = (words: string) => NamedMonth | null;
type Part = 'day' | 'month' | 'roman' | 'year' | 'word' | 'other';
interface Found {
  readonly part: Part;
  readonly start: number;
  end: number;
  readonly number: number;
  readonly month: NamedMonth | null;
  /** Nothing but what belongs to a date stands between it and the part before. */
  readonly isJoined: boolean;
  readonly hasDash: boolean;
  readonly hasComma: boolean;
  /** Glued to a word before: B12. */
  readonly isGlued: boolean;
  /** A word beside it says that it is a year. */
  isYearTold: boolean;
  /** The number of a thing that the word before it names: Room 12. */
  readonly isOfThing: boolean;
}

const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');

const wordsOf = (
  field: 'beside' | 'years' | 'beforeNumber' | 'behindNumber' | 'through' | 'and' | 'numbered',
): ReadonlySet<string> =>
  new Set(
    Object.values(DATE_WORDS)
      .flatMap((words) => (words[field] ?? '').split(' '))
      .flatMap((word) => (word === '' ? [] : [plain(word)])),
  );
const WORDS = madeOnce(() => ({
  beside: wordsOf('beside'),
  years: wordsOf('years'),
  beforeNumber: wordsOf('beforeNumber'),
  behindNumber: wordsOf('behindNumber'),
  through: wordsOf('through'),
  and: wordsOf('and'),
  numbered: wordsOf('numbered'),
}));

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      gap: text.slice(end, match.index),
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d+$/.test(token.text);
/** Two digits at the most. */
const isShort = (token: Token | undefined): token is Token => isNumber(token) && (token?.text.length ?? 3) < 3;

/** The month that the words from a token on name, and how many of them do. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  monthOf: MonthReader,
): { month: NamedMonth; length: number } | null {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (
      words.length < length ||
      words.some((word, index) => isNumber(word) || (index > 0 && !/^(?:\s+|-)$/.test(word.gap)))
    )
      continue;
    const month = monthOf(words.map(({ text }) => text).join(' '));
    if (month) return { month, length };
  }
  return null;
}

/** 1 of "tháng 1" and of "1-р сар"; a word as short as "Th" is glued to its number. */
function numberedMonth(tokens: readonly Token[], at: number): { number: number; length: number } | null {
  const { beforeNumber, behindNumber, beside } = WORDS();
  const [first, second, third] = tokens.slice(at, at + 3);
  const is = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
    token !== undefined && words.has(plain(token.text));
  if (is(first, beforeNumber))
    return isShort(second) && (second.gap === '' || (second.gap === ' ' && plain(first?.text ?? '').length > 2))
      ? { number: Number(second.text), length: 2 }
      : null;
  if (!isShort(first)) return null;
  if (is(second, behindNumber)) return { number: Number(first.text), length: 2 };
  return is(second, beside) && is(third, behindNumber) ? { number: Number(first.text), length: 3 } : null;
}

interface DayWord {
  readonly day: number;
  /** Without it the word is no day; empty where it needs none. */
  readonly of: string;
  readonly language: string;
}

/** What is written for a day in one of the languages. */
const dayWords = madeOnce(() => {
  const found = new Map<string, DayWord>();
  for (const [language, { days = '', dayOf = '' }] of Object.entries(DATE_WORDS))
    for (const [index, word] of days.split(',').entries())
      if (word !== '') found.set(word, { day: index + 1, of: dayOf, language });
  return found;
});

const holdsDayWord = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => dayWords().has(word.toLowerCase()));

/** Whether the words from a token on name a month in this language, behind small words of dates: de mayo. */
function isMonthOf(tokens: readonly Token[], at: number, language: string): boolean {
  const { beside } = WORDS();
  let from = at;
  while (beside.has(plain(tokens[from]?.text ?? ''))) from += 1;
  return monthAt(tokens, from, (words) => monthIn(words, language)) !== null;
}

/**
 * 3 of "third of May" and of "May the third", and how many words say it; "second May" may be anything. A word that
 * needs none beside it is read in its own language alone, right before the month: "the Premier, March 2020". Where no
 * language is declared, the month has to be named in that one: premier mai, and not "the Premier May 2019".
 */
function dayInWords(
  tokens: readonly Token[],
  at: number,
  isBehindMonth: boolean,
  language: string,
): { day: number; length: number } | null {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || (length > 1 && !/^[\s-]$/.test(words[1]?.gap ?? ''))) continue;
    const found = dayWords().get(words.map((word) => plain(word.text)).join(' '));
    const next = tokens[at + length];
    if (!found || (!next && !isBehindMonth)) continue;
    const isDay =
      found.of === ''
        ? /^\s+$/.test(next?.gap ?? '') &&
          (language === ''
            ? isMonthOf(tokens, at + length, found.language)
            : language.split('-', 1)[0] === found.language)
        : isBehindMonth || plain(next?.text ?? '') === found.of;
    if (isDay) return { day: found.day, length };
  }
  return null;
}

/** What joins two days of a month, besides words. */
const AND_SIGN = /^\s*[&+]\s*$/;

function partsOf(text: string, language: string, monthOf: MonthReader): readonly Found[] {
  const tokens = tokensOf(text);
  const hasRomanMonths = ROMAN_MONTHS.has(language.split('-', 1)[0]?.toLowerCase() ?? '');
  const { beside, years, through, and, numbered: things } = WORDS();
  const found: Found[] = [];
  let [isJoined, hasDash, hasComma, isYear] = [true, false, false, false];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const last = found.at(-1);
    // 29 & 30 January
    if (last?.part === 'day' && isShort(token) && AND_SIGN.test(token.gap)) hasDash = true;
    else isJoined &&= JOINT.test(token.gap);
    hasDash ||= DASH.test(token.gap);
    hasComma ||= /[,،]/.test(token.gap);
    let length = 1;
    let part: Part = /^\p{L}/u.test(token.text) ? 'word' : 'other';
    let number = 0;
    let month: NamedMonth | null = null;
    const isAnd = last?.part === 'day' && isJoined && isShort(tokens[at + 1]) && and.has(plain(token.text));
    const worded =
      part === 'word' && !isAnd ? dayInWords(tokens, at, isJoined && last?.part === 'month', language) : null;
    const numbered = numberedMonth(tokens, at);
    if (isAnd) {
      hasDash = true;
      at += 1;
      continue;
    }
    if (worded) {
      part = 'day';
      number = worded.day;
      length = worded.length;
    } else if (numbered) {
      part = 'month';
      month = { number: numbered.number, calendar: 'gregory' };
      length = numbered.length;
    } else if (isNumber(token)) {
      part = token.text.length === 4 ? 'year' : token.text.length < 3 ? 'day' : 'other';
      number = Number(token.text);
    } else {
      const named =
        isNumber(tokens[at - 1]) || isNumber(tokens[at + 1]) || isJoined ? monthAt(tokens, at, monthOf) : null;
      if (named) {
        part = 'month';
        month = named.month;
        length = named.length;
      } else if (years.has(plain(token.text)) || beside.has(plain(token.text)) || through.has(plain(token.text))) {
        const isYearWord = years.has(plain(token.text));
        if (isYearWord && last?.part === 'year' && isJoined) last.isYearTold = true;
        if (through.has(plain(token.text))) hasDash = true;
        isYear = isYearWord;
        at += 1;
        continue;
      } else if (ROMAN.includes(token.text) && (hasRomanMonths || /\S/.test(token.gap + (tokens[at + 1]?.gap ?? '')))) {
        part = 'roman';
        month = { number: ROMAN.indexOf(token.text) + 1, calendar: 'gregory' };
      }
    }
    const end = (tokens[at + length - 1] as Token).end;
    // كانون الثاني/يناير
    if (part === 'month' && last?.part === 'month' && isJoined && last.month?.number === month?.number) last.end = end;
    else {
      const isGlued =
        token.gap === '' &&
        isNumber(token) &&
        SPACED.test(tokens[at - 1]?.text ?? '') &&
        isJoined &&
        last?.part === 'word';
      found.push({
        part,
        start: token.start,
        end,
        number,
        month,
        isJoined,
        hasDash,
        hasComma,
        isGlued,
        isYearTold: part === 'year' && isYear,
        isOfThing: part === 'day' && /^[.°º]?\s*$/.test(token.gap) && things.has(plain(tokens[at - 1]?.text ?? '')),
      });
    }
    [isJoined, hasDash, hasComma, isYear] = [true, false, false, false];
    at += length;
  }
  return found;
}

/** The parts from one on in the order in which they are a date; null where they are none. */
function dateFrom([first, second, third, next]: readonly (Found | undefined)[]): Omit<
  NamedDate,
  'start' | 'end' | 'isOfSpan'
> | null {
  if (!first || !second || !third || first.isGlued || !second.isJoined || !third.isJoined) return null;
  const order = `${first.part} ${second.part} ${third.part}`;
  const isYearNext = next?.part === 'year' && next.isJoined && !next.hasDash;
  const make = (day: Found, month: Found, year: Found) =>
    month.month && { day: day.number, month: month.month, year: year.number };
  if (order === 'day month year' || order === 'day roman year') return make(first, second, third);
  if (order === 'month day year') return make(second, first, third);
  // In "2023 January 5, 2024" the month belongs to the second year, and in "Order 5 of 2023, May 5" to no year.
  if (second.hasComma && first.part === 'year') return null;
  if ((order === 'year month day' || order === 'year roman day') && !isYearNext) return make(third, second, first);
  return order === 'year day month' && first.isYearTold && !isYearNext ? make(second, third, first) : null;
}

/** A letter for each part, in which words that may be months stand beside numbers as in a date. */
const MAY_BE_DATE = /d[wmr]{1,3}y|[wm]dy|y[wm]{1,3}d|yd[wm]/;
const LETTERS: Readonly<Record<Part, string>> = { day: 'd', month: 'm', roman: 'r', year: 'y', word: 'w', other: '|' };

/**
 * Whether what stands before a dash is the first day of a span that `first` goes on with: an earlier day of its month,
 * or a date of its own (29 January – 2 February). An hour (10.30 – 5 March), a season (2022/23), a year alone and the
 * number of a room are none.
 */
function beginsSpan(before: Found | undefined, second: Found | undefined, first: Found): boolean {
  if (before === undefined || before.isOfThing) return false;
  // In "29, 30 and 31 January" each stands by itself.
  const beside = before.isJoined && !before.hasComma ? second?.part : undefined;
  const isOfDate = beside === 'month' || beside === 'roman';
  if (before.part === 'month') return true;
  if (before.part === 'roman') return beside === 'day';
  if (before.part === 'year') return isOfDate || beside === 'day';
  if (before.part !== 'day') return false;
  return isOfDate || (beside !== 'day' && beside !== 'year' && first.part === 'day' && before.number < first.number);
}

function datesOf(parts: readonly Found[]): readonly NamedDate[] {
  const dates: NamedDate[] = [];
  for (let at = 0; at + 2 < parts.length; at += 1) {
    const date = dateFrom(parts.slice(at, at + 4));
    const [first, last] = [parts[at], parts[at + 2]];
    if (!date || !first || !last) continue;
    const [before, after] = [parts[at - 1], parts[at + 3]];
    const isEnd = first.isJoined && first.hasDash && beginsSpan(before, parts[at - 2], first);
    const next = after?.isJoined === true && after.hasDash ? dateFrom(parts.slice(at + 3, at + 7)) : null;
    // The same day in two calendars is no span.
    const isStart = next?.month.calendar === date.month.calendar;
    dates.push({ ...date, start: first.start, end: last.end, isOfSpan: isEnd || isStart });
    at += 2;
  }
  return dates;
}

/** Every whole date with a named month in a text whose digits are those of ASCII, in its order. */
export function namedDates(text: string, language: string): readonly NamedDate[] {
  if (!/(?<!\d)\d{4}(?!\d)/.test(text) || !(/(?<!\d)\d{1,2}(?!\d)/.test(text) || holdsDayWord(text))) return [];
  const parts = partsOf(text, language, (words) => monthIn(words, language));
  const dates = datesOf(parts);
  // The months of all languages take some time to make.
  const order = parts.map(({ part, isJoined }) => (isJoined ? '' : '|') + LETTERS[part]).join('');
  return dates.length > 0 || !MAY_BE_DATE.test(order)
    ? dates
    : datesOf(partsOf(text, language, (words) => namedMonth(words, language)));
}
