import type { Hashes } from './hash-set.ts';

/**
 * A set of hashes, small enough to stay near the processor. Each member has two bits of one word, so that asking is one
 * look into memory; of hashes that are no members one in fifty is taken for one where a member has 16 bits, one in
 * ten where it has 4.
 */
export type Filter = Int32Array;

export function filterOf(hashes: Hashes, bitsEach: number): Filter {
  return fill(new Int32Array(wordsFor(hashes.size, bitsEach)), hashes, 0, 1);
}

export function mayHave(filter: Filter, hash: number): boolean {
  const bits = bitsOf(hash);
  return ((filter[wordOf(hash, filter.length)] as number) & bits) === bits;
}

/** Two filters word by word, so that one look answers for both: even words are of the first, odd ones of the second. */
export function filterPair(first: Hashes, second: Hashes, bitsEach: number): Filter {
  const pair = new Int32Array(wordsFor(Math.max(first.size, second.size), bitsEach) * 2);
  return fill(fill(pair, first, 0, 2), second, 1, 2);
}

export function eitherMayHave(pair: Filter, hash: number): boolean {
  const bits = bitsOf(hash);
  const word = wordOf(hash, pair.length / 2) * 2;
  return ((pair[word] as number) & bits) === bits || ((pair[word + 1] as number) & bits) === bits;
}

/** Where the word of a hash stands in a filter of so many. */
export function wordOf(hash: number, words: number): number {
  return (hash >>> 10) & (words - 1);
}

export function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** A power of two, so that a mask finds the word. */
function wordsFor(members: number, bitsEach: number): number {
  return Math.max(16, 2 ** Math.ceil(Math.log2((members * bitsEach) / 32 + 1)));
}

function fill(words: Int32Array, hashes: Hashes, offset: number, stride: number): Int32Array {
  hashes.forEach((hash) => {
    const word = wordOf(hash, words.length / stride) * stride + offset;
    words[word] = (words[word] ?? 0) | bitsOf(hash);
  });
  return words;
}
