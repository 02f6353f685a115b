import { describe, expect, it } from 'vitest';
import { foldCell, phrasePattern, phrasesOf } from '../../../../../utils/core/register/words/fold.ts';

const found = (list: string, text: string): readonly string[] =>
  [...text.matchAll(phrasePattern(list))].map(([match]) => match);

describe('phrases of a list in a text', () => {
  it.each([
    ['country;land', 'the country, the land', ['country', 'land']],
    ['land', 'island lands land1', []],
    ['land*', 'island lands', ['land']],
    ['*land', 'island lands', ['land']],
    ['*land*', 'islands', ['land']],
    ['date;date of signing', 'date of signing', ['date of signing']],
    ['date of signing', 'date-of - signing', ['date-of - signing']],
    ['大学;大学校', '国立大学校', ['大学校']],
    ['land;大学', 'land大学', ['land', '大学']],
    ['ab;abc*;大学', 'abcd ab 大学', ['abc', 'ab', '大学']],
    ['a.b', 'axb a.b', ['a.b']],
  ])('%s in “%s”', (list, text, expected) => expect(found(list, text)).toEqual(expected));
});

it.each([
  ['  Ünïversité ', 'universite'],
  ['Straße', 'strasse'],
  ['３月', '3月'],
  ['A–B', 'a-b'],
  ['l’an', "l'an"],
])('%s is read as %s', (text, expected) => expect(foldCell(text)).toBe(expected));

it('has phrases between semicolons or a line each', () => {
  expect(phrasesOf('a b; c\n d;;')).toEqual(['a b', 'c', 'd']);
});
