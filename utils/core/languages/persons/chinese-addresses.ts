/** How Chinese addresses somebody by the surname and an office: 王校长. */

/** By word of a title in English: the forms of address, simplified and traditional. */
const ADDRESSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:president|principal|rector|chancellor)\b/iu, ['校长', '校長', '会长', '會長']],
  [/\bvice president\b/iu, ['副校长', '副校長']],
  [/\bparty secretary|secretary of the party\b/iu, ['书记', '書記']],
  [/\bsecretary general\b/iu, ['秘书长', '秘書長']],
  [/\bdirector\b/iu, ['主任', '司长', '司長']],
  [/\bminister\b/iu, ['部长', '部長']],
];

/** The words behind the surname of somebody who holds these titles, as English gives them. */
export const chineseAddresses = (titles: readonly string[]): readonly string[] =>
  ADDRESSES.flatMap(([title, words]) => (titles.some((held) => title.test(held)) ? words : []));
