import { expect, test } from 'vitest';
import { vietnameseNameBefore } from '../../../../../utils/core/languages/transcription/chinese-in-vietnamese.ts';

const before = (text: string, surname: string, words: number): string | undefined => {
  const from = vietnameseNameBefore(text, text.length, surname, words);
  return from === undefined ? undefined : text.slice(from);
};

test.each<[text: string, surname: string, words: number, expected: string | undefined]>([
  ['Ông Phạm Hiền Duệ (', 'Fan', 3, 'Phạm Hiền Duệ ('],
  ['do Điền Tĩnh (', 'Tian', 2, 'Điền Tĩnh ('],
  ['Ông Phạm Hiền Duệ, (', 'Fan', 3, undefined],
  // Another surname, another number of syllables, words of a sentence, no bracket.
  ['Bà Nguyễn Thị Lan (', 'Fan', 3, undefined],
  ['Ông Phạm Duệ (', 'Fan', 3, undefined],
  ['Ông Phạm Hiền nói (', 'Fan', 3, undefined],
  ['Ông Phạm Hiền Duệ ', 'Fan', 3, undefined],
  ['Ông Smith (', 'Smith', 1, undefined],
])('%s, of %s', (text, surname, words, expected) => {
  expect(before(text, surname, words)).toBe(expected);
});
