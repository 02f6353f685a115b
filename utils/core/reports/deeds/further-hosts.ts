/** Hosts whom a later sentence tells of the same visit. */
import { isSameParty } from '../parties.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import { clauseAround, wordsBetween } from './clause.ts';
import type { NamedParty } from './types.ts';

/** Sentences over which “they” reach back to the visitors. */
const GOES_ON = 3;

/** A further host of the last visit: “In the afternoon they saw the hall of X.” */
export function furtherHosts(sentence: ReadSentence, story: StorySoFar): readonly NamedParty[] {
  const visit = story.deeds.findLast((deed) => deed.type === 'visit');
  const [visitors] = sentence.find('visitors');
  const [toured] = sentence.find('toured');
  if (
    !visit ||
    !visitors ||
    !toured ||
    sentence.index === visit.sentence.index ||
    sentence.index - visit.sentence.index > GOES_ON
  )
    return [];
  if (toured.start < visitors.end || wordsBetween(sentence, visitors.end, toured.start) > 2) return [];
  return sentence.institutions
    .filter(({ at, entity }) => at > toured.end && entity !== null && at < clauseAround(sentence, toured).end)
    .map((institution) => partyOf(institution, story))
    .filter((party) => ![...visit.visitors, ...visit.hosts].some((other) => isSameParty(other, party)));
}
