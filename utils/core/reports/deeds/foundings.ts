/** Bodies that are founded or opened, or gain a member. */
import { distinctParties } from '../parties.ts';
import { type PartyUse, partyUses } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { isWithin, stretchAround, wordsBetween } from './clause.ts';
import { datedDeed } from './date-of.ts';
import { type DeedForm, happenedOf } from './happened.ts';
import { placeOf } from './place-of.ts';
import type { Founding, NamedParty } from './types.ts';

interface Trigger extends Hit {
  readonly form: DeedForm;
  readonly frame: 'found' | 'join' | 'admit';
}

/** Between a verb and what is opened, in words. */
const NEAR = 7;
/** Between “to” and its verb: a word at most, no name and no comma (“according to X, they set up”). */
const BEHIND_TO = /^\s+(?:\p{L}+\s+)?$/u;

/** “set up” is a past form and an infinitive: “signed an agreement to jointly set up a centre”. */
function isInfinitive(sentence: ReadSentence, verb: Hit): boolean {
  const isBoth = sentence.find('found').some(({ start }) => start === verb.start);
  return (
    isBoth &&
    sentence
      .find('infinitive')
      .some(({ end }) => end <= verb.start && BEHIND_TO.test(sentence.between(end, verb.start)))
  );
}

function triggersIn(sentence: ReadSentence): readonly Trigger[] {
  const all: Trigger[] = [
    ...sentence
      .find('founded')
      .filter((hit) => !isInfinitive(sentence, hit))
      .map((hit) => ({ ...hit, form: 'past' as const, frame: 'found' as const })),
    ...sentence.find('found').map((hit) => ({ ...hit, form: 'present' as const, frame: 'found' as const })),
    ...sentence.find('joined').map((hit) => ({ ...hit, form: 'past' as const, frame: 'join' as const })),
    ...sentence.find('join').map((hit) => ({ ...hit, form: 'present' as const, frame: 'join' as const })),
    ...(sentence.find('members').length > 0
      ? sentence.find('admitted').map((hit) => ({ ...hit, form: 'past' as const, frame: 'admit' as const }))
      : []),
  ];
  return all
    .sort((a, b) => a.start - b.start)
    .filter((one, index, sorted) => index === 0 || one.start >= (sorted[index - 1]?.end ?? 0));
}

const isAlliance = ({ institution }: PartyUse, sentence: ReadSentence, { known }: StorySoFar): boolean =>
  institution.entity !== null && known.isInstitution(institution.entity)
    ? known.hasMembers(institution.entity)
    : sentence.words.matcher('alliances').isIn(institution.text);

interface Found {
  readonly parties: readonly NamedParty[];
  readonly what: string | null;
  /** Whether a body that the packs know is founded itself, so that one party is enough. */
  readonly isNamed: boolean;
}

function joined(sentence: ReadSentence, trigger: Trigger, uses: readonly PartyUse[], story: StorySoFar): Found | null {
  const behind = uses.find((use) => use.institution.at >= trigger.end && isAlliance(use, sentence, story));
  const isNear = behind && wordsBetween(sentence, trigger.end, behind.institution.at) <= NEAR;
  // “The alliance has a new member: X joined on Monday.”
  const before = partyUses(sentence).filter(
    (use) => use.institution.at < trigger.start && isAlliance(use, sentence, story),
  );
  const body = isNear ? behind : before.length === 1 && sentence.find('members').length > 0 ? before[0] : undefined;
  if (!body) return null;
  const members = uses.filter(
    ({ role, institution }) =>
      (role === 'subject' || role === 'with') && institution.at < trigger.start && institution !== body.institution,
  );
  if (members.length === 0) return null;
  return {
    parties: distinctParties([...members, body].map(({ institution }) => partyOf(institution, story))),
    what: null,
    isNamed: false,
  };
}

/** “The alliance admitted X as its 48th member.” */
function admitted(
  sentence: ReadSentence,
  trigger: Trigger,
  uses: readonly PartyUse[],
  story: StorySoFar,
): Found | null {
  const body = uses.findLast(
    (use) => use.institution.at < trigger.start && use.role === 'subject' && isAlliance(use, sentence, story),
  );
  const member = uses.find(
    ({ institution }) => institution.at >= trigger.end && wordsBetween(sentence, trigger.end, institution.at) <= 2,
  );
  if (!body || !member) return null;
  const members = uses.filter(({ chain, institution }) => chain === member.chain && institution.at >= trigger.end);
  return {
    parties: distinctParties([...members, body].map(({ institution }) => partyOf(institution, story))),
    what: null,
    isNamed: false,
  };
}

const FRAMES = { join: joined, admit: admitted, found: founded };

/** Whether an institution stands right behind a body, alone or with others. */
function isOfBody(sentence: ReadSentence, body: Hit, use: PartyUse, uses: readonly PartyUse[]): boolean {
  const first = uses.find(({ institution }) => institution.at >= body.end);
  return (
    first !== undefined && use.chain === first.chain && wordsBetween(sentence, body.end, first.institution.at) === 0
  );
}

/**
 * What a body without a name is called: the words between its article and its noun as well, “joint research centre”.
 */
function calledAs(sentence: ReadSentence, { start, end }: Hit): string {
  const article = sentence.find('definite', 'indefinite').findLast((hit) => hit.end <= start);
  const own = sentence.between(start, end);
  if (!article || wordsBetween(sentence, article.end, start) > NEAR) return own;
  const whole = sentence.between(article.end, end).trim();
  return /[\ue000-\uebff.,;:()、，；：（）]/u.test(whole) ? own : whole;
}

/** “X and Y opened the Joint Institute of Design”: a body with a name of its own that no pack knows. */
const isNewBody = (
  { institution, role }: PartyUse,
  sentence: ReadSentence,
  trigger: Trigger,
  isPassive: boolean,
): boolean =>
  institution.entity === null &&
  role === 'subject' &&
  isPassive === institution.at < trigger.start &&
  sentence.words.matcher('bodies').isIn(institution.text) &&
  !sentence.words.bodyNounsIn(institution.text).some(({ noun }) => noun === 'university');

function founded(sentence: ReadSentence, trigger: Trigger, uses: readonly PartyUse[], story: StorySoFar): Found | null {
  const near = (at: number): boolean =>
    (at >= trigger.end ? wordsBetween(sentence, trigger.end, at) : wordsBetween(sentence, at + 1, trigger.start)) <=
    NEAR;
  const isPassive = sentence
    .find('passive')
    .some(({ end }) => end <= trigger.start && wordsBetween(sentence, end, trigger.start) <= 1);
  const isFront = (use: PartyUse): boolean => use.institution.at < trigger.start;
  const alliance = uses.find(
    (use) =>
      isAlliance(use, sentence, story) &&
      near(use.institution.at) &&
      (isFront(use) ? isPassive || !sentence.words.spaced : use.role === 'subject'),
  );
  const bodies = sentence.find('bodies');
  // “A branch of X and Y opened.”
  const isOfSeveral = uses.some((use) => use.role === 'between' && isFront(use));
  const body =
    bodies.find(({ start }) =>
      start >= trigger.end && !isPassive ? wordsBetween(sentence, trigger.end, start) <= NEAR : false,
    ) ??
    bodies.find(
      ({ end }) =>
        end <= trigger.start &&
        (isPassive ||
          isOfSeveral ||
          !sentence.words.spaced ||
          // “haben X und Y ein Zentrum eröffnet”
          (sentence.words.participlesLast && wordsBetween(sentence, end, trigger.start) === 0)),
    );
  const named =
    body || alliance
      ? undefined
      : uses.find((use) => near(use.institution.at) && isNewBody(use, sentence, trigger, isPassive));
  if (!alliance && !body && !named) return null;
  const takesPart = sentence.find('takesPart');
  const founders = uses.filter((use) => {
    const { role, institution } = use;
    if (use === alliance) return true;
    if (use === named) return false;
    if (role === 'with' || role === 'between') return true;
    if (role === 'by') return !isFront(use) || !sentence.words.spaced;
    // “Открылся центр X и Y.”
    if (body && role === 'subject' && body.start >= trigger.end && isOfBody(sentence, body, use, uses)) return true;
    if (role === 'subject')
      return (
        isFront(use) ||
        takesPart.some(
          ({ start }) => start > institution.at && wordsBetween(sentence, institution.at + 1, start) <= NEAR,
        )
      );
    const of = body?.end ?? named?.institution.at;
    return role === 'other' && isPassive && of !== undefined && institution.at > of && isFront(use);
  });
  return {
    parties: distinctParties(founders.map(({ institution }) => partyOf(institution, story))),
    what: alliance
      ? partyOf(alliance.institution, story).text
      : body
        ? calledAs(sentence, body)
        : (named?.institution.text ?? null),
    isNamed: alliance !== undefined,
  };
}

/** The foundings, openings and joinings that a sentence tells. */
export function foundingsIn(sentence: ReadSentence, story: StorySoFar): readonly Founding[] {
  const triggers = triggersIn(sentence);
  if (triggers.length === 0) return [];
  const all = partyUses(sentence);
  return triggers.flatMap((trigger): readonly Founding[] => {
    const stretch = stretchAround(sentence, trigger);
    const uses = all.filter(({ institution }) => isWithin({ start: institution.at }, stretch));
    const found = FRAMES[trigger.frame](sentence, trigger, uses, story);
    if (!found || found.parties.length < (found.isNamed ? 1 : 2)) return [];
    const told = happenedOf(sentence, trigger, trigger.form);
    if (told === null) return [];
    const dated = datedDeed(sentence, trigger, told, found.parties, story);
    return [
      {
        type: 'event',
        sentence,
        trigger,
        ...dated,
        place: placeOf(sentence, trigger),
        what: found.what,
        parties: found.parties,
      },
    ];
  });
}
