/** Who is bound by what is signed. */
import { fitOf } from '../body-kinds.ts';
import { distinctParties, isSameParty } from '../parties.ts';
import type { PartyUse } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { instrumentsIn } from './instruments.ts';
import { isDoneBy, type SigningTrigger } from './signing-triggers.ts';
import type { NamedParty } from './types.ts';

/** Sentences that may go on about a signing. */
export const GOES_ON = 4;

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

function isParty(use: PartyUse, trigger: SigningTrigger, sentence: ReadSentence): boolean {
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
    case 'near':
    case 'other':
      return false;
  }
}

/** Officials of the packs stand for their institutions where the sentence does not name these. */
function officialsAsParties(
  sentence: ReadSentence,
  trigger: SigningTrigger,
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

/** The parties that the sentence names, from its clause outwards. */
function namedParties(
  sentence: ReadSentence,
  trigger: SigningTrigger,
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
  const clause = clauseAround(sentence, trigger);
  // “X and Y signed a memorandum, extending a partnership that began with Z.”
  const own = within(clause);
  if (own.length >= 2) return own;
  const narrow = within({ start: clause.start, end: stretch.end });
  if (narrow.length >= 2) return narrow;
  const wide = within(stretch);
  if (wide.length >= 2) return wide;
  // “An agreement with Y was signed at X.”
  const [only] = wide;
  const places = uses.filter(
    ({ role, institution }) =>
      (role === 'at' || (role === 'to' && institution.at < trigger.start)) &&
      isWithin({ start: institution.at }, stretch),
  );
  const [place] = places;
  const isWith = uses.some(
    ({ role, institution }) => role === 'with' && only !== undefined && isSameParty(partyOf(institution, story), only),
  );
  if (only && place && isWith && places.length === 1) return [partyOf(place.institution, story), only];
  // “X and Y are partners at last: on Wednesday, their rectors signed …”
  const whole = within({ start: 0, end: sentence.text.length });
  return whole.length >= 2 ? whole : wide;
}

/** Words between a verb and the subjects behind it. */
const NEAR_BEHIND = 3;

/**
 * Parties that stand behind the verb as its subjects, where nobody stands before it: “Am Freitag unterzeichneten X und
 * Y …”, or as the objects of what the paper or its signing does: “The memorandum, which was signed on Friday, binds X
 * and Y.”, “The signing of a memorandum brought X and Y together.”
 */
function partiesBehind(
  sentence: ReadSentence,
  trigger: SigningTrigger,
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
  const behind = uses.filter(
    ({ role, institution }) =>
      (role === 'subject' || (role === 'official' && words.subjectsBehind)) && institution.at > trigger.end,
  );
  const chains = new Set(behind.filter(({ role }) => role === 'subject').map(({ chain }) => chain));
  const [first] = behind;
  if (behind.length < 2 || chains.size > 1 || !first || behind.some(({ role }) => role !== first.role)) return [];
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
  trigger: SigningTrigger,
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

/** Those that the sentence names, before the verb or behind it. */
export function ownParties(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  uses: readonly PartyUse[],
  isPassive: boolean,
  story: StorySoFar,
): readonly NamedParty[] {
  const named = namedParties(sentence, trigger, uses, story);
  return named.length > 0
    ? withSubjectBehind(sentence, trigger, uses, named, story)
    : partiesBehind(sentence, trigger, uses, isPassive, story);
}

const GROUPS = [
  ['threeParties', 3],
  ['fourParties', 4],
  ['bothParties', 2],
] as const;

/** Words between a verb and what stands for a party behind it. */
const REACH_BEHIND = 12;

/**
 * Whom “the university” or “it” means beside the party that the sentence names,
 * `null` where nothing stands for a body. A word that says what the body is goes
 * before one that does not; where none told before is such a body, nobody is meant.
 */
function sameParty(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  except: readonly [NamedParty, ...NamedParty[]],
  story: StorySoFar,
): NamedParty | 'nobody' | null {
  const [one] = except;
  const near = sentence
    .find('sameParty')
    .filter(({ start }) => start < trigger.start || wordsBetween(sentence, trigger.end, start) < REACH_BEHIND)
    .map((hit) => ({ isBefore: hit.start < trigger.start, fit: fitOf(sentence, hit, trigger, story) }));
  const meant =
    near.find(({ isBefore, fit }) => isBefore && fit !== null) ??
    near.find(({ isBefore }) => isBefore) ??
    near.find(({ fit }) => fit !== null) ??
    near[0];
  if (!meant) return null;
  // “It signed …” is said of the one of whom the sentence before tells, whoever else is in it.
  const { antecedents } = story;
  const { fit: howWell } = meant;
  if (meant.isBefore && howWell === null) return antecedents.it(one);
  const last = antecedents.last(except, howWell);
  if (howWell === null) return last;
  // “The university also signed …” goes on about the one of whom the sentence before tells, where that is such a body.
  const topic = meant.isBefore ? antecedents.it(one) : null;
  const isOther = topic !== null && topic !== 'nobody' && !except.some((other) => isSameParty(other, topic));
  if (isOther && last !== null && howWell(topic) === howWell(last)) return topic;
  return last ?? 'nobody';
}

/** Whether those named are partners of one who stands elsewhere: “The memoranda were signed with X.” */
function arePartners(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  named: readonly NamedParty[],
  uses: readonly PartyUse[],
  story: StorySoFar,
): boolean {
  // “After signing a memorandum with Y, X opened …”
  if (!sentence.words.spaced || trigger.form === 'noun') return false;
  return named.every((party) =>
    uses.some(({ role, institution }) => role === 'with' && isSameParty(partyOf(institution, story), party)),
  );
}

/** “The delegation first visited X, where it signed a memorandum”: the one whose people are guests there. */
function guestOf(sentence: ReadSentence, trigger: Hit, host: NamedParty, story: StorySoFar): NamedParty | null {
  const visit = story.deeds.findLast((deed) => deed.type === 'visit');
  const isOfThem = sentence.find('visitors').some(({ end }) => end <= trigger.start);
  if (!visit || !isOfThem || sentence.index - visit.sentence.index > GOES_ON || visit.visitors.length !== 1)
    return null;
  return visit.hosts.some((other) => isSameParty(other, host)) ? (visit.visitors[0] ?? null) : null;
}

/** “X visited Y and signed an agreement”: the two of the visit. */
function visitOf(
  sentence: ReadSentence,
  one: NamedParty | null,
  { deeds }: StorySoFar,
): readonly NamedParty[] | undefined {
  const visit = deeds.findLast((deed) => deed.type === 'visit');
  if (!visit || visit.sentence.index !== sentence.index) return undefined;
  const both = [...visit.visitors, ...visit.hosts];
  const isOfOne = one === null || both.some((party) => isSameParty(party, one));
  return both.length === 2 && isOfOne ? both : undefined;
}

/** Whom “the two universities”, “the institute” and a verb without a subject mean. */
export function completed(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  { named, uses }: { readonly named: readonly NamedParty[]; readonly uses: readonly PartyUse[] },
  mayMeanAll: boolean,
  story: StorySoFar,
): readonly NamedParty[] {
  const { antecedents } = story;
  const [one = null, ...more] = named;
  const isPartner = arePartners(sentence, trigger, named, uses, story);
  if (one !== null && more.length > 0) {
    if (!isPartner) return named;
    const actor = sameParty(sentence, trigger, [one, ...more], story) ?? (mayMeanAll ? antecedents.lone(named) : null);
    return actor === null || actor === 'nobody' ? [] : [actor, ...named];
  }
  const visited = visitOf(sentence, one, story);
  if (visited) return visited;
  for (const [list, size] of GROUPS) {
    const hits = sentence.find(list);
    if (hits.length === 0) continue;
    const fits = hits.flatMap((hit) => fitOf(sentence, hit, trigger, story) ?? []);
    const group = antecedents.group(size, one, fits[0]);
    if (group.length === size || size > 2 || fits.length > 0) return group;
  }
  if (one !== null) {
    const guest = guestOf(sentence, trigger, one, story);
    if (guest) return [guest, one];
    const meant = sameParty(sentence, trigger, [one], story);
    if (meant) return meant === 'nobody' ? [] : [meant, one];
    const group = antecedents.group(2, one);
    const lone = group.length === 0 && isPartner && mayMeanAll ? antecedents.lone(named) : null;
    return lone ? [lone, one] : group;
  }
  return mayMeanAll ? allMeant(sentence, story) : [];
}

/**
 * Whom a sentence without parties means: those of the signing before it, otherwise those of the title or right before.
 */
function allMeant(sentence: ReadSentence, story: StorySoFar): readonly NamedParty[] {
  const last = story.deeds.at(-1);
  if (last && sentence.index - last.sentence.index <= GOES_ON)
    return last.type === 'visit' ? [...last.visitors, ...last.hosts] : last.parties;
  return story.antecedents.acting(2);
}
