import type { Span, TextQuoteSelector } from './types.ts';

/** The usual length: long enough to distinguish repetitions, short enough to survive edits nearby. */
export const CONTEXT_LENGTH = 32;

/**
 * Whether a context is as long as they get, so that it probably begins or ends inside a word; 31 where half a pair
 * went.
 */
export const isCut = (context: string): boolean => context.length >= CONTEXT_LENGTH - 1;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** An offset between the halves of a surrogate pair moves up, so that no context holds half a character. */
const whole = (text: string, offset: number): number => (isLow(text.charCodeAt(offset)) ? offset + 1 : offset);
const wholeBefore = (text: string, offset: number): number => (isLow(text.charCodeAt(offset)) ? offset - 1 : offset);

/**
 * The quote of `span` in `text` with up to 32 UTF-16 units on either side.
 * @throws RangeError where the span does not lie in the text.
 */
export function quote(text: string, { start, end }: Span): TextQuoteSelector {
  if (start < 0 || end < start || end > text.length) throw new RangeError(`no span ${start}–${end} in ${text.length}`);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, wholeBefore(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  };
}

/** How many units two texts share, read from their ends (`-1`) or from their beginnings (`1`). */
function shared(one: string, other: string, direction: 1 | -1): number {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = direction === 1 ? [i, i] : [one.length - 1 - i, other.length - 1 - i];
    if (one.charCodeAt(a) !== other.charCodeAt(b)) return i;
  }
  return length;
}

/**
 * The place of the quote in `text`: of all places with the exact words the one whose context agrees best, the first of
 * equals. `null` when the words are gone. It returns the span that `quote` was given, unless the words are repeated
 * with the same context unit for unit (then a position selector decides: pass its start as `near`).
 */
export function findQuote(text: string, selector: TextQuoteSelector, near = 0): Span | null {
  if (selector.exact === '') return null;
  let best: Span | null = null;
  let bestScore = -1;
  for (let start = text.indexOf(selector.exact); start >= 0; start = text.indexOf(selector.exact, start + 1)) {
    const end = start + selector.exact.length;
    const score =
      shared(text.slice(Math.max(0, start - selector.prefix.length), start), selector.prefix, -1) +
      shared(text.slice(end, end + selector.suffix.length), selector.suffix, 1);
    const closer = best !== null && Math.abs(start - near) < Math.abs(best.start - near);
    if (score > bestScore || (score === bestScore && closer)) {
      best = { start, end };
      bestScore = score;
    }
  }
  return best;
}
