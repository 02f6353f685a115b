import Fuse from 'fuse.js';
import { type Lines, lineText } from './search-text.ts';
import type { Steps } from './steps.ts';

/**
 * Fuse finds misspelled names, but takes some microseconds for every text. So each name has a signature of 128 bits
 * that marks its pairs of neighbouring letters, and Fuse gets only the names that share most pairs with the query: a
 * keystroke costs one pass over small integers and one over 100 names.
 */
const WORDS = 4;
const MAX_CANDIDATES = 100;
const MIN_QUERY = 3;
/**
 * The share of the query's pairs that must match; a wrong letter changes two of them, a missing or extra letter one or
 * two.
 */
const MIN_SHARED = 0.4;

const bitOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 25;

function pairsOf(text: string): readonly number[] {
  const pairs = new Set<number>();
  for (let i = 1; i < text.length; i++) pairs.add(bitOf(text.charCodeAt(i - 1), text.charCodeAt(i)));
  return [...pairs];
}

/** How many bits of 32 are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export interface SimilarName {
  readonly line: number;
  /** 0 is alike, 1 has nothing in common. */
  readonly distance: number;
}

const LINES_A_STEP = 4096;
/** The size of a step, since Fuse takes up to a millisecond for a long name and a long query. */
const NAMES_A_STEP = 10;

/** The signature of each line: four 32-bit words. */
export function packSignatures(lines: Lines): Uint32Array {
  const total = lines.starts.length;
  const signatures = new Uint32Array(total * WORDS);
  for (let line = 0; line < total; line++) {
    const text = lineText(lines, line);
    // Behind the space.
    for (let at = 2; at < text.length; at++) {
      const bit = bitOf(text.charCodeAt(at - 1), text.charCodeAt(at));
      const word = line * WORDS + (bit >>> 5);
      signatures[word] = (signatures[word] ?? 0) | (1 << (bit & 31));
    }
  }
  return signatures;
}

/** Finds the names that are similar to a folded query: nearest first, equally near ones in the order of lines. */
export function similarNames(names: Lines, signatures: Uint32Array): (query: string) => Steps<readonly SimilarName[]> {
  const total = names.starts.length;

  /** The lines that share most pairs with the query, at most `MAX_CANDIDATES`, in ascending order. */
  function* candidates(query: string): Steps<readonly number[]> {
    const pairs = pairsOf(query);
    const least = Math.max(1, Math.ceil(pairs.length * MIN_SHARED));
    const shared = new Uint8Array(total);
    const counts = new Uint32Array(pairs.length + 1);
    const wanted = new Uint32Array(WORDS);
    for (const bit of pairs) wanted[bit >>> 5] = (wanted[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const [first = 0, second = 0, third = 0, fourth = 0] = wanted;
    for (let line = 0, at = 0; line < total; line++, at += WORDS) {
      const count =
        bitsIn((signatures[at] ?? 0) & first) +
        bitsIn((signatures[at + 1] ?? 0) & second) +
        bitsIn((signatures[at + 2] ?? 0) & third) +
        bitsIn((signatures[at + 3] ?? 0) & fourth);
      shared[line] = Math.min(count, 255);
      counts[count] = (counts[count] ?? 0) + 1;
      if (line % LINES_A_STEP === 0) yield;
    }
    let [cut, room] = [pairs.length, MAX_CANDIDATES - (counts[pairs.length] ?? 0)];
    while (cut > least && room >= (counts[cut - 1] ?? 0)) room -= counts[--cut] ?? 0;
    const lines: number[] = [];
    for (let line = 0; line < total && lines.length < MAX_CANDIDATES; line++)
      if ((shared[line] ?? 0) >= Math.min(cut, 255)) lines.push(line);
    return lines;
  }

  return function* (query) {
    if (query.length < MIN_QUERY) return [];
    const lines = yield* candidates(query);
    const found: SimilarName[] = [];
    for (let start = 0; start < lines.length; start += NAMES_A_STEP) {
      const some = lines.slice(start, start + NAMES_A_STEP);
      const fuse = new Fuse(
        some.map((line) => lineText(names, line).slice(1)),
        { includeScore: true, ignoreLocation: true, threshold: 0.34, ignoreFieldNorm: true },
      );
      for (const { refIndex, score = 1 } of fuse.search(query))
        found.push({ line: some[refIndex] ?? 0, distance: Math.round(score * 100) / 100 });
      yield;
    }
    return found.sort((a, b) => a.distance - b.distance || a.line - b.line);
  };
}
