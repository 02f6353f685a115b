import { expect, test } from 'vitest';
import { isThingBefore, isThingBehind } from '../../../../../utils/core/languages/sentences/things-beside.ts';

test.each([
  ['es', 'calle', true],
  ['es-MX', 'estadio', true],
  ['it', 'dell’ospedale', true],
  ['pl', 'szpitala', true],
  ['sk', 'námestie', false],
  ['sk', 'stanice', true],
  ['es', 'campus', false],
  ['es', 'Calle', false],
  ['en', 'professor', false],
  ['ja', 'calle', false],
])('in %s “%s” before a name: %j', (language, word, expected) => {
  expect(isThingBefore(word, language)).toBe(expected);
});

test.each([
  ['en', 'services', true],
  ['', 'brewery', true],
  ['tr', 'kralı', true],
  ['en', 'students', false],
  ['en', 'pays', false],
  ['es', 'services', false],
])('in “%s” “%s” behind a name: %j', (language, word, expected) => {
  expect(isThingBehind(word, language)).toBe(expected);
});
