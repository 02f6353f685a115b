import { asWords32, readSections, writeSections } from '../bytes/sections.ts';
import type { Lines } from './search-text.ts';
import { mapInSteps, type Steps } from './steps.ts';

const SECTIONS = ['words', 'wordStarts', 'postingStarts', 'postings'] as const;
const VERSION = 1;
const DOCUMENTS_A_STEP = 500;

/** Which documents have a word: `first` gives the first line of each document; one more for the end. */
export function* packWordIndex({ text, starts }: Lines, first: Uint32Array): Steps<Uint8Array> {
  const documents = new Map<string, number[]>();
  for (let ordinal = 0; ordinal < first.length - 1; ordinal++) {
    // Lines are parted by line breaks, and words by spaces.
    const own = text.slice((starts[first[ordinal] ?? 0] ?? 0) + 1, starts[first[ordinal + 1] ?? 0]);
    for (const word of own.split(/[ \n]+/)) {
      if (word === '') continue;
      const known = documents.get(word);
      if (!known) documents.set(word, [ordinal]);
      else if (known.at(-1) !== ordinal) known.push(ordinal);
    }
    if (ordinal % DOCUMENTS_A_STEP === 0) yield;
  }
  const words = [...documents.keys()].sort();
  yield;
  const [wordStarts, postingStarts] = [new Uint32Array(words.length + 1), new Uint32Array(words.length + 1)];
  words.forEach((word, index) => {
    wordStarts[index + 1] = (wordStarts[index] ?? 0) + word.length;
    postingStarts[index + 1] = (postingStarts[index] ?? 0) + (documents.get(word)?.length ?? 0);
  });
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  yield* mapInSteps(words, (word, index) => postings.set(documents.get(word) ?? [], postingStarts[index]), 5000);
  return writeSections(SECTIONS, VERSION, {
    words: new TextEncoder().encode(words.join('')),
    wordStarts,
    postingStarts,
    postings,
  });
}

const decoder = new TextDecoder();

/** The documents of each word, read in place. A keystroke looks a few words up and reads no text. */
export class WordIndex {
  readonly #words: string;
  readonly #wordStarts: Uint32Array;
  readonly #postingStarts: Uint32Array;
  readonly #postings: Uint32Array;

  /** Throws BytesError for bytes that `packWordIndex` did not make. */
  constructor(bytes: Uint8Array) {
    const { words, wordStarts, postingStarts, postings } = readSections(SECTIONS, VERSION, bytes);
    this.#words = decoder.decode(words);
    this.#wordStarts = asWords32(wordStarts);
    this.#postingStarts = asWords32(postingStarts);
    this.#postings = asWords32(postings);
  }

  /** At most how many documents have a word that begins so. */
  count(prefix: string): number {
    const [from, to] = this.#beginningWith(prefix);
    return (this.#postingStarts[to] ?? 0) - (this.#postingStarts[from] ?? 0);
  }

  /** Marks each document that has a word which begins so. */
  markBeginning(prefix: string, found: Uint8Array): void {
    this.#mark(...this.#beginningWith(prefix), found);
  }

  /** Marks each document that has the word itself. */
  markWhole(word: string, found: Uint8Array): void {
    const at = this.#firstFrom(word);
    if (this.#wordAt(at) === word) this.#mark(at, at + 1, found);
  }

  #mark(from: number, to: number, found: Uint8Array): void {
    const end = this.#postingStarts[to] ?? 0;
    for (let at = this.#postingStarts[from] ?? 0; at < end; at++) found[this.#postings[at] ?? 0] = 1;
  }

  #wordAt(index: number): string {
    return this.#words.slice(this.#wordStarts[index], this.#wordStarts[index + 1]);
  }

  #beginningWith(prefix: string): readonly [from: number, to: number] {
    // No word has this letter, which stands behind all others.
    return [this.#firstFrom(prefix), this.#firstFrom(`${prefix}\uffff`)];
  }

  /** The first word that is not before `word`. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.#wordStarts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#wordAt(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
