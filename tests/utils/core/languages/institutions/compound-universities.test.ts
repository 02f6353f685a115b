import { expect, test } from 'vitest';
import {
  joinedToUniversity,
  partsOfCompound,
} from '../../../../../utils/core/languages/institutions/compound-universities.ts';

test('a compound falls into the name and the word for a university', () => {
  const names = ['Vexvale University', 'Torukholm'];
  expect(partsOfCompound('Vexvaleuniversitetet', names)).toEqual({ stem: 'Vexvale', head: 'universitetet' });
  expect(partsOfCompound('Torukholmsuniversitet', names)).toEqual({ stem: 'Torukholm', head: 'universitet' });
  expect(partsOfCompound('Vexvaleuniversität', names)).toEqual({ stem: 'Vexvale', head: 'universität' });
});

test('a word that no other name of the body has is none', () => {
  expect(partsOfCompound('Folkuniversitetet', ['Vexvale University'])).toBeNull();
  expect(partsOfCompound('Vexvale', ['Vexvale University'])).toBeNull();
});

test('a name with a hyphen is written in one word, too', () => {
  expect(joinedToUniversity('Vexvale-Universität')).toEqual(['Vexvaleuniversität']);
  expect(joinedToUniversity('Vexvale-universitetet')).toEqual(['Vexvaleuniversitetet']);
  expect(joinedToUniversity('Vexvale Universität')).toEqual([]);
});
