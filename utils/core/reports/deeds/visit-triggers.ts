/** Where a sentence tells of visits. */
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, wordsBetween } from './clause.ts';
import type { DeedForm } from './happened.ts';

export interface VisitTrigger extends Hit {
  readonly form: DeedForm;
  /** Who stands before the verb; `led`: who leads others there. */
  readonly frame: 'came' | 'visitor-first' | 'host-first' | 'received' | 'led' | 'noun';
}

/** 来访的X校长: the verb only says who is meant. */
const isDescribing = (sentence: ReadSentence, end: number): boolean =>
  sentence.find('describing').some(({ start }) => start === end);

/** “a visit”, “an official visit” */
const isNoun = (sentence: ReadSentence, { start }: Hit): boolean =>
  sentence.words.spaced &&
  sentence.find('indefinite').some(({ end }) => end <= start && wordsBetween(sentence, end, start) <= 2);

/** Words before the subject of a clause: “On 5 March the”. */
const OPENING = 4;

/** “received a letter”, “была принята программа” */
const isOfThing = (sentence: ReadSentence, { end }: Hit): boolean =>
  sentence.find('noGuests').some(({ start }) => start >= end && wordsBetween(sentence, end, start) <= 1);

/** “The letter of X was received by”: the clause is about a thing from its first words on. */
function isThingReceived(sentence: ReadSentence, hit: Hit): boolean {
  const { start: opening } = clauseAround(sentence, hit);
  return (
    isOfThing(sentence, hit) ||
    sentence.find('noGuests').some(({ start, end }) => {
      const isFirst = start >= opening && end <= hit.start && wordsBetween(sentence, opening, start) <= OPENING;
      return isFirst && !sentence.find('delegations').some((people) => people.start >= opening && people.end <= start);
    })
  );
}

/** The verbs and nouns of visits of a sentence, in its order; of those that overlap the longest. */
export function visitTriggers(sentence: ReadSentence): readonly VisitTrigger[] {
  const all: VisitTrigger[] = [
    ...sentence.find('led').map((hit) => ({ ...hit, form: 'past' as const, frame: 'led' as const })),
    ...sentence
      .find('wasReceived')
      .filter((hit) => !isThingReceived(sentence, hit))
      .map((hit) => ({ ...hit, form: 'past' as const, frame: 'received' as const })),
    ...sentence
      .find('received')
      // “a meeting hosted by X”
      .filter((hit) => !isOfThing(sentence, hit))
      .filter(
        ({ end }) => !sentence.find('by').some((by) => wordsBetween(sentence, end, by.start) === 0 && by.start > end),
      )
      .map((hit) => ({ ...hit, form: 'past' as const, frame: 'host-first' as const })),
    ...sentence
      .find('receive')
      .filter((hit) => !isOfThing(sentence, hit))
      .map((hit) => ({ ...hit, form: 'present' as const, frame: 'host-first' as const })),
    // 来访的X校长: who is meant, not where they went.
    ...sentence
      .find('visited')
      .filter(({ end }) => sentence.words.spaced || !isDescribing(sentence, end))
      .map((hit) => ({ ...hit, form: 'past' as const, frame: 'visitor-first' as const })),
    ...sentence
      .find('visit')
      .filter((hit) => !isNoun(sentence, hit))
      .map((hit) => ({ ...hit, form: 'present' as const, frame: 'visitor-first' as const })),
    ...sentence.find('came').map((hit) => ({ ...hit, form: 'past' as const, frame: 'came' as const })),
    ...sentence.find('comes').map((hit) => ({ ...hit, form: 'present' as const, frame: 'came' as const })),
    ...sentence.find('visiting').map((hit) => ({ ...hit, form: 'noun' as const, frame: 'noun' as const })),
  ];
  const kept: VisitTrigger[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const isNounOfSame =
      one.frame === 'noun' &&
      kept.some((other) => other.start === one.start && other.end === one.end && sentence.role === 'title');
    if (!isNounOfSame && !kept.some((other) => one.frame !== 'noun' && one.start < other.end && other.start < one.end))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
