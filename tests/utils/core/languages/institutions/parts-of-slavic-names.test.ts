import { expect, test } from 'vitest';
import {
  quotedName,
  withoutSlavicTown,
} from '../../../../../utils/core/languages/institutions/parts-of-slavic-names.ts';

test.each([
  ['cs', 'Univerzita Vexelova v Toruku', 'Univerzita Vexelova'],
  ['cs', 'Univerzita Jana Vexela v Toruku nad Labem', 'Univerzita Jana Vexela'],
  ['pl', 'Uniwersytet Mikołaja Vexla w Toruku', 'Uniwersytet Mikołaja Vexla'],
  ['hr', 'Sveučilište Josipa Vexela u Toruku', 'Sveučilište Josipa Vexela'],
  ['cs', 'Technická univerzita v Toruku', undefined],
  ['pl', 'Akademia Sztuk Pięknych w Toruku', undefined],
  ['pl', 'Uniwersytet Medyczny w Toruku', undefined],
  ['hr', 'Sveučilište u Toruku', undefined],
  ['en', 'Univerzita Vexelova v Toruku', undefined],
])('in %s %s is %s for short', (language, name, short) => {
  expect(withoutSlavicTown(name, language)).toBe(short);
});

test.each([
  ['Національний університет «Торукська політехніка»', 'Торукська політехніка'],
  ['Университет «Торук»', undefined],
  ['University «Toruk Maritime Academy»', undefined],
  ['Торукська політехніка', undefined],
])('%s has in quotes: %s', (name, quoted) => {
  expect(quotedName(name)).toBe(quoted);
});
