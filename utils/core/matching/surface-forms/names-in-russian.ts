import { givenNameCases, inRussian } from '../../languages/palladius.ts';
import type { PersonForm } from './person-forms.ts';
import type { PersonName } from './person-names.ts';

/** In UTF-16 units: shorter surnames are words of their own (И, Ма). */
const SHORTEST_ALONE = 3;

/** The spellings in which Russian pages write a Chinese name in pinyin: Ван Цимин, о Ван Цимине, Цимин Ван, then Ван. */
export function namesInRussian({ surname, given }: PersonName): PersonForm[] {
  const name = surname === null ? null : inRussian(surname, given);
  if (name === null) return [];
  const [first = ''] = name.given;
  const wholes = [...name.given, ...givenNameCases(first)].map(
    (called): PersonForm => ({ text: `${name.surname} ${called}`, form: 'variant' }),
  );
  const turned: PersonForm = { text: `${first} ${name.surname}`, form: 'western-order' };
  const alone: PersonForm[] = name.surname.length < SHORTEST_ALONE ? [] : [{ text: name.surname, form: 'surname' }];
  return [...wholes, turned, ...alone];
}
