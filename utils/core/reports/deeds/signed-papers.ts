/** The paper that is signed: which, and whether it stands before the verb. */
import type { ReadSentence } from '../story/read-sentence.ts';
import type { StorySoFar } from '../story/story.ts';
import { wordsBetween } from './clause.ts';
import { type Instrument, instrumentsIn } from './instruments.ts';
import type { SigningTrigger } from './signing-triggers.ts';

/** Between a verb and its object, in UTF-16 units; names count as one. */
const REACH = 90;
const REACH_BACK = 150;

/** Commas around a date part nothing: “firmaron el martes, 14 de octubre, un convenio”. */
const withoutDates = (text: string): string =>
  text
    .replace(/,\s*(?:(?:\p{L}+\s+){0,3}[\ue800-\uebff](?:\s+\p{L}+){0,3}|\p{L}+\s\d{1,2})\s*,/gu, ' ')
    .replace(/,?\s*[\ue800-\uebff]\s*,?/gu, ' ');
export interface SignedPaper {
  readonly instrument: Instrument;
  /** Whether it stands before the verb: the agreement was signed, the agreement that they signed. */
  readonly isBefore: boolean;
}
export function paperOf(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  next: SigningTrigger | undefined,
  previous: SigningTrigger | undefined,
  isPassive: boolean,
  used: ReadonlySet<number>,
): SignedPaper | null {
  // What one verb takes as its object is not the next one's as well: a memorandum was concluded, signed by …
  const instruments = instrumentsIn(sentence).filter(({ start }) => !used.has(start));
  const after = instruments.find(
    ({ start }) => start >= trigger.end && start < (next?.start ?? Number.POSITIVE_INFINITY),
  );
  const before = instruments.findLast(({ end }) => end <= trigger.start && end > (previous?.end ?? -1));
  const between = after && withoutDates(sentence.between(trigger.end, after.start));
  const isObject =
    after !== undefined &&
    between !== undefined &&
    between.length <= REACH &&
    !/[,;:，；：]/u.test(between) &&
    !sentence.words
      .matcher('by')
      .find(between)
      .some(({ start }) => start < 3);
  // “a memorandum signed on Friday”
  if (
    before &&
    trigger.form === 'past' &&
    sentence.words.spaced &&
    wordsBetween(sentence, before.end, trigger.start) === 0
  )
    return { instrument: before, isBefore: true };
  if (isObject && !isPassive) return { instrument: after, isBefore: false };
  // “Signed on Monday, the memorandum …”
  if (
    after &&
    trigger.start <= 1 &&
    /^[^,]*,\s*[^,\ue000-\uebff]{0,20}$/u.test(
      withoutDates(sentence.between(trigger.end, after.start)).replace(/^(?!.*,)(.*)$/u, '$1,'),
    )
  )
    return { instrument: after, isBefore: true };
  if (
    before &&
    trigger.start - before.end <= REACH_BACK &&
    (trigger.form !== 'noun' || (!sentence.words.spaced && trigger.start - before.end <= 4))
  )
    return { instrument: before, isBefore: true };
  return isObject ? { instrument: after, isBefore: false } : null;
}

/**
 * The paper that “it” means, of the sentence before: “An agreement links X and Y. It was signed on Monday.”, “In 2012
 * they signed an agreement. On Monday they renewed it.”
 */
export function paperMeant(
  sentence: ReadSentence,
  trigger: SigningTrigger,
  isPassive: boolean,
  story: StorySoFar,
): SignedPaper | null {
  const isObject =
    trigger.form === 'past' &&
    sentence.words.spaced &&
    sentence
      .find('pronouns')
      .some(({ start }) => start > trigger.end && wordsBetween(sentence, trigger.end, start) === 0);
  const own = isObject
    ? instrumentsIn(sentence).findLast(({ kind, end }) => kind !== 'other' && end <= trigger.start)
    : null;
  if (own) return { instrument: own, isBefore: false };
  const isSubject = isPassive && sentence.find('sameParty').some(({ start }) => start <= 1);
  const before = isObject || isSubject ? story.before(sentence.index) : null;
  const instrument = before && instrumentsIn(before).findLast(({ kind }) => kind !== 'other');
  return instrument ? { instrument, isBefore: !isObject } : null;
}

/** Further instruments of the same act: a memorandum and, separately, an exchange agreement. */
export function joinedPapers(sentence: ReadSentence, paper: Pick<SignedPaper, 'instrument'>): readonly Instrument[] {
  const more = instrumentsIn(sentence).find(({ start }) => start >= paper.instrument.end);
  if (!more || more.kind === null || more.kind === 'other' || more.kind === paper.instrument.kind) return [];
  const aside = sentence.words.pattern('separately', (words) => {
    // Behind a definite article it is no further paper; Russian and Malay have no articles.
    const article = words.phrases('indefinite').length > 0 ? `${words.source('indefinite')}\\s` : '';
    return new RegExp(String.raw`,\s*${words.source('separately')}\s*,(?=\s+${article})`, 'giu');
  });
  const between = sentence.between(paper.instrument.end, more.start).replace(aside, ' ');
  const joins =
    sentence.words.matcher('and').isIn(between) && between.length <= 60 && !/[,;，；\ue000-\uebff]/u.test(between);
  return joins ? [more] : [];
}
