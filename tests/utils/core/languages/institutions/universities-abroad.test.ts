import { expect, test } from 'vitest';
import { universitiesAbroad } from '../../../../../utils/core/languages/institutions/universities-abroad.ts';

const found = (language: string, text: string): [string, readonly string[]][] =>
  universitiesAbroad(text, language).map(({ start, end, texts }) => [text.slice(start, end), texts]);

test.each([
  ['it', 'Università della California a San Diego', 'University of California, San Diego'],
  ['pt', 'universidade do Texas em Dallas', 'University of Texas at Dallas'],
  ['nl', 'Universiteit van Californië, San Diego', 'University of California, San Diego'],
])('%s: %s is a campus of a state', (language, text, expected) => {
  const [[whole, texts] = ['', []]] = found(language, text);
  expect(whole).toBe(text);
  expect(texts).toContain(expected);
});

test.each([
  ['it', 'Università della California a Toruk'],
  ['pt', 'universidade do Texas em Dallas-Toruk'],
])('%s: behind the state of %s stands no known place', (language, text) => {
  expect(found(language, text)).toEqual([]);
});
