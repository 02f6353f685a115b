import { expect, test } from 'vitest';
import {
  isAskedFor,
  isCommonHead,
  isIndefinite,
} from '../../../../../utils/core/languages/sentences/indefinite-words.ts';

test.each<[text: string, isSo: boolean]>([
  ['dans une «université de Toruk', true],
  ['d’une vieille «université de Toruk', true],
  ['In un’«università di Toruk', true],
  ['tra otra «universidad de Toruk', true],
  ['các trường «đại học Toruk', true],
  ['các «trường đại học Toruk', true],
  ['dans l’«université de Toruk', false],
  ['une «Université Toruk', false],
  ['une visite à l’«université de Toruk', false],
  ['una gran noche en la «universidad de Toruk', false],
  ['la commune «université de Toruk', false],
  ['sinh viên «đại học Toruk', false],
  ['«université de Toruk', false],
])('%s', (text, isSo) => {
  expect(isCommonHead(text.replace('«', ''), text.indexOf('«'))).toBe(isSo);
});

test('no name of one body stands behind a number, in English alone', () => {
  expect(['two', 'both', 'which', 'the'].map((word) => isIndefinite(word, 'en'))).toEqual([true, false, false, false]);
  expect(isIndefinite('two', 'fr')).toBe(false);
});

test.each([
  ['Which ', ' is meant', true],
  ['“Which ', ' was it', true],
  ['Which ', ' do you mean', true],
  ['Nobody knows which ', ' is meant', true],
  ['Which ', ' professor spoke', false],
  ['the pact under which ', ' is a partner', false],
])('%s…%s asks for one of several: %j', (before, after, expected) => expect(isAskedFor(before, after)).toBe(expected));
