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
  one: NamedParty,
  story: StorySoFar,
): NamedParty | 'nobody' | null {
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
  if (meant.isBefore && meant.fit === null) return story.antecedents.it(one);
  return story.antecedents.last([one], meant.fit) ?? (meant.fit === null ? null : 'nobody');
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
  named: readonly NamedParty[],
  mayMeanAll: boolean,
  story: StorySoFar,
): readonly NamedParty[] {
  const { antecedents } = story;
  if (named.length >= 2) return named;
  const [one = null] = named;
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
    const meant = sameParty(sentence, trigger, one, story);
    if (meant) return meant === 'nobody' ? [] : [meant, one];
    return antecedents.group(2, one);
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
