/** Agreements that are signed: who with whom, of which kind. */
import { partyUses } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { datedDeed, isDayAhead } from './date-of.ts';
import { type DeedForm, happenedOf } from './happened.ts';
import { type Instrument, isDefinite as isNamedBefore } from './instruments.ts';
import { placeOf } from './place-of.ts';
import { type SignedBy, signatoriesIn } from './signatories.ts';
import { signedApiece } from './signed-apiece.ts';
import { signedByDay } from './signed-by-day.ts';
import { signedByPaper } from './signed-by-paper.ts';
import { signedInPairs } from './signed-in-pairs.ts';
import { joinedPapers, paperMeant, paperOf } from './signed-papers.ts';
import { completed, GOES_ON, ownParties } from './signing-parties.ts';
import { isDoneBy, type SigningTrigger, signingTriggers } from './signing-triggers.ts';
import type { Signing } from './types.ts';
import { usesOfSigning } from './uses-of-signing.ts';

export interface SigningsFound {
  readonly signings: readonly Signing[];
  /** What the sentence adds to the signing before it. */
  readonly goesOn: readonly { readonly trigger: Hit; readonly how: SignedBy }[];
}

/** Words between an article and a paper: “the new cooperation agreement”. */
const ADJECTIVES = 2;
/** Ten and more. */
const MANY = /(?<![\p{L}\p{N}])[1-9]\d+(?![\p{L}\p{N}])/u;

/** The signings that a sentence tells, and what it adds to one before. */
export function signingsIn(sentence: ReadSentence, story: StorySoFar): SigningsFound {
  const triggers = signingTriggers(sentence);
  if (triggers.length === 0) return { signings: [], goesOn: [] };
  const all = partyUses(sentence);
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
    const uses = usesOfSigning(sentence, trigger, triggers, all);
    const own = ownParties(sentence, trigger, uses, passive, story);
    const isOpen = trigger.form !== 'for' && (!last || !isNear || last.happened !== 'done');
    const earlier =
      isOpen && signings.every(({ happened }) => happened !== 'done')
        ? paperMeant(sentence, trigger, passive, story)
        : null;
    const paper =
      trigger.form === 'for'
        ? null
        : (paperOf(sentence, trigger, triggers[index + 1], triggers[index - 1], passive, used) ?? earlier);
    if (paper) used.add(paper.instrument.start);
    if (paper?.instrument.kind === 'other' || (paper?.isBefore && isPartOf(sentence, paper.instrument))) continue;
    if (paper && (isNone(sentence, trigger, paper.instrument) || isTally(sentence, trigger, paper.instrument)))
      continue;
    const form: DeedForm = trigger.form === 'for' ? 'past' : trigger.form;
    const isNounAlone = form === 'noun' && sentence.words.spaced;
    // “For X, rector A signed.”
    const isActive =
      paper === null &&
      !passive &&
      !isNounAlone &&
      hasPersonIn(sentence, stretchAround(sentence, trigger).start, trigger);
    const isBehind = trigger.form !== 'for' && !isActive && (passive || paper?.isBefore === true || paper === null);
    const how: SignedBy = trigger.form === 'for' ? 'anywhere' : isBehind && sentence.words.spaced ? 'behind' : 'before';
    const before = signings.at(-1);
    const needsNoPaper = trigger.form === 'for' || isBareCeremony(sentence, trigger);
    if (!paper && (!needsNoPaper || own.length < 2 || before || isNear)) {
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
    const parties = completed(sentence, trigger, { named: own, uses }, mayMeanAll, story);
    if (parties.length < 2) {
      // “The rector signed the memorandum for X.”
      if (isNear && paper && happened === 'done' && isNamedBefore(sentence, paper.instrument))
        goesOn.push({ trigger, how });
      continue;
    }
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
    // “Ten years of the signing are celebrated today”: the day before is not that of the signing.
    const isLongAgo =
      isSince(sentence, trigger, form) &&
      !sentence.dates.some(({ at, date }) => at > trigger.end && date.kind === 'day');
    const told = happened !== 'done' ? happened : isLongAgo ? 'looking-back' : isBackground ? 'background' : happened;
    let papers = paper ? [paper.instrument, ...joinedPapers(sentence, paper)] : [];
    const stretch = stretchAround(sentence, trigger);
    const byPaper = days.length > 0 ? [] : signedByPaper(sentence, { trigger, end }, uses, parties, story);
    const apiece =
      days.length + byPaper.length > 0
        ? []
        : signedApiece(
            sentence,
            { trigger, stretch: stretchAround(sentence, trigger) },
            papers[0],
            uses,
            parties,
            story,
          );
    const inPairs = days.length > 0 ? [] : signedInPairs(sentence, trigger, all, story);
    const ofDays = days.flatMap((day) => {
      const each = signedApiece(sentence, { trigger, stretch }, papers[0], uses, day.parties, story);
      return each.length > 0 ? each.map((bound) => ({ ...day, parties: bound })) : [day];
    });
    const parts = [
      ...ofDays,
      ...(inPairs.length > 0 ? [] : byPaper).map((part) => ({ ...part, dated: null })),
      ...(inPairs.length > 0 ? inPairs : apiece).map((bound) => ({ parties: bound, paper: null, dated: null })),
    ];
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

/** 合作签约仪式: the verb within says that something is signed. */
const isBareCeremony = (sentence: ReadSentence, { form, start, end }: SigningTrigger): boolean =>
  form === 'noun' &&
  !sentence.words.spaced &&
  sentence.words.matcher('signedWithoutInstrument').isIn(sentence.between(start, end));

/** “Since the signing of the agreement”. */
const isSince = (sentence: ReadSentence, { start }: Hit, form: DeedForm): boolean =>
  form === 'noun' &&
  sentence.find('background').some(({ end }) => end <= start && wordsBetween(sentence, end, start) <= 1);

/** “They signed no agreement.” */
const isNone = (sentence: ReadSentence, trigger: Hit, { start }: Instrument): boolean =>
  sentence.words.spaced && sentence.find('not').some((hit) => hit.start >= trigger.end && hit.end <= start);

/** “X has signed 40 MoUs, including one with Y.”: what was signed over years, and no news. */
const isTally = (sentence: ReadSentence, trigger: SigningTrigger, { start, end }: Instrument): boolean =>
  sentence.words.spaced &&
  trigger.form === 'past' &&
  MANY.test(sentence.between(trigger.end, start)) &&
  sentence.find('including').some((hit) => hit.start >= end) &&
  sentence.dates.every(({ date }) => date.kind === 'year');

/** “Ten of the agreements that X signed are …” */
const isPartOf = (sentence: ReadSentence, { start }: Instrument): boolean =>
  sentence.find('partOf').some(({ end }) => end <= start && wordsBetween(sentence, end, start) === 0);

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
  // “The agreement X signed with Y is old.”
  const isBare = /^\s*[\ue000-\ue3ff]\s*$/u.test(between);
  const isDefinite = sentence
    .find('ofKnownPaper')
    .some(({ end }) => end <= instrument.start && wordsBetween(sentence, end, instrument.start) <= ADJECTIVES);
  return (
    sentence.words.spaced &&
    isDefinite &&
    (!/[\ue000-\ue7ff]\s*$/u.test(between) || isBare) &&
    trigger.start > instrument.end
  );
}
