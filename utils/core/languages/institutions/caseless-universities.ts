/** What is left of a university's name in scripts without capitals: सिंघुआ of सिंघुआ विश्वविद्यालय. */
import { isEverydayWord, isFamiliarWord, isPersonalName } from '../common-words/common-words.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { isGeneric } from '../language-profiles.ts';

const SHAPES: readonly RegExp[] = [
  /^(?<rest>[\p{Script=Devanagari} ]{4,}) (?:विश्वविद्यालय|यूनिवर्सिटी|विद्यापीठ)$/u,
  /^(?<rest>[\p{Script=Bengali} ]{4,}) (?:বিশ্ববিদ্যালয়|ইউনিভার্সিটি)$/u,
  /^אוניברסיטת (?<rest>[\p{Script=Hebrew}'׳ -]{5,})$/u,
  // Of words with the article the name means something.
  /^(?:جامعة|دانشگاه) (?<rest>(?!ال)[\p{Script=Arabic}\u200c]{5,})$/u,
  /^(?<rest>[\p{Script=Arabic}\u200c]{5,}) یونیورسٹی$/u,
  /^มหาวิทยาลัย(?<rest>\p{Script=Thai}{5,})$/u,
];
/** By the codes of ISO 15924. */
const IN_SCRIPT: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Thai: /\p{Script=Thai}/u,
};
const SHOWN = /^(?<words>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?) University$/u;

/**
 * Whether one of the words is a name and nothing else, so that another script writes its sounds, and no place is meant.
 */
const isCoinedName = (word: string): boolean =>
  !isPlaceName(word) &&
  countryOf(word) === undefined &&
  !isFamiliarWord(word) &&
  !isPersonalName(word) &&
  !isGeneric(word) &&
  !isEverydayWord(word.toLowerCase());

/** Whether people write so where the university is: there its name is most often that of its town. */
const isWrittenIn = (country: string, text: string): boolean => {
  const { script } = new Intl.Locale('und', { region: country }).maximize();
  return script !== undefined && IN_SCRIPT[script]?.test(text) === true;
};

/**
 * The name without that word; undefined where the university, by the name that its pack shows, is called after a place
 * or a person, or is at home in a country of this script. `country` is its ISO code.
 */
export function bareCaseless(text: string, shown: string, country: string): string | undefined {
  const words = SHOWN.exec(shown)?.groups?.words;
  if (words === undefined || !words.split(' ').some(isCoinedName)) return undefined;
  for (const shape of SHAPES) {
    const rest = shape.exec(text)?.groups?.rest;
    if (rest !== undefined) return isWrittenIn(country, rest) ? undefined : rest;
  }
  return undefined;
}
