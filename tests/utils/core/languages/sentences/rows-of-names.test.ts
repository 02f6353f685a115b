import { expect, test } from 'vitest';
import {
  endsInRow,
  gapToNextName,
  goesOnAsFields,
  isBetweenMembers,
  joinsMembers,
  wordBeforeRow,
  wordBehindRow,
} from '../../../../../utils/core/languages/sentences/rows-of-names.ts';

test.each([', ', ' and ', ', und ', ' y de ', '; ', ', Vexby and '])('“%s” joins members of a row', (between) =>
  expect(joinsMembers(between)).toBe(true),
);
test.each([' ', ' in ', '. ', ', a town, and '])('“%s” joins none', (between) =>
  expect(joinsMembers(between)).toBe(false),
);

test('the next name of an enumeration begins behind marks and a word that joins', () => {
  expect(gapToNextName(' and the Vexby Union')).toBe(' and the ');
  expect(gapToNextName('’s, Vexby')).toBe('’s, ');
  expect(gapToNextName(' of Vexby')).toBe(' ');
});

test('a ministry has several fields', () => {
  expect(goesOnAsFields(' and Science')).toBe(true);
  expect(goesOnAsFields(', Culture y Ciencia')).toBe(true);
  expect(goesOnAsFields(' and ships')).toBe(false);
});

test('a row says before it or behind it what it is of', () => {
  expect(wordBeforeRow('the cities of Leeds and ')).toBe('cities');
  expect(wordBeforeRow('Leeds and ')).toBe('');
  expect(wordBehindRow(' and Lund universities')).toEqual({ others: ' and Lund', word: 'universities' });
  expect(endsInRow('Leeds, Lund and ')).toBe(true);
  expect(endsInRow('at ')).toBe(false);
});

test('countries of a list', () => {
  expect([', ', ' and ', ' and the '].every(isBetweenMembers)).toBe(true);
  expect([' in ', '. '].some(isBetweenMembers)).toBe(false);
});
