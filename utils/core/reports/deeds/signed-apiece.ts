/** Papers of which each partner has one: “signed memoranda with X and Y”, “X and Y each signed one with Z”. */
import { distinctParties, isSameParty } from '../parties.ts';
import type { PartyUse } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { isWithin } from './clause.ts';
import type { Instrument } from './instruments.ts';
import type { NamedParty } from './types.ts';

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** Whether each partner has a paper of its own. */
const isApiece = (sentence: ReadSentence, paper: Instrument, stretch: Hit): boolean =>
  sentence.find('severalPapers').some((hit) => overlaps(hit, paper)) ||
  sentence.find('each').some((hit) => isWithin(hit, stretch) && hit.start < paper.start);

/**
 * The parties of each paper, where one body signed with several, or several with one; empty where all are bound
 * together. `parties`: all whom the verb binds.
 */
export function signedApiece(
  sentence: ReadSentence,
  { trigger, stretch }: { readonly trigger: Hit; readonly stretch: Hit },
  paper: Instrument | undefined,
  uses: readonly PartyUse[],
  parties: readonly NamedParty[],
  story: StorySoFar,
): readonly (readonly NamedParty[])[] {
  if (!sentence.words.spaced || !paper || parties.length < 3 || !isApiece(sentence, paper, stretch)) return [];
  const partners = distinctParties(
    uses
      .filter(({ role, institution }) => role === 'with' && institution.at >= trigger.end)
      .map(({ institution }) => partyOf(institution, story)),
  ).filter((party) => parties.some((other) => isSameParty(other, party)));
  const actors = parties.filter((party) => !partners.some((other) => isSameParty(party, other)));
  const [actor] = actors;
  const [partner] = partners;
  if (!actor || !partner || (actors.length > 1 && partners.length > 1)) return [];
  return actors.length === 1 ? partners.map((each) => [actor, each]) : actors.map((each) => [each, partner]);
}
