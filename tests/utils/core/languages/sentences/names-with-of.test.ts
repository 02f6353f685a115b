import { expect, test } from 'vitest';
import {
  goesOnWithField,
  headBeforeOf,
  leadsToCountry,
  leadsToName,
  officeBehind,
} from '../../../../../utils/core/languages/sentences/names-with-of.ts';

test.each([' of Lighthouses', ' for the Sea'])('a name goes on with “%s”', (after) =>
  expect(leadsToName(after)).toBe(true),
);
test.each([' of them', ' by Lighthouses'])('a name ends before “%s”', (after) =>
  expect(leadsToName(after)).toBe(false),
);

test('a field stands behind the word for a university', () => {
  expect([' of Technology', ' für Musik', ' voor Kunst'].every(goesOnWithField)).toBe(true);
  expect([' of it', ' in Leeds'].some(goesOnWithField)).toBe(false);
});

test('a country is led to, and in Russian follows at once', () => {
  expect(['of', 'du', 'd’Espagne', 'Казахстана'].every(leadsToCountry)).toBe(true);
  expect(['in', 'Spain', 'В'].some(leadsToCountry)).toBe(false);
});

test('a head before a country makes it part of a name', () => {
  expect(headBeforeOf('at the Bank of ')).toBe('Bank');
  expect(headBeforeOf('Universidad de ')).toBe('Universidad');
  expect(headBeforeOf('the ships of ')).toBeUndefined();
});

test('offices stand between a person and a body', () => {
  expect(officeBehind(', President and Principal of the ')).toBe(' President and Principal');
  expect(officeBehind(' of ')).toBeUndefined();
});
