/**
 * What Slavic languages put behind a university of a town, to tell it from others
 * there: its field in the genitive or as an adjective (Пекинский университет |
 * иностранных языков, Pekingská univerzita | ekonomická), and its name (Цзяотун).
 */
import { countryOf, isPlaceName } from '../geography/places.ts';
import { isUniversity } from '../language-profiles.ts';

/** How genitives and adjectives end that are no verbs, by language, and what ends so and is none. */
const FIELDS: Readonly<Record<string, readonly [field: RegExp, none: RegExp]>> = {
  ru: [
    /^\p{Ll}{2,}(?:[ыи]х|[ое]го|[ое]в|ей|[ои]й|[аи]ций|ств[ао]?|ии|ки|[нр]ы|[тнр]а|ия|ка)$/u,
    /^(?:снова|сперва|намерен[аы]?|готов|здоров|почти|ради|своего|своих|сегодня|который|такой|один|хотя|пока|сами|вчера)$/u,
  ],
  uk: [
    /^\p{Ll}{2,}(?:[иі]х|[ое]го|[іії]в|ей|ій|[аи]цій|ств[ау]?|ії|ки|[нр]и|мов|ня|ту|ка)$/u,
    /^(?:знову|готовий|майже|свого|своїх|сьогодні|який|такий|навчання|поки|учора|раду)$/u,
  ],
  bg: [/^(?:по|за)$/u, /^$/u],
  cs: [
    /^\p{Ll}{2,}(?:[ýí]ch|[éi]?ho|ů|cí|ií|ie|[sc]tví|iky|ury|iny|(?:c|l|ř)k(?:á|é|ou))$/u,
    /^(?:svých|jich|toho|nyní|mnoho|ji)$/u,
  ],
};
const NEXT = /^ (?<word>\p{Ll}+)(?!\p{L})/u;
/** A word that is a name; but no initials. */
const NAME = /^ (?<word>\p{Lu}\p{Ll}+(?:-\p{Ll}+)*)(?![\p{L}’'])/u;

const endsInUniversity = (name: string): boolean => isUniversity(name.slice(name.lastIndexOf(' ') + 1));

/** Whether the language of a text (BCP 47) puts them there. */
export const putsFieldsBehind = (language: string): boolean => FIELDS[language.slice(0, 2)] !== undefined;

/** Whether a name that ends in the word for a university goes on with a field, so that it is another university's. */
export function goesOnInSlavic(name: string, after: string, language: string): boolean {
  const [field, none] = FIELDS[language.slice(0, 2)] ?? [];
  if (field === undefined || none === undefined) return false;
  const word = NEXT.exec(after)?.groups?.word ?? '';
  return field.test(word) && !none.test(word) && endsInUniversity(name);
}

/** Whether it goes on with the name of another one in its town, in such a language. */
export function goesOnInNameInSlavic(name: string, after: string): boolean {
  const word = NAME.exec(after)?.groups?.word;
  return word !== undefined && !isPlaceName(word) && countryOf(word) === undefined && endsInUniversity(name);
}
