import { foldWords, wordsOf } from '../matching/fold.ts';

/** The longest query in UTF-16 units: all names are shorter, but a selection may be a whole page. */
export const MAX_QUERY = 200;

/** Articles and the small words inside names, folded: a name is found with and without them. */
const SMALL_WORDS = new Set(
  `a an the of and for in at to from with by on or as is our their its this that
  le la les l un une des du de d et en au aux pour
  el los las lo una y e o del al por para
  os as da das dos do na no nas nos
  der die das den dem ein eine einer und von vom zu zur zum fur im am
  il gli i di della dello dei degli delle dell con
  het een van voor en
  si cu pe al ale
  i w z na do
  и в во на с со у о об к по из для при`.split(/\s+/u),
);

/** An article with an apostrophe, which folding would join to the next word. */
const ELIDED = /(?<![\p{L}\p{M}\p{N}])(?:l|d|un|dell|dall|nell|all|sull|qu)['’ʼ`](?=\p{L})/giu;

export interface Query {
  /** Folded; empty for an empty query. */
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * The part of a text that can be searched: one line of at most `MAX_QUERY` units, cut between words where it has
 * several.
 */
export function cutQuery(text: string): string {
  // The rest of the text is not looked at, even if this part is mostly white space.
  const line = text
    .slice(0, 50 * MAX_QUERY)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= MAX_QUERY) return line;
  const cut = line.slice(0, MAX_QUERY + 1);
  const space = cut.lastIndexOf(' ');
  return (space > MAX_QUERY / 2 ? cut.slice(0, space) : cut.slice(0, MAX_QUERY)).toWellFormed().replace(/\ufffd$/, '');
}

/**
 * The texts to search for, in this order: the text as typed, then without small words. The second is missing where it
 * is the same or empty.
 */
export function readQuery(typed: string): readonly Query[] {
  const short = cutQuery(typed);
  const text = foldWords(short);
  if (text === '') return [];
  const whole: Query = { text, words: wordsOf(text) };
  const words = wordsOf(foldWords(short.replace(ELIDED, '')));
  const [first, last] = [words.findIndex(isLarge), words.findLastIndex(isLarge)];
  if (first < 0) return [whole];
  // A small word between two words of a name stays, since it is part of the name.
  const core: Query = { text: words.slice(first, last + 1).join(' '), words: words.filter(isLarge) };
  return core.text === text && core.words.length === words.length ? [whole] : [whole, core];
}

const isLarge = (word: string): boolean => !SMALL_WORDS.has(word);
