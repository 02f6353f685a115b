import { foldWords, UNSPACED, wordsOf } from '../matching/fold.ts';

/**
 * Whether each word of `filter` begins a word of `texts`; in a script without spaces, whether a text contains it. An
 * empty filter fits everything.
 */
export function fitsFilter(texts: readonly string[], filter: string): boolean {
  const text = ` ${texts.map(foldWords).join(' ')}`;
  return wordsOf(foldWords(filter)).every((word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`));
}
