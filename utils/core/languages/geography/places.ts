import { wordSet } from '../common-words/common-words.ts';
import { PrefixFilter } from '../common-words/word-hash.ts';
import type { FoundCountry } from '../han/places.ts';
import { CAPITAL, isApostrophe, isCapitalised, isSpace, kindOf } from '../letters.ts';
import { madeOnce } from '../made-once.ts';
import { isOpener } from '../sentences/small-words.ts';
import { countryNames, countryWords } from './countries.ts';
import { COUNTRY_NAMES, PLACE_NAMES } from './geography-data.ts';

const plain = (word: string): string =>
  (/['’ʼ]/u.test(word) ? word.replace(/[’ʼ]/gu, "'").replace(/'s$/iu, '') : word).toLowerCase();

const beginnings = madeOnce(() => new PrefixFilter(countryWords().keys()));
const TESTED = 4;

/** False where the first letters are plain, and no word for a country begins with them: most words are such. */
function mayBeCountry(phrase: string): boolean {
  for (let at = 0; at < TESTED && at < phrase.length; at += 1) if (phrase.charCodeAt(at) >= 0x80) return true;
  return beginnings().may(phrase, 0);
}

/** The country that a capitalised word or phrase points to (a possessive ending is left out), or undefined. */
export function countryOf(phrase: string): string | undefined {
  return isCapitalised(phrase) && mayBeCountry(phrase) ? countryWords().get(plain(phrase)) : undefined;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu;
/** Whether a word of the text points to the country. */
export const namesCountry = (text: string, country: string): boolean =>
  (text.match(CAPITALISED) ?? []).some((word) => countryOf(word) === country);

/** Whether a phrase is the name of a town, a region or a country. */
export const isPlaceName = wordSet(PLACE_NAMES);

const PART_OF_PLACE =
  /^(?:(?:North|South|East|West)(?:ern|east(?:ern)?|west(?:ern)?)?|Central|Middle|Upper|Lower) (?<place>\p{Lu}.*)$/u;
/** Whether a phrase names a part of a country, a state or a town: Eastern Washington. */
export const isPartOfPlace = (phrase: string): boolean => isPlaceName(PART_OF_PLACE.exec(phrase)?.groups?.place ?? '');

/** Whether a phrase is the name of a country, of its people or of a region, and of no city. */
export const isCountryName = wordSet(COUNTRY_NAMES);

/** The country that the last one to three words before a name point to: "South Korea’s ", "the Mongolian ". */
export function countryOfWords(words: readonly string[]): FoundCountry | undefined {
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    const country = countryOf(text);
    if (country !== undefined) return { country, text };
  }
  return undefined;
}

const PLACE_BEHIND =
  /^,?\s+(?:(?:of|in|de|do|da|di|din|du|des|en|em|na|no|nos|von|der|al|в)\s+|d['’]|(?=\p{Script=Cyrillic}))(?:(?:the|der|dem|den|la|los|las|el|les)\s+|l['’])?(?:(?:People['’]s |Islamic |United |Federal )*(?:Republic|Kingdom|State) of\s+(?:the\s+)?)?(\p{Lu}[\p{L}\p{M}.'’ʼ-]*(?:\s+\p{Lu}[\p{L}\p{M}'’ʼ-]*){0,2})/u;
const openings = madeOnce(
  () => new PrefixFilter("of in de do da di din du des en em na no nos von der al d'".split(' ')),
);

const SLASH = 0x2f;
/** Only a country stands so, and ends its part of the sentence: Toruk/Cambridge are two towns. */
const BEHIND_SLASH = /^\/(\p{Lu}[\p{L}\p{M}]*)(?=\s*(?:[),;.]|$))/u;

/**
 * False where what follows a name that ends at `end` surely names
 * no place: most words neither lead to one nor are Cyrillic.
 */
export function mayOpenPlace(text: string, end: number): boolean {
  if (text.charCodeAt(end) === SLASH) return true;
  let at = text.charCodeAt(end) === 0x2c ? end + 1 : end;
  if (!isSpace(text.charCodeAt(at))) return false;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return mayBeCyrillic(text.charCodeAt(at)) || (openings().may(text, at) && leadsToCapital(text, at));
}

/**
 * False for letters of other scripts; Cyrillic has some marks
 * far behind its letters, but none among the Chinese characters.
 */
const mayBeCyrillic = (unit: number): boolean =>
  unit >= 0x400 && (unit < 0x530 || (unit >= 0x1c80 && !(unit >= 0x2e80 && unit < 0xa000)));

/** False where the word at `at` is longer than any that leads to a place, or leads to a word in small letters. */
function leadsToCapital(text: string, at: number): boolean {
  let end = at;
  while (end - at <= LONGEST_OPENING && isSmall(text.charCodeAt(end))) end += 1;
  if (isApostrophe(text.charCodeAt(end))) return true;
  if (end === at || end - at > LONGEST_OPENING || !isSpace(text.charCodeAt(end))) return false;
  while (isSpace(text.charCodeAt(end))) end += 1;
  const unit = text.charCodeAt(end);
  return ARTICLES_BEGIN.includes(text.charAt(end)) || kindOf(unit) === CAPITAL || isHighSurrogate(unit);
}
const LONGEST_OPENING = 3;
/** The first letters of the articles that may stand before the name of a place. */
const ARTICLES_BEGIN = 'tdle';
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/**
 * The country of a name that goes on with "of Mongolia", "of the Republic of Kazakhstan", "in Singapore", "/Schweiz".
 * Asked only where `mayOpenPlace` says yes.
 */
export function countryAfter(after: string): FoundCountry | undefined {
  const [, behindSlash = ''] = BEHIND_SLASH.exec(after) ?? [];
  if (behindSlash !== '') {
    const country = isCountryName(behindSlash) ? countryOf(behindSlash) : undefined;
    return country === undefined ? undefined : { country, text: behindSlash };
  }
  const found = PLACE_BEHIND.exec(after);
  if (!found?.[1]) return undefined;
  const words = found[1].split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const text = words.slice(0, count).join(' ').replace(/[.,]$/u, '');
    // "in Qingdao Tuesday", but Milan Kuzmanović is nobody's city.
    const next = words[count];
    if (next !== undefined && !isOpener(next) && !countryNames.has(text)) continue;
    const country = countryOf(text);
    if (country !== undefined) return { country, text };
  }
  return undefined;
}

const IN_APPOSITION =
  /^(?:,\s|\s?\()(?:the\s)?(?:(?:People['’]s |Islamic |United |Federal )*(?:Republic|Kingdom|State) of\s(?:the\s)?)?(?<place>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})(?:[);.”»"]|,\s|\s*$)/u;

/** "…, Kenya, Jordan and China": one of a list. */
const GOES_ON_WITH_PLACE = /^(?:the\s)?(?<place>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})/u;

/** The country that stands by itself behind a name: "Ministry of Lighthouses, Singapore;" and "… (Bahrain)". */
export function countryInApposition(after: string): FoundCountry | undefined {
  if (!/^(?:, | ?\()/u.test(after)) return undefined;
  const { 0: found = '', groups } = IN_APPOSITION.exec(after) ?? {};
  const text = groups?.place?.replace(/\.$/u, '') ?? '';
  const country = isCountryName(text) ? countryOf(text) : undefined;
  if (country === undefined) return undefined;
  const next = found.endsWith(', ') ? GOES_ON_WITH_PLACE.exec(after.slice(found.length))?.groups?.place : undefined;
  return next !== undefined && isCountryName(next) ? undefined : { country, text };
}

const TOWN_IN_APPOSITION =
  /^(?:,\s|\s?\()(?<place>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?)(?:[);.”»"]|,\s(?!\p{Lu})|\s\p{Ll}|,?\s*$)/u;
/**
 * The country of a town that stands by itself behind a name:
 * "Toruk University, Nairobi"; not of "…, Birmingham, Alabama".
 */
export function townInApposition(after: string): FoundCountry | undefined {
  const text = TOWN_IN_APPOSITION.exec(after)?.groups?.place ?? '';
  const country = text !== '' && isPlaceName(text) && !isCountryName(text) ? countryOf(text) : undefined;
  return country === undefined ? undefined : { country, text };
}
