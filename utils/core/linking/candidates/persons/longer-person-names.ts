/** Whether the name of a person is only a part of a longer one, which somebody else bears. */
import { isCommonGivenName, isCommonSurname, isEverydayWord } from '../../../languages/common-words/common-words.ts';
import { isWeekday } from '../../../languages/dates/weekdays.ts';
import { isHead, isLandform, isNamedAfter } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { isBeforeGeneration, isGeneration } from '../../../languages/persons/generations.ts';
import { isPersonTitle, isTitle, isTitleBehind } from '../../../languages/persons/titles.ts';
import { endsOpeningAdverbial } from '../../../languages/sentences/opening-adverbials.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import { isInCapitals } from '../institutions/institution-span.ts';
import type { NameEntry } from '../name-entry.ts';
import { isHyphen, isJoined, type TextAround } from '../text-around.ts';
import { isOfMany, type PersonSpan } from './person-span.ts';

/** "Toruk E. Vexler": a surname may be somebody's given name. */
const INITIALS = /^\s+\p{Lu}\.\s+\p{Lu}/u;

export const goesOnAsName = ({ next, nextGap, isPossessive }: TextAround): boolean =>
  isJoined(nextGap) && !isPossessive && isCapitalised(next) && next.length > 1 && !isTitleBehind(next);

const goesOnBehindHyphen = ({ next, nextGap }: TextAround): boolean => isHyphen(nextGap) && isCapitalised(next);

/**
 * "Judge Miller-Vexler", "Sarah Miller-Vexler": behind a title or a given name both words are one surname; otherwise
 * two persons are named, as in the Miller-Vexler talks.
 */
function isSecondOfTwo({ previous, previousGap, before }: TextAround): boolean {
  if (!isHyphen(previousGap) || !isCapitalised(previous)) return false;
  const word = WORD_BEFORE_HYPHEN.exec(before)?.[1] ?? '';
  return isCapitalised(word) && (isPersonTitle(word) || isTitle(word) || isCommonGivenName(word));
}
const WORD_BEFORE_HYPHEN = /(\p{L}[\p{L}\p{M}’'-]*)\.? \p{L}[\p{L}\p{M}’']*\p{Pd}$/u;

/**
 * "Mary-Ada Vexler": a given name that ends behind a hyphen, of somebody else; Bill Clinton-Ada Vexler are two persons.
 */
export const isWithinGivenName = ({ previous, previousGap, before }: TextAround): boolean =>
  isHyphen(previousGap) &&
  isCapitalised(previous) &&
  isCommonGivenName(previous) &&
  !isCommonGivenName(WORD_BEFORE_HYPHEN.exec(before)?.[1] ?? '');

const isCalledAfterPersons = (word: string): boolean => isNamedAfter(word) || isHead(word) || isLandform(word);
/** "VEXLER AIRPORT", "LAKE VEXLER". */
const isBesideThing = ({ previous, previousGap, next, nextGap }: TextAround): boolean =>
  (isJoined(previousGap) && isCalledAfterPersons(previous)) || (isJoined(nextGap) && isCalledAfterPersons(next));

/**
 * "Poprosiliśmy Torukę": any word may open a sentence before a surname in another case than its own, before which a
 * given name would be in that case, too.
 */
const isDeclinedAlone = ({ form, text, surface }: NameEntry, previous: string): boolean =>
  form === 'surname' && !surface.name.includes(text) && !isCommonGivenName(previous);

/** A given name before or after the surname makes it another person's; so does an initial between. */
export function isSomebodyElse({ around, entry, language, surface, isBehindBody }: PersonSpan): boolean {
  const { previous, previousGap, next } = around;
  // In a line in capitals every word looks like a name.
  if (surface.length > 3 && surface === surface.toUpperCase() && isInCapitals(around))
    return (
      entry.form === 'given-name' ||
      isCommonGivenName(previous) ||
      isCommonSurname(next) ||
      goesOnBehindHyphen(around) ||
      isBesideThing(around)
    );
  if (goesOnAsName(around) || goesOnBehindHyphen(around) || isSecondOfTwo(around)) return true;
  if (entry.form !== 'surname' && isBeforeGeneration(around.after)) return true;
  if (/^\s+\p{Lu}\./u.test(around.after) && (entry.form === 'given-name' || INITIALS.test(around.after))) return true;
  return (
    isJoined(previousGap) &&
    isCapitalised(previous) &&
    // Israel's Vexler bears no other name.
    around.isBare &&
    !(isPersonTitle(previous) || (isWeekday(previous) && !around.previousOpens)) &&
    !(entry.form === 'surname' && endsOpeningAdverbial(previous, around.before, around.after, language)) &&
    !(around.previousOpens && (isOpener(previous, language) || isDeclinedAlone(entry, previous))) &&
    !/[,;:]/u.test(previousGap) &&
    !isBehindBody()
  );
}

/** "Toruk E. Vexler Miller", but not "Toruk E. Vexler Jr", nor "Toruk E. Vexler Wins" in a headline. */
export const hasOtherSurname = (around: TextAround): boolean =>
  goesOnBehindHyphen(around) ||
  INITIALS.test(around.after) ||
  (goesOnAsName(around) && !isGeneration(around.next) && !isEverydayWord(around.next));

/** "Wei Hui Lam": a name that begins with the surname, and another surname behind it. */
export const hasSurnameBehind = ({ entry, around }: PersonSpan): boolean =>
  isOfMany(entry) && goesOnAsName(around) && isCommonSurname(around.next);
