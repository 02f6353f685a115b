/**
 * Names of bodies without the person whom they are called after: Politechnika
 * Krakowska im. Tadeusza Kościuszki. What is left must still tell the body from others
 * of its kind: it has the place, an adjective of a place, or two fields joined.
 */

import { isCountryName, isPlaceName } from '../geography/places.ts';
import { isHead } from '../language-profiles.ts';

interface Pattern {
  /** Without it a name has no such person, so that most names are left at once. */
  readonly mark: string;
  readonly whole: RegExp;
  /**
   * What must stand in the name that is left, so that it tells the body from others; null where its first word must be
   * a town.
   */
  readonly telling: RegExp | null;
}

// Adjectives of places. Those of nations and of fields have the same endings, but many bodies have them in their names.
const RUSSIAN_PLACE =
  /(?<!\p{L})(?!\p{L}+ческ|Медицинск|Европейск|Гражданск|Морск|Российск|Казах|Украинск|Узбекск|Кыргызск|Киргизск|Белорусск|Таджикск|Туркменск|Армянск|Грузинск|Азербайджанск)\p{Lu}\p{Ll}+(?:-\p{L}+)?(?:ск(?:ий|ая|ое))(?!\p{L})/u;
const UKRAINIAN_PLACE =
  /(?<!\p{L})(?!Європейськ|Морськ|Українськ|Казах)\p{Lu}\p{Ll}+(?:-\p{L}+)?[сц]ьк(?:ий|а|е)(?!\p{L})/u;
const POLISH_PLACE =
  /(?<!\p{L})(?!Morsk|Lekarsk|Europejsk|Katolick|Wojsk|Polsk|Ukraińsk)\p{Lu}\p{Ll}+(?:sk|ck|dzk)(?:i|a|ie)(?!\p{L})|\p{L}o-\p{Lu}/u;

const PATTERNS: ReadonlyMap<string, Pattern> = new Map([
  [
    'pl',
    {
      mark: ' im',
      whole: /^(?<name>.+?) (?:im\. ?|imienia )\p{L}.+?(?<place> we? \p{Lu}[^,()]*)?$/u,
      telling: POLISH_PLACE,
    },
  ],
  [
    'ru',
    {
      mark: ' им',
      whole: /^(?<name>.+?) (?:имени |им\. ?)\p{L}.+?(?<place> в \p{Lu}[^,()]*)?$/u,
      telling: RUSSIAN_PLACE,
    },
  ],
  [
    'uk',
    {
      mark: ' ім',
      whole: /^(?<name>.+?) (?:імені |ім\. ?)\p{L}.+?(?<place> [ву] \p{Lu}[^,()]*)?$/u,
      telling: UKRAINIAN_PLACE,
    },
  ],
  [
    'kk',
    {
      mark: ' атындағы ',
      whole: /^.+? атындағы (?<name>\p{Lu}.+)$/u,
      telling: /^(?!Қазақ|Ұлттық|Мемлекеттік|Халық|Академи|Жоғары)\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u,
    },
  ],
  [
    'bg',
    {
      mark: ' „',
      whole: /^(?<name>.+?) „\p{Lu}[^„“”"]+[“”"]?$/u,
      telling: /^(?!Българск|Европейск|Медицинск|Морск|\p{L}+ческ)\p{Lu}\p{Ll}+ск[аио] \p{Ll}+/u,
    },
  ],
  ['en', { mark: ' named after ', whole: /^(?<name>.+?),? named after .+$/u, telling: null }],
  [
    'ro',
    { mark: ' din ', whole: /^(?<name>.+?) ["„“”]\p{Lu}[^"„“”]+["“”](?<place> din \p{Lu}[^,()]*)$/u, telling: null },
  ],
]);

const HONOREE_IN_CYRILLIC = /\s(?:имени|им\.|імені|ім\.)\s?\p{L}/u;
/** What stands before the person in a name in Russian or Ukrainian, whether it tells the body from others or not. */
export const beforeHonoree = (text: string): string => text.split(HONOREE_IN_CYRILLIC, 1)[0] ?? text;

const UNIVERSITY = /університет|университет|uniwersytet/iu;

/** A name without the person; undefined where it has none, or where too little would be left. */
export function withoutHonoree(text: string, lang: string): string | undefined {
  const pattern = PATTERNS.get(lang.split('-', 1)[0] ?? '');
  if (pattern === undefined || !text.includes(pattern.mark)) return undefined;
  const { name = '', place = '' } = pattern.whole.exec(text)?.groups ?? {};
  // A town has several universities: Київський університет alone may be any of them. A name with half a pair of
  // quotation marks is none.
  const words = name.split(' ');
  if (words.length < 2 || (words.length < 3 && place === '' && UNIVERSITY.test(name))) return undefined;
  if (/["«»„“”]/u.test(name)) return undefined;
  return place !== '' || tells(name, pattern.telling) ? name + place : undefined;
}

/** A town has one of these, and several schools, museums and universities. */
const ONE_OF_TOWN = /^(?:Conservatory|Observatory|Philharmonic|Zoo)$/u;

/** Whether the town that stands first and the words behind it are enough; a country has many of each kind. */
function tells(name: string, telling: RegExp | null): boolean {
  if (telling !== null) return telling.test(name);
  const [town = '', kind = '', ...more] = name.split(' ');
  if (!isPlaceName(town) || isCountryName(town) || isHead(town)) return false;
  return more.length > 0 || ONE_OF_TOWN.test(kind);
}

const NAMED_AFTER = /^(?<name>\p{Lu}[^«»„“”"]+?)\s(?:имени|им\.|імені|ім\.)\s?(?<person>[\p{L}.’'ʼ -]+)$/u;
const FIRST_SYLLABLE = /^\p{Lu}[^аеиоуыэюяіїє\P{L}]*[аеиоуыэюяіїє][^аеиоуыэюяіїє\P{L}]/u;
const NO_INITIALS: readonly string[] = [];

/**
 * МГУ им. Ломоносова, КазНУ имени аль-Фараби: the initials of a name in Russian or Ukrainian with the person whom it is
 * called after, which tell apart what has the same initials.
 */
export function initialsWithHonoree(text: string): readonly string[] {
  const { name, person } = HONOREE_IN_CYRILLIC.test(text) ? (NAMED_AFTER.exec(text)?.groups ?? {}) : {};
  if (name === undefined || person === undefined) return NO_INITIALS;
  const words = name.split(/[ -]/u).filter((word) => word.length > 2);
  if (words.length < 3) return NO_INITIALS;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const syllable = FIRST_SYLLABLE.exec(words[0] ?? '')?.[0];
  const shorts = syllable === undefined ? [initials] : [initials, syllable + initials.slice(1)];
  // The name аль-Фараби is a surname alone, without a given name or initials.
  const surname = person.slice(Math.max(person.lastIndexOf(' '), person.lastIndexOf('.')) + 1);
  const persons = surname === person ? [person] : [person, surname];
  const links = text.includes('імені') || text.includes('ім.') ? ['імені', 'ім.'] : ['имени', 'им.'];
  return shorts.flatMap((short) => links.flatMap((link) => persons.map((each) => `${short} ${link} ${each}`)));
}
