import { type DateSpan, readDate } from '../../facts/dates/read-date.ts';
import type { DateExpression } from '../../languages/dates/date-expressions.ts';
import type { Edtf } from '../../pack/types.ts';
import { type Direction, resolveDate } from '../dates/resolve-date.ts';
import { isSameParty } from '../parties.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { StorySoFar } from '../story/story.ts';
import type { Happened } from '../types.ts';
import type { Hit } from '../words/phrases.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';
import { happenedByDate } from './happened.ts';
import { instrumentsIn } from './instruments.ts';
import type { Deed, NamedParty } from './types.ts';

/** Whether a date can be that of a deed on that side of the page's day. */
function isOnSide(date: Edtf, page: Edtf | null, direction: Direction): boolean {
  const [span, today] = [readDate(date), page === null ? null : readDate(page)];
  if (!span || !today) return true;
  return direction === 'past' ? span.first <= today.last + 1 : span.last >= today.first;
}

/**
 * In a list of days the tense does not tell whether a day is past or to come: the reading that is nearest to the day of
 * the page.
 */
function nearestReading(date: DateExpression, page: Edtf | null): Edtf | null {
  const today = page === null ? null : readDate(page);
  const apart = (edtf: Edtf): number => {
    const span = readDate(edtf);
    return span && today ? Math.max(0, span.first - today.last, today.first - span.last) : 0;
  };
  const readings = (['past', 'future'] as const).flatMap((direction) => resolveDate(date, page, direction) ?? []);
  return readings.sort((a, b) => apart(a) - apart(b))[0] ?? null;
}

const BEYOND_COMMA = 400;

/** 2022年签署协议，今年首批学生毕业: where words do not stand apart, a comma behind the deed leads on to another. */
const isBeyondComma = (sentence: ReadSentence, deed: Hit, at: number): boolean =>
  !sentence.words.spaced && at >= deed.end && /[，,、]/u.test(sentence.between(deed.end, at));

/** Days ahead of the page within which a day without a year is one to come. */
const SOON_DAYS = 120;
/** Days back to the last day of a name. */
const WEEK = 7;
/** Behind it an aside begins, which a preposition may open: “, with which”. */
const BEFORE_ASIDE = /[,(]\s*(?:\p{L}+\s+){0,2}$/u;

/**
 * “X, which signed a memorandum in 2012, opened a fair on Tuesday”, “X (which in 2012 signed a memorandum) opened …”:
 * the day behind the aside is not that of the signing.
 */
function isBehindYearOfAside(sentence: ReadSentence, deed: Hit, clause: Hit, at: number): boolean {
  if (!BEFORE_ASIDE.test(sentence.text.slice(0, clause.start))) return false;
  return sentence.dates.some(({ at: year, date }) => {
    if (date.kind !== 'year' || year < clause.start || year >= at) return false;
    return year >= deed.end
      ? /[,)]/.test(sentence.text.charAt(year + 1))
      : !sentence.between(year, deed.start).includes(',') && /[,)]/.test(sentence.between(deed.end, at));
  });
}

/** “The memorandum signed in 2012 was renewed on Tuesday”: the day is that of the second verb. */
function isBehindYearOfParticiple(sentence: ReadSentence, deed: Hit, at: number): boolean {
  return sentence.dates.some(
    ({ at: year, date }) =>
      date.kind === 'year' &&
      year >= deed.end &&
      year < at &&
      sentence.find('passive').some(({ start, end }) => start > year && end <= at),
  );
}

/**
 * The date that a sentence gives a deed: the nearest in its clause, then in its stretch. A date between a word of
 * agreeing and the verb is the day of the plan: “agreed on Wednesday to sign”.
 */
export function dateOfDeed(
  sentence: ReadSentence,
  deed: Hit,
  page: Edtf | null,
  direction: Direction,
  { isBehind = false }: { readonly isBehind?: boolean } = {},
): Edtf | null {
  const clause = clauseAround(sentence, deed);
  const stretch = stretchAround(sentence, deed);
  const agreed = sentence.find('agreed').find(({ end }) => end <= deed.start);
  const leading = sentence.leadingDate;
  const { words } = sentence;
  const candidates = sentence.dates.flatMap(({ at, date }) => {
    if (at !== leading?.at && (at < stretch.start || at >= stretch.end)) return [];
    if (isBehind && at < deed.start && at !== leading?.at) return [];
    // “announced on Friday”, “On Friday, X said that …”
    const isOfTelling = sentence
      .find('told')
      .some(({ start, end }) =>
        end <= at
          ? wordsBetween(sentence, end, at) <= 1
          : start > at && (end <= deed.start || (words.postposed && wordsBetween(sentence, at + 1, start) <= 1)),
      );
    // “their 2019 memorandum”
    const isOfPaper =
      date.kind === 'year' &&
      instrumentsIn(sentence).some((paper) => paper.start > at && wordsBetween(sentence, at + 1, paper.start) === 0);
    const isOfPlan = direction === 'future' && agreed !== undefined && at > agreed.start && at < deed.start;
    const resolved =
      isOfPlan || isOfTelling || isOfPaper
        ? null
        : at === leading?.at
          ? nearestReading(date, page)
          : resolveDate(date, page, direction);
    if (resolved === null || (at !== leading?.at && !isOnSide(resolved, page, direction))) return [];
    const isNear = at >= clause.start && at < clause.end;
    // The year of another clause is that of something before: “renewed what they signed in 2019”.
    if (date.kind === 'year' && !isNear && at !== leading?.at) return [];
    const distance = at > deed.start ? at - deed.end : deed.start - at;
    if (isBehindYearOfAside(sentence, deed, clause, at) || isBehindYearOfParticiple(sentence, deed, at)) return [];
    return [
      {
        resolved,
        cost:
          distance +
          (isBeyondComma(sentence, deed, at) ? BEYOND_COMMA : 0) +
          (isNear ? 0 : 1_000) +
          (at < deed.start && isNear ? 20 : 0) +
          (date.kind === 'year' ? 200 : 0),
      },
    ];
  });
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.resolved ?? null;
}

const spanOf = (edtf: Edtf | null): DateSpan | null => (edtf === null ? null : readDate(edtf));

/** Whether the day can lie soon behind that of the page; one outside the clause is that of something else. */
function isComing(sentence: ReadSentence, deed: Hit, page: Edtf | null): boolean {
  const clause = clauseAround(sentence, deed);
  if (!sentence.dates.some(({ at }) => isWithin({ start: at }, clause))) return false;
  const [today, span] = [spanOf(page), spanOf(dateOfDeed(sentence, deed, page, 'future'))];
  return today !== null && span !== null && span.first > today.last && span.first - today.last <= SOON_DAYS;
}

/** Whether it can as well be a day of the week before: “on Monday”. */
function isOfLastWeek(sentence: ReadSentence, deed: Hit, page: Edtf | null): boolean {
  if (sentence.role !== 'title' && !sentence.words.presentOfLastWeek) return false;
  const [today, span] = [spanOf(page), spanOf(dateOfDeed(sentence, deed, page, 'past'))];
  return today !== null && span !== null && span.first <= today.last && today.first - span.last <= WEEK;
}

/** “On 14 March X and Y sign …”: a day to come makes a plan of the present. */
export const isDayAhead = (sentence: ReadSentence, deed: Hit, page: Edtf | null): boolean =>
  isComing(sentence, deed, page) && !isOfLastWeek(sentence, deed, page);

/** “X signs a memorandum with Y on Monday”: the last one or the next. */
export const isDayUnclear = (sentence: ReadSentence, deed: Hit, page: Edtf | null): boolean =>
  isComing(sentence, deed, page) && isOfLastWeek(sentence, deed, page);

export interface DatedDeed {
  readonly happened: Happened;
  readonly date: Edtf | null;
  readonly isDated: boolean;
}

/** Sentences over which “later” and “the same day” reach back. */
const SAME_DAY_REACH = 3;

/**
 * The date of a deed and what follows from it: in its sentence, or that of what the story told of the same day or pair.
 */
export function datedDeed(
  sentence: ReadSentence,
  deed: Hit,
  told: Happened | 'background',
  parties: readonly NamedParty[],
  story: StorySoFar,
): DatedDeed {
  const happened = told === 'background' ? 'done' : told;
  // “On Monday they spoke of the agreement signed with X”: the day is that of speaking.
  const own = dateOfDeed(sentence, deed, story.date, happened === 'planned' ? 'future' : 'past', {
    isBehind: told === 'background' && sentence.words.spaced,
  });
  if (own !== null) return { happened: happenedByDate(happened, own, story.date), date: own, isDated: true };
  if (told === 'background') return { happened: 'looking-back', date: null, isDated: false };
  if (happened !== 'done') return { happened, date: null, isDated: false };
  const before = story.deeds.findLast((each) => each.happened === 'done' && each.isDated);
  const isNear = (index: number): boolean => sentence.index - index <= SAME_DAY_REACH;
  if (before && isNear(before.sentence.index) && isSamePairAs(before, parties))
    return { happened, date: before.date, isDated: false };
  const isSameDay = sentence.find('sameDay').some(({ start }) => start < deed.end);
  const date = isSameDay ? story.lastDateBefore(sentence.index, SAME_DAY_REACH) : null;
  if (date !== null) return { happened: happenedByDate(happened, date, story.date), date, isDated: false };
  return { happened, date: null, isDated: false };
}

function isSamePairAs(deed: Deed, parties: readonly NamedParty[]): boolean {
  const own = deed.type === 'visit' ? [...deed.visitors, ...deed.hosts] : deed.parties;
  return parties.every((party) => own.some((other) => isSameParty(party, other)));
}
