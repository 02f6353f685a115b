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
