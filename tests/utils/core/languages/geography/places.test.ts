import { expect, test } from 'vitest';
import {
  countryAfter,
  countryInApposition,
  isPartOfPlace,
  mayOpenPlace,
  townInApposition,
} from '../../../../../utils/core/languages/geography/places.ts';

const NAME = 'Toruk University';

test.each([
  [' of Mongolia', 'MN'],
  [', in the Republic of Kazakhstan', 'KZ'],
  [' de la République of Kazakhstan', undefined],
  [" d'Espagne", 'ES'],
  [' d’Espagne', 'ES'],
  [" de l'Espagne", 'ES'],
  [' nos  Estados', undefined],
  ['\nof\nthe Islamic Republic of Iran', 'IR'],
  [' Монголии', 'MN'],
  [' в Монголии', 'MN'],
  ['/Mongolia', 'MN'],
])('behind a name “%s” may lead to a place', (after, country) => {
  expect(mayOpenPlace(NAME + after, NAME.length)).toBe(true);
  expect(countryAfter(after)?.country).toBe(country);
});

test.each([
  ' of ships',
  ' of',
  ' into Mongolia',
  ' does',
  ' notes Mongolia',
  ' Of Mongolia',
  ' on Mongolia',
  'of Mongolia',
  '',
])('behind a name “%s” leads to none', (after) => {
  expect(mayOpenPlace(NAME + after, NAME.length)).toBe(false);
  expect(countryAfter(after)).toBeUndefined();
});

test.each([
  [', Mongolia; the next one', 'MN'],
  [', Mongolia, met', 'MN'],
  [' (Mongolia)', 'MN'],
  [', Mongolia', 'MN'],
  [', Mongolia and Kenya', undefined],
  [', Mongolia Vexler University', undefined],
  [', Ulaanbaatar,', undefined],
  [' Mongolia,', undefined],
])('the country that stands by itself behind a name, “%s”', (after, country) => {
  expect(countryInApposition(after)?.country).toBe(country);
});

test.each([
  ['Eastern Washington', true],
  ['Southwest Kenya', true],
  ['Upper Mongolia', true],
  ['Western Toruk', false],
  ['Washington', false],
  ['eastern Washington', false],
])('a part of a place: “%s”', (phrase, expected) => {
  expect(isPartOfPlace(phrase)).toBe(expected);
});

test.each([
  [', Nairobi, won', 'KE'],
  [', Nairobi won', 'KE'],
  [' (Nairobi)', 'KE'],
  [', Nairobi', 'KE'],
  [', Kenya', undefined],
  [', London, Ontario', undefined],
  [', Toruk, won', undefined],
  [' in Nairobi', undefined],
])('a town by itself behind a name: “%s”', (after, country) => {
  expect(townInApposition(after)?.country).toBe(country);
});
