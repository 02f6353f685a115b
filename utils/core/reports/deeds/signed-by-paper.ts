/**
 * Papers that one verb tells, each with its partners: “signed a memorandum with X and an exchange agreement with Y”.
 */
import { distinctParties, isSameParty } from '../parties.ts';
import type { PartyUse } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import { type Instrument, instrumentsIn } from './instruments.ts';
import { behindJoint } from './signed-by-day.ts';
import type { NamedParty } from './types.ts';

export interface SignedPaperPart {
  readonly parties: readonly NamedParty[];
  /** `null` for the first, which is that of the verb. */
  readonly paper: Instrument | null;
}

interface Part {
  readonly paper: Instrument | null;
  readonly uses: PartyUse[];
}

/** Between a paper and its partner: “with the”. */
const BEFORE_PARTNER = /^[^,;:()\ue000-\uebff]{1,30}$/u;

/** The day of the paper before: “with X on Tuesday and”. */
const DAY = /^[^,;:()\ue000-\ue7ff]{0,25}[\ue800-\uebff]/u;
const FEW_WORDS = /^(?:[^\s,;:()\ue000-\uebff]+\s+){1,5}$/u;

/**
 * The paper before a further partner, joined to the partner before by an article behind “and” or a comma, or that of
 * another deed: “and discussed an agreement with Y”, “, the first agreement with Y being old”.
 */
function paperBetween(
  sentence: ReadSentence,
  before: PartyUse,
  use: PartyUse,
): { readonly paper: Instrument; readonly isJoined: boolean } | null {
  const from = before.institution.at + 1;
  const day = DAY.exec(sentence.between(from, use.institution.at))?.[0].length ?? 0;
  const start = behindJoint(sentence, from + day);
  const paper = instrumentsIn(sentence).find((one) => one.start >= from && one.end <= use.institution.at);
  if (!paper) return null;
  const isBehindComma = start !== null && sentence.between(from + day, start).trim() === ',';
  const articles = isBehindComma ? sentence.find('indefinite') : sentence.find('articles', 'indefinite', 'definite');
  const hasArticle = articles.some((hit) => hit.start === start);
  const isJoined =
    start !== null &&
    hasArticle &&
    paper.kind !== 'other' &&
    FEW_WORDS.test(sentence.between(start, paper.start)) &&
    BEFORE_PARTNER.test(sentence.between(paper.end, use.institution.at));
  return { paper, isJoined };
}

/**
 * What a verb tells of each of several papers, or of its own where the sentence goes on to another deed; empty where it
 * tells of one and nothing else. `parties`: all whom the sentence names.
 */
export function signedByPaper(
  sentence: ReadSentence,
  { trigger, end }: { readonly trigger: Hit; readonly end: number },
  uses: readonly PartyUse[],
  parties: readonly NamedParty[],
  story: StorySoFar,
): readonly SignedPaperPart[] {
  if (!sentence.words.spaced) return [];
  const parts: Part[] = [];
  const others: PartyUse[] = [];
  for (const use of uses) {
    if (use.role !== 'with' || use.institution.at < trigger.end || use.institution.at >= end) continue;
    const last = parts.at(-1);
    const before = last?.uses.at(-1);
    const between = before ? paperBetween(sentence, before, use) : null;
    if (others.length > 0 || (between && !between.isJoined)) others.push(use);
    else if (!last || between) parts.push({ paper: between?.paper ?? null, uses: [use] });
    else last.uses.push(use);
  }
  if (parts.length < 2 && others.length === 0) return [];
  const partnersOf = (part: Part): readonly NamedParty[] =>
    distinctParties(part.uses.map(({ institution }) => partyOf(institution, story)));
  const all = [...parts, { paper: null, uses: others }].flatMap(partnersOf);
  const actors = parties.filter((party) => !all.some((other) => isSameParty(party, other)));
  if (actors.length === 0) return [];
  return parts.map((part) => ({ parties: distinctParties([...actors, ...partnersOf(part)]), paper: part.paper }));
}
