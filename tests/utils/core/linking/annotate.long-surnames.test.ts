/** Surnames of several words, and what stands before a surname that is no given name. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { packOf, person } from './small-packs.ts';

const names = [
  'Clara Del Torvo',
  'Ruud Van Der Torm',
  'Juan Pablo López Torgador',
  'Helga Brandal Carter',
  'Zoran Đorđić',
  'Ingrid Vexler',
];
const linked = linkedBy(
  packOf({ institutions: [], officials: names.map((name, at) => person(`person-${at}`, name)) }),
  'en',
);
const textsOf = (text: string) => linked(text).map((each) => each.replace(/^.*: /u, ''));

test.each([
  ['Clara Del Torvo', 'Then Del Torvo left.', 'Del Torvo'],
  ['Ruud Van Der Torm', 'Then Van Der Torm left.', 'Van Der Torm'],
  ['Juan Pablo López Torgador', 'Then Lopez Torgador left.', 'Lopez Torgador'],
  ['Helga Brandal Carter', 'Then Brandal Carter left.', 'Brandal Carter'],
  ['Zoran Đorđić', 'Then Djordjic left.', 'Djordjic'],
  ['Ingrid Vexler', 'It was said that Vexler left.', 'Vexler'],
  ['Ingrid Vexler', 'They said that Vexler “is late”.', 'Vexler'],
  ['Ingrid Vexler', 'On Tuesday Vexler left.', 'Vexler'],
])('%s is named again: %s', (name, text, again) => expect(textsOf(`${name} came. ${text}`)).toEqual([name, again]));

test.each([
  ['Juan Pablo López Torgador', 'Maria Lopez Torgador left.'],
  ['Ingrid Vexler', 'They failed by that Vexler method.'],
  ['Ingrid Vexler', 'On Tuesday Tom Vexler left.'],
])('%s is not named again: %s', (name, text) => expect(textsOf(`${name} came. ${text}`)).toEqual([name]));

test('a person is found with the letters for đ in the whole name too', () =>
  expect(textsOf('Zoran Djordjic came.')).toEqual(['Zoran Djordjic']));
