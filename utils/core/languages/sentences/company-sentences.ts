/** What English sentences say around the name of a company, a journal or a band, and around no place or person. */

const EXPLAINS_COMPANY =
  /^,\s(?:(?:the|an?|its|one of)\s(?:[\p{L}\p{N}'’.-]+\s){0,6}?(?:company|companies|makers?|retailers?|discounters?|chains?|airlines?|carriers?|firm|publisher|producers?|manufacturers?|operator|brewer|insurer|supplier|conglomerate|automaker|carmaker|drugmaker|chipmaker|lender|broadcaster)(?!\p{L})|which\s(?:owns|sells|makes|runs|had|has|plans|employs|operates|pays|reported|posted)(?!\p{L}))/u;
/** ", the third-largest discounter": whether `after` says of a word that it is a company. */
export const explainsCompany = (after: string): boolean => EXPLAINS_COMPANY.test(after);

const EXPLAINS_GROUP = /^,\s(?:who|whose)\s/u;
/** What has a "who" behind it is somebody: of a word that is nobody's name, those who go by it. */
export const explainsGroup = (after: string): boolean => EXPLAINS_GROUP.test(after);

const KIND_BEFORE =
  /\b(?:(?<kind>journal|magazine|newspaper|daily|weekly|tabloid|band|duo|trio|quartet|label|retailer|discounter|chain|airline|carrier|company|firm|maker|automaker|carmaker|chipmaker|drugmaker|brewer|insurer|lender|broadcaster|publisher|network|website|startup|start-up|giant|conglomerate)|(?<part>issues?|editions?|editor|publisher|readers|subscribers|cover|pages|columnist|reporter|correspondent|published|appeared)\s(?:of|in|for|at|on))\s$/u;
/** "The journal Toruk", "the band Toruk", "an issue of Toruk": the word of that kind, or for a part of such. */
export function kindOrPartBefore(before: string): { readonly kind?: string; readonly part?: string } {
  return KIND_BEFORE.exec(before)?.groups ?? {};
}

const WHO_ARE = /^,\s(who)\s(?:are|were|have|come|play|sing|go|take|make|hail|live)\s/u;
/** A word of which several are spoken of is a band’s or a team’s: "Mirror, who come from Leeds". */
export const whoAre = (after: string): string | undefined => WHO_ARE.exec(after)?.[1];

const IS_DONE_TO =
  /\b(?:runs|ran|founded|co-founded|acquires?|acquired|acquiring|buys?|buying|bought|owns|owned|sues?|sued|suing|headed|heads)\s$/u;
/** "Who runs Target": whether `before` ends with what is done to a company. */
export const isDoneToCompany = (before: string): boolean => IS_DONE_TO.test(before);

const TRADED_BEFORE =
  /\b(?:shares?|stakes?|stock|investors?|shareholders?|merger|takeover|directors?|ownership)\s(?:in|of|with)\s$/iu;
const TRADED_BEHIND =
  /^(?:['’]s)?\s(?:shares|stock|shareholders|dealers|factory|factories)\b|^\s(?:posted|reported|recalled)\s(?:[\p{L}\p{N}.,-]+\s){0,4}(?:loss|losses|profits?|sales|revenues?|earnings|cars|vehicles|products)\b|^\ssaid\sit\s(?:would|will|had|has|plans\sto|agreed\sto)\s(?:cut|close|recall|sell|sold|buy|bought|invest|build|launch|acquire|study|hire)\b/u;
/**
 * "A stake in Toruk", "Toruk posted a loss", "Toruk said it
 * would cut jobs": what neither a town nor a person is or does.
 */
export const isTraded = (before: string, after: string): boolean =>
  TRADED_BEFORE.test(before) || TRADED_BEHIND.test(after);
