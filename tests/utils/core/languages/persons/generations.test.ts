import { expect, test } from 'vitest';
import {
  generationOf,
  isBeforeGeneration,
  isGeneration,
  isOfFamily,
  isOfSon,
} from '../../../../../utils/core/languages/persons/generations.ts';

test.each([
  ['Toruk Vexler Jr.', ' Jr.'],
  ['Toruk Vexler, Sr', ', Sr'],
  ['Charles III', ' III'],
  ['Toruk Vexler', undefined],
])('%s has the generation %s', (name, generation) => expect(generationOf(name)).toBe(generation));

test('a son is told from his father, and a king from the one before', () => {
  expect([' Jr.', ' III'].map(isOfFamily)).toEqual([true, false]);
  expect(['Toruk Vexler Jr', 'Toruk Vexler Sr'].map(isOfSon)).toEqual([true, false]);
  expect(['Jr', 'III', 'Wins'].map(isGeneration)).toEqual([true, true, false]);
  expect([', Jr.', ' II rests', ' Inn'].map(isBeforeGeneration)).toEqual([true, true, false]);
});
