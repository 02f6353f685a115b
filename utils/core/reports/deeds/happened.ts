/** Whether a deed was done, is planned, is looked back at, was called off, or is only thought of. */
import { readDate } from '../../facts/dates/read-date.ts';
import type { Edtf } from '../../pack/types.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Happened } from '../types.ts';
import type { Hit } from '../words/phrases.ts';
import type { WordList, Words } from '../words/words-of.ts';
import { clauseAround, isWithin, stretchAround, wordsBetween } from './clause.ts';

/** `past`: signed; `present`: sign, signs; `noun`: the signing of. */
export type DeedForm = 'past' | 'present' | 'noun';

/** Words that may stand between a modal word and its verb. */
const NEAR = 6;
/** Words between “said” and what was said: that it had. */
const NEAR_TELLING = 3;
/** Days after which a deed is no news any more. */
const NEWS_DAYS = 75;
const MONTH_DAYS = 31;

const QUESTION = /[?？]["”’)]*$/u;

/** Whether a word of the lists stands in the clause before the deed, near it. */
function governs(sentence: ReadSentence, deed: Hit, lists: readonly WordList[], near: number): boolean {
  const clause = clauseAround(sentence, deed);
  return sentence
    .find(...lists)
    .some(
      (hit) => isWithin(hit, clause) && hit.end <= deed.start && wordsBetween(sentence, hit.end, deed.start) <= near,
    );
}

/** A word of looking back before the deed; “said that it had signed” only tells what was said. */
function looksBack(sentence: ReadSentence, deed: Hit): boolean {
  const clause = clauseAround(sentence, deed);
  const told = sentence.find('told');
  return sentence.find('lookingBack').some((hit) => {
    if (!isWithin(hit, clause) || hit.end > deed.start || wordsBetween(sentence, hit.end, deed.start) > NEAR)
      return false;
    const isSaid = told.some(({ end }) => end <= hit.start && wordsBetween(sentence, end, hit.start) <= NEAR_TELLING);
    return !isSaid || wordsBetween(sentence, hit.end, deed.start) > 0;
  });
}

/** “Ten years after X and Y signed …”, 签署协议十年后. */
function isLongAfter(sentence: ReadSentence, deed: Hit): boolean {
  const isUnbroken = (start: number, end: number): boolean => !/[,，;；]/u.test(sentence.between(start, end));
  return (
    sentence
      .find('longAfter')
      .some(
        ({ end }) =>
          end <= deed.start && isUnbroken(end, deed.start) && wordsBetween(sentence, end, deed.start) <= NEAR,
      ) || sentence.find('longAfterBehind').some(({ start }) => start >= deed.end && isUnbroken(deed.end, start))
  );
}

/** “Mit der Unterzeichnung wollen X und Y …”: what is meant to be done by the signing lies ahead as well. */
function isIntended(sentence: ReadSentence, deed: Hit): boolean {
  const { start, end } = clauseAround(sentence, deed);
  if (!sentence.words.spaced || sentence.find('held').some((hit) => isWithin(hit, { start, end }))) return false;
  const plan = sentence.find('planned').find((hit) => hit.start >= deed.end && hit.start < end);
  return plan !== undefined && !/[,;:\ue800-\uebff]/u.test(sentence.between(deed.end, plan.start));
}

/** Words between a deed and what of it is spoken of. */
const NEAR_MATTER = 6;

/** 签署流程, 签署协议的可能性. */
const isOnlyMatter = (sentence: ReadSentence, deed: Hit): boolean =>
  sentence
    .find('matters')
    .some(
      ({ start }) =>
        start >= deed.end &&
        !/[，,、。]/u.test(sentence.between(deed.end, start)) &&
        wordsBetween(sentence, deed.end, start) <= NEAR_MATTER,
    );

/** Words between a verb and the modal words that end its clause, where these stand behind. */
const NEAR_BEHIND = 5;
/** “締結した協定”: the verb belongs to a noun. */
const ofNoun = (words: Words): RegExp =>
  words.pattern('verb of a noun', () => {
    const endings = words.source('pastEndings');
    return new RegExp(String.raw`^(?:${endings})?[\p{Script=Han}\p{Script=Katakana}]`, 'u');
  });

/** What modal words behind the verb make of a deed; `undefined` where none stands there. */
function modalBehind(sentence: ReadSentence, deed: Hit): Happened | null | undefined {
  const isThere = (near: number, ...lists: readonly WordList[]): boolean =>
    sentence
      .find(...lists)
      .some(
        ({ start }) =>
          start >= deed.end &&
          !/[、，,]/u.test(sentence.between(deed.end, start)) &&
          wordsBetween(sentence, deed.end, start) <= near,
      );
  const { words, text } = sentence;
  const verb = sentence.between(deed.start, deed.end);
  if (
    words
      .matcher('leadsOn')
      .find(verb)
      .some(({ end }) => end === verb.length)
  ) {
    // “체결해 … 운영하고 있다.”: what has been signed is told of the present.
    const isState =
      sentence.dates.length === 0 && sentence.find('lookingBack').some(({ end }) => end >= text.trimEnd().length - 1);
    return isState || isThere(0, 'lookingBack') ? 'looking-back' : undefined;
  }
  if (isThere(1, 'not')) return 'denied';
  if (isThere(NEAR_BEHIND, 'possible', 'imagined')) return null;
  if (isThere(NEAR_BEHIND, 'planned')) return 'planned';
  const isOfNoun =
    words.phrases('pastEndings').length > 0 && ofNoun(words).test(sentence.between(deed.end, deed.end + 4));
  return isThere(0, 'lookingBack') || isOfNoun ? 'looking-back' : undefined;
}

/** “A ceremony to sign a memorandum was held.” */
function isOfOccasion(sentence: ReadSentence, deed: Hit): boolean {
  const isNext = (hit: Hit, start: number): boolean => hit.end <= start && wordsBetween(sentence, hit.end, start) === 0;
  const to = sentence.find('infinitive').find((hit) => isNext(hit, deed.start));
  return (
    to !== undefined &&
    sentence.find('occasions').some((hit) => isNext(hit, to.start)) &&
    sentence.find('held').some(({ start }) => start >= deed.end) &&
    !sentence.find('planned', 'plannedBehind').some(({ start }) => start >= deed.end)
  );
}

/** Whether a passive of the present stands before the deed; one of the past may begin alike: è, è stato. */
function isInPassivePresent(sentence: ReadSentence, deed: Hit): boolean {
  const isNext = ({ end }: Hit): boolean => end <= deed.start && wordsBetween(sentence, end, deed.start) <= 1;
  const clause = clauseAround(sentence, deed);
  return sentence
    .find('passivePresent')
    .some(
      (hit) =>
        isWithin(hit, clause) &&
        isNext(hit) &&
        !sentence.find('passive').some(({ start, end }) => start === hit.start && end > hit.end),
    );
}

/** Whether its clause tells the deed's day with its month. */
function hasDay(sentence: ReadSentence, deed: Hit): boolean {
  const clause = clauseAround(sentence, deed);
  return sentence.dates.some(({ at, date }) => date.kind === 'day' && isWithin({ start: at }, clause));
}

/**
 * `null` where it is no report at all: imagined, wished, asked, or a habit. `lasts`: whether it can end later, unlike a
 * visit. `isAhead`: whether its day lies behind that of the page.
 */
export function happenedOf(
  sentence: ReadSentence,
  deed: Hit,
  form: DeedForm,
  { lasts = true, isAhead = () => false }: { readonly lasts?: boolean; readonly isAhead?: () => boolean } = {},
): Happened | null {
  const { role, text } = sentence;
  if (QUESTION.test(text)) return null;
  const stretch = stretchAround(sentence, deed);
  if (sentence.find('imagined').some((hit) => isWithin(hit, stretch) && hit.end <= deed.start)) return null;
  if (sentence.find('conditional').some((hit) => isWithin(hit, stretch))) return null;
  if (sentence.find('calledOff').length > 0) return 'denied';
  if (sentence.words.postposed) {
    const behind = modalBehind(sentence, deed);
    if (behind !== undefined) return behind;
    if (form === 'present' && role === 'prose') return null;
    return role === 'agenda' ? 'planned' : 'done';
  }
  if (governs(sentence, deed, ['not'], NEAR)) return 'denied';
  if (governs(sentence, deed, ['possible'], NEAR) || isOnlyMatter(sentence, deed)) return null;
  // A future form says by itself that it is to come: suscribirán, подпишут.
  const isFuture = sentence.find('planned').some(({ start }) => start === deed.start);
  if (isFuture || governs(sentence, deed, ['planned'], NEAR)) return 'planned';
  if (form === 'present' && isOfOccasion(sentence, deed)) return 'done';
  if (form === 'present' && governs(sentence, deed, ['infinitive'], 0)) return role === 'title' ? 'planned' : null;
  if (form !== 'past' && sentence.find('plannedBehind').some((hit) => isWithin(hit, stretch) && hit.start >= deed.end))
    return 'planned';
  if (lasts && sentence.find('ended').length > 0) return 'looking-back';
  // “He came here as a student.”
  if (!lasts && sentence.find('inYouth').some((hit) => isWithin(hit, stretch))) return 'looking-back';
  if (looksBack(sentence, deed) || isLongAfter(sentence, deed)) return 'looking-back';
  if (form === 'noun' && lasts && isIntended(sentence, deed)) return 'planned';
  if (role === 'agenda') return 'planned';
  // In running text the present tells of habits: students sign a form. Behind a day it tells news: “3 March: X and Y
  // sign …”
  if (form === 'present' && role === 'title' && isAhead()) return 'planned';
  if (form === 'present' && role === 'prose' && sentence.leadingDate === null) {
    if (isAhead()) return 'planned';
    if (!hasDay(sentence, deed)) return null;
  }
  // “The agreement is signed by the dean” tells of all such agreements, unless a day stands beside it.
  const isHabit = form === 'past' && role === 'prose' && isInPassivePresent(sentence, deed);
  if (isHabit && !hasDay(sentence, deed)) return null;
  if (form === 'noun' && governs(sentence, deed, ['beforehand'], 2)) return null;
  return 'done';
}

/** What is told without a word of looking back is still looked back at when its date lies long before the page's. */
export function happenedByDate(happened: Happened, date: Edtf | null, page: Edtf | null): Happened {
  const span = date === null ? null : readDate(date);
  if (!span || (happened !== 'done' && happened !== 'planned')) return happened;
  const today = page === null ? null : readDate(page);
  if (!today) return happened === 'done' && span.last - span.first > 1 ? 'looking-back' : happened;
  // A day is told of what is news, a month alone of what is not.
  const isMonth = span.last - span.first > 1 && span.last - span.first <= MONTH_DAYS && !date?.includes('/');
  const newsDays = isMonth ? MONTH_DAYS : NEWS_DAYS;
  if (happened === 'done' && span.last < today.first - newsDays) return 'looking-back';
  return happened === 'done' && span.first > today.last + 1 ? 'planned' : happened;
}
