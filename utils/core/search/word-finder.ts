import { UNSPACED } from '../matching/fold.ts';
import type { SearchFile } from './search-file.ts';
import { type Lines, linesWith } from './search-text.ts';
import type { WordIndex } from './word-index.ts';

/** So many lines show how frequent a text is. */
const ENOUGH = 100;

export interface CountedWord {
  readonly word: string;
  /** About how many documents have a word that begins so. */
  readonly count: number;
}

/**
 * Where the words of a query are: by the index; in scripts without spaces, where a word begins anywhere, in the text.
 */
export class WordFinder {
  readonly #file: SearchFile;
  readonly #counts = new Map<string, { readonly names: number; readonly about: number }>();

  constructor(file: SearchFile) {
    this.#file = file;
  }

  /** The word that the fewest documents have in any of their texts. */
  rarest(words: readonly string[]): CountedWord {
    return leastOf(words, (word) => this.#count(word).names + this.#count(word).about);
  }

  /** The documents whose names have the rarest of the words; null where one of the words is in no name. */
  inNames(words: readonly string[]): Uint8Array | null {
    const { word, count } = leastOf(words, (each) => this.#count(each).names);
    if (count === 0) return null;
    const found = new Uint8Array(this.#file.size);
    this.#markNames(word, found);
    return found;
  }

  /** The same, of a name that has the words to their last letters. */
  withWhole(words: readonly string[]): Uint8Array | null {
    const { word, count } = leastOf(words, (each) => this.#count(each).names);
    if (count === 0) return null;
    const found = new Uint8Array(this.#file.size);
    this.#file.nameWords.markWhole(word, found);
    return found;
  }

  /** Marks the documents that have a word beginning so in any of their texts. */
  mark(word: string, found: Uint8Array): void {
    const { names, about } = this.#count(word);
    if (names > 0) this.#markNames(word, found);
    if (about === 0) return;
    if (!UNSPACED.test(word)) this.#file.aboutWords.markBeginning(word, found);
    else for (const line of linesWith(this.#file.about, word)) found[this.#file.documentOfAbout(line)] = 1;
  }

  #markNames(word: string, found: Uint8Array): void {
    if (!UNSPACED.test(word)) this.#file.nameWords.markBeginning(word, found);
    else for (const line of linesWith(this.#file.names, word)) found[this.#file.documentOfName(line)] = 1;
  }

  #count(word: string): { readonly names: number; readonly about: number } {
    const known = this.#counts.get(word);
    if (known) return known;
    const { names, nameWords, about, aboutWords } = this.#file;
    const count = (lines: Lines, index: WordIndex): number =>
      UNSPACED.test(word) ? linesThatHold(lines, word) : index.count(word);
    const counted = { names: count(names, nameWords), about: count(about, aboutWords) };
    this.#counts.set(word, counted);
    return counted;
  }
}

function leastOf(words: readonly string[], count: (word: string) => number): CountedWord {
  let least: CountedWord | null = null;
  for (const word of words) {
    const one = { word, count: count(word) };
    if (least === null || one.count < least.count) least = one;
  }
  return least ?? { word: '', count: 0 };
}

/** An estimate from the first of them. */
function linesThatHold(lines: Lines, text: string): number {
  const total = lines.starts.length;
  let count = 0;
  for (const line of linesWith(lines, text)) if (++count === ENOUGH) return (count / (line + 1)) * total;
  return count;
}
