import { isTurkishEnding } from '../languages/cases/turkish-cases.ts';
import { isElidedWord } from '../languages/sentences/elisions.ts';
import { characterOf, SINGLE } from './characters.ts';
import type { CaseRule } from './compiled-names/types.ts';
import { type TokenisedText, tokenise } from './tokens.ts';

/** A name prepared for comparing. */
export interface Spelling extends TokenisedText {
  readonly rule: CaseRule;
}

export function spellingOf(text: string, rule: CaseRule): Spelling {
  return { ...tokenise(text), rule };
}

/**
 * The end of the name if the text spells it from its token `first` on, otherwise null. The offset counts UTF-16 units;
 * a closing bracket or full stop that ends the name belongs to the span, a possessive does not.
 */
export function endOfSpelling(name: Spelling, text: TokenisedText, first: number, source: string): number | null {
  const next = first + name.tokens.length;
  if (!spells(text, first, name) || !opensFreely(text, first) || !closesFreely(text, next, name.rule)) return null;
  const end = text.tokens[next - 1]?.end ?? 0;
  return end + closingLength(name, source, end);
}

/** Whether the text has the words of the name from its token `first` on, whatever stands around them. */
export function spells(text: TokenisedText, first: number, { tokens, rule }: Spelling): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((wanted, i) => {
      const written = text.tokens[first + i];
      if (written?.folded !== wanted.folded || !caseAgrees(rule, wanted.plain, written.plain)) return false;
      if (i === 0 || gapAgrees(wanted.gap, written.gap, tokens[i - 1]?.folded ?? '')) return true;
      // Vietnamese writes ASEAN - Trung Quốc; between two acronyms the spaces part two names.
      return rule !== 'exact' && wanted.gap === '-' && written.gap === ' - ';
    })
  );
}

/**
 * 1 where the name ends with a bracket or full stop (ICBC (Almaty), มสธ.) and the text has it at `end`, otherwise 0.
 */
export function closingLength(name: TokenisedText, source: string, end: number): 0 | 1 {
  const closing = name.tail.charAt(0);
  if (closing !== ')' && closing !== '.') return 0;
  return source.charAt(end).normalize('NFKC') === closing ? 1 : 0;
}

/** `proper`: a word that begins with a capital in the name does so in the text, whatever follows (FAN, Futurelearn). */
function caseAgrees(rule: CaseRule, wanted: string, written: string): boolean {
  if (rule === 'caseless') return true;
  if (rule === 'exact') return wanted === written;
  return !isCapital(wanted) || isCapital(written);
}

export function isCapital(word: string): boolean {
  const initial = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return initial !== initial.toLowerCase();
}

/**
 * Whether what separates two words of a text may stand for what separates them in the name: a space and a hyphen
 * stand for each other, the text may leave out the name's brackets, quotes, commas and full stops, and may put a full
 * stop after an initial. Characters of scripts without spaces may be broken by white space.
 */
function gapAgrees(wanted: string, written: string, before: string): boolean {
  if (wanted === written) return true;
  if (wanted === '') return written === ' ';
  if (wanted === "'" || (written.includes('-') && written !== '-')) return false;
  const wantedMarks = wanted.replace(/[ -]/gu, '');
  const writtenMarks = written.replace(/[ -]/gu, '');
  const initial = before.length === 1 ? '.' : '';
  return (
    isSubsequence(writtenMarks, initial + wantedMarks) &&
    isSubsequence(wantedMarks.replace(/[.,()"“”«»]/gu, ''), writtenMarks)
  );
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A character of a script without spaces, in which what looks like an apostrophe is a quotation mark. */
export const isUnspaced = (token: string): boolean => characterOf(token.codePointAt(0) ?? 0).kind === SINGLE;

/** Whether a name may begin at token `first`: not inside an address, and not after just any apostrophe. */
export function opensFreely(text: TokenisedText, first: number): boolean {
  if (isUnspaced(text.tokens[first]?.folded ?? '')) return true;
  const gap = text.tokens[first]?.gap ?? '';
  const before = text.tokens[first - 1];
  if (gap.endsWith('@')) return false;
  return gap !== "'" || before === undefined || isElidedWord(before.folded);
}

/**
 * A possessive s or a Turkish ending may follow every name, others (UNESCO’ya) an acronym only; no host name may go on.
 * A name without case may stand before a quotation mark or an @.
 */
export function closesFreely(text: TokenisedText, next: number, rule: CaseRule): boolean {
  const token = text.tokens[next];
  const gap = token?.gap ?? text.tail;
  if (rule === 'caseless' && (gap === "'" || gap.startsWith('@'))) return true;
  if (gap.startsWith('@')) return false;
  if (token === undefined) return true;
  const small = /^\p{Ll}+$/u.test(token.plain);
  if (gap === "'") return /^[sS]$/u.test(token.plain) || (small && (rule === 'exact' || isTurkishEnding(token.plain)));
  return gap !== '.' || !small;
}
