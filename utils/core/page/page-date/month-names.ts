import { DATE_WORDS } from '../../languages/dates/date-words.ts';
import { mayNameMonth } from '../../languages/dates/month-words.ts';
import { foldCase } from '../../matching/fold.ts';
import { countsPersianYears } from './other-calendars.ts';

export interface NamedMonth {
  /** From 1 on. */
  readonly number: number;
  readonly calendar: 'gregory' | 'persian' | 'hijri';
}

/**
 * Beside the page's own language: those in which news of the field is read most, by the script of a word. No two of one
 * script give one word to two months.
 */
const LANGUAGES: readonly (readonly [script: RegExp, languages: string])[] = [
  [
    /\p{sc=Latin}/u,
    'en fr de es pt it ms id vi tr hu nl pl cs ro sv fi lt lv de-AT uz eu az sr-Latn sl et ca sk da sq tk',
  ],
  [/\p{sc=Cyrillic}/u, 'ru kk mn sr uk uz-Cyrl ky bg mk be tt'],
  [/\p{sc=Arabic}/u, 'ar ar-SY ar-TN ar-MA fa ur ckb'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Devanagari}/u, 'hi mr ne'],
  [/\p{sc=Greek}/u, 'el'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Armenian}/u, 'hy'],
  [/\p{sc=Georgian}/u, 'ka'],
  [/\p{sc=Bengali}/u, 'bn'],
  [/\p{sc=Gujarati}/u, 'gu'],
  [/\p{sc=Gurmukhi}/u, 'pa'],
  [/\p{sc=Tamil}/u, 'ta'],
  [/\p{sc=Telugu}/u, 'te'],
  [/\p{sc=Kannada}/u, 'kn'],
  [/\p{sc=Malayalam}/u, 'ml'],
  [/\p{sc=Sinhala}/u, 'si'],
  [/\p{sc=Myanmar}/u, 'my'],
  [/\p{sc=Khmer}/u, 'km'],
  [/\p{sc=Lao}/u, 'lo'],
  [/\p{sc=Ethiopic}/u, 'am'],
];
const languagesOf = (word: string): readonly string[] =>
  LANGUAGES.find(([script]) => script.test(word))?.[1].split(' ') ?? [];

/** In which the months of the Hijri calendar are named, on pages in any language. */
const HIJRI_LANGUAGES = ['ar', 'en', 'fa', 'ur', 'tr', 'id', 'ms'];

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const KNOWN = new Map<string, ReadonlyMap<string, number>>();

/** "Sept." is Sept; the point that lower case leaves over a Turkish İ goes. */
const wordOf = (name: string): string =>
  foldCase(name)
    .replace(/[\u0307\u200c\u200d]/g, '')
    .replace(/’/g, "'")
    .replace(/\.$/, '');

const PLATFORM = { gregory: 'gregory', persian: 'persian', hijri: 'islamic-umalqura' } as const;
const DAY = 86_400_000;
/**
 * A day within a month: the Persian year begins in March, and
 * 1445 began on 19 July 2023, with months of some 29.5 days.
 */
function dayWithin(calendar: NamedMonth['calendar'], month: number): number {
  if (calendar === 'gregory') return Date.UTC(2023, month - 1, 15);
  return calendar === 'persian' ? Date.UTC(2023, month + 2, 5) : Date.UTC(2023, 6, 19) + (month - 0.5) * 29.53 * DAY;
}

/** As the language writes it within a date ("31 августа") and as it stands alone. */
function platformNames(language: string, calendar: NamedMonth['calendar']): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const shape of [{ month }, { month, day: 'numeric' }] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar: PLATFORM[calendar] });
      } catch {
        return names; // The page declares an invalid language.
      }
      for (let number = 1; number <= 12; number += 1) {
        const part = format.formatToParts(dayWithin(calendar, number)).find(({ type }) => type === 'month');
        const name = part && wordOf(part.value);
        if (name && !/^\d+$/.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  }
  return names;
}

/** Of so few letters the name of a month in one language is a word of another, above all with an ending (mai, mail). */
const SHORT = 3;

/**
 * With the forms of the name that the platform does not have. `isGuessed`: nothing says that the text is in this
 * language, so that short names have no endings, and those of Basque (ira, abe) are none.
 */
function namesOf(
  language: string,
  calendar: NamedMonth['calendar'] = 'gregory',
  isGuessed = false,
): ReadonlyMap<string, number> {
  const key = `${language} ${calendar} ${isGuessed}`;
  const done = KNOWN.get(key);
  if (done) return done;
  const names = new Map(platformNames(language, calendar));
  if (isGuessed && language === 'eu')
    for (const name of [...names.keys()]) if (name.length <= SHORT) names.delete(name);
  const {
    months = '',
    hijriMonths = '',
    endings = '',
  } = DATE_WORDS[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? {};
  for (const [index, forms] of { gregory: months, hijri: hijriMonths, persian: '' }[calendar].split(',').entries())
    for (const form of forms.split('|')) if (form !== '') names.set(wordOf(form), index + 1);
  const changes = endings.split(' ').flatMap((change) => (change === '' ? [] : [change.split('>')]));
  for (const [name, number] of [...names])
    for (const [old = '', added = ''] of changes) {
      const changed =
        name.length > (isGuessed ? SHORT : 2) && name.endsWith(old)
          ? name.slice(0, name.length - old.length) + added
          : name;
      if (!names.has(changed)) names.set(changed, number);
    }
  KNOWN.set(key, names);
  return names;
}

const PREFIXES = Object.values(DATE_WORDS).flatMap(({ prefixes }) => prefixes?.split(' ') ?? []);
const SHORTEST_BEHIND_PREFIX = 2;

function monthNumber(word: string, languages: readonly string[], language: string): number | undefined {
  const name = wordOf(word);
  const prefix = PREFIXES.find((each) => name.startsWith(each) && name.length >= each.length + SHORTEST_BEHIND_PREFIX);
  for (const written of prefix ? [name, name.slice(prefix.length)] : [name])
    for (const each of languages) {
      // Without the filter, the first word that is no month would have the names of thirty languages made.
      if (each !== language && !mayNameMonth(written)) continue;
      const number = namesOf(each, 'gregory', each !== language).get(written);
      if (number !== undefined) return number;
    }
  return name === 'sept' ? 9 : undefined;
}

/** The number of the month that a word names, in the page's language first; `undefined` where it names none. */
export const monthOf = (word: string, language: string): number | undefined =>
  monthNumber(word, [...(language ? [language] : []), ...languagesOf(word)], language);

function readMonth(words: string, language: string, languages: readonly string[]): NamedMonth | null {
  const number = monthNumber(words, languages, language);
  if (number !== undefined) return { number, calendar: 'gregory' };
  const name = wordOf(words);
  const persian = countsPersianYears(language) ? namesOf(language, 'persian').get(name) : undefined;
  if (persian !== undefined) return { number: persian, calendar: 'persian' };
  const hijri = mayNameMonth(name) ? firstOf(HIJRI_LANGUAGES, (each) => namesOf(each, 'hijri').get(name)) : undefined;
  return hijri === undefined ? null : { number: hijri, calendar: 'hijri' };
}

/** Every name of a month that is known in a language which a page does not declare, for the filter of them. */
export const guessedMonthWords = (): readonly string[] => [
  ...new Set([
    ...LANGUAGES.flatMap(([, languages]) =>
      languages.split(' ').flatMap((each) => [...namesOf(each, 'gregory', true).keys()]),
    ),
    ...HIJRI_LANGUAGES.flatMap((each) => [...namesOf(each, 'hijri').keys()]),
  ]),
];

/**
 * The month that words name in one language, also of the calendar
 * that pages in it count with; null where they name none.
 */
export const monthIn = (words: string, language: string): NamedMonth | null =>
  readMonth(words, language, language ? [language] : []);

/** The same, otherwise in any language. */
export const namedMonth = (words: string, language: string): NamedMonth | null =>
  readMonth(words, language, [...(language ? [language] : []), ...languagesOf(words)]);
