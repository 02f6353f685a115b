import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from '../../../../../../utils/core/languages/han/lexicon/cut-words.ts';

const cut = (text: string): string =>
  cutWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

test.each([
  ['我国开展教育部门的检查', '我国|开展|教育部门|的|检查'],
  ['我們學生已經開始了', '我們|學生|已經|開始|了'],
  ['2024年THU的30名学生', '2024|年|THU|的|30|名|学生'],
  ['“好”，他说。', '“|好|”|，|他|说|。'],
])('cuts %s', (text, words) => {
  expect(cut(text)).toBe(words);
});

test('the words cover the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = cutWords(text);
      expect(words.map(({ start }) => start)).toEqual([0, ...words.map(({ end }) => end)].slice(0, words.length));
      expect(words.at(-1)?.end ?? 0).toBe(text.length);
    }),
  );
});
