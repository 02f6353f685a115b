import { chineseAddresses } from '../../languages/persons/chinese-addresses.ts';
import type { Name } from '../../pack/types.ts';
import type { PersonForm } from './person-forms.ts';

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;

/** In Chinese a person who was named is then called by surname and title: 王启明, 王校长. Only with the person's titles. */
export function titledSurnames({ text }: Name, titles: readonly string[]): PersonForm[] {
  if (!HAN_NAME.test(text)) return [];
  const surname = text.charAt(0);
  return chineseAddresses(titles).map((word): PersonForm => ({ text: `${surname}${word}`, form: 'surname' }));
}
