import type { Edtf } from '../../pack/types.ts';
import { monthOf } from '../../page/page-date/month-names.ts';
import { gregorianOf, type OtherCalendar } from '../../page/page-date/other-calendars.ts';
import { isYearOf, otherMonthsOf } from '../words/other-months.ts';

/** A month's name, of one word or with its number: Adar II. */
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}'’]{1,24}(?:[ -](?:II?|[12](?!\d)|(?:[Aa]le[fp]h?|[Bb]et|[Ss]heni)|[אב](?:['’׳]|(?!\p{L}))))?)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s*ቀን)?`;
const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const GAP = String.raw`[\s,.،/-]*`;
const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d\p{L}])${DAY}${GAP}(?:of\s+|ב)?${NAME}${GAP}${YEAR}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})ב?${NAME}${GAP}${DAY}${GAP}(?<=[\s,،/-])${YEAR}`, 'giu'),
  new RegExp(String.raw`(?<!\d)${YEAR}${GAP}${NAME}${GAP}(?<day>\d{1,2})(?!\d)`, 'giu'),
];

/** What says behind a date which calendar it is of. */
const SIGNS: readonly (readonly [OtherCalendar, string])[] = [
  ['ethiopic', String.raw`E\.\s?C\.?|EC(?!\p{L})|Ethiopian(?:\s+calendar)?|Eth\.?\s+cal\.?|ዓ[.፡/]?\s?ም\.?`],
  ['indian', String.raw`(?:Saka|Śaka|शक|शके)(?!\p{L})`],
  ['persian', String.raw`A\.P\.|AP\b|S\.?H\.|SH\b|Solar Hijri|Jalali|Shamsi`],
  ['hebrew', String.raw`A\.M\.|AM\b`],
  ['coptic', String.raw`A\.M\.|AM\b|Coptic(?:\s+calendar)?`],
];
const SIGN_OF = new Map(
  SIGNS.map(([calendar, sign]) => [calendar, new RegExp(String.raw`^\s*[(（]?\s*(?:${sign})\s*[)）]?`, 'u')] as const),
);
const signLength = (calendar: OtherCalendar, behind: string): number =>
  SIGN_OF.get(calendar)?.exec(behind)?.[0].length ?? 0;

/** In Ethiopia such a sign says that a date is a Gregorian one. */
const GREGORIAN_SIGN = /^\s*[(（]?\s*(?:G\.?\s?C\b|A\.?D\b|C\.?E\b|እ[.፡]?ኤ[.፡]?አ)/u;

interface Reading {
  /** Null for one that is not converted, or that there never was. */
  readonly date: Edtf | null;
  readonly isKnown: boolean;
  /** How much of what follows belongs to it. */
  readonly sign: number;
}

/** Ter and sene are words of other languages as well (Article 5 ter), and years of Ethiopia look like those of now. */
const isWordElsewhere = (calendar: OtherCalendar, month: string): boolean =>
  calendar === 'ethiopic' && /^\p{sc=Latin}{1,4}$/u.test(month);

/**
 * Null for a day whose month no other calendar has in such a year. `column`: the calendar of the dates around it. Names
 * that say too little need a sign behind the date, or that.
 */
function readNamed(name: string, day: number, year: number, behind: string, column?: string): Reading | null {
  const [word = ''] = name.split(/[ -]/);
  const months = otherMonthsOf(name).length > 0 ? otherMonthsOf(name) : otherMonthsOf(word);
  for (const { calendar, month } of months) {
    const sign = signLength(calendar, behind);
    const isTold = sign > 0 || column === calendar;
    if (isYearOf(calendar, year) && (isTold || (calendar !== 'indian' && !isWordElsewhere(calendar, word))))
      return { date: gregorianOf(calendar, year, month, day), isKnown: true, sign };
  }
  // The same names of months count three eras in India, Nepal and Bengal.
  const isOfSeveral = months.some(({ calendar }) => calendar === 'indian');
  return isOfSeveral && monthOf(word, '') === undefined ? { date: null, isKnown: false, sign: 0 } : null;
}

type Replace = (groups: Readonly<Record<string, string>>, behind: string) => Reading | null;

const WORD = /\p{L}[\p{L}\p{M}'’]+/gu;
/**
 * Whether words name a month of another calendar: a column has few different ones, and to fold each again takes long.
 */
const namesMonth = new Map<string, boolean>();
const MOST_WORDS = 2000;

function holdsOtherMonth(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    let known = namesMonth.get(word);
    if (known === undefined) {
      // The preposition ב is glued to the name.
      known = otherMonthsOf(word).length > 0 || otherMonthsOf(word.replace(/^ב/u, '')).length > 0;
      if (namesMonth.size >= MOST_WORDS) namesMonth.clear();
      namesMonth.set(word, known);
    }
    if (known) return true;
  }
  return false;
}

/** Puts Gregorian days in the place of those that can be read, from the last to the first. */
function replaceDays(text: string, shapes: readonly RegExp[], read: Replace): string {
  let changed = text;
  for (const shape of shapes)
    for (const { 0: all, index, groups = {} } of [...changed.matchAll(shape)].reverse()) {
      const behind = changed.slice(index + all.length);
      const found = read(groups, behind);
      if (found?.date) changed = `${changed.slice(0, index)} ${found.date} ${behind.slice(found.sign)}`;
    }
  return changed;
}

/** Day and year in letters: ה׳ באדר ב׳ תשע״ט is 5 Adar II 5779. */
const HEBREW_NUMERALS =
  /(?<![א-ת])(?<day>[א-ל]["״]?[א-ט]?['׳]?)\s+ב?(?<name>[א-ת]{2,}(?:\s+[אב]['׳])?)\s+(?:ה['׳]?)?(?<year>ת[ק-ת]?[א-צ]?["״][א-צ])(?![א-ת])/gu;
const HEBREW_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';
/** Five letters have another form at the end of a word. */
const FINAL_LETTERS = 'ךםןףץ';

/** The letters stand for 1 to 9, 10 to 90 and 100 to 400. */
function hebrewNumber(letters: string): number {
  let sum = 0;
  for (const letter of letters) {
    const at = HEBREW_LETTERS.indexOf('כמנפצ'.charAt(FINAL_LETTERS.indexOf(letter)) || letter);
    if (at >= 0) sum += ((at % 9) + 1) * 10 ** Math.floor(at / 9);
  }
  return sum;
}

const THOUSANDS = 5000;
const withHebrewNumbers = (_: string, day: string, name: string, year: string): string =>
  `${hebrewNumber(day)} ${name} ${THOUSANDS + hebrewNumber(year)}`;

const NUMBERS: readonly RegExp[] = [
  /(?<![\d.,/-])(?<year>\d{4})(?<joint>[-/.])(?<month>\d{1,2})\k<joint>(?<day>\d{1,2})(?!\d)/gu,
  /(?<![\d.,/-])(?<day>\d{1,2})(?<joint>[-/.])(?<month>\d{1,2})\k<joint>(?<year>\d{4})(?!\d)/gu,
];
const isOther = (calendar: string | undefined): calendar is OtherCalendar => SIGN_OF.has(calendar as OtherCalendar);

/**
 * Writes days of other calendars as Gregorian ones: Meskerem 1, 2012 is 2019-09-12, and so is 01/01/2012 E.C. `column`:
 * the calendar of dates of numbers that do not name theirs.
 */
export function withOtherDays(source: string, column?: string): string {
  const text = source.replace(HEBREW_NUMERALS, withHebrewNumbers);
  if (!/\d{4}/.test(text)) return text;
  const named = holdsOtherMonth(text)
    ? replaceDays(text, SHAPES, ({ name = '', day, year }, behind) =>
        readNamed(name, Number(day), Number(year), behind, column),
      )
    : text;
  if (!isOther(column) && !/\p{L}/u.test(named)) return named;
  return replaceDays(named, NUMBERS, ({ year, month, day }, behind) => {
    const said = SIGNS.map(([calendar]) => calendar).find(
      (calendar) => isYearOf(calendar, Number(year)) && signLength(calendar, behind) > 0,
    );
    const calendar = said ?? (GREGORIAN_SIGN.test(behind) ? undefined : column);
    return isOther(calendar) && isYearOf(calendar, Number(year))
      ? {
          date: gregorianOf(calendar, Number(year), Number(month), Number(day)),
          isKnown: true,
          sign: signLength(calendar, behind),
        }
      : null;
  });
}

export interface UnconvertedDay {
  readonly start: number;
  readonly end: number;
  /** Its calendar is known, and has no such day. */
  readonly isImpossible: boolean;
}

/** The days of months of other calendars that a text still has after those that can be were converted. */
export function unconvertedDays(text: string): readonly UnconvertedDay[] {
  if (!/\d{4}/.test(text) || !holdsOtherMonth(text)) return [];
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ 0: all, index, groups = {} }) => {
      const found = readNamed(groups.name ?? '', Number(groups.day), Number(groups.year), '');
      return found ? [{ start: index, end: index + all.length, isImpossible: found.isKnown }] : [];
    }),
  );
}

const LUNAR = '[农農]\\s?[历曆]|[旧舊][历曆暦]|[阴陰][历曆暦]|음력|âm lịch';
const UNCONVERTED = String.raw`B\.\s?S\.?|BS(?!\p{L})|V\.\s?S\.|Bikram|Vikram|Sam[vb]at|वि\.?\s?सं|बि\.?\s?सं|विक्रम|বঙ্গাব্দ|E\.\s?C\.|EC(?!\p{L})|ዓ[.፡/]?\s?ም|Saka|Śaka|शक`;
const SIGN_BEFORE = new RegExp(String.raw`(?:${LUNAR}|(?<!\p{L})(?:${UNCONVERTED}))\.?\s*[:：]?\s*$`, 'iu');
const SIGN_BEHIND = new RegExp(
  String.raw`^\s*年?\s*(?:${LUNAR})|^\s*[(（]\s*(?:${LUNAR})\s*[)）]|^\s*[(（]?\s*(?:${UNCONVERTED})(?![\s.]*\d)`,
  'u',
);

/**
 * Whether words beside a date say that it is of a calendar that
 * is not converted: the lunisolar one of China, that of Nepal.
 */
export const isOfUnconverted = (text: string, start: number, end: number): boolean =>
  SIGN_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || SIGN_BEHIND.test(text.slice(end, end + REACH));
/** The longest that is looked at on either side. */
const REACH = 24;

/**
 * Years that no agreement is of, but for another calendar: of the moon, Iran, Thailand, Korea, the Hebrews. In 2499 and
 * 2500 ends what has no end.
 */
export const isOtherYear = (year: number): boolean =>
  (year >= 1290 && year < 1500) ||
  (year > 2400 && year < 2700 && year !== 2499 && year !== 2500) ||
  (year > 4250 && year < 4400) ||
  (year >= 5600 && year < 5900);

const HEADERS: readonly (readonly [OtherCalendar | 'other', RegExp])[] = [
  ['ethiopic', /(?<!\p{L})E\.\s?C\.|[Ee]thiop|Eth\.?\s+[Cc]al|ዓ[.፡/]?\s?ም/u],
  ['indian', /Saka(?!\p{L})|Śaka|शक/u],
  ['hebrew', /[Hh]ebrew|[Jj]ewish|עברי/u],
  ['coptic', /[Cc]optic/u],
  // Ethiopic letters alone may stand above dates of either calendar.
  [
    'other',
    new RegExp(
      String.raw`[([]\s*(?:BS|EC|VS)\s*[)\]]|(?<!\p{L})(?:B|V)\.\s?S\.|[BbVv]ikram|[Ss]am[vb]at|मिति|[वब]ि\.?\s?सं|विक्रम|বঙ্গাব্দ|[Bb]angabda|${LUNAR}|^(?!.*እ[.፡]?ኤ[.፡]?አ).*\p{sc=Ethiopic}`,
      'u',
    ),
  ],
];

const GREGORIAN_HEADER = /gregorian|(?<!\p{L})G\.?\s?C\b|እ[.፡]?ኤ[.፡]?አ|میلادی|ميلادي|לועזי|[公西][历曆元]/iu;

/**
 * The calendar that a header names: one that is converted, `other` for one that is not or where it names the Gregorian
 * one as well, null for none.
 */
export function calendarOfHeader(header: string): OtherCalendar | 'other' | null {
  const named = HEADERS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
  return named !== null && GREGORIAN_HEADER.test(header) ? 'other' : named;
}
