/**
 * How pages go on about a foreigner: by the surname in a script without capitals, and in the cases of other languages.
 */
import { balticPersonCases } from '../../languages/cases/baltic-person-cases.ts';
import { feminineSurnames, latinPersonCases } from '../../languages/cases/latin-person-cases.ts';
import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isFamiliarWord,
  isPersonalName,
} from '../../languages/common-words/common-words.ts';
import { isPlaceName } from '../../languages/geography/places.ts';
import { personName } from '../../languages/persons/person-names.ts';
import { surnameWithoutCapitals } from '../../languages/persons/surnames-without-capitals.ts';
import type { Name, Official } from '../../pack/types.ts';
import type { PersonForm } from './person-forms.ts';

/** In UTF-16 units: shorter ones are words of their own as well. */
const SHORTEST_ALONE = 5;
const LATIN = /^[\p{Script=Latin}\p{M}'’. -]+$/u;

/** Martina and Simona, the genitives of Martin and Simon, are names of others, and some cases are words or towns. */
const isOfOthers = (word: string): boolean =>
  isPersonalName(word) || isFamiliarWord(word) || isEverydayWord(word.toLowerCase()) || isPlaceName(word);

function declined(text: string): PersonForm[] {
  const { order, surname, given } = personName(text);
  if (order !== 'given-name-first' || surname === null) return [];
  const alone = surname.length < SHORTEST_ALONE ? [] : latinPersonCases(surname).filter((each) => !isOfOthers(each));
  const [called = ''] = given;
  const wholes = latinPersonCases(text).filter((each) => {
    const [first = ''] = each.split(' ');
    return first === called || !isCommonSurname(surname) || !isCommonGivenName(first);
  });
  const baltic = balticPersonCases(text);
  const balticAlone = baltic.map((each) => each.slice(each.lastIndexOf(' ') + 1));
  const feminine = surname.length < SHORTEST_ALONE ? [] : feminineSurnames(surname, called);
  return [
    ...feminine.flatMap((other): PersonForm[] => [
      { text: other, form: 'surname' },
      { text: `${given.join(' ')} ${other}`, form: 'variant' },
    ]),
    ...wholes.map((other): PersonForm => ({ text: other, form: 'variant' })),
    // Swedish and German say whose it is so; the surname alone would be the family's as well.
    ...(/[sxz]$/u.test(text) ? [] : [{ text: `${text}s`, form: 'variant' as const }]),
    ...baltic.map((other): PersonForm => ({ text: other, form: 'variant' })),
    ...balticAlone
      .filter((each) => each.length >= SHORTEST_ALONE && !isOfOthers(each))
      .map((other): PersonForm => ({ text: other, form: 'surname' })),
    ...alone.map((other): PersonForm => ({ text: other, form: 'surname' })),
  ];
}

/**
 * Further spellings of a name of a person whose own name begins with the given name. Registers of nothing but names
 * have too many persons for them.
 */
export function foreignForms({ text }: Name, { name, roles }: Official): readonly PersonForm[] {
  if (roles.length === 0 || personName(name).order !== 'given-name-first') return [];
  return LATIN.test(text)
    ? declined(text)
    : surnameWithoutCapitals(text).map((surname) => ({ text: surname, form: 'surname' }));
}
