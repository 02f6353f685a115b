/** Cuts a Chinese text into words: of all ways to cut it, the one whose words are the commonest, taken together. */

import { inSimplified, lexiconWord } from './lexicon.ts';
import type { LexiconWord, WordKind } from './word-kinds.ts';

export interface CutWord {
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `latin` for letters and `digits` for figures in a row, `mark` for what is neither. */
  readonly kind: WordKind | 'latin' | 'digits' | 'mark';
}

const LONGEST = 4;
/** A character that is no common word by itself: dearer than any word of the lexicon. */
const UNKNOWN: LexiconWord = { kind: 'unknown', cost: 18 };
const RUN = /(?<han>\p{Script=Han}+)|(?<digits>\p{Nd}+)|(?<latin>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)|[\s\S]/gu;

/** A run of Chinese characters; surrogate pairs are rare ones, which stay whole as two unknown units. */
function cutRun(run: string, from: number): readonly CutWord[] {
  const best: { readonly cost: number; readonly start: number; readonly kind: WordKind }[] = [];
  for (let end = 1; end <= run.length; end += 1) {
    let least = { cost: Number.POSITIVE_INFINITY, start: end - 1, kind: UNKNOWN.kind };
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const word = lexiconWord(run.slice(start, end)) ?? (start === end - 1 ? UNKNOWN : undefined);
      if (word === undefined) continue;
      const cost = (start === 0 ? 0 : (best[start - 1]?.cost ?? 0)) + word.cost;
      if (cost < least.cost) least = { cost, start, kind: word.kind };
    }
    best.push(least);
  }
  const words: CutWord[] = [];
  for (let end = run.length; end > 0; ) {
    const { start = end - 1, kind = UNKNOWN.kind } = best[end - 1] ?? {};
    words.push({ start: from + start, end: from + end, kind });
    end = start;
  }
  return words.reverse();
}

/** The words of a text, from its beginning to its end. */
export function cutWords(text: string): readonly CutWord[] {
  const words: CutWord[] = [];
  for (const { 0: run, index, groups } of inSimplified(text).matchAll(RUN)) {
    if (groups?.han !== undefined) words.push(...cutRun(run, index));
    else
      words.push({
        start: index,
        end: index + run.length,
        kind: groups?.digits ? 'digits' : groups?.latin ? 'latin' : 'mark',
      });
  }
  return words;
}
