/** Of three thousand words, one in twenty others is taken for one of them. */
const BITS = 16;

/** Behind all letters that have a case, but for a few that no word of a page uses. */
const END_OF_CASED = 0x2000;
/** By code unit: the small letter, once it was asked for; 0 before. */
const smallUnits = new Uint16Array(END_OF_CASED);

/** The small letter of a code unit; both small letters of Σ are one. */
function smallOf(unit: number): number {
  const known = smallUnits[unit] as number;
  if (known !== 0) return known;
  const small = String.fromCharCode(unit).toUpperCase().toLowerCase();
  const found = small.length === 1 ? small.charCodeAt(0) : unit;
  smallUnits[unit] = found;
  return found;
}

/**
 * Of a word's letters without case; a possessive ending counts for nothing. Equal words have equal hashes, so that a
 * table of bits tells most words apart without cutting them out of the text.
 */
function wordHash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    if (unit === 0x27 || unit === 0x2019) {
      if (at === end - 2) break;
      unit = 0x27;
    } else if (unit < 0x80) unit |= 0x20;
    else if (unit < END_OF_CASED) unit = smallOf(unit);
    value = Math.imul(value ^ unit, 0x01000193);
  }
  return (value ^ (value >>> BITS)) & ((1 << BITS) - 1);
}

/** A set of words that may answer wrongly with yes, never with no. */
export class WordFilter {
  private readonly table = new Uint8Array(1 << BITS);

  constructor(words: Iterable<string> = []) {
    this.mark(words, 1);
  }

  /** Adds words under a mark of their own, a bit. */
  mark(words: Iterable<string>, mark: number): void {
    for (const word of words) {
      const hash = wordHash(word, 0, word.length);
      this.table[hash] = (this.table[hash] ?? 0) | mark;
    }
  }

  /** The marks that a word may have; 0 where it is surely in no set. */
  marksOf(text: string, start: number, end: number): number {
    return this.table[wordHash(text, start, end)] as number;
  }

  may(text: string, start: number, end: number): boolean {
    return this.marksOf(text, start, end) !== 0;
  }
}

const LETTERS = 32;
/** The last bits of a letter, which its capital shares in most scripts; 0 behind the text. */
const low = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) & (LETTERS - 1) : 0);
const rowOf = (text: string, at: number): number =>
  (low(text, at) * LETTERS + low(text, at + 1)) * LETTERS + low(text, at + 2);

/** The first three letters of a set of words, in four kilobytes; it never answers wrongly with no. */
export class BeginningFilter {
  /** By the first two letters, one bit for each third. */
  readonly #thirds = new Uint32Array(LETTERS ** 2);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const row = rowOf(word, 0);
      this.#thirds[row >>> 5] = (this.#thirds[row >>> 5] ?? 0) | (word.length < 3 ? -1 : 1 << (row & (LETTERS - 1)));
    }
  }

  may(text: string, at: number): boolean {
    const pair = (text.charCodeAt(at) & (LETTERS - 1)) * LETTERS + (text.charCodeAt(at + 1) & (LETTERS - 1));
    return (((this.#thirds[pair] as number) >>> (text.charCodeAt(at + 2) & (LETTERS - 1))) & 1) === 1;
  }
}

/** The first four letters of a set of words; like the filter of whole words it never answers wrongly with no. */
export class PrefixFilter {
  /** By the first two letters, one bit for each third: small enough to stay in the processor's cache. */
  private readonly thirds = new Uint32Array(LETTERS ** 2);
  /** By the first three letters: one bit for each fourth. */
  private readonly table = new Uint32Array(LETTERS ** 3);

  constructor(words: Iterable<string>) {
    for (const word of [...words].flatMap((each) => [each, each.replaceAll("'", '’')])) {
      const small = word.toLowerCase();
      for (const form of [small, word.toUpperCase(), word.charAt(0).toUpperCase() + small.slice(1)]) this.add(form);
    }
  }

  private add(word: string): void {
    const row = rowOf(word, 0);
    const pair = row >>> 5;
    if (word.length < 2) this.thirds.fill(-1, pair, pair + LETTERS);
    else this.thirds[pair] = word.length < 3 ? -1 : (this.thirds[pair] ?? 0) | (1 << (row & (LETTERS - 1)));
    // What follows a short word is not known.
    if (word.length < 3) this.table.fill(-1, row, row + LETTERS ** (3 - word.length));
    else this.table[row] = word.length < 4 ? -1 : (this.table[row] ?? 0) | (1 << low(word, 3));
  }

  may(text: string, at: number): boolean {
    if (at + 3 >= text.length) return (((this.table[rowOf(text, at)] as number) >>> low(text, at + 3)) & 1) === 1;
    const first = text.charCodeAt(at) & (LETTERS - 1);
    const second = text.charCodeAt(at + 1) & (LETTERS - 1);
    const third = text.charCodeAt(at + 2) & (LETTERS - 1);
    if ((((this.thirds[first * LETTERS + second] as number) >>> third) & 1) === 0) return false;
    const fourths = this.table[(first * LETTERS + second) * LETTERS + third] as number;
    return ((fourths >>> (text.charCodeAt(at + 3) & (LETTERS - 1))) & 1) === 1;
  }
}
