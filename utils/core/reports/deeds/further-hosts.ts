/** Hosts whom a later sentence tells of the same visit. */
import { readDate } from '../../facts/dates/read-date.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { isSameParty } from '../parties.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { happenedOf } from './happened.ts';
import type { NamedParty, Visiting } from './types.ts';

/** Sentences over which “they” reach back to the visitors. */
const GOES_ON = 3;

/** Whether each day or year told beside the verb can be one of the visit. */
function isOfDayOf(visit: Visiting, sentence: ReadSentence, toured: Hit, { date: page }: StorySoFar): boolean {
  const span = visit.date === null ? null : readDate(visit.date);
  return sentence.dates
    .filter(({ at }) => isWithin({ start: at }, stretchAround(sentence, toured)))
    .every(({ date }) => {
      const told = resolveDate(date, page, 'past');
      const own = told === null ? null : readDate(told);
      return span !== null && own !== null && own.first <= span.last && own.last >= span.first;
    });
}

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
  if (happenedOf(sentence, toured, 'past', { lasts: false }) !== 'done') return [];
  if (visit.happened === 'denied' || !isOfDayOf(visit, sentence, toured, story)) return [];
  return sentence.institutions
    .filter(({ at, entity }) => at > toured.end && entity !== null && at < clauseAround(sentence, toured).end)
    .map((institution) => partyOf(institution, story))
    .filter((party) => ![...visit.visitors, ...visit.hosts].some((other) => isSameParty(other, party)));
}
