/** Where a text says of initials for which name they stand, or of a name what its initials are. */
import { CAPITAL, kindOf } from '../letters.ts';
import { ARTICLES } from './articles.ts';

/** Initials in brackets or with "in" behind them, right behind a name. */
const EXPLANATION =
  /^\s*[(（]["“]?(?:\p{Lu}{2,8},?\s+(?:or|o|ou|oder|and|y|и)\s+)?(\p{Lu}\p{L}{1,7}?)s?(?:["”]?[)）,;]|\s+in\s)/u;
/** The initials that `after`, the text right behind a name, gives for it: "(TLIX)", "(VXU or TLIX)". */
export const initialsExplained = (after: string): string | undefined => EXPLANATION.exec(after)?.[1];

const OPENS_EXPLANATION =
  /^\s*(?:[(（]\s*(?:the\s+|or\s+|abbreviated\s+)?["“'«„]?|,?\s+(?:or|known as|called|in short)\s+["“]?)$/u;
/**
 * Whether what stands between a name and its initials, or between initials and their name, says that they belong
 * together.
 */
export const opensExplanation = (between: string): boolean => OPENS_EXPLANATION.test(between);

const GLOSS = /^\s*[(（]["“]?(?:(?:also|auch|aussi|también|também|anche|ook)\s)?(\p{L}{2,8}?)s?["”]?[)）,;]/u;
/** "AAU – the Association of …", "AAU (Association of …": the initials right before the name that spells them. */
const GLOSSED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<short>\p{Lu}\p{L}{1,7})(?:\s[–—-]\s|,\s|\s?[(（]["“]?)(?:(?:${ARTICLES})\s|l['’])?$`,
  'u',
);

/** "The UAM that pays is, they say, the Unidad de …": the same with a verb, within the sentence. */
const GLOSSED_BY_VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<short>\p{Lu}{3,8})\s(?:[^.;:\n]{0,48}\s)?(?:is|was|means|stands for|es|era|significa|est|ist|è|é)(?:,\s[^,.;\n]{2,20},)?\s(?:${ARTICLES})\s$`,
  'u',
);

/** In UTF-16 units. */
const GLOSS_REACH = 24;
const VERB_REACH = 96;

/** The initials in brackets behind the name that ends at `end`: "(also OUC)". */
export const initialsGlossedBehind = (text: string, end: number): string | undefined =>
  GLOSS.exec(text.slice(end, end + GLOSS_REACH))?.[1];

const NOT_GLOSSED = { text: '', at: 0 };

/** What stands between initials and the name that explains them, if no verb does. */
const JOINTS = '–—-,(（';
function hasJoint(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    // Small letters and spaces, as nearly all are.
    if (unit !== SPACE && (unit < FIRST_SMALL || unit > LAST_SMALL) && JOINTS.includes(text.charAt(at))) return true;
  }
  return false;
}
const SPACE = 0x20;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;

/** Whether two capitals stand side by side. */
function hasInitials(text: string, from: number, to: number): boolean {
  let wasCapital = false;
  for (let at = from; at < to; at += 1) {
    const isOne = kindOf(text.charCodeAt(at)) === CAPITAL;
    if (isOne && wasCapital) return true;
    wasCapital = isOne;
  }
  return false;
}

/** The initials that the name which begins at `at` explains, in capitals, and their offset. */
export function initialsGlossedBefore(text: string, at: number): { readonly text: string; readonly at: number } {
  for (const [pattern, reach, may] of [
    [GLOSSED, GLOSS_REACH, hasJoint],
    [GLOSSED_BY_VERB, VERB_REACH, hasInitials],
  ] as const) {
    const from = Math.max(0, at - reach);
    const found = may(text, from, at) ? pattern.exec(text.slice(from, at)) : null;
    if (found?.groups?.short !== undefined) return { text: found.groups.short.toUpperCase(), at: from + found.index };
  }
  return NOT_GLOSSED;
}
