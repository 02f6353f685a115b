import type { DateExpression, DateFinder, DateYear } from '../../languages/dates/date-expressions.ts';
import {
  BEFORE_YEAR,
  DAY_ARTICLES,
  DAY_ORDINAL,
  DAY_ORDINAL_BEHIND_MONTH,
  HAS_DIGIT,
} from '../../languages/dates/date-signs.ts';
import { hanDateFinders } from '../../languages/dates/han-dates.ts';
import { koreanDateFinders } from '../../languages/dates/korean-dates.ts';
import { plainDigits } from '../../page/page-date/plain-digits.ts';
import type { Marks } from '../story/marks.ts';
import { NO_LETTER_BEFORE, NO_LETTER_BEHIND, WORD_LETTERS } from '../words/letters.ts';
import { sourceOf } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';

const DAY = `[0-9๐-๙]{1,2}`;
const YEAR = `(?<year>(?:1[89]|20|2[45])[0-9]{2}|[๐-๙]{4})(?![0-9])`;
const NOT_BEFORE = `(?<![${WORD_LETTERS}/.:])`;
/** A colon leads on to a clock, or to what happened on the day. */
const NOT_AFTER = '(?![0-9/%]|:[0-9])';
/** Years of the Buddhist era, as Thai pages count them. */
const BUDDHIST = 2400;
const BUDDHIST_DISTANCE = 543;

const numberOf = (text: string | undefined): number => Number(plainDigits(text ?? ''));

/** 2024-03-05, 2024/3/5, 2024.03.05. */
const yearFirst: DateFinder = {
  pattern: /(?<![\d/.-])(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d/-])/gu,
  read: ({ year, sign, month = '', day = '' }) =>
    // 2024.1.2 is a version.
    sign !== '/' && (month.length < 2 || day.length < 2)
      ? null
      : { kind: 'day', year: Number(year), month: Number(month), day: Number(day) },
};

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = numberOf(text);
  return year > BUDDHIST ? year - BUDDHIST_DISTANCE : year;
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

const monthNumber = (name: string | undefined, { dates }: Words): number | null => {
  if (name === undefined) return null;
  const number = dates.months.findIndex((forms) =>
    forms.split('|').some((form) => form.toLowerCase() === name.toLowerCase()),
  );
  return number < 0 ? null : number + 1;
};

/** A form with a small letter may stand with a capital at the start of a sentence; one with a capital keeps it. */
const eitherCase = (forms: string): string =>
  forms.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

function spacedFinders(words: Words): readonly DateFinder[] {
  const { dates } = words;
  const list = (phrases: string): string =>
    sourceOf(
      phrases.split(',').map((phrase) => phrase.trim()),
      true,
    );
  const month = `(?:${dates.months.map(eitherCase).join('|')})${words.spaced ? `${NO_LETTER_BEHIND}` : ''}`;
  const gap = words.spaced ? String.raw`\s+` : String.raw`\s*`;
  const of = `(?:${gap}${list(dates.of)})?${gap}`;
  const weekday = `(?:${dates.weekdays.map(eitherCase).join('|')})`;
  const lead = String.raw`(?:${weekday},?\s+(?:\(\s*)?(?:(?:${list(dates.of)}|${DAY_ARTICLES})\s+)?)?`;
  // Next year, l’an dernier, ปีที่แล้ว.
  const yearsAway = dates.relative.filter(([phrase, unit]) => unit === 'year' && !phrase.includes('#'));
  const away = `(?<away>${yearsAway.map(([phrase]) => sourceOf([phrase], words.spaced)).join('|') || '(?!)'})`;
  const year = String.raw`(?:,?${gap}(?:(?:${list(dates.of)}\s+|${BEFORE_YEAR})?${YEAR}|${away}))?`;
  const yearOf = (groups: Readonly<Record<string, string | undefined>>): DateYear => {
    const distance = yearsAway.find(([phrase]) =>
      new RegExp(`^${sourceOf([phrase], words.spaced)}$`, 'i').test(groups.away ?? ''),
    )?.[2];
    return distance === undefined ? readYear(groups.year) : { fromPage: distance };
  };
  const through = String.raw`\s*(?:${list(dates.through)})\s*(?:${list(dates.of)}\s+)?`;
  // From Monday, 4 March, to Wednesday, 6 March.
  const throughDay = String.raw`,?${through}(?:${weekday},?\s+)?`;
  const name = (group: string): string => String.raw`(?<${group}>${month})\.?`;
  const make = (source: string): RegExp => new RegExp(`${NOT_BEFORE}${source}${NOT_AFTER}`, 'gu');
  const within = (source: string): string =>
    words.spaced
      ? String.raw`(?<=${NO_LETTER_BEFORE}${list(dates.within)}[\s-]+)${source}`
      : String.raw`(?<=${list(dates.within)}\s*)${source}`;
  const end = words.spaced ? `${NO_LETTER_BEHIND}` : '';

  const days = (groups: Readonly<Record<string, string | undefined>>): DateExpression | null => {
    const last = monthNumber(groups.month, words);
    const first = groups.month1 === undefined ? last : monthNumber(groups.month1, words);
    const [from, to] = [numberOf(groups.from), numberOf(groups.to)];
    if (last === null || first === null || !isDay(from) || !isDay(to)) return null;
    return { kind: 'days', year: yearOf(groups), from: [first, from], to: [last, to] };
  };
  const day = (groups: Readonly<Record<string, string | undefined>>): DateExpression | null => {
    const number = monthNumber(groups.month, words);
    const read = numberOf(groups.day);
    return number === null || !isDay(read) ? null : { kind: 'day', year: yearOf(groups), month: number, day: read };
  };
  const monthOnly = (groups: Readonly<Record<string, string | undefined>>): DateExpression | null => {
    const number = monthNumber(groups.month, words);
    return number === null ? null : { kind: 'month', year: yearOf(groups), month: number };
  };

  const weekdayNumber = (found = ''): number =>
    dates.weekdays.findIndex((forms) => forms.split('|').some((form) => form.toLowerCase() === found.toLowerCase())) +
    1;
  const lastOrNext = `${list(dates.last)}|${list(dates.next)}`.replace(
    /(?<=\(\?:|\|)\p{Ll}/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
  const weekdays = new RegExp(
    String.raw`${NO_LETTER_BEFORE}(?:(?<before>${lastOrNext})\s+)?(?<weekday>${weekday})(?:\s+(?<after>${lastOrNext}))?${end}(?:\s*\((?<day>\d{1,2})/(?<number>\d{1,2})(?:/(?<year>\d{4}))?\)|\s*\(\d{1,2}[ºª]?\))?`,
    'gu',
  );
  const isLast = new RegExp(`^${list(dates.last)}$`, 'i');
  const lastOrNextOf = (word = ''): 'last' | 'next' => (isLast.test(word) ? 'last' : 'next');

  return [
    yearFirst,
    {
      pattern: /(?<![\d/.])(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<year>\d{4})(?![\d/])(?!\))/gu,
      read: ({ one, other, year: y }) => {
        const [first, second] = [Number(one), Number(other)];
        if (dates.monthFirst) return { kind: 'day-or-month', year: Number(y), numbers: [first, second] };
        return { kind: 'day', year: Number(y), month: second, day: first };
      },
    },
    // Ngày 5/3.
    ...(dates.beforeNumbers === undefined
      ? []
      : [
          {
            pattern: new RegExp(
              String.raw`(?<=${NO_LETTER_BEFORE}${list(dates.beforeNumbers)}(?:\s+\p{L}+,?)?\s+)(?<day>\d{1,2})[/-](?<month>\d{1,2})(?![\d/-])`,
              'giu',
            ),
            read: ({ month: m, day: d }) => ({ kind: 'day', year: null, month: Number(m), day: Number(d) }),
          } satisfies DateFinder,
        ]),
    {
      pattern: make(
        `${lead}(?<from>${DAY})${DAY_ORDINAL}${of}${name('month1')}${throughDay}(?<to>${DAY})${DAY_ORDINAL}${of}${name('month')}${year}`,
      ),
      read: days,
    },
    {
      pattern: make(
        `${lead}(?<from>${DAY})${DAY_ORDINAL}(?:,\\s*${DAY}${DAY_ORDINAL})*${throughDay}(?<to>${DAY})${DAY_ORDINAL}${of}${name('month')}${year}`,
      ),
      read: days,
    },
    { pattern: make(`${lead}${name('month')}\\s+(?<from>${DAY})${through}(?<to>${DAY})${year}`), read: days },
    { pattern: make(`${lead}(?<day>${DAY})${DAY_ORDINAL}${of}${name('month')}${year}`), read: day },
    { pattern: make(`${lead}${name('month')}\\s+(?<day>${DAY})${DAY_ORDINAL_BEHIND_MONTH}${year}`), read: day },
    {
      pattern: /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?![\d\p{L}])/gu,
      read: ({ year: y, month: m, day: d }) => ({ kind: 'day', year: Number(y), month: Number(m), day: Number(d) }),
    },
    { pattern: make(`${name('month')},?${of}${YEAR}`), read: monthOnly },
    { pattern: make(`${name('month')},?${of}${away}`), needsDigit: false, read: monthOnly },
    {
      pattern: make(
        `(?:(?<before>${lastOrNext})\\s+(?<month>${month})|(?<month1>${month})\\s+(?<after>${lastOrNext})${end})`,
      ),
      needsDigit: false,
      read: ({ before, month, month1, after }) => {
        const number = monthNumber(month ?? month1, words);
        return number === null
          ? null
          : { kind: 'month', year: null, month: number, modifier: lastOrNextOf(before ?? after) };
      },
    },
    {
      pattern: make(`(?<from>${weekday})${through}(?<to>${weekday})${end}`),
      needsDigit: false,
      read: ({ from, to }) => ({ kind: 'weekdays', from: weekdayNumber(from), to: weekdayNumber(to) }),
    },
    {
      pattern: weekdays,
      needsDigit: false,
      read: ({ before, after, weekday: found = '', day: d, number, year: y }) => {
        if (d !== undefined && number !== undefined)
          return { kind: 'day', year: readYear(y), month: Number(number), day: Number(d) };
        const word = before ?? after;
        return {
          kind: 'weekday',
          weekday: weekdayNumber(found),
          modifier: word === undefined ? null : lastOrNextOf(word),
        };
      },
    },
    relativeFinder(words),
    {
      pattern: new RegExp(within(`(?<month>${month})`), 'gu'),
      needsDigit: false,
      read: monthOnly,
    },
    {
      pattern: new RegExp(
        words.spaced
          ? String.raw`(?<=${NO_LETTER_BEFORE}(?:${list(dates.within)}|${words.source('articles')})\s+|\()(?:19[5-9]\d|20\d\d|25\d\d)(?![\d\p{L}%])|(?<=,\s)(?:19[5-9]\d|20\d\d)(?=\.?$)`
          : within('(?:19[5-9]\\d|20\\d\\d|2[45]\\d\\d)(?!\\d)'),
        'gi',
      ),
      read: ({ all }) => ({ kind: 'year', year: readYear(all) ?? 0 }),
    },
  ];
}

/** The length of a phrase with the longest of its alternatives. */
const longest = (phrase: string): number =>
  phrase.replace(/\(([^)]*)\)/gu, (_, either: string) =>
    either.split('|').reduce((a, b) => (b.length > a.length ? b : a)),
  ).length;

/** One expression finds all relative dates; which of them a hit is, is asked of the hit alone. */
function relativeFinder({ dates, spaced }: Words): DateFinder {
  const { numbers, relative } = dates;
  const number = `(?:\\d{1,2}|${numbers.join('|')})`;
  const numbered = `(?<number>${number})`;
  const phrases = relative
    .map(([phrase, unit, distance]) => ({
      source: sourceOf([phrase], spaced),
      length: longest(phrase),
      unit,
      distance,
    }))
    .sort((a, b) => b.length - a.length);
  const all = phrases.map(({ source }) => source.replace('#', number)).join('|');
  const exact = phrases.map(({ source, ...rest }) => ({
    ...rest,
    pattern: new RegExp(`^${source.replace('#', numbered)}$`, 'i'),
  }));
  return {
    pattern: new RegExp(spaced ? `${NO_LETTER_BEFORE}(?:${all})${NO_LETTER_BEHIND}` : `(?:${all})`, 'gi'),
    needsDigit: false,
    read: ({ all: text = '' }) => {
      for (const { pattern, unit, distance } of exact) {
        const match = pattern.exec(text);
        if (!match) continue;
        const count = match.groups?.number?.toLowerCase();
        const place = numbers.findIndex((forms) => forms.split('|').includes(count ?? ''));
        const times = count === undefined ? 1 : place >= 0 ? place + 1 : Number(count);
        return { kind: 'relative', unit, distance: distance * times };
      }
      return null;
    },
  };
}

const OWN_FINDERS: Readonly<Record<string, readonly DateFinder[]>> = {
  zh: hanDateFinders,
  ja: hanDateFinders,
  ko: koreanDateFinders,
};

const finders = new WeakMap<Words, readonly DateFinder[]>();

function findersOf(words: Words): readonly DateFinder[] {
  const done = finders.get(words);
  if (done) return done;
  const own = OWN_FINDERS[words.language];
  const made = own ? [yearFirst, ...own, relativeFinder(words)] : spacedFinders(words);
  finders.set(words, made);
  return made;
}

/** The text with a mark in place of each date. */
export function markDates(text: string, marks: Marks, words: Words): string {
  let marked = text;
  const hasDigit = HAS_DIGIT.test(text);
  for (const { pattern, read, needsDigit } of findersOf(words)) {
    if (!hasDigit && needsDigit !== false) continue;
    marked = marked.replace(pattern, (all: string, ...rest: unknown[]) => {
      const groups = rest.at(-1);
      const date = read({ ...(typeof groups === 'object' ? groups : {}), all });
      return date ? marks.add({ kind: 'date', text: all, date }) : all;
    });
  }
  return marked;
}
