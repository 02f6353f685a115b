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
import { isOpener } from '../../../languages/sentences/small-words.ts';
import type { NameEntry } from '../name-entry.ts';
import { isJoined } from '../text-around.ts';
import { type InstitutionSpan, mayBeCompany } from './institution-span.ts';

/** One word that is all of the shown name, but for a legal form. */
const isWholeWord = ({ form, text, isShown, entity }: NameEntry): boolean =>
  !/\s/u.test(text) && (isShown || (form === 'variant' && withoutLegalForm(entity.name) === text));

/** ", the third-largest discounter": whether `after` says of a word that it is a company. */
const EXPLAINS_COMPANY =
  /^,\s(?:(?:the|an?|its|one of)\s(?:[\p{L}\p{N}'’.-]+\s){0,6}?(?:company|companies|makers?|retailers?|discounters?|chains?|airlines?|carriers?|firm|publisher|producers?|manufacturers?|operator|brewer|insurer|supplier|conglomerate|automaker|carmaker|drugmaker|chipmaker|lender|broadcaster)(?!\p{L})|which\s(?:owns|sells|makes|runs|had|has|plans|employs|operates|pays|reported|posted)(?!\p{L}))/u;
/** What has a "who" behind it is somebody: of a word that is nobody's name, those who go by it. */
const EXPLAINS_GROUP = /^,\s(?:who|whose)\s/u;
const isExplainedAsCompany = (after: string, text: string): boolean =>
  EXPLAINS_COMPANY.test(after) || (!isPersonalName(text) && EXPLAINS_GROUP.test(after));

/** "The journal Toruk", "the band Toruk", "an issue of Toruk". */
const KIND_BEFORE =
  /\b(?:(?<kind>journal|magazine|newspaper|daily|weekly|tabloid|band|duo|trio|quartet|label|retailer|discounter|chain|airline|carrier|company|firm|maker|automaker|carmaker|chipmaker|drugmaker|brewer|insurer|lender|broadcaster|publisher|network|website|startup|start-up|giant|conglomerate)|(?<part>issues?|editions?|editor|publisher|readers|subscribers|cover|pages|columnist|reporter|correspondent|published|appeared)\s(?:of|in|for|at|on))\s$/u;

/** A word of which several are spoken of is a band’s or a team’s: "Mirror, who come from Leeds". */
const WHO_ARE = /^,\s(who)\s(?:are|were|have|come|play|sing|go|take|make|hail|live)\s/u;
/** The first word that explains. */
const WHAT = /\p{L}+/u;
/** The word beside a common word that says what goes by it: a journal, a band. */
export function kindBefore({ entry, institution, surface, around }: InstitutionSpan): string | undefined {
  if (!isWholeWord(entry) || !mayBeCompany(institution) || surface === surface.toUpperCase()) return undefined;
  if (!isCommonSurname(entry.text) && EXPLAINS_COMPANY.test(around.after)) return WHAT.exec(around.after)?.[0];
  const [, who] = isPersonalName(entry.text) ? [] : (WHO_ARE.exec(around.after) ?? []);
  if (who !== undefined) return who;
  const { kind, part } = KIND_BEFORE.exec(around.before)?.groups ?? {};
  return kind ?? (isPlaceName(entry.text) ? undefined : part);
}

/** What is done to a company: "who runs Target". */
const IS_DONE_TO =
  /\b(?:runs|ran|founded|co-founded|acquires?|acquired|acquiring|buys?|buying|bought|owns|owned|sues?|sued|suing|headed|heads)\s$/u;

const TRADED_BEFORE =
  /\b(?:shares?|stakes?|stock|investors?|shareholders?|merger|takeover|directors?|ownership)\s(?:in|of|with)\s$/iu;
const TRADED_BEHIND =
  /^(?:['’]s)?\s(?:shares|stock|shareholders|dealers|factory|factories)\b|^\s(?:posted|reported|recalled)\s(?:[\p{L}\p{N}.,-]+\s){0,4}(?:loss|losses|profits?|sales|revenues?|earnings|cars|vehicles|products)\b|^\ssaid\sit\s(?:would|will|had|has|plans\sto|agreed\sto)\s(?:cut|close|recall|sell|sold|buy|bought|invest|build|launch|acquire|study|hire)\b/u;
/** "A stake in Toruk", "Toruk posted a loss", "Toruk said it would cut jobs": what neither a town nor a person is or does. */
const isTraded = ({ around: { before, after } }: InstitutionSpan): boolean =>
  TRADED_BEFORE.test(before) || TRADED_BEHIND.test(after);

/** A company that is called like families and nothing else (Torukault), where the sentence trades it. */
export const isTradedFamily = (span: InstitutionSpan): boolean =>
  span.institution.kind === 'company' &&
  isWholeWord(span.entry) &&
  isCommonSurname(span.entry.text) &&
  !isFamiliarWord(span.entry.text) &&
  !isCommonGivenName(span.entry.text) &&
  !isPlaceName(span.entry.text) &&
  isTraded(span);

/** A company whose one word is a small town's as well, where the sentence trades it. */
export const isTradedTown = (span: InstitutionSpan): boolean =>
  span.institution.kind === 'company' &&
  isWholeWord(span.entry) &&
  !span.entry.isTyped &&
  isPlaceName(span.entry.text) &&
  countryOf(span.entry.text) === undefined &&
  !span.around.goesOnInCapitals &&
  isTraded(span);

/** "Target 71 7/8 + 1 3/8": a row that holds nothing but the name and prices. */
const IS_PRICE = /^\s+\d+(?:\.\d+|\s\d+\/\d+)?(?:\s+(?:[-+–]\s?)?\d[\d./]*)*\s*(?:$|\n)/u;
const isStockRow = ({ around: { before, after } }: InstitutionSpan): boolean =>
  !/[\p{L}\p{N}]/u.test(before) && IS_PRICE.test(after);

/** How many words on either side of a common word are asked whether they speak of trade. */
const NEAR_TRADE = 3;

/** Whether its capital shows that the word is a name, if only that of somebody or of a place. */
function hasCapitalOfName({ entry, around, language }: InstitutionSpan): boolean {
  const { previous, previousGap, wordsBefore } = around;
  if (/^(?:the|a|an|this|that)$/iu.test(previous)) return false;
  // William of Orange
  if (previous === 'of' && isCapitalised(wordsBefore.at(-2) ?? '') && !isOfTrade(wordsBefore.at(-2) ?? ''))
    return false;
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
 * "Shares of Target rose", "Target's shares": a common word that is a company's whole name, with a word of trade near. A
 * capital alone may show a planet, a river or a fruit: the orbit of Mercury, fires in Amazon forests.
 */
export function isWrittenAsName(span: InstitutionSpan): boolean {
  const { entry, institution, around, surface, inHeading } = span;
  if (!isWholeWord(entry) || !mayBeCompany(institution)) return false;
  const isExplained = isExplainedAsCompany(around.after, entry.text);
  if (inHeading || surface === surface.toUpperCase()) return false;
  if (isCommonSurname(entry.text) && !isExplained) return isTradedFamily(span);
  const isOfCompany = isExplained || IS_DONE_TO.test(around.before) || isStockRow(span);
  if (!isOfCompany && !around.wordsNear(NEAR_TRADE).some(isOfTrade)) return false;
  if (around.previous === '') return around.isPossessive || isExplained || isStockRow(span);
  return hasCapitalOfName(span);
}
