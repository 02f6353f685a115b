import { UNSPACED, wordsOf } from '../matching/fold.ts';
import { foldSearch } from '../search/fold-search.ts';

/**
 * Whether each word of `filter` begins a word of `texts`; in a script without spaces, whether a text contains it. An
 * empty filter fits everything.
 */
export function fitsFilter(texts: readonly string[], filter: string): boolean {
  const text = ` ${texts.map(foldSearch).join(' ')}`;
  return wordsOf(foldSearch(filter)).every((word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`));
}
