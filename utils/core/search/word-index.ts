import { ByteWriter } from '../bytes/byte-writer.ts';
import { asWords32, readSections, writeSections } from '../bytes/sections.ts';
import { decodeUtf8 } from '../bytes/utf8.ts';
import { sortByText } from '../matching/compare-texts.ts';
import { type Lines, lineText } from './search-text.ts';
import type { Steps } from './steps.ts';

const SECTIONS = ['words', 'wordStarts', 'postingStarts', 'postings'] as const;
const VERSION = 2;
const DOCUMENTS_A_STEP = 500;
const PAIRS_A_STEP = 20_000;
const SPACE = 0x20;

/** Each word stands in the list once. */
const NONE_ALIKE = (): number => 0;

/** Which documents have a word: `first` gives the first line of each document; one more for the end. */
export function* packWordIndex(lines: Lines, first: Uint32Array): Steps<Uint8Array> {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const latest: number[] = [];
  /** Each word of each document once. */
  const pairs: { readonly words: number[]; readonly documents: number[] } = { words: [], documents: [] };
  const take = (word: string, ordinal: number): void => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      numbers.set(word, number);
      counts.push(0);
      latest.push(-1);
    }
    if (latest[number] === ordinal) return;
    latest[number] = ordinal;
    counts[number] = (counts[number] ?? 0) + 1;
    pairs.words.push(number);
    pairs.documents.push(ordinal);
  };
  for (let ordinal = 0; ordinal < first.length - 1; ordinal++) {
    for (let line = first[ordinal] ?? 0; line < (first[ordinal + 1] ?? 0); line++) {
      const text = lineText(lines, line);
      // The line begins with a space.
      for (let at = 1, from = 1; at <= text.length; at++) {
        if (at < text.length && text.charCodeAt(at) !== SPACE) continue;
        if (at > from) take(text.slice(from, at), ordinal);
        from = at + 1;
      }
    }
    if (ordinal % DOCUMENTS_A_STEP === 0) yield;
  }
  const sorted = Uint32Array.from(words.keys());
  sortByText(sorted, words, NONE_ALIKE);
  yield;
  const [wordStarts, postingStarts] = [new Uint32Array(words.length + 1), new Uint32Array(words.length + 1)];
  const next = new Uint32Array(words.length);
  const writer = new ByteWriter();
  sorted.forEach((number, index) => {
    writer.bare(words[number] as string);
    wordStarts[index + 1] = writer.length;
    next[number] = postingStarts[index] ?? 0;
    postingStarts[index + 1] = (postingStarts[index] ?? 0) + (counts[number] ?? 0);
  });
  yield;
  const postings = new Uint32Array(pairs.words.length);
  for (let at = 0; at < pairs.words.length; at++) {
    const number = pairs.words[at] ?? 0;
    const place = next[number] ?? 0;
    postings[place] = pairs.documents[at] ?? 0;
    next[number] = place + 1;
    if (at % PAIRS_A_STEP === 0) yield;
  }
  return writeSections(SECTIONS, VERSION, {
    words: writer.finish(),
    wordStarts,
    postingStarts,
    postings,
  });
}

/**
 * The documents of each word, read in place. A keystroke looks a few words up, each by spelling out some twenty; as one
 * text all words would take twice the memory.
 */
export class WordIndex {
  readonly #words: Uint8Array;
  readonly #wordStarts: Uint32Array;
  readonly #postingStarts: Uint32Array;
  readonly #postings: Uint32Array;

  /** Throws BytesError for bytes that `packWordIndex` did not make. */
  constructor(bytes: Uint8Array) {
    const { words, wordStarts, postingStarts, postings } = readSections(SECTIONS, VERSION, bytes);
    this.#words = words;
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
    return decodeUtf8(this.#words, this.#wordStarts[index] ?? 0, this.#wordStarts[index + 1] ?? 0);
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
