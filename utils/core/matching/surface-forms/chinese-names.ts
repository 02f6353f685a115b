/** How the languages that do not write Chinese names in pinyin spell them, by their own rules. */

import { isPlaceName } from '../../languages/geography/places.ts';
import type { PersonName } from '../../languages/persons/person-names.ts';
import { inKorean, isKnownInKorean } from '../../languages/transcription/chinese-in-korean.ts';
import { inSerbian, isOnlySerbian, serbianSpellings } from '../../languages/transcription/chinese-in-serbian.ts';
import { givenNameCases, inRussian } from '../../languages/transcription/palladius.ts';
import { inOtherSerbianScript } from '../../languages/transcription/serbian-scripts.ts';
import { inUkrainian, ukrainianPersonCases } from '../../languages/transcription/ukrainian-names.ts';
import type { PersonForm } from './person-forms.ts';

/** In UTF-16 units: shorter surnames are words of their own (И, Ма). */
const SHORTEST_ALONE = 3;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const variant = (text: string): PersonForm => ({ text, form: 'variant' });

/**
 * The spellings in which Russian pages write a Chinese name in pinyin: Ван Цимин, о Ван Цимине, Цимин Ван, then Ван.
 */
function namesInRussian(surname: string, given: readonly string[]): readonly PersonForm[] {
  const name = inRussian(surname, given);
  if (name === null) return [];
  const [first = ''] = name.given;
  const wholes = [...name.given, ...givenNameCases(first)].map((called) => variant(`${name.surname} ${called}`));
  const turned: PersonForm = { text: `${first} ${name.surname}`, form: 'western-order' };
  const alone: PersonForm[] = name.surname.length < SHORTEST_ALONE ? [] : [{ text: name.surname, form: 'surname' }];
  return [...wholes, turned, ...alone, ...namesInUkrainian(`${name.surname} ${first}`)];
}

/** Лю Лиминь is Лю Лімінь; where all letters are those of Russian, the Russian forms are found. */
function namesInUkrainian(russian: string): readonly PersonForm[] {
  const name = inUkrainian(russian);
  if (name === russian) return [];
  // The surname stays: of Вань Лі it would be Ваня Лі, who is somebody else.
  const [surname = '', given = ''] = name.split(' ');
  return [name, ...ukrainianPersonCases(given).map((each) => `${surname} ${each}`)].map(variant);
}

/** In Latin letters a short one may be anybody's (Sung Ji). */
const SHORTEST_IN_LATIN = 10;
const isTelling = (latin: string): boolean =>
  (latin.length >= SHORTEST_IN_LATIN || /[čćđšž]/iu.test(latin)) && !isPinyin(latin);

/** One syllable, as nearly all surnames have: Liju Limin (Liu Limin) is nobody else. */
const SYLLABLE = /^[^aeiou]*[aeiou]+[^aeiou]*$/iu;

/** Names are found without their marks as well: Šu Lan (Shu Lan) as Su Lan, who is somebody else. */
function isPinyin(latin: string): boolean {
  const [surname = '', given = ''] = latin.normalize('NFD').replace(/\p{M}/gu, '').split(' ');
  return SYLLABLE.test(surname) && inRussian(surname, [given]) !== null;
}

/** Лиу Лимин, Лију Лимин, о Лиу Лимину, and the same in Latin letters. */
function namesInSerbian(surname: string, given: readonly string[]): readonly PersonForm[] {
  const name = inSerbian(surname, given);
  if (name === null) return [];
  const wholes = serbianSpellings(name);
  const inLatin = wholes.flatMap((each) => inOtherSerbianScript(each) ?? []).filter(isTelling);
  return [...wholes.filter((each) => isOnlySerbian(each)), ...inLatin].map(variant);
}

/** The spellings of a Chinese name in pinyin in Russian, Ukrainian, Serbian and Korean. */
export function chineseNames({ surname, given }: PersonName): readonly PersonForm[] {
  if (surname === null) return [];
  const together = capitalised(`${surname}${given.join('')}`);
  const korean = isPlaceName(together) || isKnownInKorean(together) ? null : inKorean(surname, given);
  return [
    ...namesInRussian(surname, given),
    ...namesInSerbian(surname, given),
    ...(korean === null ? [] : [variant(korean)]),
  ];
}
