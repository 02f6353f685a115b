/** Who signed, and for whom. */
import { countryWords } from '../../languages/geography/countries.ts';
import { foldWords } from '../../matching/fold.ts';
import { distinctParties, foldName, isSameParty } from '../parties.ts';
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import { NO_LETTER_BEFORE, NO_LETTER_BEHIND } from '../words/letters.ts';
import type { Hit } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';
import { isWithin, stretchAround, wordsBetween } from './clause.ts';
import type { NamedParty, NamedSignatory } from './types.ts';

type Person = Marked<'person'>;

/**
 * How the persons of a sentence take part in a signing: before an active verb, behind “by”, or anywhere (“signed for”).
 */
export type SignedBy = 'before' | 'behind' | 'anywhere';

const NEAR = 8;
/** Titles between an institution and the person who holds an office there. */
const NEAR_NEXT = 4;

/** Whether the person watched, spoke or led, and did not sign. */
function isBeside(sentence: ReadSentence, person: Person, deed: Hit): boolean {
  return sentence.find('besideSigning').some((hit) => {
    const isBefore = hit.end <= person.at && !(deed.start >= hit.end && deed.start < person.at);
    // In Chinese a comma ends what is beside the signing: 在双方见证下，…
    // “According to a statement, rector A signed” tells of a source.
    const isOfSource = sentence.find('told').some(({ start }) => start === hit.start);
    const isPast = (!sentence.words.spaced || isOfSource) && /[，,]/u.test(sentence.between(hit.end, person.at));
    if (isBefore && !isPast && wordsBetween(sentence, hit.end, person.at) <= NEAR) return true;
    return (
      hit.start > person.at &&
      hit.end <= Math.max(deed.start, person.at + 12) &&
      wordsBetween(sentence, person.at + 1, hit.start) === 0
    );
  });
}

/** Names, offices and “and” between a verb and the last of its subjects. */
const NOTHING_BETWEEN = /^(?!\s*,)[\s,\ue000-\uebff]*$/u;
const withoutOffices = (text: string, words: Words): string => {
  const pattern = words.pattern(
    'offices between',
    () =>
      new RegExp(`${NO_LETTER_BEFORE}(?:${words.source('offices', 'and', 'articles', 'of')})${NO_LETTER_BEHIND}`, 'gi'),
  );
  return text.replace(pattern, '');
};

/** The persons behind a verb: from “by” to the end of the stretch. */
function isBehindBy(sentence: ReadSentence, person: Person, deed: Hit): boolean {
  if (person.at < deed.end) return false;
  const openers = sentence.find('by', 'for').filter(({ start }) => start >= deed.start && start < person.at);
  if (openers.some((hit) => wordsBetween(sentence, deed.end, hit.start) <= NEAR)) return true;
  // “подписал проректор …”: the verb first, then who did it.
  return NOTHING_BETWEEN.test(withoutOffices(sentence.between(deed.end, person.at), sentence.words));
}

/** “A signed for X; B for Y.”: a part behind a semicolon without a verb of its own, which says for whom. */
function isInLaterPart(sentence: ReadSentence, person: Person, deed: Hit): boolean {
  const { text } = sentence;
  const start = text.lastIndexOf(';', person.at);
  const end = text.indexOf(';', person.at);
  if (!sentence.words.spaced || start < deed.end) return false;
  const part = { start, end: end < 0 ? text.length : end };
  const isIn = (hit: Hit): boolean => isWithin(hit, part);
  return (
    sentence.find('for').some(isIn) &&
    !sentence.find('signed', 'sign', 'besideSigning', 'visited', 'received', 'told').some(isIn)
  );
}

/** “signed it with A, rector of X” */
const isPartner = (sentence: ReadSentence, person: Person, deed: Hit): boolean =>
  sentence.words.spaced &&
  sentence
    .find('with')
    .some(({ start, end }) => start >= deed.end && end <= person.at && wordsBetween(sentence, end, person.at) <= 3);

function signers(sentence: ReadSentence, deed: Hit, how: SignedBy): readonly Person[] {
  const stretch = stretchAround(sentence, deed);
  return sentence.persons.filter((person) => {
    if (isBeside(sentence, person, deed)) return false;
    if (!isWithin({ start: person.at }, stretch)) return isInLaterPart(sentence, person, deed);
    if (how === 'anywhere') return true;
    if (how === 'behind') return isBehindBy(sentence, person, deed);
    // Who led a delegation there has not signed by that.
    const came = sentence
      .find('visited', 'led', 'received')
      .some(({ start, end }) => start > person.at && end <= deed.start);
    return (person.at < deed.start && !came) || isPartner(sentence, person, deed);
  });
}

/** The party that is meant by an institution: itself, or the one that it is a part of. */
function asParty(party: NamedParty, parties: readonly NamedParty[], { known }: StorySoFar): NamedParty | null {
  const own = parties.find((each) => isSameParty(each, party));
  if (own) return own;
  const whole = party.entity === null ? null : known.partOf(party.entity);
  if (whole !== null) return parties.find(({ entity }) => entity === whole) ?? null;
  return (
    parties.find(({ entity }) => entity !== null && party.entity !== null && known.partOf(entity) === party.entity) ??
    null
  );
}

/** Words of a phrase that name a party: “Milan”, “the Malaysian side”, “the university”. */
function byWords(phrase: string, parties: readonly NamedParty[], story: StorySoFar, words: Words): NamedParty | null {
  if (words.matcher('hostSide', 'guestSide').isIn(phrase)) {
    const visit = story.deeds.findLast((deed) => deed.type === 'visit');
    const side = visit && (words.matcher('hostSide').isIn(phrase) ? visit.hosts : visit.visitors);
    return (side && parties.find((party) => side.some((other) => isSameParty(party, other)))) ?? null;
  }
  const only = (fits: (party: NamedParty) => boolean): NamedParty | null => {
    const fitting = parties.filter(fits);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const tokens = foldWords(phrase)
    .split(' ')
    .filter((word) => word.length > 3);
  const named = only(({ text, entity }) => {
    const name = ` ${foldName(text)} ${entity === null ? '' : foldName(story.known.nameOf(entity))} `;
    return tokens.some((token) => name.includes(` ${token.slice(0, Math.max(4, token.length - 1))}`));
  });
  if (named) return named;
  const spelt = phrase.toLowerCase().split(/\s+/u);
  const country = spelt
    .flatMap((word, at) => [countryWords().get(`${word} ${spelt[at + 1] ?? ''}`), countryWords().get(word)])
    .find((code) => code !== undefined);
  return country === undefined
    ? null
    : only(({ entity }) => entity !== null && story.known.countryOf(entity) === country);
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** “B, signed the memorandum for X”: the verb and its object are left out. */
function withoutSigning(text: string, words: Words): string {
  const signing = words.pattern('signs a paper', () => {
    const papers = words.source('memorandaOfUnderstanding', 'memorandaOfCooperation', 'memoranda', 'anyAgreement');
    return new RegExp(String.raw`,?\s*${words.source('signed')}\s+${words.source('articles')}\s+${papers}(?=\s)`, 'i');
  });
  return text.replace(signing, '');
}

/** “A and the president of X, B”: what stands behind “and” right before the next person, or alone, is theirs. */
function isOfNext(
  sentence: ReadSentence,
  person: Person,
  { at }: Marked<'institution'>,
  next: Person | undefined,
): boolean {
  const ands = sentence.words.matcher('and');
  const text = sentence.between(person.at + 1, at);
  const and = ands.find(text).at(-1);
  if (!and) return false;
  // “A, president and chief executive of X”
  if (!sentence.words.matcher('offices').isIn(text.slice(0, and.start))) return true;
  return (
    next !== undefined &&
    !ands.isIn(sentence.between(at + 1, next.at)) &&
    wordsBetween(sentence, at + 1, next.at) <= NEAR_NEXT
  );
}

/** “the president of X, B” */
const holdsOffice = (words: Words): RegExp =>
  words.pattern(
    'holds office',
    () =>
      new RegExp(
        String.raw`${NO_LETTER_BEFORE}${words.source('offices')}\s+${words.source('of')}\s+(?:${words.source('articles')}\s+)?$`,
        'i',
      ),
  );

/** The institution that stands with a person in apposition: “, president of X,”, “X rector …”, X校长…. */
function institutionBeside(
  sentence: ReadSentence,
  person: Person,
  next: Person | undefined,
  previous: Person | undefined,
): Marked<'institution'> | null {
  const behind = sentence.institutions.find(({ at }) => at > person.at && (next === undefined || at < next.at));
  const offices = sentence.words.matcher('offices');
  if (behind && sentence.words.spaced && !isOfNext(sentence, person, behind, next)) {
    const text = withoutSigning(sentence.between(person.at + 1, behind.at), sentence.words);
    const isOffice =
      !text.includes(';') && offices.isIn(text) && wordsBetween(sentence, person.at + 1, behind.at) <= 12;
    const isTied =
      !text.includes(';') &&
      sentence.words
        .matcher('for', 'of')
        .find(text)
        .some(({ start, end }) => wordsIn(text.slice(0, start)) <= 2 && wordsIn(text.slice(end)) <= 2);
    if (isOffice || isTied || /^\s*\(?$/u.test(text)) return behind;
  }
  const before = sentence.institutions.findLast(
    ({ at }) => at < person.at && (previous === undefined || at > previous.at),
  );
  if (!before) return null;
  const text = sentence.between(before.at + 1, person.at);
  const isNear = sentence.words.spaced
    ? wordsBetween(sentence, before.at + 1, person.at) <= 5 && !/[;:]/u.test(text)
    : text.length <= 14 && !/[，。；]/u.test(text);
  const isTheirs = previous === undefined || isOfNext(sentence, previous, before, person);
  const isOffice = offices.isIn(text) || (isTheirs && holdsOffice(sentence.words).test(sentence.between(0, before.at)));
  return isNear && (isOffice || sentence.words.matcher('by').isIn(text)) ? before : null;
}

const phraseBehind = (words: Words): RegExp =>
  words.pattern(
    'signs for',
    () =>
      new RegExp(
        String.raw`(?:^|\s)(?:${words.source('for')}|${words.source('offices')}\s+${words.source('of')})\s+(?<whom>[^,;.\ue000-\uebff]{2,60}?)(?=[,;.]|\s+${words.source('and')}\s|$)`,
        'i',
      ),
  );

const leadsWithSide = (words: Words): RegExp =>
  words.pattern('for a side', () => new RegExp(`^\\s*(?:${words.source('for')})\\s`, 'i'));

function signsFor(
  sentence: ReadSentence,
  persons: readonly Person[],
  index: number,
  parties: readonly NamedParty[],
  story: StorySoFar,
): NamedParty | null {
  const person = persons[index];
  if (!person) return null;
  const [previous, next] = [persons[index - 1], persons[index + 1]];
  const beside = institutionBeside(sentence, person, next, previous);
  const named = beside && asParty(partyOf(beside, story), parties, story);
  if (named) return named;
  const behind = sentence.between(person.at + 1, next?.at ?? sentence.text.length).replace(/;.*$/su, '');
  const whom = phraseBehind(sentence.words).exec(behind)?.groups?.whom;
  const meant = whom === undefined ? null : byWords(whom, parties, story, sentence.words);
  if (meant) return meant;
  const whole = sentence
    .between(Math.max((previous?.at ?? -1) + 1, person.at - 60), person.at)
    .replace(/^.*[;；]/u, '');
  // Up to the last comma: what stands before it belongs to the one before; not so “For the Chinese side, rector A”.
  const before = leadsWithSide(sentence.words).test(whole) ? whole : whole.replace(/^.*[,，]/u, '');
  const isListed =
    (previous !== undefined && sentence.words.matcher('and').isIn(before)) ||
    !sentence.words.matcher('sides').isIn(before);
  const side = isListed ? null : byWords(before, parties, story, sentence.words);
  if (side && !sentence.words.matcher('bothParties').isIn(before)) return side;
  const roles = person.entity === null ? [] : story.known.institutionsOf(person.entity);
  for (const entity of roles) {
    const own = asParty({ entity, text: '' }, parties, story);
    if (own) return own;
  }
  return null;
}

/** The signatories that a sentence names. */
export function signatoriesIn(
  sentence: ReadSentence,
  deed: Hit,
  how: SignedBy,
  parties: readonly NamedParty[],
  story: StorySoFar,
): readonly NamedSignatory[] {
  const persons = signers(sentence, deed, how);
  return persons.map(({ text, entity }, index) => ({
    text,
    entity,
    for: signsFor(sentence, persons, index, parties, story),
  }));
}

/** Each signatory once; the last one without a party signs for the last party without a signatory. */
export function settleSignatories(
  signatories: readonly NamedSignatory[],
  parties: readonly NamedParty[],
): readonly NamedSignatory[] {
  const kept: NamedSignatory[] = [];
  for (const one of signatories) {
    const same = kept.findIndex((other) =>
      one.entity === null && other.entity === null ? isSameName(one.text, other.text) : one.entity === other.entity,
    );
    if (same < 0) kept.push(one);
    else if (kept[same]?.for === null) kept[same] = { ...one };
  }
  const open = kept.filter((one) => one.for === null);
  const left = distinctParties(parties).filter(
    (party) => !kept.some((one) => one.for !== null && isSameParty(one.for, party)),
  );
  const [last] = left;
  if (open.length !== 1 || left.length !== 1 || last === undefined || kept.length < 2) return kept;
  return kept.map((one) => (one.for === null ? { ...one, for: last } : one));
}

const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [foldWords(a), foldWords(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
};
