import { expect, it } from 'vitest';
import {
  capitalised,
  fromOldSpelling,
  pairs,
  transcribed,
} from '../../../../../utils/core/languages/transcription/pinyin.ts';

const SYLLABLES = new Map(pairs('xi 1 an 2 xian 3 fan 4 fang 5 gan 6'));
const syllable = (pinyin: string): string | undefined => SYLLABLES.get(pinyin);

it.each([
  ['xian', ['3']],
  ["xi'an", ['1', '2']],
  ['xi-an', ['1', '2']],
  ['fangan', ['4', '6']],
  ['anxi', ['2', '1']],
  ['smith', null],
  ["xi'smith", null],
  ['xi-an-fang', null],
])('takes %s for its syllables', (word, expected) => {
  expect(transcribed(word, syllable)).toEqual(expected);
});

it('reads lists in twos, and gives words their capital', () => {
  expect(pairs('a 1\n  b 2')).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(capitalised('чжань')).toBe('Чжань');
});

it.each([
  ['Tsinghua', 'qinghua'],
  ['Soochow', 'suzhou'],
  ['Peking', 'beijing'],
  ['Nankai', 'nankai'],
  ['Stanford', null],
])('%s is %s in pinyin', (old, pinyin) => {
  expect(fromOldSpelling(old)).toBe(pinyin);
});
