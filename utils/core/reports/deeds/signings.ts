/** Agreements that are signed: who with whom, of which kind. */
import { distinctParties, isSameParty } from '../parties.ts';
import { type PartyUse, partyUses } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { datedDeed } from './date-of.ts';
import { type DeedForm, happenedOf } from './happened.ts';
import { type Instrument, instrumentsIn } from './instruments.ts';
import { placeOf } from './place-of.ts';
import { type SignedBy, signatoriesIn } from './signatories.ts';
import type { NamedParty, Signing } from './types.ts';

interface Trigger extends Hit {
  /** `for`: says who signed for whom, without an instrument. */
  readonly form: DeedForm | 'for';
}

/** Between a verb and its object, in UTF-16 units; names count as one. */
const REACH = 90;
const REACH_BACK = 150;
/** Sentences that may go on about a signing. */
const GOES_ON = 4;

function triggersIn(sentence: ReadSentence): readonly Trigger[] {
  const all: Trigger[] = [
    ...sentence.find('signedWithoutInstrument').map((hit) => ({ ...hit, form: 'for' as const })),
    ...sentence.find('signed').map((hit) => ({ ...hit, form: 'past' as const })),
    ...sentence.find('sign').map((hit) => ({ ...hit, form: 'present' as const })),
    ...sentence.find('signing').map((hit) => ({ ...hit, form: 'noun' as const })),
  ];
  const kept: Trigger[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Commas around a date part nothing: “firmaron el martes, 14 de octubre, un convenio”. */
const withoutDates = (text: string): string => text.replace(/,?\s*[\ue800-\uebff]\s*,?/gu, ' ');

interface SignedPaper {
  readonly instrument: Instrument;
  /** Whether it stands before the verb: the agreement was signed, the agreement that they signed. */
  readonly isBefore: boolean;
}

function paperOf(
  sentence: ReadSentence,
  trigger: Trigger,
  next: Trigger | undefined,
  previous: Trigger | undefined,
  isPassive: boolean,
  used: ReadonlySet<number>,
): SignedPaper | null {
  // What one verb takes as its object is not the next one's as well: a memorandum was concluded, signed by …
  const instruments = instrumentsIn(sentence).filter(({ start }) => !used.has(start));
  const after = instruments.find(
    ({ start }) => start >= trigger.end && start < (next?.start ?? Number.POSITIVE_INFINITY),
  );
  const before = instruments.findLast(({ end }) => end <= trigger.start && end > (previous?.end ?? -1));
  const between = after && withoutDates(sentence.between(trigger.end, after.start));
  const isObject =
    after !== undefined &&
    between !== undefined &&
    between.length <= REACH &&
    !/[,;:，；：]/u.test(between) &&
    !sentence.words
      .matcher('by')
      .find(between)
      .some(({ start }) => start < 3);
  // “a memorandum signed on Friday”
  if (
    before &&
    trigger.form === 'past' &&
    sentence.words.spaced &&
    wordsBetween(sentence, before.end, trigger.start) === 0
  )
    return { instrument: before, isBefore: true };
  if (isObject && !isPassive) return { instrument: after, isBefore: false };
  // “Signed on Monday, the memorandum …”
  if (
    after &&
    trigger.start <= 1 &&
    /^[^,]*,\s*[^,\ue000-\uebff]{0,20}$/u.test(
      withoutDates(sentence.between(trigger.end, after.start)).replace(/^(?!.*,)(.*)$/u, '$1,'),
    )
  )
    return { instrument: after, isBefore: true };
  if (
    before &&
    trigger.start - before.end <= REACH_BACK &&
    (trigger.form !== 'noun' || (!sentence.words.spaced && trigger.start - before.end <= 4))
  )
    return { instrument: before, isBefore: true };
  return isObject ? { instrument: after, isBefore: false } : null;
}

/** The paper of the sentence before: “An agreement links X and Y. It was signed on Monday.” */
function paperBefore(sentence: ReadSentence, story: StorySoFar): SignedPaper | null {
  const before = sentence.find('sameParty').some(({ start }) => start <= 1) ? story.before(sentence.index) : null;
  const instrument = before && instrumentsIn(before).findLast(({ kind }) => kind !== 'other');
  return instrument ? { instrument, isBefore: true } : null;
}

/** Further instruments of the same act: a memorandum and an exchange agreement. */
function joinedPapers(sentence: ReadSentence, paper: SignedPaper): readonly Instrument[] {
  const more = instrumentsIn(sentence).find(({ start }) => start >= paper.instrument.end);
  if (!more || more.kind === null || more.kind === 'other' || more.kind === paper.instrument.kind) return [];
  const between = sentence.between(paper.instrument.end, more.start);
  const joins =
    sentence.words.matcher('and').isIn(between) && between.length <= 60 && !/[,;，；\ue000-\uebff]/u.test(between);
  return joins ? [more] : [];
}

/** Words, or names, in a list of those who looked on. */
const FEW = 6;

/** Attended by X, witnessed by Y. */
const isLookingOn = ({ institution }: PartyUse, sentence: ReadSentence): boolean =>
  sentence
    .find('besideSigning')
    .some(
      ({ start, end }) =>
        end <= institution.at &&
        sentence.find('by').some((by) => by.start > start && by.end === end) &&
        wordsBetween(sentence, end, institution.at) <= FEW,
    );

function isParty(use: PartyUse, trigger: Trigger, sentence: ReadSentence): boolean {
  const { role, institution } = use;
  const isBefore = institution.at < trigger.start;
  switch (role) {
    case 'with':
    case 'between':
      return true;
    case 'by':
      return (!isBefore || !sentence.words.spaced) && !isLookingOn(use, sentence);
    case 'subject':
    case 'delegation':
      return isBefore;
    case 'official':
      return (
        isBefore ||
        sentence.find('by', 'with').some(({ start, end }) => start >= trigger.end && end <= institution.at) ||
        trigger.form === 'for'
      );
    case 'to':
    case 'at':
    case 'other':
      return false;
  }
}

/** Officials of the packs stand for their institutions where the sentence does not name these. */
function officialsAsParties(
  sentence: ReadSentence,
  trigger: Trigger,
  stretch: Hit,
  parties: readonly NamedParty[],
  story: StorySoFar,
): readonly NamedParty[] {
  return sentence.persons.flatMap(({ entity, text, at }): readonly NamedParty[] => {
    if (
      entity === null ||
      !isWithin({ start: at }, stretch) ||
      (at > trigger.start &&
        trigger.form !== 'for' &&
        !sentence.words.matcher('by', 'with').isIn(sentence.between(trigger.end, at)))
    )
      return [];
    const own = story.known.institutionsOf(entity);
    if (own.length === 0 || own.some((each) => parties.some((party) => party.entity === each))) return [];
    const [first] = own;
    return first === undefined ? [] : [{ entity: first, text }];
  });
}

function namedParties(
  sentence: ReadSentence,
  trigger: Trigger,
  uses: readonly PartyUse[],
  story: StorySoFar,
): readonly NamedParty[] {
  const within = (stretch: Hit): readonly NamedParty[] => {
    const bound = uses.filter(
      (use) => isWithin({ start: use.institution.at }, stretch) && isParty(use, trigger, sentence),
    );
    const all = bound.map(({ institution }) => partyOf(institution, story));
    // The head of UNESCO's office in Beijing signs for UNESCO, where that is a party.
    const isOfAnother = ({ entity }: NamedParty, use: PartyUse | undefined): boolean =>
      use?.role === 'official' &&
      entity !== null &&
      all.some((other) => other.entity !== null && other.entity === story.known.partOf(entity));
    const named = distinctParties(all.filter((party, index) => !isOfAnother(party, bound[index])));
    return named.length >= 2
      ? named
      : distinctParties([...named, ...officialsAsParties(sentence, trigger, stretch, named, story)]);
  };
  const stretch = stretchAround(sentence, trigger);
  const narrow = within({ start: clauseAround(sentence, trigger).start, end: stretch.end });
  if (narrow.length >= 2) return narrow;
  const wide = within(stretch);
  if (wide.length >= 2) return wide;
  // “An agreement with Y was signed at X.”
  const [only] = wide;
  const places = uses.filter(({ role, institution }) => role === 'at' && isWithin({ start: institution.at }, stretch));
  const [place] = places;
  const isWith = uses.some(
    ({ role, institution }) => role === 'with' && only !== undefined && isSameParty(partyOf(institution, story), only),
  );
  if (only && place && isWith && places.length === 1) return [partyOf(place.institution, story), only];
  // “X and Y are partners at last: on Wednesday, their rectors signed …”
  const whole = within({ start: 0, end: sentence.text.length });
  return whole.length >= 2 ? whole : wide;
}

/** Signed by somebody. */
const isDoneBy = (sentence: ReadSentence, trigger: Hit): boolean =>
  sentence.find('by').some(({ start }) => start >= trigger.end && wordsBetween(sentence, trigger.end, start) <= 2);

/** Words between a verb and the subjects behind it. */
const NEAR_BEHIND = 3;

/**
 * Parties that stand behind the verb as its subjects, where nobody stands before it: “Am Freitag unterzeichneten X und Y …”,
 * or as the objects of what the paper or its signing does: “The memorandum, which was signed on Friday, binds X and Y.”,
 * “The signing of a memorandum brought X and Y together.”
 */
function partiesBehind(
  sentence: ReadSentence,
  trigger: Trigger,
  uses: readonly PartyUse[],
  isPassive: boolean,
  story: StorySoFar,
): readonly NamedParty[] {
  const { words } = sentence;
  if (!words.spaced || trigger.form === 'present' || trigger.form === 'for') return [];
  const paper = instrumentsIn(sentence).findLast(({ end }) => end <= trigger.start);
  // “With a memorandum signed on Friday, X and Y …”
  const isReduced =
    !isPassive &&
    paper !== undefined &&
    wordsBetween(sentence, paper.end, trigger.start) === 0 &&
    !isDoneBy(sentence, trigger);
  if (trigger.form === 'past' && !isPassive && !isReduced && !words.subjectsBehind) return [];
  if (uses.some(({ role, institution }) => role === 'subject' && institution.at < trigger.start)) return [];
  const behind = uses.filter(({ role, institution }) => role === 'subject' && institution.at > trigger.end);
  const chains = new Set(behind.map(({ chain }) => chain));
  const [first] = behind;
  if (behind.length < 2 || chains.size !== 1 || !first) return [];
  if (trigger.form === 'noun') {
    if (/[,;:]/u.test(sentence.between(trigger.end, first.institution.at))) return [];
  } else if (isPassive) {
    // The signing is told in passing, between commas.
    const isAside = paper !== undefined && sentence.between(paper.end, trigger.start).startsWith(',');
    if (!isAside || !sentence.between(trigger.end, first.institution.at).includes(',')) return [];
  } else if (!isReduced && wordsBetween(sentence, trigger.end, first.institution.at) > NEAR_BEHIND) return [];
  return distinctParties(behind.map(({ institution }) => partyOf(institution, story)));
}

/** “After signing a memorandum with Y on Friday, X opened …”: the one who acts stands behind the comma. */
function withSubjectBehind(
  sentence: ReadSentence,
  trigger: Trigger,
  uses: readonly PartyUse[],
  named: readonly NamedParty[],
  story: StorySoFar,
): readonly NamedParty[] {
  const [partner] = uses.filter(({ role, institution }) => role === 'with' && institution.at >= trigger.end);
  if (!sentence.words.spaced || trigger.form !== 'noun' || named.length !== 1 || !partner) return named;
  const subject = uses.find(({ role, institution }) => role === 'subject' && institution.at > partner.institution.at);
  const isFirst = uses.every(({ institution }) => institution.at >= trigger.end);
  if (!subject || !isFirst || !sentence.between(partner.institution.at, subject.institution.at).includes(','))
    return named;
  return distinctParties([partyOf(subject.institution, story), ...named]);
}

/** Whom “the two universities”, “the institute” and a verb without a subject mean. */
function completed(
  sentence: ReadSentence,
  trigger: Trigger,
  named: readonly NamedParty[],
  mayMeanAll: boolean,
  story: StorySoFar,
): readonly NamedParty[] {
  const { antecedents } = story;
  if (named.length >= 2) return named;
  const [one = null] = named;
  if (sentence.find('threeParties').length > 0) return antecedents.group(3, one);
  if (sentence.find('fourParties').length > 0) return antecedents.group(4, one);
  if (sentence.find('bothParties').length > 0) {
    const pair = antecedents.group(2, one);
    if (pair.length === 2) return pair;
  }
  if (one !== null) {
    const before = sentence
      .find('sameParty')
      .some(({ start }) => start < trigger.start || wordsBetween(sentence, trigger.end, start) < 12);
    const other = before ? antecedents.last([one]) : null;
    if (other) return [other, one];
    return antecedents.group(2, one);
  }
  return mayMeanAll ? allMeant(sentence, story) : [];
}

/** Whom a sentence without parties means: those of the signing before it, otherwise those of the title or right before. */
function allMeant(sentence: ReadSentence, story: StorySoFar): readonly NamedParty[] {
  const last = story.deeds.at(-1);
  if (last && sentence.index - last.sentence.index <= GOES_ON)
    return last.type === 'visit' ? [...last.visitors, ...last.hosts] : last.parties;
  return story.antecedents.acting(2);
}

export interface SigningsFound {
  readonly signings: readonly Signing[];
  /** What the sentence adds to the signing before it. */
  readonly goesOn: readonly { readonly trigger: Hit; readonly how: SignedBy }[];
}

/** The signings that a sentence tells, and what it adds to one before. */
export function signingsIn(sentence: ReadSentence, story: StorySoFar): SigningsFound {
  const triggers = triggersIn(sentence);
  if (triggers.length === 0) return { signings: [], goesOn: [] };
  const uses = partyUses(sentence);
  const signings: Signing[] = [];
  const used = new Set<number>();
  const goesOn: SigningsFound['goesOn'][number][] = [];
  const last = story.deeds.findLast((deed) => deed.type === 'agreement');
  const isNear = last !== undefined && sentence.index - last.sentence.index <= GOES_ON;

  // Who signed for whom is told of the signing, wherever it stands: “X, represented by A, and Y signed …”.
  const isFor = ({ form }: Trigger): boolean => form === 'for';
  for (const trigger of [...triggers.filter((one) => !isFor(one)), ...triggers.filter(isFor)]) {
    const index = triggers.indexOf(trigger);
    const passive = sentence
      .find('passive')
      .some((hit) => hit.end <= trigger.start && wordsBetween(sentence, hit.end, trigger.start) <= 1);
    const named = namedParties(sentence, trigger, uses, story);
    const own =
      named.length > 0
        ? withSubjectBehind(sentence, trigger, uses, named, story)
        : partiesBehind(sentence, trigger, uses, passive, story);
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
    const happened = happenedOf(sentence, trigger, form);
    if (happened === null) continue;
    const mayMeanAll =
      !isDoneBy(sentence, trigger) &&
      (passive || form === 'noun' || !sentence.words.spaced || paper?.isBefore === true);
    const parties = completed(sentence, trigger, own, mayMeanAll, story);
    if (parties.length < 2) continue;
    const isBackground =
      paper?.isBefore && paper !== earlier && isExplained(sentence, trigger, paper.instrument, passive);
    const dated = datedDeed(
      sentence,
      trigger,
      isBackground && happened === 'done' ? 'background' : happened,
      parties,
      story,
    );
    const hasSubject = uses.some(
      ({ role, institution }) =>
        role === 'subject' &&
        institution.at < trigger.start &&
        isWithin({ start: institution.at }, clauseAround(sentence, trigger)),
    );
    const isNoun = form === 'noun' && !sentence.words.spaced;
    const signatories =
      isNoun || (how === 'before' && hasSubject && sentence.words.spaced)
        ? []
        : signatoriesIn(sentence, trigger, how, parties, story);
    const signing = {
      type: 'agreement' as const,
      sentence,
      trigger,
      ...dated,
      place: placeOf(sentence, trigger),
      parties,
      signatories,
    };
    const papers = paper ? [paper.instrument, ...joinedPapers(sentence, paper)] : [];
    const kinds = papers.length > 0 ? papers.map(({ kind }) => (kind === 'other' ? null : kind)) : [null];
    for (const kind of kinds) signings.push({ ...signing, kind });
  }
  return { signings, goesOn };
}

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
