/** A set of words in few bytes: it may answer wrongly with yes (for three words in a thousand), never with no. */

/** Bits for each member, and how many of them a member sets: about 0.3 % of other words are taken for members. */
const BITS = 12;
const HASHES = 8;

/** Calls `use` with each bit of the word, until it gives false. */
function everyBit(word: string, size: number, use: (bit: number) => boolean): boolean {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 13);
  }
  for (let round = 0; round < HASHES; round += 1) {
    if (!use(((first + Math.imul(round, second | 1) + round * round) >>> 0) % size)) return false;
  }
  return true;
}

/** The filter of these words as bytes; twice the bits for each make it err a hundred times less often. */
export function bloomFilterOf(words: readonly string[], bits = BITS): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bits) / 8) + 1);
  const set = (bit: number): boolean => {
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    return true;
  };
  for (const word of words) everyBit(word, bytes.length * 8, set);
  return bytes;
}

export const mayHold = (filter: Uint8Array, word: string): boolean =>
  everyBit(word, filter.length * 8, (bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
