/** English sentences that say who beat whom, and by how much. */
import { speaksOfSport, speaksOfVotes } from './sport-words.ts';

const WINS =
  '(?:beat|beats|defeat|defeats|defeated|edged|downed|routed|thrashed|trounced|crushed|outlasted|held|swept|upset|whipped|blanked)';
const DIGITS = String.raw`\d{1,3}[-–]\d{1,3}`;
/** A score is no adjective of what stands behind it (10-15 shops), but of a win. */
const SCORE = String.raw`\b${DIGITS}\b(?!\s(?!(?:in|at|on|to|by|with|against|over|after|for|and|but|as|from|before|thanks|when|while|here|there|away|win|wins|defeat|loss|victory|triumph|draw|tie|lead|upset|rout)\b)\p{Ll})`;
/** Goals and runs are counted: "by meeting its goals" is no result. */
const COUNTED = String.raw`\bby\s(?:an?\s)?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|innings?)(?:\s(?:and|innings?))*\s(?:innings|wickets?|runs?|goals?|points?)\b|\bby\san\sinnings\b`;
/** Who was beaten stands behind the verb: "beat off", "upset residents" and "held its lead" say nothing of the kind. */
const DOES = new RegExp(
  String.raw`^(?:,\swh(?:o|ich)|\s(?:also|then|easily|narrowly|had))?\s(?:${WINS}\s(?:the\s)?\p{Lu}|(?:lose|loses|lost|draw|drew|tied|win|wins|won)\b(?=.{0,40}\d{1,3}[-–]\d|.{0,40}\bby\b))|^(?:,|\s(?:was|were|had\sbeen))\sbeaten\s(?:${DIGITS}\s)?by\s`,
  'u',
);
const IS_DONE_TO = new RegExp(
  [
    String.raw`\b${WINS}(?:ing)?`,
    String.raw`\bbeaten\s(?:${DIGITS}\s)?by`,
    String.raw`\b(?:win|wins|won|victory|triumph|defeat|loss|draw)\s(?:over|against|by|to|at\shome\sto)`,
    String.raw`\b(?:lost|losing|lose|drew)(?:\s${DIGITS})?\s(?:to|with|against|by|at\shome\sto)`,
    String.raw`\b(?:won|lost|drew)\s${DIGITS}\s(?:against|over|at\shome\sto)`,
    String.raw`\b(?:lost|losing|lose)\s(?:${COUNTED})\sto`,
  ]
    .map((pattern) => String.raw`(?:${pattern})\s$`)
    .join('|'),
  'u',
);
const HAS_RESULT = new RegExp(`${SCORE}|${COUNTED}|\\bovertime\\b|\\bextra time\\b`, 'u');

/** The score, where the sentence says that the name beat somebody or was beaten; null where it does not. */
export function resultInSentence({
  before,
  after,
  surface,
}: {
  before: string;
  after: string;
  surface: string;
}): string | null {
  if (!DOES.test(after) && !IS_DONE_TO.test(before)) return null;
  const sentence = `${before}${surface}${after}`;
  if (speaksOfVotes(sentence) && !speaksOfSport(sentence)) return null;
  return (HAS_RESULT.exec(after) ?? HAS_RESULT.exec(before))?.[0] ?? null;
}
