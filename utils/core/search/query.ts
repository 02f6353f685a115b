import { foldWords, wordsOf } from '../matching/fold.ts';

/** UTF-16 units of a text that are searched: the longest names are shorter, and a selection may be a whole page. */
export const MAX_QUERY = 200;

/** Articles and the small words that hold a name together, folded: a name is found with and without them. */
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

/** An article that an apostrophe joins to what follows, which folding would make one word with it. */
const ELIDED = /(?<![\p{L}\p{M}\p{N}])(?:l|d|un|dell|dall|nell|all|sull|qu)['’ʼ`](?=\p{L})/giu;

export interface Query {
  /** Folded; empty where nothing was asked. */
  readonly text: string;
  readonly words: readonly string[];
}

/** A text without what cannot be searched: at most `MAX_QUERY` units on one line, no word cut in two where it has several. */
export function cutQuery(text: string): string {
  // More of a text than this is not looked at, whatever white space it holds.
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
 * What is looked for, one after the other: the text as it was typed, then the same without small words ("the Open
 * University of China" asks for the Open University of China). The second is missing where it is the same or empty.
 */
export function readQuery(typed: string): readonly Query[] {
  const short = cutQuery(typed);
  const text = foldWords(short);
  if (text === '') return [];
  const whole: Query = { text, words: wordsOf(text) };
  const words = wordsOf(foldWords(short.replace(ELIDED, '')));
  const [first, last] = [words.findIndex(isLarge), words.findLastIndex(isLarge)];
  if (first < 0) return [whole];
  // Between two words of a name a small word stays: it is what the name is called by.
  const core: Query = { text: words.slice(first, last + 1).join(' '), words: words.filter(isLarge) };
  return core.text === text && core.words.length === words.length ? [whole] : [whole, core];
}

const isLarge = (word: string): boolean => !SMALL_WORDS.has(word);
