/**
 * What a sentence says right beside the whole name of a person that shows another bearer: a trade, a credit, an age.
 */
import { isCredit, isTrade } from '../language-profiles.ts';
import { isIntroducedAsUnknown } from '../sentences/introductions.ts';
import { isTitle } from './titles.ts';

/** In UTF-16 units: a credit begins its line. */
const CREDIT_REACH = 40;
/** L’accusé */
const ELIDED = /^l['’]/iu;
const BEFORE_NAME = /(?<word>\p{L}[\p{L}\p{M}’'-]*)(?<gap>\s|,\s)$/u;
const ENDS_APPOSITION = /^(?:[,.;:!?)]|\s[–—]|\s*$)/u;
const CREDIT =
  /^\s*[–—•*(]?\s?(?<word>\p{L}[\p{L}\p{M}’'-]*)(?:\s?[:：]|\s(?:by|de|di|von|van|av|do|da|del)|(?=\s))(?:\s)$/iu;
/** Behind a verb or a comma it is a caption, unless names or a year are all that follows: Photo: Toruk Vexler, left. */
const ENDS_CREDIT =
  /^(?:\s*$|\s?[;|/)]|\.\s*$|(?:\s(?:and|y|e|et|und|en|i|и)|,)\s(?<next>\p{Lu}[\p{L}\p{M}’'-]*)(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*(?:\sstaff)?\.?\s*$|,\s(?:\d{4}|dpa|epa|apa|afp|efe)\.?\s*$|,\s\p{L}+:)/u;

/**
 * "a plumber", "the canteen chef", "who is a butcher", "Bäcker": what is said of a person behind a comma, a dash or a
 * verb. A word with a capital may be a surname, unless a German verb stands before it, or a preposition or a dash
 * behind it.
 */
const SAID_BEHIND =
  /^(?:(?:,|\s[–—])\s(?:(?:who|que|qui)\s(?:is|was|es|est|é)\s)?|\s(?:is|was|works as|es|era|est|était|ist|war|è|é|jest|był|była|är|var)\s)(?:(?:an?|the|an?other|un|une|una|uno|le|la|el|il|lo|o|um|uma|ein|eine|einem|der|die|de|het|een|en|ett)\s)?(?<words>\p{Ll}[\p{L}\p{M}’'-]*(?:\s\p{Ll}[\p{L}\p{M}’'-]*){0,2}(?=[,.;:!?)]|\s|$)|\p{Lu}[\p{L}\p{M}-]*(?=[,.;:!?)]|\s*$|\s[–—]|\s(?:am|an|aus|bei|beim|de[rs]|eine[rs]|im|in|vom|zu[rm]?)\s|(?<=\s(?:ist|war)\s(?:(?:ein|eine|der|die)\s)?\p{Lu}[\p{L}\p{M}-]*)\s))/u;
/** No official is so young. */
const IS_YOUNG = /^,\s(?:aged\s)?(?:\d|1\d)(?:,|\s(?:years\sold|ans|años|anos|anni|Jahre|лет|года)(?!\p{L}))/u;

/** Whether a word right before a name, or an apposition before it (the judge, Toruk Vexler,), is a trade. */
function isBehindTrade(before: string, after: string, language: string): boolean {
  const { word = '', gap = '' } = BEFORE_NAME.exec(before)?.groups ?? {};
  if (word === '' || !isTrade(word.replace(ELIDED, ''), language)) return false;
  if (IS_VERB.test(before)) return false;
  // Between commas it may be a list, unless an article begins it.
  return gap !== ', ' || (ARTICLE_BEFORE.test(before) && ENDS_APPOSITION.test(after));
}
/** To judge Toruk Vexler */
const IS_VERB = /(?:^|\s)(?:to|will|would|did|not)\s\p{Ll}+\s$/u;
const ARTICLE_BEFORE =
  /(?:^|\s)(?:the|an?|el|la|le|les|il|lo|o|der|die|das|de|het|un|une|una|um|uma|ein|eine)\s\p{L}+,\s$/iu;

function isBeforeTrade(after: string, language: string): boolean {
  const said = SAID_BEHIND.exec(after)?.groups?.words;
  if (said === undefined || NO_TRADE.test(said)) return false;
  const words = said.split(/\s/u);
  const place = words.findIndex((word) => isTrade(word, language));
  // "Toruk Vexler, said the judge": what comes before it must only describe it.
  return place >= 0 && words.slice(0, place).every((word) => !NO_DESCRIPTION.test(word));
}
/** Caught off guard, on the guard of honour. */
const NO_TRADE = /(?:^|\s)(?:(?:off|old|on)\sguard|guard\sof\shono)/u;
const NO_DESCRIPTION =
  /^(?:also|and|or|said|told|met|thanked|with|by|to|of|for|from|at|in|on|who|which|y|e|et|und|en|con|avec|mit|com|dijo|dit|sagte)$/u;

/** Whether a line is nothing but who made something: Photographs by Toruk Vexler. */
function isOfCredit(before: string, after: string, language: string): boolean {
  if (before.length > CREDIT_REACH) return false;
  const end = ENDS_CREDIT.exec(after);
  if (!end || isTitle(end.groups?.next ?? '')) return false;
  const word = CREDIT.exec(before)?.groups?.word;
  return word !== undefined && isCredit(word, language);
}

/** Whether the words beside the whole name of a person say that its bearer is no official. */
export const isOfOtherCallingBeside = (before: string, after: string, language: string): boolean =>
  isBehindTrade(before, after, language) ||
  isOfCredit(before, after, language) ||
  isBeforeTrade(after, language) ||
  IS_YOUNG.test(after);

const OF_FAMILY = /^,\s(?:my|your|his|her|our|their)\s\p{Ll}/u;
/**
 * "Toruk, his dog", "Vexler, a retired teacher": whether a part of a name is that of somebody whom readers do not know.
 */
export const isOfUnknown = (before: string, after: string, language: string): boolean =>
  OF_FAMILY.test(after) || isIntroducedAsUnknown(after) || isOfOtherCallingBeside(before, after, language);

const ONLY_NAMED =
  /(?:llamad[oa]|nommée?|appelée?|namens|chamad[oa]|di nome|по имени|по фамилии|genannt|genaamd|imieniem|vid namn)\s$/u;
/** Whether the name is only spoken of: un hombre llamado Toruk Vexler. */
export const isOnlyNamedBefore = (before: string): boolean => ONLY_NAMED.test(before);
