import { asWords32 } from './sections.ts';

/** FNV-1a over the UTF-16 units, mixed at the end; unsigned. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** An index from texts to numbers: pairs of the hash of a text and its number, sorted by hash, then by number. */
export function packHashIndex(entries: Iterable<readonly [text: string, number: number]>): Uint8Array<ArrayBuffer> {
  return indexOfKeys(Float64Array.from(entries, ([text, number]) => hashOf(text) * SPAN + number));
}

/** The same for so many texts that have the numbers from 0 on. */
export function packHashIndexOf(count: number, textAt: (number: number) => string): Uint8Array<ArrayBuffer> {
  const keys = new Float64Array(count);
  for (let number = 0; number < count; number += 1) keys[number] = hashOf(textAt(number)) * SPAN + number;
  return indexOfKeys(keys);
}

/** `keys`: two whole numbers in one, since typed arrays sort numbers several times faster than lists sort pairs. */
function indexOfKeys(keys: Float64Array): Uint8Array<ArrayBuffer> {
  keys.sort();
  const pairs = new Uint32Array(keys.length * 2);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    const hash = Math.floor(key / SPAN);
    pairs[index * 2] = hash;
    // The remainder of a division takes several times longer.
    pairs[index * 2 + 1] = key - hash * SPAN;
  }
  return new Uint8Array(pairs.buffer);
}

/** Above the numbers of an index; with a hash they are one whole number below 2⁵³. */
const SPAN = 2 ** 21;

/** Reads what `packHashIndex` made. */
export class HashIndex {
  readonly #pairs: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#pairs = asWords32(bytes);
  }

  /** The numbers of all texts with the same hash, ascending: the caller compares the texts. */
  numbersOf(text: string): readonly number[] {
    const hash = hashOf(text);
    let [low, high] = [0, this.#pairs.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle * 2] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; this.#pairs[at * 2] === hash; at++) found.push(this.#pairs[at * 2 + 1] ?? 0);
    return found;
  }
}
