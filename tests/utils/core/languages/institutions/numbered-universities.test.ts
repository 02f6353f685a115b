import { expect, it } from 'vitest';
import {
  hasNumberedOnes,
  isOneOfTown,
} from '../../../../../utils/core/languages/institutions/numbered-universities.ts';

it.each([
  [' 1 a dit', 'FR'],
  [' III', 'FR'],
  ['-13', 'FR'],
  ['\u00a02.', 'DZ'],
  [' 2 de Toruk', 'DZ'],
  [' 2 Marsan', 'FR'],
  [' XI, dit-il', 'FR'],
])('another university of the town behind which %j stands in %s', (after, country) => {
  expect(hasNumberedOnes(country) && isOneOfTown(after)).toBe(true);
});

it.each([
  [' 1', 'DE'],
  [' 1', undefined],
  [' 14', 'FR'],
  [' 3 ans après', 'FR'],
  [' 2 fois', 'FR'],
  [' 5 March', 'FR'],
  [' 5 mars', 'FR'],
  [' 5 de marzo', 'FR'],
  [" 5 d'abril", 'FR'],
  [' 5. März', 'FR'],
  [' 5 марта', 'FR'],
  [' 2 août', 'DZ'],
  [' 1,5', 'FR'],
  [' 2-1', 'FR'],
  [' 3%', 'FR'],
  [' Vexar', 'FR'],
  ['1', 'FR'],
  ['', 'FR'],
])('none where %j stands behind it in %s', (after, country) => {
  expect(hasNumberedOnes(country) && isOneOfTown(after)).toBe(false);
});
