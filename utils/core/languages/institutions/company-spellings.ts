/** How the name of a company is also written: with its parts apart or joined, with stops behind its initials. */
import { isCommonGivenName, isEverydayWord, isFamiliarWord, isPersonalName } from '../common-words/common-words.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { withoutTradeWord } from './company-trades.ts';

const NONE: readonly string[] = [];

/** JVPolder, JV Polder, J.V. Polder. */
const JOINED_INITIALS = /^(?<first>\p{Lu})(?<second>\p{Lu}) ?(?<rest>\p{Lu}\p{Ll}.+)$/u;
const STOPPED_INITIALS = /^(?<first>\p{Lu})\. ?(?<second>\p{Lu})\. (?<rest>\p{Lu}\p{Ll}.+)$/u;
function withInitials(text: string): readonly string[] {
  const found = (JOINED_INITIALS.exec(text) ?? STOPPED_INITIALS.exec(text))?.groups;
  if (found === undefined) return NONE;
  const { first = '', second = '', rest = '' } = found;
  return [`${first}.${second}. ${rest}`, `${first}${second} ${rest}`, `${first}${second}${rest}`];
}

/** ToruGas, Toru Gas: a capital within a word begins another one. */
const CAPITAL_WITHIN = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
const isPlainWord = (word: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isEverydayWord(word);

const SHORTEST_PART = 3;
const SHORTEST_WORD = 7;
const VOWEL = /[aeiouyäöü]/iu;
/** As words begin: with one consonant, or with two or three that begin words, and a vowel. */
const OPENS_WORD =
  /^(?:[bcdfghjklmnpqrstvwxz]|[bcfgkp][lr]|[dtv]r|[cgprstw]h|s[cklmnptw]|sch|thr|shr|s[cpt]r|spl|[dt]w|kn|wr)[aeiouyäöü]/iu;
/** Of words with a vowel first only these are common in such names; to allow all would also make Torksw-Agen. */
const WORD_WITH_VOWEL = /^(?:air|auto|electric|energy|info|oil)$/u;
const mayMeet = (first: string, second: string): boolean =>
  VOWEL.test(first) && (OPENS_WORD.test(second) || WORD_WITH_VOWEL.test(second));

/** Torumart, Toru-Mart: one word, parted wherever a word may begin, since nobody can tell where its parts meet. */
function hyphenated(word: string): readonly string[] {
  const isOwn = /^\p{Lu}\p{Ll}+$/u.test(word) && word.length >= SHORTEST_WORD && word.length <= 2 * SHORTEST_WORD;
  if (!isOwn || isFamiliarWord(word) || isPersonalName(word) || isPlaceName(word)) return NONE;
  const found: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (mayMeet(first, second)) found.push(`${first}-${second.charAt(0).toUpperCase()}${second.slice(1)}`);
  }
  return found;
}

function parted(text: string): readonly string[] {
  if (!/\s/u.test(text)) {
    if (/\p{Ll}\p{Lu}/u.test(text)) {
      const apart = text.replace(CAPITAL_WITHIN, ' ');
      return apart === text ? NONE : [apart, apart.replace(/ /gu, '-')];
    }
    const [first = '', second = '', ...more] = text.split('-');
    if (second === '') return hyphenated(text);
    return more.length === 0 && isPlainWord(first) ? [first + second, first + second.toLowerCase()] : NONE;
  }
  return NONE;
}

/** Of a name without its legal form. */
export const companySpellings = (text: string): readonly string[] =>
  text.length < 5 ? NONE : [...withInitials(text), ...parted(text)];

/** A word that somebody made up (JVPolder), which means nothing but the company. */
export const isCoined = (word: string): boolean => /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(word);

const TWO_WORDS = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
const isRareWord = (word: string): boolean =>
  !isFamiliarWord(word) && !isPersonalName(word) && !isPlaceName(word) && countryOf(word) === undefined;

/** Torufiat Vexler Automobiles is Torufiat Vexler for short, but no person’s or place’s name. */
export function withoutTrade(text: string): readonly string[] {
  const plain = withoutTradeWord(text);
  if (plain === text || !TWO_WORDS.test(plain) || isPlaceName(plain)) return NONE;
  const words = plain.split(' ');
  const isNamed = words.some(isRareWord) && !words.some((word) => isEverydayWord(word));
  return isNamed && !isCommonGivenName(words[0] ?? '') ? [plain] : NONE;
}
