import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import { wordsBetween } from './clause.ts';
import type { DeedForm } from './happened.ts';
import { instrumentsIn } from './instruments.ts';

export interface SigningTrigger extends Hit {
  /** `for`: says who signed for whom, without an instrument. */
  readonly form: DeedForm | 'for';
}

/** Words between “exchanged” and a paper: “copies of their”. */
const NEAR = 3;

/** Exchanged memoranda; papers and documents are exchanged for other ends as well. */
const isOfPaper = (sentence: ReadSentence, { end }: Hit): boolean =>
  instrumentsIn(sentence).some(
    ({ start, kind }) =>
      start >= end && kind !== null && kind !== 'other' && wordsBetween(sentence, end, start) <= NEAR,
  );

/** The verbs and nouns of signing of a sentence, in its order; of those that overlap the longest. */
export function signingTriggers(sentence: ReadSentence): readonly SigningTrigger[] {
  const all: SigningTrigger[] = [
    ...sentence.find('signedWithoutInstrument').map((hit) => ({ ...hit, form: 'for' as const })),
    ...sentence.find('signed').map((hit) => ({ ...hit, form: 'past' as const })),
    ...sentence.find('sign').map((hit) => ({ ...hit, form: 'present' as const })),
    ...sentence
      .find('exchanged')
      .filter((hit) => isOfPaper(sentence, hit))
      .map((hit) => ({ ...hit, form: 'past' as const })),
    ...sentence.find('signing').map((hit) => ({ ...hit, form: 'noun' as const })),
  ];
  const kept: SigningTrigger[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Signed by somebody. */
export const isDoneBy = (sentence: ReadSentence, trigger: Hit): boolean =>
  sentence.find('by').some(({ start }) => start >= trigger.end && wordsBetween(sentence, trigger.end, start) <= 2);
