/** The field that Slavic languages put in the genitive behind a university: Пекинский университет | иностранных языков. */
import { isUniversity } from '../language-profiles.ts';

/** How genitives end that are no verbs, by language, and what ends so and is none. */
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
  cs: [/^\p{Ll}{2,}(?:[ýí]ch|[éi]?ho|ů|cí|ií|ie|ství|iky|ury|iny)$/u, /^(?:svých|jich|toho|nyní|mnoho|ji)$/u],
};
const NEXT = /^ (?<word>\p{Ll}+)(?!\p{L})/u;

/** Whether a name that ends in the word for a university goes on with a field, so that it is another university's. */
export function goesOnInSlavic(name: string, after: string, language: string): boolean {
  const [field, none] = FIELDS[language.slice(0, 2)] ?? [];
  if (field === undefined || none === undefined) return false;
  const word = NEXT.exec(after)?.groups?.word ?? '';
  return field.test(word) && !none.test(word) && isUniversity(name.slice(name.lastIndexOf(' ') + 1));
}
