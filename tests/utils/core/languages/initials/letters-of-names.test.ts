import { expect, test } from 'vitest';
import {
  areInitialsOf,
  beginsWithOf,
  isWithOf,
  shortensName,
} from '../../../../../utils/core/languages/initials/letters-of-names.ts';

test.each([
  ['UT', 'Universiteit Toruk', true],
  ['VU', 'Vexarijos universitetas', true],
  ['UT', 'University of Toruk', true],
  ['UoT', 'University of Toruk', true],
  ['SSO', 'Scuola Sant’Oruk', true],
  ['TU', 'Universiteit Toruk', false],
  ['T', 'Toruk', false],
])('%s are the initials of %s: %s', (initials, name, expected) => {
  expect(areInitialsOf(initials, name)).toBe(expected);
});

test.each([
  ['UTK', 'University of Toruk', true],
  ['ZMB', 'Żembla University', true],
  ['TORUK', 'Toruk University', false],
  ['TKU', 'University of Toruk', false],
])('%s is %s, shortened: %s', (letters, name, expected) => {
  expect(shortensName(letters, name)).toBe(expected);
});

test.each([
  ['UofT', 'University of Toruk', true],
  ['UoT', 'University of Toruk', true],
  ['UofTV', 'The University of Toruk Valley', false],
  ['UofTV', 'University of Toruk Valley', true],
  ['UofV', 'University of Toruk', false],
  ['UofT', 'Toruk University', false],
])('%s is %s with its small word: %s', (short, name, expected) => {
  expect(isWithOf(short, name)).toBe(expected);
});

test('a word begins with a small word before a capital', () => {
  expect(['At UofT', 'At UoT', 'At Uot', 'At Uon'].map((text) => beginsWithOf(text, 3))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
