import { expect, test } from 'vitest';
import { tokensOf } from '../../../../../utils/core/reports/names/tokens.ts';

test.each([
  ['Hull’s University signed', 'Hull University signed'],
  ["St Paul's University", 'St Paul University'],
  ['UCL’s rector', 'UCL rector'],
  ['Kyiv’s rector', 'Kyiv rector'],
  ['l’Université de Toruk', 'l Université de Toruk'],
  ['dell’Università di Toruk', 'dell Università di Toruk'],
  ['d’Orsay', 'd Orsay'],
])('the words of "%s" are "%s"', (text, expected) => {
  expect(
    tokensOf(text)
      .map(({ text: word }) => word)
      .join(' '),
  ).toBe(expected);
});
