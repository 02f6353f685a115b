/** Whether a later sentence says when and where a deed took place. */
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import type { WordList } from '../words/words-of.ts';
import { clauseAround, wordsBetween } from './clause.ts';
import type { Deed } from './types.ts';

/** Words between what a deed is called and its verb. */
const NEAR = 6;
/** Words between an article, or a word of the deed's type, and what the deed is called: the brief ceremony. */
const NEXT_TO = 2;

const OWN_OCCASIONS = {
  agreement: 'signingOccasions',
  visit: 'visitOccasions',
  event: 'foundingOccasions',
} as const satisfies Readonly<Record<Deed['type'], WordList>>;
const OWN_THINGS = {
  agreement: ['memorandaOfUnderstanding', 'memorandaOfCooperation', 'frameworkAgreements', 'memoranda', 'anyAgreement'],
  visit: ['delegations'],
  event: ['bodies'],
} as const satisfies Readonly<Record<Deed['type'], readonly WordList[]>>;

/** What a later sentence may call a deed. */
export const OCCASIONS = ['occasions', ...Object.values(OWN_OCCASIONS)] as const;

/** Words between two hits in either order. */
const apart = (sentence: ReadSentence, a: Hit, b: Hit): number =>
  a.end <= b.start ? wordsBetween(sentence, a.end, b.start) : wordsBetween(sentence, b.end, a.start);

const between = (sentence: ReadSentence, a: Hit, b: Hit): string =>
  a.end <= b.start ? sentence.between(a.end, b.start) : sentence.between(b.end, a.start);

const isNextTo = (sentence: ReadSentence, a: Hit, b: Hit): boolean =>
  apart(sentence, a, b) <= NEXT_TO && !/[,，;；、]/u.test(between(sentence, a, b));

const isSameHit = (a: Hit, b: Hit): boolean => a.start === b.start && a.end === b.end;

/**
 * Whether a comma, a name, a date, the verb or nothing stands
 * before it: where no article says that it was named already.
 */
const isBare = (sentence: ReadSentence, occasion: Hit, verb: Hit): boolean =>
  /(?:^|[,，;；:：\ue000-\uebff])\s*$/u.test(sentence.between(0, occasion.start)) ||
  (verb.end <= occasion.start && apart(sentence, verb, occasion) === 0);

/** Whether what took place is the deed: called by a word of its type, or by one for any deed that was named already. */
function isOfDeed(sentence: ReadSentence, occasion: Hit, verb: Hit, type: Deed['type']): boolean {
  const own = sentence.find(OWN_OCCASIONS[type]);
  const fitting = [...own, ...sentence.find('occasions')];
  const isOwn = own.some((hit) => isSameHit(hit, occasion));
  const others = sentence.find(...OCCASIONS).filter((hit) => !fitting.some((one) => isSameHit(one, hit)));
  // “The opening ceremony” is not that of a signing.
  if (others.some((hit) => isSameHit(hit, occasion) || isNextTo(sentence, hit, occasion))) return false;
  const definite = sentence.words.phrases('definite').length > 0;
  const isKnown =
    isOwn ||
    own.some((hit) => isNextTo(sentence, hit, occasion)) ||
    (definite
      ? sentence.find('definite').some((hit) => hit.end <= occasion.start && isNextTo(sentence, hit, occasion))
      : isBare(sentence, occasion, verb));
  if (!isKnown) return false;
  // “The opening of a hospital”, “the meeting of ministers” are something other.
  const to = occasion.end <= verb.start ? verb.start : verb.end;
  const isInside = ({ start }: { readonly start: number }): boolean => start >= occasion.end && start < to;
  if (sentence.find('indefinite').some(isInside)) return false;
  const of = sentence.find('of').find((hit) => occasion.end <= verb.start && isInside(hit));
  return (
    of === undefined ||
    sentence.find(...OWN_THINGS[type], 'bothParties').some(isInside) ||
    sentence.institutions.some(({ at }) => isInside({ start: at }))
  );
}

/**
 * Where a later sentence says that a deed took place: “The ceremony was held in Gaborone on Tuesday.” Not where its
 * clause speaks of an institution before that which is no party of the deed, or says that such a one held it.
 */
export function heldIn(
  sentence: ReadSentence,
  type: Deed['type'],
  isParty: (institution: Marked<'institution'>) => boolean,
): Hit | undefined {
  return sentence.find('held').find((verb) => {
    const nearest = sentence
      .find(...OCCASIONS)
      .filter((hit) => apart(sentence, hit, verb) <= NEAR)
      .sort((a, b) => apart(sentence, a, verb) - apart(sentence, b, verb) || b.end - b.start - (a.end - a.start))[0];
    if (!nearest || !isOfDeed(sentence, nearest, verb, type)) return false;
    const clause = clauseAround(sentence, verb);
    const before = Math.max(nearest.end, verb.start);
    return !sentence.institutions.some((institution) => {
      const { at } = institution;
      if (at < clause.start || at >= clause.end || isParty(institution)) return false;
      return at < before || sentence.find('by').some(({ end }) => end <= at && wordsBetween(sentence, end, at) <= 1);
    });
  });
}
