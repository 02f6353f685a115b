const bits = 14;

/**
 * Of a word's letters without case (ASCII and Cyrillic); a possessive ending counts for nothing. Equal words have equal
 * hashes, so that a table of bits tells most words apart without cutting them out of the text.
 */
export function wordHash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    let unit = text.charCodeAt(at);
    if (unit === 0x27 || unit === 0x2019) {
      if (at === end - 2) break;
      unit = 0x27;
    } else if (unit < 0x80) unit |= 0x20;
    else if (unit >= 0x410 && unit < 0x430) unit += 0x20;
    value = Math.imul(value ^ unit, 0x01000193);
  }
  return (value ^ (value >>> bits)) & ((1 << bits) - 1);
}

/** A set of words that may answer wrongly with yes, never with no. */
export class WordFilter {
  private readonly table = new Uint8Array(1 << bits);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    this.table[wordHash(word, 0, word.length)] = 1;
  }

  may(text: string, start: number, end: number): boolean {
    return this.table[wordHash(text, start, end)] === 1;
  }
}

const prefixBits = 12;

/** The first three letters of a set of words; like the filter of whole words it never answers wrongly with no. */
export class PrefixFilter {
  private readonly table = new Uint8Array(1 << prefixBits);

  constructor(words: Iterable<string>) {
    for (const word of words) for (const form of [word.toLowerCase(), word.toUpperCase()]) this.add(form);
  }

  private add(word: string): void {
    // What follows a word of two letters is not known.
    if (word.length < 3) this.table.fill(1, prefixHash(word, 0), prefixHash(word, 0) + 32);
    else this.table[prefixHash(word, 0) + thirdOf(word, 0)] = 1;
  }

  may(text: string, at: number): boolean {
    return this.table[prefixHash(text, at) + thirdOf(text, at)] === 1;
  }
}

/** The place of the first two letters' row. */
function prefixHash(text: string, at: number): number {
  const pair = (text.charCodeAt(at) & 31) * 37 + (text.charCodeAt(at + 1) & 31);
  return (pair & 127) << 5;
}

const thirdOf = (text: string, at: number): number => text.charCodeAt(at + 2) & 31;
