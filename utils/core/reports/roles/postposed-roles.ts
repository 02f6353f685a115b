/**
 * How each institution stands in its sentence in Japanese and Korean, where particles behind a name say so and the verb
 * ends the sentence.
 */
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Words } from '../words/words-of.ts';
import type { PartyRole, PartyUse } from './party-roles.ts';

interface PostposedPatterns {
  readonly brackets: RegExp;
  readonly joint: RegExp;
  readonly with: RegExp;
  readonly to: RegExp;
  readonly at: RegExp;
  readonly from: RegExp;
  readonly of: RegExp;
  readonly delegation: RegExp;
  readonly official: RegExp;
  readonly paper: RegExp;
}

/** Names and numbers before “delegation” or an office; particles stand in none of the Japanese ones. */
const WITHIN = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・\p{Script=Hangul}A-Za-z0-9\s\ue400-\ue7ff]`;

const make = (words: Words): PostposedPatterns => {
  const starts = (source: string): RegExp => new RegExp(`^${source}`, 'u');
  const of = `(?:${words.source('of')})?`;
  return {
    brackets: /^(?:\s*[（(][^）)]{1,40}[）)])+/u,
    joint: new RegExp(String.raw`^(?:\s*[（(][^）)]{1,40}[）)])*(?:${words.source('and')}|[、·・,/–-])\s*$`, 'u'),
    with: starts(words.source('with')),
    to: starts(words.source('to')),
    at: starts(words.source('at')),
    from: starts(words.source('from')),
    of: starts(words.source('of')),
    delegation: starts(`${of}${WITHIN}{0,16}?${words.source('delegations')}`),
    official: starts(`${of}${WITHIN}{0,16}?${words.source('offices')}`),
    paper: starts(
      `${WITHIN}{0,20}?${words.source('anyAgreement', 'otherAgreements', 'memoranda', 'memorandaOfUnderstanding', 'frameworkAgreements', 'signing', 'signedWithoutInstrument')}`,
    ),
  };
};

const patterns = new WeakMap<Words, PostposedPatterns>();

function patternsOf(words: Words): PostposedPatterns {
  const done = patterns.get(words);
  if (done) return done;
  const made = make(words);
  patterns.set(words, made);
  return made;
}

/** How far a role is looked for behind a name, in UTF-16 units. */
const AROUND = 60;

function ownRole(sentence: ReadSentence, at: number): PartyRole {
  const are = patternsOf(sentence.words);
  const behind = sentence.between(at + 1, at + AROUND).replace(are.brackets, '');
  const ofPeople = (text: string): PartyRole | null => {
    const [delegation, official] = [are.delegation.exec(text), are.official.exec(text)];
    // 学長一行: the office only says who leads them.
    if (delegation && (!official || delegation[0].length <= official[0].length + 8)) return 'delegation';
    return official ? 'official' : null;
  };
  const from = are.from.exec(behind);
  if (from) return ofPeople(behind.slice(from[0].length)) ? 'delegation' : 'other';
  for (const role of ['with', 'at', 'to'] as const) if (are[role].test(behind)) return role;
  const people = ofPeople(behind);
  if (people) return people;
  const of = are.of.exec(behind);
  if (!of) return 'subject';
  return are.paper.test(behind.slice(of[0].length)) ? 'between' : 'other';
}

/** The role of each institution of the sentence, in its order; joined ones have that of the last of them. */
export function postposedUses(sentence: ReadSentence): readonly PartyUse[] {
  const { joint } = patternsOf(sentence.words);
  const { institutions } = sentence;
  const chains = institutions.map((_, index) => index);
  for (const [index, institution] of institutions.entries()) {
    const before = institutions[index - 1];
    if (before && joint.test(sentence.between(before.at + 1, institution.at)))
      chains[index] = chains[index - 1] ?? index;
  }
  const roles = institutions.map(({ at }) => ownRole(sentence, at));
  return institutions.map((institution, index) => {
    const chain = chains[index] ?? index;
    return { institution, chain, role: roles[chains.lastIndexOf(chain)] ?? 'other' };
  });
}
