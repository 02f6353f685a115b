/** Agreements that are told without their paper: “X has joined hands with Y to offer a joint degree.” */
import { distinctParties } from '../parties.ts';
import { type PartyUse, partyUses } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, wordsBetween } from './clause.ts';
import { datedDeed } from './date-of.ts';
import { type DeedForm, happenedOf } from './happened.ts';
import { placeOf } from './place-of.ts';
import type { Signing } from './types.ts';

interface Trigger extends Hit {
  readonly form: DeedForm;
}

/** Words between the one who acts and the verb: “on Friday”, “has also”. */
const NEAR_BEFORE = 3;
/** Words between the verb and the partner: “the Paris-based”. */
const NEAR_BEHIND = 3;

function triggersIn(sentence: ReadSentence): readonly Trigger[] {
  const past = sentence.find('partnered').map((hit): Trigger => ({ ...hit, form: 'past' }));
  // In running text the present tells of habits: “X partners with many”.
  return sentence.role === 'title'
    ? [...past, ...sentence.find('partner').map((hit): Trigger => ({ ...hit, form: 'present' }))]
    : past;
}

/** Those that act: right before the verb, and joined to that. */
function actorsOf(sentence: ReadSentence, trigger: Hit, uses: readonly PartyUse[]): readonly PartyUse[] {
  const clause = clauseAround(sentence, trigger);
  const before = uses.filter(
    ({ institution }) => institution.at < trigger.start && isWithin({ start: institution.at }, clause),
  );
  const last = before.at(-1);
  if (!last || wordsBetween(sentence, last.institution.at + 1, trigger.start) > NEAR_BEFORE) return [];
  const chain = before.filter((use) => use.chain === last.chain);
  return chain.every(({ role }) => role === 'subject') ? chain : [];
}

/** Those that stand right behind the verb, or behind the number of them that it tells. */
function partnersOf(sentence: ReadSentence, trigger: Hit, uses: readonly PartyUse[]): readonly PartyUse[] {
  const [first, ...others] = uses.filter(({ role, institution }) => role === 'with' && institution.at >= trigger.end);
  if (!first) return [];
  const isNear = first.isOfGroup === true || wordsBetween(sentence, trigger.end, first.institution.at) <= NEAR_BEHIND;
  return isNear ? [first, ...others.filter(({ chain }) => chain === first.chain)] : [];
}

/** Whether it is told what for, or whether the headline tells nothing else. */
function isOfPartners(sentence: ReadSentence, trigger: Hit, parties: readonly PartyUse[]): boolean {
  if (sentence.find('otherGroups').length > 0) return false;
  if (sentence.find('partnerships').some(({ start, end }) => end <= trigger.start || start >= trigger.end)) return true;
  const last = Math.max(trigger.end - 1, ...parties.map(({ institution }) => institution.at));
  return sentence.role === 'title' && sentence.text.slice(last + 1).trim() === '';
}

/** The agreements that a sentence tells in this way. */
export function partnershipsIn(sentence: ReadSentence, story: StorySoFar): readonly Signing[] {
  if (!sentence.words.spaced) return [];
  const triggers = triggersIn(sentence);
  if (triggers.length === 0) return [];
  const uses = partyUses(sentence);
  return triggers.flatMap((trigger): readonly Signing[] => {
    const actors = actorsOf(sentence, trigger, uses);
    const bound = [...actors, ...partnersOf(sentence, trigger, uses)];
    const parties = distinctParties(bound.map(({ institution }) => partyOf(institution, story)));
    if (actors.length === 0 || parties.length < 2 || !isOfPartners(sentence, trigger, bound)) return [];
    const happened = happenedOf(sentence, trigger, trigger.form);
    if (happened === null) return [];
    return [
      {
        type: 'agreement',
        sentence,
        trigger,
        kind: null,
        ...datedDeed(sentence, trigger, happened, parties, story),
        place: placeOf(sentence, trigger),
        parties,
        signatories: [],
      },
    ];
  });
}
