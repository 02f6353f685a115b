import { expect, it } from 'vitest';
import { cyrillicInitials } from '../../../../../utils/core/languages/initials/cyrillic-initials.ts';

it.each([
  ['Торукский национальный университет', ['ТНУ', 'ТоНУ', 'ТорНУ', 'ТоруНУ']],
  ['Торукский университет науки и техники', ['ТУНТ', 'ТоУНТ', 'ТорУНТ', 'ТоруУНТ']],
  ['Торукский университет', []],
  ['University of Toruk', []],
  ['', []],
])('%s: %j', (name, expected) => {
  expect(cyrillicInitials(name)).toEqual(expected);
  expect(cyrillicInitials(name)).toEqual(expected);
});

it('has the first word no more than once', () => {
  expect(cyrillicInitials('Юг Торукский Векс')).toEqual(['ЮТВ', 'ЮгТВ'].slice(0, 1));
});
