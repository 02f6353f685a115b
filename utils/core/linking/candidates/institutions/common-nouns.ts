/** Names that stand where a common noun stands: what a body is, and not which one. */
import { isCommonHead } from '../../../languages/sentences/indefinite-words.ts';
import { isQuotedThing } from '../../../languages/sentences/quoted-things.ts';
import { followsNoun, isArticle, isCounting } from '../../../languages/sentences/small-words.ts';
import { isHyphen, isJoined } from '../text-around.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';

/** "a PSU", "each SUC should": an acronym that stands where a common noun stands. */
function isAcronymOfKind({ around, language }: InstitutionSpan): boolean {
  const { previous, previousGap } = around;
  if (!isCounting(previous) || !isJoined(previousGap)) return false;
  if (isArticle(previous) && !isArticle(previous, language)) return false;
  const { next, nextGap } = around;
  // "an OUC-run course": the acronym is not the noun.
  if (isHyphen(nextGap)) return false;
  // "A talk by an OUC", and the line ends: what follows the name is cut off.
  if (isArticle(previous) && around.endsLine) return false;
  return !isJoined(nextGap) || followsNoun(next);
}

/** Whether an acronym, or a name behind an indefinite word, says what a body is. */
export const isCommonNoun = (span: InstitutionSpan): boolean =>
  span.entry.isAcronym ? isAcronymOfKind(span) : isCommonHead(span.around.text, span.around.from);

/** The liner “Queen Ada”: a part of a university’s name, which the words before give to a thing. */
export const isNameOfThing = ({ entry, institution, around }: InstitutionSpan): boolean =>
  !entry.isAcronym &&
  !entry.isHan &&
  entry.nameKind === 'short' &&
  isOfLearning(institution) &&
  isQuotedThing(around.before, around.rightAfter);
