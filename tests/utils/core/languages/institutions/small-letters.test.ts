import { expect, test } from 'vitest';
import { smallWords } from '../../../../../utils/core/languages/institutions/small-letters.ts';

test.each([
  ['fi', 'Torukin Ammattikorkeakoulu', 'Torukin ammattikorkeakoulu'],
  ['no', 'Toruks Handelshøyskole', 'Toruks handelshøyskole'],
  ['no', 'Toruk Diakonale Høgskole', 'Toruk diakonale høgskole'],
  ['sv', 'Toruks Konstnärliga Högskola', 'Toruks konstnärliga högskola'],
  ['et', 'Toruki Maaülikool', 'Toruki maaülikool'],
  ['fr', 'École des Mines de Toruk', 'École des mines de Toruk'],
  ['it', 'Conservatorio di Musica di Toruk', 'Conservatorio di musica di Toruk'],
])('%s: %s is also %s', (lang, name, expected) => {
  expect(smallWords(name, lang)).toEqual([expected]);
});

test.each([
  ['en', 'Toruk School of Mines'],
  ['de', 'Toruker Handelshochschule'],
  ['sv', 'Stiftelsen Toruk Leeds'],
  ['fr', 'École de Toruk'],
])('%s: %s has no word in small letters', (lang, name) => {
  expect(smallWords(name, lang)).toEqual([]);
});
