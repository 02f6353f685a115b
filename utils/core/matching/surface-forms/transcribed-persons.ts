/** Spellings of a person's name in Latin letters that pages choose for themselves. */
import { isPersonalName } from '../../languages/common-words/common-words.ts';
import { personName } from '../../languages/persons/person-names.ts';
import {
  otherGivenSpellings,
  otherSlavicSpellings,
  withoutArabicArticle,
  withoutUmlauts,
} from '../../languages/transcription/latin-spellings.ts';
import type { Name } from '../../pack/types.ts';
import type { PersonForm } from './person-forms.ts';

const NONE: readonly PersonForm[] = [];

/** Arne Toerving, Viktor Vexlovich, Omar Vexlawi: the whole name, and the surname where it changes. */
export function transcribedPersons({ text }: Name): readonly PersonForm[] {
  const { order, surname, given } = personName(text);
  if (order !== 'given-name-first' || surname === null) return NONE;
  const [first = '', ...middle] = given;
  const [plainFirst, plainSurname] = [withoutUmlauts(first), withoutUmlauts(surname)];
  const plain = plainSurname ?? withoutArabicArticle(surname);
  const surnames = plain === undefined ? otherSlavicSpellings(surname) : [plain];
  const firsts = [plainFirst ?? otherGivenSpellings(first)].flat();
  if (surnames.length === 0 && firsts.length === 0) return NONE;
  // With a surname that many bear, any other spelling but that of umlauts is another person's: Ahmed Khan, Ahmad Khan.
  const isOfThisOne = (one: string, last: string): boolean =>
    !isPersonalName(last) || ([first, plainFirst].includes(one) && [surname, plainSurname].includes(last));
  const wholes = [first, ...firsts].flatMap((one) =>
    [surname, ...surnames]
      .filter((last) => isOfThisOne(one, last))
      .map((last): PersonForm => ({ text: [one, ...middle, last].join(' '), form: 'variant' })),
  );
  return [...wholes, ...surnames.map((each): PersonForm => ({ text: each, form: 'surname' }))].filter(
    (form) => form.text !== text,
  );
}
