import { expect, it } from 'vitest';
import {
  mayBeInSmallLetters,
  smallArticle,
  smallHead,
  smallWords,
  writesOfficesSmall,
} from '../../../../../utils/core/languages/institutions/small-letters.ts';

it.each([
  ['Université de Toruk', 'fr', ['université de Toruk']],
  ['Universidad de Toruk', '', ['universidad de Toruk']],
  ['université de Toruk', 'fr', []],
  ['University of Toruk', 'en', []],
  ['Universität Toruk', 'de', []],
  ['', 'fr', []],
])('the head of %s in %j', (text, language, expected) => {
  expect(smallHead(text, language)).toEqual(expected);
});

it.each([
  ['Toruk Universitet', 'sv', ['Toruk universitet']],
  ['Toruk Universitet', 'de', []],
  ['Toruk University', 'en', []],
  ['Umeå', 'sv', []],
])('the words of %s in %j', (text, language, expected) => {
  expect(smallWords(text, language)).toEqual(expected);
});

it.each([
  ['Universidad de Los Toruk', ['Universidad de los Toruk']],
  ['Universidad de La Toruk', ['Universidad de la Toruk']],
  ['Universidad de Vexa Toruk', []],
  ['Universidad Los Toruk', []],
  ['Universidad de los Toruk', []],
])('the article of %s', (text, expected) => {
  expect(smallArticle(text)).toEqual(expected);
});

it.each([
  ['sr', true],
  ['sr-Latn', true],
  ['ru', true],
  ['en', false],
  ['de', false],
  ['', false],
])('offices in %j', (language, expected) => {
  expect(writesOfficesSmall(language)).toBe(expected);
});

it.each([
  ['Universidad de Toruk', undefined, true],
  ['Toruk', undefined, false],
  ['Toruk', 'es', true],
])('whether any of it may be small: %s in %s', (text, language, expected) => {
  expect(mayBeInSmallLetters(text, language)).toBe(expected);
});

it.each([
  ['fi', 'Torukin Ammattikorkeakoulu', 'Torukin ammattikorkeakoulu'],
  ['no', 'Toruks Handelshøyskole', 'Toruks handelshøyskole'],
  ['no', 'Toruk Diakonale Høgskole', 'Toruk diakonale høgskole'],
  ['sv', 'Toruks Konstnärliga Högskola', 'Toruks konstnärliga högskola'],
  ['et', 'Toruki Maaülikool', 'Toruki maaülikool'],
  ['fr', 'École des Mines de Toruk', 'École des mines de Toruk'],
  ['it', 'Conservatorio di Musica di Toruk', 'Conservatorio di musica di Toruk'],
  ['es', 'Escuela de Minas de Toruk', 'Escuela de minas de Toruk'],
  ['pt', 'Escola Superior de Enfermagem de Toruk', 'Escola superior de enfermagem de Toruk'],
  ['', 'École des Mines de Toruk', 'École des mines de Toruk'],
])('%s: %s is also %s', (lang, name, expected) => {
  expect(smallWords(name, lang)).toEqual([expected]);
});

it.each([
  ['en', 'Toruk School of Mines'],
  ['de', 'Toruker Handelshochschule'],
  ['sv', 'Stiftelsen Toruk Leeds'],
  ['fr', 'École de Toruk'],
  ['es', 'Escuela Mines de Toruk'],
  ['fr', 'École Belle de Toruk'],
  ['it', 'Scuola Minas di Toruk'],
])('%s: %s has no word in small letters', (lang, name) => {
  expect(smallWords(name, lang)).toEqual([]);
});
