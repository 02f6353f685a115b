import { expect, test } from 'vitest';
import {
  NAMES_COUNTRY,
  OPENS_PHRASE,
  PlaceWordFilter,
  POINTS_TO_NAMESAKE,
} from '../../../../../utils/core/linking/senses/place-word-filter.ts';

const filter = new PlaceWordFilter(['Songkla']);
const marks = (word: string): number => filter.marksOf(`in ${word}.`, 3, 3 + word.length);

test.each([
  ['Kenya', NAMES_COUNTRY | POINTS_TO_NAMESAKE, NAMES_COUNTRY],
  ['Kenya’s', NAMES_COUNTRY | POINTS_TO_NAMESAKE, NAMES_COUNTRY],
  ['Songkla', NAMES_COUNTRY | POINTS_TO_NAMESAKE, POINTS_TO_NAMESAKE],
  ['South', OPENS_PHRASE, OPENS_PHRASE],
  ['lighthouse', NAMES_COUNTRY | POINTS_TO_NAMESAKE | OPENS_PHRASE, 0],
])('%s', (word, mask, expected) => {
  expect(marks(word) & mask).toBe(expected);
});

test.each([
  ['Kenya', 'KE'],
  ['KENYA', 'KE'],
  ['South Korea', 'KR'],
  ['Xi’an', 'CN'],
  ["Xi'an", 'CN'],
  ['Songkla', undefined],
  ['Erewhon', undefined],
])('the country of %s is %s', (phrase, country) => {
  expect(filter.countryOf(phrase)).toBe(country);
});

test('a word that points somewhere may always begin', () => {
  for (const word of ['Kenya', 'Songkla', 'South Korea', "Xi'an"]) expect(filter.mayBegin(`x ${word}`, 2)).toBe(true);
  expect(filter.mayBegin('x Zzzz', 2)).toBe(false);
});
