/**
 * Soft hyphens and their like stand inside words without being read, and so do hyphens that break a word at the end of a
 * line; linking looks at the text without them.
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a line of the text ends with a hyphen. */
export const mayBreakWords = (text: string): boolean => LINE_ENDS.some((end) => text.includes(end));

/** Null where all of the text is seen. A hyphen at the end of a line stays in the `named` spans, whose names have it. */
export function visibleText(given: string, named: readonly Span[] = []): VisibleText | null {
  if (!MARKS.some((mark) => given.includes(mark)) && !mayBreakWords(given)) return null;
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: piece } of given.matchAll(unseen)) {
    if (piece.length > 1 && named.some(({ start, end }) => start < index && index < end)) continue;
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
