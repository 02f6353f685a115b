import { expect, test } from 'vitest';
import { inSimplified, lexiconWord } from '../../../../../../utils/core/languages/han/lexicon/lexicon.ts';

test.each([
  ['学生', 'noun'],
  ['开展', 'verb'],
  ['已经', 'adverb'],
  ['河南', 'place'],
  ['的', 'particle'],
])('%s is a %s', (word, kind) => {
  expect(lexiconWord(word)?.kind).toBe(kind);
});

test('a common word costs less than a rare one, and what is none costs nothing', () => {
  expect(lexiconWord('的')?.cost).toBeLessThan(lexiconWord('贵客')?.cost ?? 0);
  expect(lexiconWord('我的')).toBeUndefined();
});

test('traditional characters become simplified ones, and everything else stays', () => {
  expect(inSimplified('樓前的攤販說，OK 1')).toBe('楼前的摊贩说，OK 1');
  expect(inSimplified('')).toBe('');
});
