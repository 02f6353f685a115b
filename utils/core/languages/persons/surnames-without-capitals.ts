/** Where the surname stands in names that are written without capitals. */

/** 科林·贝利, then 贝利: in Chinese the surname of a foreigner is what follows the last dot. */
const HAN_SURNAME = /^[\p{Script=Han}·-]+·(\p{Script=Han}{2,})$/u;

/** منصور العور, then العور: the name of a family or a place at the end, which has the article. */
const ARABIC_SURNAME = /^\p{Script=Arabic}[\p{Script=Arabic} ]* (ال\p{Script=Arabic}{3,})$/u;

/** Undefined where a name shows neither of the two. */
export const surnameBehindDotOrArticle = (name: string): string | undefined =>
  HAN_SURNAME.exec(name)?.[1] ?? ARABIC_SURNAME.exec(name)?.[1];

/** The surname behind the given names, by script, and how long it is at least: ヴェクスリー, 벡슬리, فيكسلي, वेक्सली. */
const SURNAMES: readonly RegExp[] = [
  /^[\p{Script=Katakana}ー・＝=]+・(?<surname>[\p{Script=Katakana}ー]{4,})$/u,
  /^\p{Script=Hangul}[\p{Script=Hangul} -]* (?<surname>\p{Script=Hangul}{3,})$/u,
  /^\p{Script=Arabic}[\p{Script=Arabic} -]* (?<surname>(?!ال)\p{Script=Arabic}{4,})$/u,
  /^\p{Script=Hebrew}[\p{Script=Hebrew} -]* (?<surname>\p{Script=Hebrew}{4,})$/u,
  /^\p{Script=Devanagari}[\p{Script=Devanagari} -]* (?<surname>\p{Script=Devanagari}{4,})$/u,
];

/** The surname of a foreigner, by which pages then go on; none where the name does not show it. */
export function surnameWithoutCapitals(name: string): readonly string[] {
  for (const shape of SURNAMES) {
    const surname = shape.exec(name)?.groups?.surname;
    if (surname !== undefined) return [surname];
  }
  return [];
}
