import type { Name } from '../../pack/types.ts';
import type { PersonForm } from './person-forms.ts';

/** By word of a title in English: the forms of address, simplified and traditional. */
const ADDRESSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:president|principal|rector|chancellor)\b/iu, ['校长', '校長', '会长', '會長']],
  [/\bvice president\b/iu, ['副校长', '副校長']],
  [/\bparty secretary|secretary of the party\b/iu, ['书记', '書記']],
  [/\bsecretary general\b/iu, ['秘书长', '秘書長']],
  [/\bdirector\b/iu, ['主任', '司长', '司長']],
  [/\bminister\b/iu, ['部长', '部長']],
];
const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** In Chinese a person who was named is then called by surname and title: 王启明, 王校长. Only with the person's titles. */
export function titledSurnames({ text }: Name, titles: readonly string[]): PersonForm[] {
  if (!HAN_NAME.test(text)) return [];
  const surname = text.charAt(0);
  const addresses = ADDRESSES.filter(([title]) => titles.some((held) => title.test(held)));
  return addresses.flatMap(([, words]) =>
    words.map((word): PersonForm => ({ text: `${surname}${word}`, form: 'surname' })),
  );
}
