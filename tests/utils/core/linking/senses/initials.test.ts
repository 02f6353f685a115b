import { expect, test } from 'vitest';
import { wordEnd } from '../../../../../utils/core/languages/letters.ts';
import { initialsOf } from '../../../../../utils/core/linking/senses/initials.ts';

const spelled = (text: string): readonly string[] =>
  initialsOf(text, 0, wordEnd(text, 0)).map(({ initials, end }) => `${initials} ${text.slice(0, end)}`);

test.each([
  ['Harbour University of China', ['HUC Harbour University of China', 'HUOC Harbour University of China']],
  ['Bank of Ulmet', ['BOU Bank of Ulmet']],
  ['Bank Ulmet', []],
  ['Harbour University, China', []],
  ['Harbour University. China', []],
  ['Harbour-University China Club', ['HCC Harbour-University China Club']],
  ["Boat Builders' Club", []],
  ['Sailor’s Union Club', ['SUC Sailor’s Union Club']],
  ['Harbour University met China', []],
  ['Пермский луговой университет', ['ПЛУ Пермский луговой университет']],
  ['One Two Three Four', ['OTT One Two Three', 'OTTF One Two Three Four']],
])('the capitalised words of “%s” spell %o', (text, expected) => {
  expect(spelled(text)).toEqual(expected);
});

test('no more than seven letters are spelled', () => {
  const letters = spelled('Aa Bb Cc Dd Ee Ff Gg Hh Ii').map((each) => each.split(' ')[0]);
  expect(letters).toEqual(['ABC', 'ABCD', 'ABCDE', 'ABCDEF', 'ABCDEFG']);
});
