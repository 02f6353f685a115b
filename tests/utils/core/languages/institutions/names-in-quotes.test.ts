import { expect, test } from 'vitest';
import { quotedParts } from '../../../../../utils/core/languages/institutions/names-in-quotes.ts';

const parts = (text: string): string[] => quotedParts(text).map(({ open, close }) => text.slice(open + 1, close));

test.each([
  ['Universitatea „Ion Toruk” din Leeds', 'Ion Toruk'],
  ['la Universidad "Toruk" firmó', 'Toruk'],
  ['Университет «Торук» открыт', 'Торук'],
  ['l’Università “Toruk” apre', 'Toruk'],
])('%s: the name in quotes belongs to the university', (text, expected) => {
  expect(parts(text)).toEqual([expected]);
});

test.each([
  'Ziarul „Toruk” a apărut',
  'the book "Toruk" is out',
  'la universidad "que no existe"',
  'Universitatea Toruk',
])('%s: nothing in quotes belongs to a university', (text) => {
  expect(parts(text)).toEqual([]);
});
