/** Agreements that are signed: who with whom, of which kind. */
import { partyUses } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { datedDeed, isDayAhead } from './date-of.ts';
import { type DeedForm, happenedOf } from './happened.ts';
import type { Instrument } from './instruments.ts';
import { placeOf } from './place-of.ts';
import { type SignedBy, signatoriesIn } from './signatories.ts';
import { signedByDay } from './signed-by-day.ts';
import { signedByPaper } from './signed-by-paper.ts';
import { joinedPapers, paperBefore, paperOf } from './signed-papers.ts';
import { completed, GOES_ON, ownParties } from './signing-parties.ts';
import { isDoneBy, type SigningTrigger, signingTriggers } from './signing-triggers.ts';
import type { Signing } from './types.ts';

export interface SigningsFound {
  readonly signings: readonly Signing[];
  /** What the sentence adds to the signing before it. */
  readonly goesOn: readonly { readonly trigger: Hit; readonly how: SignedBy }[];
}

/** The signings that a sentence tells, and what it adds to one before. */
export function signingsIn(sentence: ReadSentence, story: StorySoFar): SigningsFound {
  const triggers = signingTriggers(sentence);
  if (triggers.length === 0) return { signings: [], goesOn: [] };
  const uses = partyUses(sentence);
  const signings: Signing[] = [];
  const used = new Set<number>();
  const goesOn: SigningsFound['goesOn'][number][] = [];
  const last = story.deeds.findLast((deed) => deed.type === 'agreement');
  const isNear = last !== undefined && sentence.index - last.sentence.index <= GOES_ON;

  // Who signed for whom is told of the signing, wherever it stands: “X, represented by A, and Y signed …”.
  const isFor = ({ form }: SigningTrigger): boolean => form === 'for';
  for (const trigger of [...triggers.filter((one) => !isFor(one)), ...triggers.filter(isFor)]) {
    const index = triggers.indexOf(trigger);
    const passive =
      trigger.form !== 'noun' &&
      sentence
        .find('passive')
        .some((hit) => hit.end <= trigger.start && wordsBetween(sentence, hit.end, trigger.start) <= 1);
    const own = ownParties(sentence, trigger, uses, passive, story);
    const earlier =
      trigger.form === 'for' || isNear || signings.length > 0 || !passive ? null : paperBefore(sentence, story);
    const paper =
      trigger.form === 'for'
        ? null
        : (paperOf(sentence, trigger, triggers[index + 1], triggers[index - 1], passive, used) ?? earlier);
    if (paper) used.add(paper.instrument.start);
    if (paper?.instrument.kind === 'other') continue;
    const form: DeedForm = trigger.form === 'for' ? 'past' : trigger.form;
    // “For X, rector A signed.”
    const isActive =
      paper === null && !passive && hasPersonIn(sentence, stretchAround(sentence, trigger).start, trigger);
    const isBehind = trigger.form !== 'for' && !isActive && (passive || paper?.isBefore === true || paper === null);
    const how: SignedBy = trigger.form === 'for' ? 'anywhere' : isBehind && sentence.words.spaced ? 'behind' : 'before';
    const before = signings.at(-1);
    if (!paper && (trigger.form !== 'for' || own.length < 2 || before || isNear)) {
      if (before) {
        const more = signatoriesIn(
          sentence,
          trigger,
          trigger.form === 'for'
            ? how
            : sentence.words.spaced && isBehind && !hasPersonIn(sentence, before.trigger.end, trigger)
              ? 'behind'
              : 'before',
          before.parties,
          story,
        );
        signings[signings.length - 1] = { ...before, signatories: [...before.signatories, ...more] };
      } else if (isNear) goesOn.push({ trigger, how });
      continue;
    }
    const happened = happenedOf(sentence, trigger, form, {
      isAhead: () => isDayAhead(sentence, trigger, story.date),
    });
    if (happened === null) continue;
    const mayMeanAll =
      !isDoneBy(sentence, trigger) &&
      (passive || form === 'noun' || !sentence.words.spaced || paper?.isBefore === true);
    const parties = completed(sentence, trigger, own, mayMeanAll, story);
    if (parties.length < 2) continue;
    const isBackground =
      isOfPaper(sentence, trigger, form) ||
      isSince(sentence, trigger, form) ||
      (paper?.isBefore && paper !== earlier && isExplained(sentence, trigger, paper.instrument, passive));
    const end = Math.min(triggers[index + 1]?.start ?? sentence.text.length, stretchAround(sentence, trigger).end);
    const days = form === 'noun' ? [] : signedByDay(sentence, { trigger, end, happened }, uses, parties, story);
    const hasSubject = uses.some(
      ({ role, institution }) =>
        role === 'subject' &&
        institution.at < trigger.start &&
        isWithin({ start: institution.at }, clauseAround(sentence, trigger)),
    );
    const isNoun = form === 'noun' && !sentence.words.spaced;
    const isUnsigned = isNoun || (how === 'before' && hasSubject && sentence.words.spaced);
    const told = isBackground && happened === 'done' ? 'background' : happened;
    let papers = paper ? [paper.instrument, ...joinedPapers(sentence, paper)] : [];
    const parts =
      days.length > 0
        ? days
        : signedByPaper(sentence, { trigger, end }, uses, parties, story).map((part) => ({ ...part, dated: null }));
    for (const part of parts.length > 0 ? parts : [null]) {
      if (part?.paper) {
        used.add(part.paper.start);
        papers = [part.paper, ...joinedPapers(sentence, { instrument: part.paper })];
      }
      const bound = part?.parties ?? parties;
      const signing = {
        type: 'agreement' as const,
        sentence,
        trigger,
        ...(part?.dated ?? datedDeed(sentence, trigger, told, bound, story)),
        place: placeOf(sentence, trigger),
        parties: bound,
        signatories: isUnsigned ? [] : signatoriesIn(sentence, trigger, how, bound, story),
      };
      const kinds = papers.length > 0 ? papers.map(({ kind }) => (kind === 'other' ? null : kind)) : [null];
      for (const kind of kinds) signings.push({ ...signing, kind });
    }
  }
  return { signings, goesOn };
}

/** 签署的协议: the verb only says which paper is meant. */
const isOfPaper = (sentence: ReadSentence, { end }: Hit, form: DeedForm): boolean =>
  !sentence.words.spaced &&
  form !== 'noun' &&
  sentence.words
    .matcher('of')
    .find(sentence.between(end, end + 1))
    .some(({ start }) => start === 0);

/** “Since the signing of the agreement”. */
const isSince = (sentence: ReadSentence, { start }: Hit, form: DeedForm): boolean =>
  form === 'noun' &&
  sentence.find('background').some(({ end }) => end <= start && wordsBetween(sentence, end, start) <= 1);

const hasPersonIn = (sentence: ReadSentence, start: number, trigger: Hit): boolean =>
  sentence.persons.some(({ at }) => at >= start && at < trigger.start);

/**
 * Whether the agreement only explains something else: under an agreement signed with X; the memorandum signed with X
 * gives …
 */
function isExplained(sentence: ReadSentence, trigger: Hit, instrument: Instrument, passive: boolean): boolean {
  if (passive) return false;
  const lead = sentence
    .find('background')
    .some((hit) => hit.end <= instrument.start && wordsBetween(sentence, hit.end, instrument.start) <= 5);
  if (lead) return true;
  const between = sentence.between(instrument.end, trigger.start);
  const isDefinite = /(?:\bthe|\btheir|\bits|\bthis)\s+(?:\S+\s+){0,2}$/iu.test(
    sentence.between(instrument.start - 40, instrument.start),
  );
  return sentence.words.spaced && isDefinite && !/[\ue000-\ue7ff]\s*$/u.test(between) && trigger.start > instrument.end;
}
