import type { Span } from '../../page/selectors/types.ts';
import { lastFrom } from './places/near-countries.ts';

/**
 * Soft hyphens and their like stand inside words without being read, and so do hyphens that break a word at the end of
 * a line; linking looks at the text without them.
 */
const MARKS = ['\u00ad', '\u200b', '\u2060', '\ufeff'];
const LINE_ENDS = ['-\n', '\u2010\n'];
/** Where the next line begins with a letter of the same case. UNESCO-led has that hyphen on any line. */
const BREAK = '(?:(?<=\\p{Ll})[-\u2010]\\n\\s*(?=\\p{Ll})|(?<=\\p{Lu}{2})[-\u2010]\\n\\s*(?=\\p{Lu}{2}))';
const unseen = new RegExp(`[${MARKS.join('')}]|${BREAK}`, 'gu');

export interface VisibleText {
  readonly text: string;
  /** From an offset in the visible text to the one in the text as it was given. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

/** Whether a line of the text ends with a hyphen. */
const mayBreakWords = (text: string): boolean => LINE_ENDS.some((end) => text.includes(end));

/** Whether one of the spans goes on over an offset. They are disjoint and in order. */
const isInside = (spans: readonly Span[], at: number): boolean => (spans[lastFrom(at - 1, spans)]?.end ?? at) > at;
const IN_CAPITALS = /^\p{Lu}+$/u;
/** "UNESCO-\nled", "an EU-\nUNESCO pact": whether one of the spans stands right beside. */
function isBeside(spans: readonly Span[], at: Span, given: string): boolean {
  if (spans[lastFrom(at.start - 1, spans)]?.end === at.start) return true;
  const next = spans[lastFrom(at.end, spans)];
  return next?.start === at.end && IN_CAPITALS.test(given.slice(next.start, next.end));
}

/**
 * Null where all of the text is seen. A hyphen at the end of a line stays in the `named` spans, whose names have it,
 * and beside them, unless `namesIn` finds a name that has no hyphen there: Harbour Uni-\nversity.
 */
export function visibleText(
  given: string,
  named: readonly Span[] = [],
  namesIn: (text: string) => readonly Span[] = () => [],
): VisibleText | null {
  if (!MARKS.some((mark) => given.includes(mark)) && !mayBreakWords(given)) return null;
  const isInName = (at: Span): boolean => isInside(named, at.start);
  const isBesideName = (at: Span): boolean => isBeside(named, at, given);
  let hasBeside = false;
  const joined = withoutUnseen(given, (at) => {
    hasBeside ||= isBesideName(at);
    return isInName(at);
  });
  if (joined === null || !hasBeside) return joined;
  const mended = namesIn(joined.text).map(({ start, end }) => ({ start: joined.start(start), end: joined.end(end) }));
  return withoutUnseen(given, (at) => isInName(at) || (isBesideName(at) && !isInside(mended, at.start)));
}

/** Without invisible characters, and without the hyphens at the ends of lines that do not stay. */
function withoutUnseen(given: string, stays: (hyphen: Span) => boolean): VisibleText | null {
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: piece } of given.matchAll(unseen)) {
    if (piece.length > 1 && stays({ start: index, end: index + piece.length })) continue;
    text += given.slice(from, index);
    for (let offset = from; offset < index; offset += 1) offsets.push(offset);
    from = index + piece.length;
  }
  if (from === 0) return null;
  text += given.slice(from);
  for (let offset = from; offset <= given.length; offset += 1) offsets.push(offset);
  const start = (offset: number): number => offsets[offset] ?? given.length;
  // The last character of a span is inside it, what is not seen behind it is not.
  return { text, start, end: (offset) => (offset === 0 ? 0 : start(offset - 1) + 1) };
}
