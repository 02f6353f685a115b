/** How each institution stands in its sentence: who acts, with whom, for whom somebody acts. */
import { INSTITUTION_MARK, PERSON_MARK } from '../story/marks.ts';
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import { HAN_LETTERS, NO_LETTER_BEFORE, NO_LETTER_BEHIND } from '../words/letters.ts';
import type { Words } from '../words/words-of.ts';
import { postposedUses } from './postposed-roles.ts';

export type PartyRole =
  | 'subject'
  | 'with'
  | 'between'
  | 'by'
  /** Stands behind an official: the rector of X. */
  | 'official'
  /** Stands behind people who travel: a delegation from X. */
  | 'delegation'
  | 'to'
  | 'at'
  /** Stands beside what is meant: the town near X. */
  | 'near'
  /** Belongs to something that is no party: a graduate of X, the library of X. */
  | 'other';

export interface PartyUse {
  readonly institution: Marked<'institution'>;
  readonly role: PartyRole;
  /** Index of the use that this one is joined to by “and” or a comma; its own where it begins. */
  readonly chain: number;
  /** “with two universities, X and Y”: one of as many as are told before. */
  readonly isOfGroup?: true;
}

export const roleIn =
  (...roles: readonly PartyRole[]) =>
  (use: PartyUse): boolean =>
    roles.includes(use.role);

interface RolePatterns {
  readonly chained: RegExp;
  /** X here and Paris-based Y, X in Oslo and Y in Paris. */
  readonly chainedWithPlace: RegExp;
  readonly official: RegExp;
  readonly officialBetweenCommas: RegExp;
  readonly delegation: RegExp;
  readonly officialBehind: RegExp;
  readonly delegationBehind: RegExp;
  readonly partnerBehind: RegExp;
  readonly with: RegExp;
  /** X, a partner of */
  readonly apposed: RegExp;
  /** with two universities: */
  readonly withGroup: RegExp;
  readonly between: RegExp;
  readonly by: RegExp;
  readonly to: RegExp;
  readonly at: RegExp;
  readonly near: RegExp;
  readonly of: RegExp;
  /** The agreement of X and Y. */
  readonly agreementOf: RegExp;
  readonly otherBehind: RegExp;
  /** Bodies such as X. */
  readonly example: RegExp;
}

const patterns = new WeakMap<Words, RolePatterns>();

function spacedPatterns(words: Words): RolePatterns {
  const articles = `(?:${words.source('articles')}\\s+|[dl]['’])?`;
  // Behind an elided word there is no space: dell’Università.
  const space = String.raw`(?:\s+|(?<=['’]))`;
  const alone = (source: string): string => `${NO_LETTER_BEFORE}${source}`;
  const of = `(?:${words.source('of', 'from')}${space}|d['’])${words.bareOf ? '?' : ''}`;
  // “A delegation of the Chinese X”; without “of” it would be a verb.
  const adjective = words.bareOf
    ? ''
    : String.raw`(?:(?!${words.source('visited', 'visit', 'and')})[^\s,;:\ue000-\ue3ff]+\s+)?`;
  const ends = (source: string): RegExp => new RegExp(`${source}\\s*$`, 'i');
  // “with the help of X” tells of a helper, and of no partner.
  const hasParts = words.phrases('bodyParts').length > 0;
  const notOf = hasParts ? String.raw`|${words.source('of')}\s` : '';
  const leads = (source: string, gap: number): RegExp =>
    ends(
      String.raw`${alone(source)}${space}${articles}(?:(?!${words.source('relatives')}\s${notOf})[^\s,;:\ue000-\uebff]+\s+){0,${gap}}?`,
    );
  const offices = words.source('offices');
  const delegations = words.source('delegations');
  const numbers =
    words.dates.numbers.length > 0 ? `(?:${[...words.dates.numbers, String.raw`\d{1,2}`].join('|')})` : '(?!)';
  // “vice president for academic affairs”, “chairman and chief executive”
  const office = String.raw`(?:${words.source('officeAdjectives')}\s+){0,2}${offices}(?:\s+[^\s,;:()\ue000-\uebff]+){0,5}?`;
  const part = hasParts
    ? String.raw`(?:(?:[^\s,;:]+\s+)?${words.source('bodyParts')}\s+(?:[^\s,;:]+\s+){0,5}?${of}${articles})?`
    : '';
  // “the rivals of X” are none of its people.
  const notOfThem = hasParts ? String.raw`(?!${words.source('of', 'from')}\s+${words.source('articles')}\s)` : '';
  const gap = String.raw`(?:\s+${notOfThem}[^\s,;:\ue000-\ue3ff]+){0,3}?`;
  const within = hasParts ? part : adjective;
  return {
    chained: new RegExp(
      String.raw`^\)?(?:['’]s)?(?:\s*\([^)]{1,20}\))?(?:\s*\(|\s*(?:,\s*[^,\ue000-\uebff]{1,30},\s*|,\s*)?(?:${words.source('and')}\s|,|/|–)\s*(?:${words.source('between', 'with', 'by', 'to', 'at', 'of')}${space})?${articles})$`,
      'i',
    ),
    chainedWithPlace: new RegExp(
      String.raw`^(?:\s*\([^)]{1,20}\))?(?:\s+${words.source('in')}\s+\p{Lu}[^\s,;]*|\s+${words.source('here')})?(?:\s*,\s*(?:${words.source('and')}\s+)?|\s+${words.source('and')}\s+)${articles}(?:\p{Lu}[^\s,;]*-${words.source('based')}\s+)?$`,
      'u',
    ),
    official: ends(
      String.raw`(?:${alone(offices)}(?:\s+(?:${words.source('and', 'of', 'for')}\s+)?[^\s,;:\ue000-\uebff]+){0,5}?|${PERSON_MARK}(?:['’]s|\s*\([^)]{1,20}\))?)\s+(?:${words.source('of', 'from', 'for')}${space}|d['’])?${articles}`,
    ),
    // “Ada Quill, rector, X”
    officialBetweenCommas: ends(
      String.raw`(?:^|${PERSON_MARK}(?:\s*\([^)]{1,30}\))?,\s+)(?:${words.source('articles')}\s+)?${office},\s+${articles}`,
    ),
    delegation: ends(String.raw`${alone(delegations)}${gap}\s+${of}${articles}${within}`),
    officialBehind: new RegExp(
      String.raw`^(?:['’]s?)?,?\s+(?:${words.source('officeAdjectives')}\s+){0,2}${offices}${NO_LETTER_BEHIND}`,
      'i',
    ),
    delegationBehind: new RegExp(
      String.raw`^(?:['’]s?)?\s+(?:${words.source('officeAdjectives')}\s+)?${delegations}${NO_LETTER_BEHIND}`,
      'i',
    ),
    partnerBehind: new RegExp(
      String.raw`^(?:\s*\([^)]{1,12}\))?,?\s+${words.source('with')}\s+${words.source('relatives')}`,
      'i',
    ),
    with: leads(words.source('with'), 3),
    apposed: ends(
      String.raw`${INSTITUTION_MARK}(?:\s*\([^)]{1,20}\))?,\s+(?:[^\s,;:\ue000-\uebff]+\s+){0,3}?${words.source('apposed')}\s+${articles}`,
    ),
    withGroup: ends(
      String.raw`${alone(words.source('with'))}\s+(?:[^\s,;:]+\s+){0,2}?(?<number>${numbers})\s+(?:[^\s,;:]+\s+){0,3}?${words.source('groups')}(?:\s+[^\s,;:\ue000-\uebff]+){0,3}?(?:\s*[:,(]|\s+[–—-])\s*(?:${words.source('namely')}\s+)?${articles}`,
    ),
    between: leads(words.source('between'), 2),
    by: leads(words.source('by'), 1),
    to: leads(words.source('to'), 1),
    at: leads(words.source('at'), 1),
    near: leads(words.source('near'), 0),
    of: ends(
      String.raw`(?:${alone(words.source('of', 'from', 'for'))}${space}|d['’])${articles}(?:[^\s,;:\ue000-\ue3ff]+\s+)?`,
    ),
    agreementOf: ends(
      String.raw`${alone(words.source('anyAgreement', 'memoranda', 'otherAgreements', 'frameworkAgreements', 'memorandaOfUnderstanding', 'memorandaOfCooperation', 'bodies'))}\s+(?:${words.source('of')}${space}|d['’])${articles}(?:[^\s,;:]+\s+)?`,
    ),
    otherBehind: /^['’]s?\s/u,
    example: leads(words.source('examples'), 0),
  };
}

function hanPatterns(words: Words): RolePatterns {
  // A part of a body, between its name and an office: 教育学院, 国际交流处.
  const unit = `(?:[${HAN_LETTERS}]{2,14}?${words.source('bodyParts')})?`;
  const ends = (source: string): RegExp => new RegExp(`${source}\\s*$`, 'u');
  return {
    chained: new RegExp(
      String.raw`^(?:[（(][^）)]{1,20}[）)])?(?:${words.source('offices')}${PERSON_MARK}?)?(?:${words.source('and')}|${words.source('with')}|、|，)\s*$`,
      'u',
    ),
    chainedWithPlace: /(?!)/u,
    official: ends(`${PERSON_MARK}${words.source('whose', 'for')}`),
    officialBetweenCommas: /(?!)/u,
    delegation: ends(`${words.source('delegations')}${words.source('from')}`),
    officialBehind: new RegExp(`^\\s*${unit}(?:[${HAN_LETTERS}\\u0e00-\\u0e7f]{0,4})?${words.source('offices')}`, 'u'),
    delegationBehind: new RegExp(
      `^\\s*${unit}(?:[${HAN_LETTERS}\\u0e00-\\u0e7f]{0,6})?${words.source('delegations')}`,
      'u',
    ),
    partnerBehind: /(?!)/u,
    with: ends(words.source('with')),
    apposed: /(?!)/u,
    withGroup: /(?!)/u,
    between: ends(words.source('between')),
    by: ends(words.source('by')),
    to: ends(words.source('to')),
    at: ends(words.source('at')),
    near: /(?!)/u,
    of: /(?!)/u,
    agreementOf: /(?!)/u,
    example: /(?!)/u,
    otherBehind: new RegExp(
      `^(?:${words.source('of')}(?!${words.source('delegations')}|${words.source('offices')}|${words.source('anyAgreement', 'otherAgreements', 'frameworkAgreements')})|${words.source('notAsParty')})`,
      'u',
    ),
  };
}

function patternsOf(words: Words): RolePatterns {
  const done = patterns.get(words);
  if (done) return done;
  const made = words.spaced ? spacedPatterns(words) : hanPatterns(words);
  patterns.set(words, made);
  return made;
}

/** How far a role is looked for before and behind a name, in UTF-16 units. */
const AROUND = 90;

function ownRole(sentence: ReadSentence, at: number): PartyRole {
  const are = patternsOf(sentence.words);
  const before = sentence.between(at - AROUND, at);
  const behind = sentence.between(at + 1, at + AROUND);
  if (are.partnerBehind.test(behind)) return 'with';
  // Where subjects stand behind their verb, people behind a body belong to another: “navštívil X rektor Y”.
  if (!sentence.words.subjectsBehind) {
    if (are.delegationBehind.test(behind)) return 'delegation';
    if (are.officialBehind.test(behind)) return 'official';
  }
  if (are.delegation.test(before)) return 'delegation';
  if (are.official.test(before) || are.officialBetweenCommas.test(before)) return 'official';
  if (are.example.test(before) || are.apposed.test(before)) return 'other';
  if (are.otherBehind.test(behind) && !are.between.test(before)) return 'other';
  for (const role of ['with', 'between', 'by', 'to', 'at', 'near'] as const) if (are[role].test(before)) return role;
  if (!are.of.test(before)) return 'subject';
  return are.agreementOf.test(before) ? 'between' : 'other';
}

/** How many are told before a name: “with two universities, X and Y”. */
function groupBefore(sentence: ReadSentence, at: number): number {
  const number = patternsOf(sentence.words).withGroup.exec(sentence.between(at - AROUND, at))?.groups?.number;
  if (number === undefined) return 0;
  const written = sentence.words.dates.numbers.findIndex((forms) => forms.split('|').includes(number.toLowerCase()));
  return written < 0 ? Number(number) : written + 1;
}

/** Partners behind the number of them have the role of partners, where they are as many. */
function withGroups(sentence: ReadSentence, uses: readonly PartyUse[]): readonly PartyUse[] {
  const groups = new Set(
    uses
      .filter(({ chain, institution }) => {
        const size = chain === sentence.institutions.indexOf(institution) ? groupBefore(sentence, institution.at) : 0;
        return size > 1 && uses.filter((use) => use.chain === chain).length === size;
      })
      .map(({ chain }) => chain),
  );
  if (groups.size === 0) return uses;
  return uses.map((use) => (groups.has(use.chain) ? { ...use, role: 'with', isOfGroup: true } : use));
}

/** “With (the help of) X, Y signed …”: the comma ends what the sentence opens with, and joins no two. */
function endsOpening(sentence: ReadSentence, before: PartyUse, at: number): boolean {
  if (!sentence.words.spaced || before.chain !== 0 || (before.role !== 'other' && before.role !== 'with')) return false;
  const isComma =
    sentence
      .between(before.institution.at + 1, at)
      .trim()
      .replace(/\s.*$/u, '') === ',';
  const opens = sentence.find('with', 'at', 'by', 'for', 'of').some(({ start }) => start === 0);
  const next = /^\s*(?:,|\S+\s+[\ue000-\ue3ff])/u.exec(sentence.text.slice(at + 1));
  if (!isComma || !opens || next === null) return isComma && opens;
  // “At the centenary of X, Y and X signed …”
  const opened = before.institution.entity;
  const last = sentence.institutions.find((other) => other.at === at + next[0].length);
  return opened !== null && last?.entity === opened;
}

/** The role of each institution of the sentence, in its order. */
export function partyUses(sentence: ReadSentence): readonly PartyUse[] {
  if (sentence.words.postposed) return postposedUses(sentence);
  const uses: PartyUse[] = [];
  for (const [index, institution] of sentence.institutions.entries()) {
    const before = uses.at(-1);
    const own = ownRole(sentence, institution.at);
    const { chained, chainedWithPlace } = patternsOf(sentence.words);
    const between = before ? sentence.between(before.institution.at + 1, institution.at) : '';
    const isChained =
      before !== undefined &&
      (chained.test(between) || chainedWithPlace.test(between)) &&
      !patternsOf(sentence.words).apposed.test(sentence.between(institution.at - AROUND, institution.at)) &&
      !endsOpening(sentence, before, institution.at);
    // “links X to Y”
    const isLinked = before?.role === 'between' && own === 'to';
    const joins =
      isLinked || (isChained && own !== 'delegation' && !(own === 'official' && before.role !== 'official'));
    // A name in brackets is the same institution again.
    if (joins && before)
      uses.push({ institution, role: own === 'official' ? 'official' : before.role, chain: before.chain });
    else uses.push({ institution, role: own, chain: index });
  }
  return withGroups(sentence, uses);
}
