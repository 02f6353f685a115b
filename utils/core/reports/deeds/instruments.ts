import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import type { WordList } from '../words/words-of.ts';
import { wordsBetween } from './clause.ts';
import type { Signing } from './types.ts';

export interface Instrument extends Hit {
  /** `other`: a paper that ties no institutions. */
  readonly kind: Signing['kind'] | 'other';
}

const KINDS: readonly (readonly [kind: Instrument['kind'], list: WordList])[] = [
  ['other', 'otherPapers'],
  ['memorandum-of-understanding', 'memorandaOfUnderstanding'],
  ['memorandum-of-cooperation', 'memorandaOfCooperation'],
  ['framework-agreement', 'frameworkAgreements'],
  ['cooperation-agreement', 'otherAgreements'],
  ['memorandum', 'memoranda'],
  [null, 'anyAgreement'],
];

/** What is signed in a sentence, in its order; of those that overlap the longest. */
export function instrumentsIn(sentence: ReadSentence): readonly Instrument[] {
  const all = KINDS.flatMap(([kind, list]) => sentence.find(list).map((hit): Instrument => ({ ...hit, kind })));
  const kept: Instrument[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The memorandum, this agreement: one that was named before. */
export const isDefinite = (sentence: ReadSentence, paper: Hit): boolean =>
  sentence.find('definite').some(({ end }) => end <= paper.start && wordsBetween(sentence, end, paper.start) === 0);
