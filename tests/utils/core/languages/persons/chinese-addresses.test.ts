import { expect, it } from 'vitest';
import { chineseAddresses } from '../../../../../utils/core/languages/persons/chinese-addresses.ts';

it.each([
  [['President'], ['校长', '校長', '会长', '會長']],
  [['Vice-Chancellor and Rector'], ['校长', '校長', '会长', '會長']],
  [['Secretary General of Toruk'], ['秘书长', '秘書長']],
  [['Party Secretary'], ['书记', '書記']],
  [
    ['Director', 'Minister of Toruk'],
    ['主任', '司长', '司長', '部长', '部長'],
  ],
  [['Directorate of Toruk'], []],
  [['Professor'], []],
  [[], []],
])('%j: %j', (titles, expected) => {
  expect(chineseAddresses(titles)).toEqual(expected);
});
