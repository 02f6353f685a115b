/** Common words that are a company's whole name, and what in a sentence says that they are a name there: Target. */
import {
  isCommonGivenName,
  isCommonSurname,
  isFamiliarWord,
  isPersonalName,
} from '../../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isLocative, isOfTrade, withoutLegalForm } from '../../../languages/language-profiles.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import {
  explainsCompany,
  explainsGroup,
  isDoneToCompany,
  isTraded,
  kindOrPartBefore,
  whoAre,
} from '../../../languages/sentences/company-sentences.ts';
import { isOf } from '../../../languages/sentences/names-with-of.ts';
import { isArticleOrDemonstrative, isOpener } from '../../../languages/sentences/small-words.ts';
import type { NameEntry } from '../name-entry.ts';
import { isJoined } from '../text-around.ts';
import { type InstitutionSpan, mayBeCompany } from './institution-span.ts';

/** One word that is all of the shown name, but for a legal form. */
const isWholeWord = ({ form, text, isShown, entity }: NameEntry): boolean =>
  !/\s/u.test(text) && (isShown || (form === 'variant' && withoutLegalForm(entity.name) === text));

const isExplainedAsCompany = (after: string, text: string): boolean =>
  explainsCompany(after) || (!isPersonalName(text) && explainsGroup(after));

/** The first word that explains. */
const WHAT = /\p{L}+/u;
/** The word beside a common word that says what goes by it: a journal, a band. */
export function kindBefore({ entry, institution, surface, around }: InstitutionSpan): string | undefined {
  if (!isWholeWord(entry) || !mayBeCompany(institution) || surface === surface.toUpperCase()) return undefined;
  if (!isCommonSurname(entry.text) && explainsCompany(around.after)) return WHAT.exec(around.after)?.[0];
  const who = isPersonalName(entry.text) ? undefined : whoAre(around.after);
  if (who !== undefined) return who;
  const { kind, part } = kindOrPartBefore(around.before);
  return kind ?? (isPlaceName(entry.text) ? undefined : part);
}

/** A company that is called like families and nothing else (Torukault), where the sentence trades it. */
export const isTradedFamily = (span: InstitutionSpan): boolean =>
  span.institution.kind === 'company' &&
  isWholeWord(span.entry) &&
  isCommonSurname(span.entry.text) &&
  !isFamiliarWord(span.entry.text) &&
  !isCommonGivenName(span.entry.text) &&
  !isPlaceName(span.entry.text) &&
  isTraded(span.around.before, span.around.after);

/** A company whose one word is a small town's as well, where the sentence trades it. */
export const isTradedTown = (span: InstitutionSpan): boolean =>
  span.institution.kind === 'company' &&
  isWholeWord(span.entry) &&
  !span.entry.isTyped &&
  isPlaceName(span.entry.text) &&
  countryOf(span.entry.text) === undefined &&
  !span.around.goesOnInCapitals &&
  isTraded(span.around.before, span.around.after);

/** "Target 71 7/8 + 1 3/8": a row that holds nothing but the name and prices. */
const IS_PRICE = /^\s+\d+(?:\.\d+|\s\d+\/\d+)?(?:\s+(?:[-+–]\s?)?\d[\d./]*)*\s*(?:$|\n)/u;
const isStockRow = ({ around: { before, after } }: InstitutionSpan): boolean =>
  !/[\p{L}\p{N}]/u.test(before) && IS_PRICE.test(after);

/** How many words on either side of a common word are asked whether they speak of trade. */
const NEAR_TRADE = 3;

/** Whether its capital shows that the word is a name, if only that of somebody or of a place. */
function hasCapitalOfName({ entry, around, language }: InstitutionSpan): boolean {
  const { previous, previousGap, wordsBefore } = around;
  if (isArticleOrDemonstrative(previous)) return false;
  // William of Orange
  if (isOf(previous) && isCapitalised(wordsBefore.at(-2) ?? '') && !isOfTrade(wordsBefore.at(-2) ?? '')) return false;
  if (isPlaceName(entry.text) && wordsBefore.some((word) => isLocative(word, language))) return false;
  return isJoined(previousGap) && (/^\p{Ll}/u.test(previous) || (around.previousOpens && isOpener(previous, language)));
}

/** Whether a common word stands as a name within a sentence, so that what the page calls so elsewhere is meant. */
export const standsAsName = (span: InstitutionSpan): boolean =>
  isWholeWord(span.entry) &&
  mayBeCompany(span.institution) &&
  !span.inHeading &&
  span.surface !== span.surface.toUpperCase() &&
  !isPersonalName(span.entry.text) &&
  !isPlaceName(span.entry.text) &&
  hasCapitalOfName(span);

/**
 * "Shares of Target rose", "Target's shares": a common word that is a company's whole name, with a word of trade near.
 * A capital alone may show a planet, a river or a fruit: the orbit of Mercury, fires in Amazon forests.
 */
export function isWrittenAsName(span: InstitutionSpan): boolean {
  const { entry, institution, around, surface, inHeading } = span;
  if (!isWholeWord(entry) || !mayBeCompany(institution)) return false;
  const isExplained = isExplainedAsCompany(around.after, entry.text);
  if (inHeading || surface === surface.toUpperCase()) return false;
  if (isCommonSurname(entry.text) && !isExplained) return isTradedFamily(span);
  const isOfCompany = isExplained || isDoneToCompany(around.before) || isStockRow(span);
  if (!isOfCompany && !around.wordsNear(NEAR_TRADE).some(isOfTrade)) return false;
  if (around.previous === '') return around.isPossessive || isExplained || isStockRow(span);
  return hasCapitalOfName(span);
}
