/** Where a sentence ends. */
import { isSpace, wordStart } from '../../languages/letters.ts';
import { isAbbreviation } from '../../languages/sentences/abbreviations.ts';

const STOP = 0x2e;
/** These end a sentence whatever follows: a line break, 。！？. */
const isHardEnder = (unit: number): boolean => unit === 0x0a || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
const isSoftEnder = (unit: number): boolean => unit === STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;
/** False for letters of scripts with spaces, and for the space: nearly all that is asked. */
export const mayEndSentence = (unit: number): boolean => unit !== 0x20 && (unit <= 0x3f || unit >= 0x2026);
const CLOSERS = '"”’»)';
/** How many marks may close a sentence behind its end, the next character included. */
const MAX_CLOSERS = 3;

/** Whether a sentence ends with the character at `at`, seen from a text that goes on to `limit`. */
export function endsSentence(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  if (isHardEnder(unit)) return true;
  if (!isSoftEnder(unit)) return false;
  const last = Math.min(limit, at + 1 + MAX_CLOSERS);
  let behind = at + 1;
  while (behind < last && CLOSERS.includes(text.charAt(behind))) behind += 1;
  if (behind < last && !isSpace(text.charCodeAt(behind))) return false;
  if (unit !== STOP) return true;
  const from = wordStart(text, at);
  // A full stop behind one letter or behind an abbreviation ends none.
  return at - from !== 1 && !isAbbreviation(text.slice(from, at));
}
