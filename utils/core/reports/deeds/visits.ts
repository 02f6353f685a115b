/** Visits: whose people were guests of whom, in person. */
import type { BodyNoun } from '../../languages/reporting/types.ts';
import { distinctParties, isSameParty } from '../parties.ts';
import { type PartyRole, type PartyUse, partyUses, roleIn } from '../roles/party-roles.ts';
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { datedDeed, isDayAhead, isDayUnclear } from './date-of.ts';
import { happenedOf } from './happened.ts';
import { invertedSides } from './inverted-visits.ts';
import { placeOf } from './place-of.ts';
import { isRemote } from './remote.ts';
import type { NamedParty, Visiting } from './types.ts';
import { type VisitTrigger, visitTriggers } from './visit-triggers.ts';

/** Words between a verb and the host that it leads to. */
const NEAR = 5;
const NEAR_UNSPACED = 4;

interface Around {
  readonly before: readonly PartyUse[];
  readonly behind: readonly PartyUse[];
}

function around(
  sentence: ReadSentence,
  trigger: VisitTrigger,
  next: VisitTrigger | undefined,
  uses: readonly PartyUse[],
): Around {
  const stretch = stretchAround(sentence, trigger);
  const clause = clauseAround(sentence, trigger);
  const inStretch = uses.filter(({ institution }) => isWithin({ start: institution.at }, stretch));
  const narrow = inStretch.filter(
    ({ institution }) => institution.at < trigger.start && institution.at >= clause.start,
  );
  const wide = inStretch.filter(({ institution }) => institution.at < trigger.start);
  return {
    before: narrow.length > 0 ? narrow : wide,
    behind: inStretch.filter(
      ({ institution }) =>
        institution.at >= trigger.end &&
        institution.at < clause.end &&
        (next === undefined || next.frame === 'noun' || institution.at < next.start),
    ),
  };
}

/** Words behind “and” up to a host that the same verb leads to: “Oslo and to the”, “Oslo and then to”. */
const JOINED = 2;

/** “X visited the museum and gave a book to Y”: another verb of the clause leads there. */
const isOfOtherVerb = (sentence: ReadSentence, trigger: VisitTrigger, { role, institution }: PartyUse): boolean =>
  role === 'to' &&
  sentence.words.spaced &&
  sentence
    .find('and')
    .some(
      ({ start, end }) =>
        start >= trigger.end && end <= institution.at && wordsBetween(sentence, end, institution.at) > JOINED,
    );

/** The institutions that a verb leads to: the first right behind it, and those joined to it. */
function ledTo(
  sentence: ReadSentence,
  trigger: VisitTrigger,
  behind: readonly PartyUse[],
  roles: readonly PartyRole[],
): readonly PartyUse[] {
  // “were guests of X”: right behind the verb, whatever word it ends with.
  const isNext = (use: PartyUse): boolean =>
    use.role !== 'near' && wordsBetween(sentence, trigger.end, use.institution.at) <= 1;
  const nearest = behind.find(isNext);
  const fitting = behind.filter(
    (use) =>
      !isOfOtherVerb(sentence, trigger, use) &&
      (roles.includes(use.role) || (nearest !== undefined && use.chain === nearest.chain)),
  );
  const [first] = fitting;
  if (!first) return [];
  const near =
    wordsBetween(sentence, trigger.end, first.institution.at) <= (sentence.words.spaced ? NEAR : NEAR_UNSPACED);
  const isLed = near || first.role === 'to' || first.role === 'at' || first.role === 'by';
  return isLed ? fitting.filter((use) => use.chain === first.chain || use.role === 'to' || use.role === 'at') : [];
}

/** Where visitors come to; people may also see something of their hosts: “toured the studios of X”. */
function placesOf(
  sentence: ReadSentence,
  trigger: VisitTrigger,
  behind: readonly PartyUse[],
  people: readonly PartyUse[],
): readonly PartyUse[] {
  const led = ledTo(sentence, trigger, behind, ['subject', 'to', 'at']);
  // “X visited an alumna, who teaches at Y”: a body alone goes nowhere beyond a comma.
  const isApart = ({ institution }: PartyUse): boolean =>
    people.length === 0 && sentence.words.spaced && sentence.between(trigger.end, institution.at).includes(', ');
  const places = led.some(isApart) ? [] : led;
  return places.length > 0 || people.length === 0 || !sentence.words.spaced
    ? places
    : // “the joint centre of X” stands as “the agreement of X” does.
      ledTo(sentence, trigger, behind, ['other', 'between']);
}

/** 到X访问, 在X进行访问: the place right before the verb, where words do not stand apart. */
function placesBefore(sentence: ReadSentence, trigger: VisitTrigger, before: readonly PartyUse[]): readonly PartyUse[] {
  const last = before.at(-1);
  if (sentence.words.spaced || !last || !roleIn('to', 'at')(last)) return [];
  const isNear = wordsBetween(sentence, last.institution.at + 1, trigger.start) <= NEAR;
  const between = sentence.between(last.institution.at + 1, trigger.start);
  const isPart = /^[、，,]/u.test(between) || sentence.words.matcher('of').find(between)[0]?.start === 0;
  return isNear && !isPart ? before.filter(({ chain }) => chain === last.chain) : [];
}

/** “hat X besucht”: the body right before a participle that ends its clause. */
function objectsBefore(
  sentence: ReadSentence,
  trigger: VisitTrigger,
  before: readonly PartyUse[],
  people: readonly PartyUse[],
): readonly PartyUse[] {
  const last = before.at(-1);
  if (
    !sentence.words.participlesLast ||
    !last ||
    people.length === 0 ||
    people.some(({ chain }) => chain === last.chain)
  )
    return [];
  // An ending may stand apart from a name: X’ni ziyaret etti.
  const isNext = /^[\s'’]*$/u.test(sentence.between(last.institution.at + 1, trigger.start));
  return isNext && roleIn('subject', 'at', 'to')(last) ? before.filter(({ chain }) => chain === last.chain) : [];
}

/** Officials of the packs among the persons of a stretch, as their institutions. */
function officials(sentence: ReadSentence, stretch: Hit, story: StorySoFar): readonly NamedParty[] {
  return sentence.persons.flatMap(({ entity, text, at }): readonly NamedParty[] => {
    if (entity === null || !isWithin({ start: at }, stretch)) return [];
    const [first] = story.known.institutionsOf(entity);
    return first === undefined ? [] : [{ entity: first, text }];
  });
}

/** What is called so is no part of the body that stands behind “of”: its alumni association. */
const NO_PARTS: readonly BodyNoun[] = ['association', 'alliance'];

const ownerPattern = (words: Words): RegExp =>
  new RegExp(
    String.raw`^\s+(?:${words.source('of')}\s+|d['’])${words.bareOf ? '?' : ''}(?:${words.source('articles')}\s+|l['’])?$`,
    'i',
  );

/**
 * Each body, and behind one that no pack knows the known one of which it is a part: “the Institute of Education of X”.
 */
function withOwners(sentence: ReadSentence, uses: readonly PartyUse[]): readonly Marked<'institution'>[] {
  const { institutions, words } = sentence;
  return uses.flatMap(({ institution }) => {
    const owner = institutions[institutions.findIndex(({ at }) => at === institution.at) + 1];
    const isOwner =
      owner !== undefined &&
      owner.entity !== null &&
      institution.entity === null &&
      words.spaced &&
      !words.bodyNounsIn(institution.text).some(({ noun }) => NO_PARTS.includes(noun)) &&
      words.pattern('owner', ownerPattern).test(sentence.between(institution.at + 1, owner.at));
    return isOwner ? [institution, owner] : [institution];
  });
}

/** “X welcomed the guests, and the rector of Y thanked them.” */
const isInNextClause = (sentence: ReadSentence, { end }: Hit, { institution }: PartyUse): boolean =>
  sentence
    .find('and', 'clauseOpeners')
    .some((hit) => hit.start >= end && hit.end <= institution.at && /,\s*$/u.test(sentence.between(end, hit.start)));

const isMeeting = (sentence: ReadSentence, trigger: Hit): boolean =>
  sentence.find('met').some(({ start }) => start === trigger.start);

/** Two officials who meet do so anywhere; with a delegation, one comes to the other. */
const isGuest = (sentence: ReadSentence, trigger: Hit, { role }: PartyUse): boolean =>
  role === 'delegation' ||
  !isMeeting(sentence, trigger) ||
  sentence.find('delegation', 'visitors').some(({ start }) => start >= trigger.end);

interface Sides {
  readonly visitors: readonly NamedParty[];
  readonly hosts: readonly NamedParty[];
}

/** Who came and where to, both before the verb: “BのC学長がAを訪問した”. */
function postposedSides(
  trigger: VisitTrigger,
  before: readonly PartyUse[],
  people: readonly PartyUse[],
  named: (uses: readonly PartyUse[]) => readonly NamedParty[],
): Sides {
  const isHost = trigger.frame === 'host-first';
  const hosts = before.filter(isHost ? roleIn('subject', 'official') : roleIn('to'));
  const last = hosts.at(isHost ? 0 : -1);
  return {
    visitors: named(isHost ? people.filter(({ role }) => role === 'delegation') : people),
    hosts: named(hosts.filter(({ chain }) => chain === last?.chain)),
  };
}

function sidesOf(sentence: ReadSentence, trigger: VisitTrigger, { before, behind }: Around, story: StorySoFar): Sides {
  const named = (uses: readonly PartyUse[]): readonly NamedParty[] =>
    distinctParties(withOwners(sentence, uses).map((institution) => partyOf(institution, story)));
  const clause = clauseAround(sentence, trigger);
  const or = (parties: readonly NamedParty[], stretch: Hit): readonly NamedParty[] =>
    parties.length > 0 ? parties : distinctParties(officials(sentence, stretch, story));
  const first = { start: stretchAround(sentence, trigger).start, end: trigger.start };
  const second = { start: trigger.end, end: clause.end };
  const people = before.filter(roleIn('delegation', 'official'));
  if (sentence.words.postposed) return postposedSides(trigger, before, people, named);
  // Where words do not stand apart, “X visits Y” is as often about web pages and places as about people; and a body in
  // the genitive without “of” looks like a subject: «документы X приняты».
  const isOfPeople = !sentence.words.spaced || (trigger.frame === 'received' && sentence.words.bareOf);
  const comers =
    people.length > 0 || isOfPeople || trigger.frame === 'came' ? people : before.filter(roleIn('subject', 'by'));
  switch (trigger.frame) {
    case 'came':
    case 'visitor-first': {
      const inverted =
        sentence.words.subjectsBehind && people.length === 0 ? invertedSides(sentence, before, behind) : null;
      if (inverted) return { visitors: named(inverted.visitors), hosts: named(inverted.hosts) };
      const behindVerb = placesOf(sentence, trigger, behind, people);
      const places = behindVerb.length > 0 ? behindVerb : objectsBefore(sentence, trigger, before, people);
      return {
        visitors: or(named(comers), first),
        hosts: named(places.length > 0 ? places : placesBefore(sentence, trigger, before)),
      };
    }
    case 'received':
      return {
        visitors: or(named(comers), first),
        hosts: or(named(ledTo(sentence, trigger, behind, ['by', 'at', 'to', 'official', 'subject'])), second),
      };
    case 'host-first': {
      // “A delegation of Y met with the president of X”: the people who came are told first.
      const came = isMeeting(sentence, trigger) ? before.filter(roleIn('delegation')) : [];
      const visited = behind.filter(roleIn('official', 'at'));
      if (came.length > 0 && visited.length > 0 && !behind.some(roleIn('delegation')))
        return { visitors: named(came), hosts: named(visited) };
      const next = behind
        .filter(roleIn('delegation', 'official'))
        .filter((use) => !isInNextClause(sentence, trigger, use) && isGuest(sentence, trigger, use));
      const isLast = next.length === 0 && sentence.words.participlesLast;
      const guests = isLast ? before.filter(roleIn('delegation')) : next;
      const hosts = or(named(before.filter(roleIn('subject', 'official', 'at'))), first);
      // “The rector welcomed guests of Y at X.”
      const there = behind.filter((use) => use.role === 'at' && guests.every(({ chain }) => chain !== use.chain));
      return { visitors: named(guests), hosts: hosts.length > 0 ? hosts : named(there) };
    }
    case 'led': {
      const guests = behind.filter(roleIn('delegation'));
      return {
        visitors: or(
          named(guests.length > 0 ? guests : before.filter(roleIn('official', 'subject', 'delegation'))),
          first,
        ),
        hosts: named(ledTo(sentence, trigger, behind, ['to', 'at'])),
      };
    }
    case 'noun': {
      const hosts = named(ledTo(sentence, trigger, behind, ['to']));
      // “Kunjungan X ke Y”
      const [own] = behind;
      const isOwn =
        own?.role === 'subject' &&
        sentence.words.bareOf &&
        wordsBetween(sentence, trigger.end, own.institution.at) === 0;
      if (isOwn) return { visitors: named([own]), hosts };
      const guests = [
        ...before.filter(
          (use) =>
            roleIn('delegation', 'official', 'by')(use) &&
            wordsBetween(sentence, use.institution.at + 1, trigger.start) <= 3,
        ),
        ...behind.filter(roleIn('delegation', 'official', 'by')),
      ];
      return { visitors: named(guests), hosts };
    }
  }
}

function kindOf(sentence: ReadSentence, trigger: VisitTrigger): Visiting['kind'] {
  const clause = stretchAround(sentence, trigger);
  const isDelegation = sentence.find('delegation').some((hit) => isWithin(hit, clause));
  const isExchange = sentence.find('exchange').some((hit) => isWithin(hit, clause) && hit.start > trigger.start);
  return !isDelegation && isExchange ? 'exchange' : 'delegation';
}

const isHabit = (sentence: ReadSentence, trigger: VisitTrigger): boolean => {
  const clause = clauseAround(sentence, trigger);
  return sentence.find('habits').some((hit) => isWithin(hit, clause));
};

/** “X welcomed 20 exchange students from Y”: who comes to study is no guest. */
function areNewStudents(sentence: ReadSentence, visitor: NamedParty, story: StorySoFar): boolean {
  // Where it is first named: “A delegation from Y visited X and met exchange students from Y.”
  const named = sentence.institutions.find((institution) => isSameParty(partyOf(institution, story), visitor));
  if (!named) return false;
  return sentence.find('newStudents').some(
    ({ start, end }) =>
      end <= named.at &&
      wordsBetween(sentence, end, named.at) <= NEAR &&
      // “the dean of international students”
      !sentence
        .find('offices')
        .some((office) => office.end <= start && wordsBetween(sentence, office.end, start) <= 1) &&
      !sentence.institutions.some(({ at }) => at >= end && at < named.at),
  );
}

/** The visits that a sentence tells. */
export function visitsIn(sentence: ReadSentence, story: StorySoFar): readonly Visiting[] {
  const triggers = visitTriggers(sentence);
  if (triggers.length === 0) return [];
  const uses = partyUses(sentence);
  const visits: Visiting[] = [];
  const unclear = new Set<number>();
  for (const [index, trigger] of triggers.entries()) {
    if (isRemote(sentence, trigger, triggers)) continue;
    const sides = sidesOf(sentence, trigger, around(sentence, trigger, triggers[index + 1], uses), story);
    const isOfThem = sentence
      .find('visitors')
      .some(({ end }) => end <= trigger.start && wordsBetween(sentence, end, trigger.start) <= NEAR);
    const visitors =
      sides.visitors.length > 0 || !isOfThem
        ? sides.visitors.filter((visitor) => !areNewStudents(sentence, visitor, story))
        : story.antecedents.people();
    const hosts = sides.hosts.filter((host) => !visitors.some((visitor) => isSameParty(host, visitor)));
    if (visitors.length === 0 || hosts.length === 0 || isHabit(sentence, trigger)) continue;
    if (
      sentence
        .find('otherGroups')
        .some((hit) => hit.start < Math.max(trigger.end + 1, ...sentence.institutions.map(({ at }) => at)))
    )
      continue;
    const told = happenedOf(sentence, trigger, trigger.form, {
      lasts: false,
      isAhead: () => isDayAhead(sentence, trigger, story.date),
    });
    // “X visits Y on Monday.”: the noun of the same letters tells no more of the day.
    if (trigger.form === 'present' && told === null && isDayUnclear(sentence, trigger, story.date))
      unclear.add(trigger.start);
    if (told === null || (trigger.frame === 'noun' && unclear.has(trigger.start))) continue;
    const dated = datedDeed(sentence, trigger, told, [...visitors, ...hosts], story);
    if (visits.some((visit) => hosts.every((host) => visit.hosts.some((other) => isSameParty(host, other))))) continue;
    visits.push({
      type: 'visit',
      sentence,
      trigger,
      kind: kindOf(sentence, trigger),
      ...dated,
      place: placeOf(sentence, trigger),
      visitors,
      hosts,
    });
  }
  return visits;
}
