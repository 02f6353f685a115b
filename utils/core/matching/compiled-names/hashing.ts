import type { CompilableName } from './types.ts';

/**
 * Hashes of tokens and of paths. A path of tokens is its own node: the hash so far, stepped by the next token. Below
 * 2^30, since the engine takes a greater first value for a fraction and converts at every letter.
 */
export const EMPTY_TOKEN = 0x011c9dc5;
export const ROOT = 0;

/** Adds one folded UTF-16 unit to a token's hash. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The node that `token` leads to from `node`, mixed so that its high and its low bits are both good. */
export function step(node: number, token: number): number {
  let hash = Math.imul(node, 0x9e3779b1) ^ token;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export function addUnits(hash: number, folded: string): number {
  let added = hash;
  for (let i = 0; i < folded.length; i++) added = addUnit(added, folded.charCodeAt(i));
  return added;
}

/**
 * Of the characters of a text as they are written. It shares nothing with the hashes of tokens, so that words with the
 * same token hash by chance have another one here.
 */
export function spellingHash(text: string, start: number, end: number): number {
  let hash = 0x2545f491;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Of two folded characters that follow one another; the second is 0 where a name is the first one alone. */
export function bigram(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

export function tokenHash(folded: string): number {
  return addUnits(EMPTY_TOKEN, folded);
}

/** Tells lists of names apart: their number, order, texts and case rules. Unsigned. */
export function fingerprintOf(names: readonly CompilableName[]): number {
  let hash = EMPTY_TOKEN;
  for (const { text, rule } of names) {
    hash = addUnit(addUnits(hash, text), 0x10000 + rule.charCodeAt(0));
  }
  return step(hash, names.length) >>> 0;
}
