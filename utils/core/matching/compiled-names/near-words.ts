/** Words of names that are one slip away from a word of a text. */
import { bitsOf, type Filter, wordOf } from './filter.ts';
import { addUnit, EMPTY_TOKEN, ROOT, step, tokenHash } from './hashing.ts';
import type { TokenTrie } from './scan.ts';
import { findSlot } from './slots.ts';

const FIRST_LETTER = 0x61;
const LETTERS = 26;
/** In a shorter word a wrong letter more often makes another word. */
const SHORTEST_SUBSTITUTED = 7;

type Trie = Pick<TokenTrie, 'roots' | 'nodes' | 'slots' | 'spread'>;

const has = (filter: Filter, node: number, side: 0 | 1): boolean => {
  const bits = bitsOf(node);
  return ((filter[wordOf(node, filter.length / 2) * 2 + side] as number) & bits) === bits;
};

/** Whether a name ends at the node, or goes on from it with the next word. */
function isOnPath(
  { roots, nodes, slots, spread }: Trie,
  node: number,
  isFirst: boolean,
  next: string | undefined,
): boolean {
  const filter = isFirst ? roots : nodes;
  // A name of one word is never read as misspelled.
  if (!isFirst && has(filter, node, 0) && findSlot(node, slots, spread) >= 0) return true;
  if (next === undefined || !has(filter, node, 1)) return false;
  const behind = step(node, tokenHash(next));
  return has(nodes, behind, 1) || (has(nodes, behind, 0) && findSlot(behind, slots, spread) >= 0);
}

/** The node behind the words, where names of the trie go on; null where none has them. */
function nodeBehind({ roots, nodes }: Trie, words: readonly string[]): number | null {
  let node = ROOT;
  for (const [place, word] of words.entries()) {
    node = step(node, tokenHash(word));
    if (!has(place === 0 ? roots : nodes, node, 1)) return null;
  }
  return node;
}

/**
 * The words of which `word` is a misspelling and with which a name of two words or more goes on behind `before`, and
 * then with `next` where it is given; all in small letters of ASCII. Since the tries hold hashes, a few of the words
 * may be in no name. A word of 10 letters has some 500 such spellings, of which only hashes are made.
 */
export function nearWords(
  tries: readonly Trie[],
  before: readonly string[],
  word: string,
  next: string | undefined,
): readonly string[] {
  const found = new Set<string>();
  for (const trie of tries) {
    const node = nodeBehind(trie, before);
    if (node === null) continue;
    const isFirst = before.length === 0;
    const { length } = word;
    const test = (hash: number, from: number, spelling: () => string): void => {
      let token = hash;
      for (let at = from; at < length; at += 1) token = addUnit(token, word.charCodeAt(at));
      if (isOnPath(trie, step(node, token), isFirst, next)) found.add(spelling());
    };
    let head = EMPTY_TOKEN;
    for (let at = 0; at < length; at += 1) {
      const letter = word.charCodeAt(at);
      if (at + 1 < length) {
        const swapped = addUnit(addUnit(head, word.charCodeAt(at + 1)), letter);
        test(
          swapped,
          at + 2,
          () => `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
        );
      }
      if (at > 0) {
        test(head, at + 1, () => word.slice(0, at) + word.slice(at + 1));
        for (let other = 0; other < LETTERS; other += 1) {
          const hash = addUnit(head, FIRST_LETTER + other);
          const made = String.fromCharCode(FIRST_LETTER + other);
          test(hash, at, () => word.slice(0, at) + made + word.slice(at));
          if (length >= SHORTEST_SUBSTITUTED) test(hash, at + 1, () => word.slice(0, at) + made + word.slice(at + 1));
        }
      }
      head = addUnit(head, letter);
    }
    for (let other = 0; other < LETTERS; other += 1)
      test(addUnit(head, FIRST_LETTER + other), length, () => word + String.fromCharCode(FIRST_LETTER + other));
  }
  found.delete(word);
  return [...found];
}
