import { isRomanianSurname, romanianPersonCases } from '../../languages/cases/romanian-cases.ts';
import { russianPersonCases } from '../../languages/cases/russian-cases.ts';
import { serbianPersonCases } from '../../languages/cases/slavic-cases.ts';
import { isCommonGivenName, isCommonSurname } from '../../languages/common-words/common-words.ts';
import { otherHanWritings } from '../../languages/han/writings.ts';
import { generationOf, isOfFamily } from '../../languages/persons/generations.ts';
import { namesCalledBy } from '../../languages/persons/malay-names.ts';
import {
  longSurnames,
  type PersonName,
  personName,
  syllables,
  withoutPatronymic,
} from '../../languages/persons/person-names.ts';
import { otherGivenNames } from '../../languages/persons/short-given-names.ts';
import { styleOf } from '../../languages/persons/styles.ts';
import { surnameBehindDotOrArticle } from '../../languages/persons/surnames-without-capitals.ts';
import { ukrainianPersonCases } from '../../languages/transcription/ukrainian-names.ts';
import type { Name } from '../../pack/types.ts';
import { chineseNames } from './chinese-names.ts';
import type { NameForm } from './types.ts';

export interface PersonForm {
  readonly text: string;
  readonly form: NameForm;
}

/** The spellings in which pages write the person that the pack lists as `name`; parts of the name need evidence. */
export function personForms(name: Name): PersonForm[] {
  const style = styleOf(name.text);
  if (style !== undefined) return formsOfStyle(name, style);
  const generation = generationOf(name.text);
  if (generation !== undefined) return formsOfGeneration(name, generation);
  const person = personName(name.text);
  const inOtherLetters = person.order === 'surname-first' ? chineseNames(person) : [];
  const inOtherWritings = otherHanWritings(name.text, name.lang).map((text): PersonForm => ({ text, form: 'variant' }));
  const forms = [...wholeNames(name, person), ...partsOf(name, person), ...inOtherLetters, ...inOtherWritings];
  return forms.filter(({ text }, i) => text !== name.text && forms.findIndex((other) => other.text === text) === i);
}

/** Queen Toruka II is Toruka II as well, and Toruka to those who have read of her. */
function formsOfStyle(name: Name, style: string): PersonForm[] {
  const text = name.text.slice(style.length);
  const [number] = / [IVX]+$/u.exec(text) ?? [];
  const plain = number === undefined ? text : text.slice(0, -number.length);
  const isWhole = number !== undefined || text.includes(' ');
  return [
    ...(isWhole ? [{ text, form: 'variant' as const }] : []),
    ...(number === undefined ? [] : [{ text: style + plain, form: 'without-generation' as const }]),
    ...(number === undefined && plain.includes(' ')
      ? personForms({ ...name, text: plain })
      : [{ text: plain, form: number === undefined ? ('given-name' as const) : ('without-generation' as const) }]),
  ];
}

/**
 * Toruk Vexler Jr.: without "Jr." it is his father's name as well, so that it is only a part of his. Charles III and
 * John Paul II have no surname.
 */
function formsOfGeneration(name: Name, generation: string): PersonForm[] {
  const text = name.text.slice(0, -generation.length);
  const plain = { ...name, text };
  const person = personName(text);
  const wholes = wholeNames(plain, person).map((whole) => ({ ...whole, text: whole.text + generation }));
  if (!text.includes(' ')) return [...wholes, { text, form: 'given-name' }];
  const isRegnal = person.surname !== null && isCommonGivenName(person.surname);
  const parts = isRegnal && !isOfFamily(generation) ? [] : partsOf(plain, person);
  return [...wholes, { text, form: 'without-generation' }, ...parts];
}

function wholeNames(name: Name, { order, surname, given }: PersonName): PersonForm[] {
  if (/\p{Script=Cyrillic}/u.test(name.text) && name.lang?.startsWith('ru')) {
    return russianPersonCases(name.text).map((text) => ({ text, form: 'variant' }));
  }
  if (order === 'no-surname') return withoutPatronymic(name.text).map((text) => ({ text, form: 'variant' }));
  if (surname === null) return [];
  const inCases = casesOf(name);
  const initials = given.flatMap((part) => part.split('-')).map((part) => `${part.charAt(0)}.`);
  const first = given[0] ?? '';
  if (order === 'surname-first') {
    const split = given.length === 1 ? syllables(first) : null;
    // Gan Tian Loo is also written Gan Tian-loo.
    const small = given.map((part, at) => (at === 0 ? part : part.toLowerCase())).join(' ');
    const wholes = [given.join(' '), small, ...(split ? [split.join(' ')] : []), given.join('').toLowerCase()];
    const joined = wholes.map((whole) => capitalised(whole));
    return [
      ...joined.map((whole): PersonForm => ({ text: `${surname} ${whole}`, form: 'variant' })),
      ...joined.map((whole): PersonForm => ({ text: `${whole} ${surname}`, form: 'western-order' })),
      // As lists of literature have it.
      { text: `${surname}, ${given.join(' ')}`, form: 'variant' },
      ...[initials, ...(split ? [split.map((part) => `${part.charAt(0).toUpperCase()}.`)] : [])].map(
        (letters): PersonForm => ({ text: `${letters.join(' ')} ${surname}`, form: 'initials' }),
      ),
    ];
  }
  return [
    ...inCases.map((text): PersonForm => ({ text, form: 'variant' })),
    // With the surname first, as in lists, and in Japan and Korea; pages leave out the comma.
    { text: `${surname}, ${given.join(' ')}`, form: 'variant' },
    { text: `${initials.join(' ')} ${surname}`, form: 'initials' },
    { text: `${initials[0] ?? ''} ${surname}`, form: 'initials' },
    // Namesakes may go by it as well, so that it says no more than initials do.
    ...otherGivenNames(first).map((other) => ({ text: `${other} ${surname}`, form: 'initials' as const })),
    ...(given.length > 1 ? [{ text: `${first} ${surname}`, form: 'shortened' as const }] : []),
    ...firstOfTwoSurnames({ order, surname, given }).map((other) => ({
      text: `${first} ${other}`,
      form: 'shortened' as const,
    })),
    ...(name.text.startsWith(`${surname} ${first} `)
      ? [{ text: `${surname} ${first}`, form: 'shortened' as const }]
      : []),
    ...(first.includes('-') ? [{ text: `${first.split('-')[0] ?? ''} ${surname}`, form: 'shortened' as const }] : []),
    ...(name.lang?.startsWith('ro') || isRomanianSurname(surname)
      ? romanianPersonCases(given, surname).map((text): PersonForm => ({ text, form: 'variant' }))
      : []),
  ];
}

/** Torukado Molina Camacho is Torukado Molina, and Molina, for short: the first of two surnames counts. */
function firstOfTwoSurnames({ surname, given }: PersonName): readonly string[] {
  const other = given.at(-1) ?? '';
  const areTwo = given.length > 1 && surname !== null && isCommonSurname(surname) && isCommonSurname(other);
  return areTwo && !isCommonGivenName(other) ? [other] : [];
}

function partsOf(name: Name, person: PersonName): PersonForm[] {
  const surname = surnameBehindDotOrArticle(name.text);
  if (surname !== undefined) return [{ text: surname, form: 'surname' }];
  const isDeclined = (person.surname?.length ?? 0) >= DECLINED_ALONE;
  const cases = isDeclined ? surnameCases(person.surname ?? '', name.lang ?? '') : [];
  return [...parts(person), ...cases.map((text): PersonForm => ({ text, form: 'surname' }))];
}

function casesOf({ text, lang = '' }: Name): readonly string[] {
  if (lang === 'uk') return ukrainianPersonCases(text);
  return lang.startsWith('sr') ? serbianPersonCases(text) : [];
}

function surnameCases(surname: string, language: string): readonly string[] {
  if (language === 'uk') return ukrainianPersonCases(surname);
  if (language.startsWith('sr')) return serbianPersonCases(surname);
  return language.startsWith('ru') ? russianPersonCases(surname) : [];
}

/** In UTF-16 units: the cases of shorter surnames are words of their own (Ван, Вана). */
const DECLINED_ALONE = 5;

/** The parts of the name by which a page goes on once it gave the whole name. */
function parts(person: PersonName): PersonForm[] {
  const { order, surname, given } = person;
  const called = given.join(' ');
  return [
    ...(surname !== null && surname.length > 1 ? [{ text: surname, form: 'surname' as const }] : []),
    ...[...firstOfTwoSurnames(person), ...longSurnames(person)].map((text) => ({ text, form: 'surname' as const })),
    ...(called.length > 2 ? [{ text: called, form: 'given-name' as const }] : []),
    ...(order === 'no-surname' ? namesCalledBy(given).map((text) => ({ text, form: 'given-name' as const })) : []),
    ...(order === 'given-name-first' && given.length > 1 && (given[0] ?? '').length > 2
      ? [{ text: given[0] ?? '', form: 'given-name' as const }]
      : []),
  ];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
