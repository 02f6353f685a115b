/** Signings of several days that one verb tells: “signed agreements with X on 11 March and with Y on 12 March”. */

import type { DateExpression } from '../../languages/dates/date-expressions.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { distinctParties, isSameParty } from '../parties.ts';
import type { PartyUse } from '../roles/party-roles.ts';
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Happened } from '../types.ts';
import type { Hit } from '../words/phrases.ts';
import type { DatedDeed } from './date-of.ts';
import { happenedByDate } from './happened.ts';
import { type Instrument, instrumentsIn } from './instruments.ts';
import type { NamedParty } from './types.ts';

/** What was signed on one of the days. */
interface SignedOnDay {
  readonly dated: DatedDeed;
  readonly parties: readonly NamedParty[];
  /** `null` where it is as on the day before. */
  readonly paper: Instrument | null;
}

interface Part {
  readonly date: Marked<'date'>;
  readonly uses: readonly PartyUse[];
  readonly paper: Instrument | null;
}

/** Words before a day: “in Oslo on”. */
const BEFORE_DAY = /^\s*(?:[^\s,;:()\ue000-\uebff]+\s+){0,4}$/u;
/** Words between an article and a paper: “a joint research”. */
const BEFORE_PAPER = /^(?:[^\s,;:()\ue000-\uebff]+\s+){0,5}$/u;
/**
 * Behind the day of a partner without a preposition; a verb
 * there is that of another clause: “and X on Tuesday opened …”.
 */
const ENDS = /^\s*(?:[.,;:)]|$)/u;
/** Between names that are joined. */
const BETWEEN_NAMES = /^[^;:()\ue800-\uebff]{0,20}$/u;

/** Where what follows “and” or a comma begins; `null` where neither stands there. */
export function behindJoint(sentence: ReadSentence, from: number): number | null {
  const and = sentence.words.source('and');
  const joint = new RegExp(String.raw`^\s*(?:,\s*(?:${and}\s+)?|${and}\s+)`, 'iu').exec(sentence.text.slice(from));
  return joint ? from + joint[0].length : null;
}

/** Whether nothing but a paper with its article, and partners with their preposition, stand before the day. */
function furtherPart(
  sentence: ReadSentence,
  from: number,
  date: Marked<'date'>,
  uses: readonly PartyUse[],
): Part | null {
  const start = behindJoint(sentence, from);
  if (start === null || start > date.at) return null;
  let at = start;
  const own = uses.filter(({ institution }) => institution.at >= start && institution.at < date.at);
  const [first] = own;
  const paper = instrumentsIn(sentence).find(
    (one) => one.start >= start && one.end <= (first?.institution.at ?? date.at),
  );
  if (paper) {
    const lead = sentence.between(start, paper.start);
    const hasArticle = sentence.find('articles', 'indefinite', 'definite').some((hit) => hit.start === start);
    if (paper.kind === 'other' || !BEFORE_PAPER.test(lead) || !(lead === '' || hasArticle)) return null;
    at = paper.end;
  }
  if (first) {
    const { words } = sentence;
    const partner = new RegExp(
      String.raw`^\s*(${words.source('with', 'by', 'between')}\s+)?(?:${words.source('articles')}\s+)?$`,
      'iu',
    );
    const lead = partner.exec(sentence.between(at, first.institution.at));
    if (!lead) return null;
    const isBare = lead[1] === undefined && !paper;
    const behind = sentence.text.slice(date.at + 1);
    if (isBare && !ENDS.test(behind) && behindJoint(sentence, date.at + 1) === null) return null;
    const isJoined = own.every((use, index) => {
      const next = own[index + 1];
      return !next || BETWEEN_NAMES.test(sentence.between(use.institution.at + 1, next.institution.at));
    });
    if (!isJoined) return null;
    at = (own.at(-1) ?? first).institution.at + 1;
  }
  if ((!first && !paper) || !BEFORE_DAY.test(sentence.between(at, date.at))) return null;
  return { date, uses: own, paper: paper ?? null };
}

/** The parts behind the verb, each with its day; a single one where it tells of one day. */
function partsBehind(sentence: ReadSentence, trigger: Hit, end: number, uses: readonly PartyUse[]): readonly Part[] {
  const dates = sentence.dates.filter(({ at, date }) => at >= trigger.end && at < end && date.kind !== 'years');
  const [day, ...further] = dates;
  if (!day) return [];
  const partners = uses.filter(
    ({ institution, role }) =>
      institution.at >= trigger.end &&
      institution.at < day.at &&
      (role === 'with' || role === 'between' || role === 'by'),
  );
  const parts: Part[] = [{ date: day, uses: partners, paper: null }];
  for (const date of further) {
    const part = furtherPart(sentence, (parts.at(-1)?.date.at ?? day.at) + 1, date, uses);
    if (!part) break;
    parts.push(part);
  }
  return parts;
}

/** “11 March and 12 March 2024”: the year of the last stands for all. */
function withYear(date: DateExpression, parts: readonly Part[]): DateExpression {
  if ((date.kind !== 'day' && date.kind !== 'month') || date.year !== null) return date;
  const last = parts.at(-1)?.date.date;
  const year = last && (last.kind === 'day' || last.kind === 'month') ? last.year : null;
  return { ...date, year };
}

interface Told {
  readonly trigger: Hit;
  /** Where what the verb tells ends. */
  readonly end: number;
  readonly happened: Happened;
}

/** What a verb tells of each of several days; empty where it tells of one. `parties`: all whom the sentence names. */
export function signedByDay(
  sentence: ReadSentence,
  { trigger, end, happened }: Told,
  uses: readonly PartyUse[],
  parties: readonly NamedParty[],
  story: StorySoFar,
): readonly SignedOnDay[] {
  const parts = sentence.words.spaced ? partsBehind(sentence, trigger, end, uses) : [];
  const [first, ...further] = parts;
  if (!first || further.length === 0) return [];
  if (first.uses.length === 0 && further.some((part) => part.uses.length > 0)) return [];
  const partnersOf = (part: Part): readonly NamedParty[] =>
    distinctParties(part.uses.map(({ institution }) => partyOf(institution, story)));
  const all = parts.flatMap(partnersOf);
  const actors = parties.filter((party) => !all.some((other) => isSameParty(party, other)));
  let partners: readonly NamedParty[] = [];
  const days = parts.flatMap((part): readonly SignedOnDay[] => {
    if (part.uses.length > 0) partners = partnersOf(part);
    const bound = distinctParties([...actors, ...partners]);
    const date = resolveDate(withYear(part.date.date, parts), story.date, happened === 'planned' ? 'future' : 'past');
    if (date === null || bound.length < 2) return [];
    const dated = { happened: happenedByDate(happened, date, story.date), date, isDated: true };
    return [{ dated, parties: bound, paper: part.paper }];
  });
  return days.length === parts.length ? days : [];
}
