/** Soft hyphens and their like stand inside words without being read; linking looks at the text without them. */
const MARKS = ['\u00ad', '\u200b', '\u2060', '\ufeff'];
const unseen = new RegExp(`[${MARKS.join('')}]`, 'gu');

export interface VisibleText {
  readonly text: string;
  /** From an offset in the visible text to the one in the text as it was given. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

/** Null where all of the text is seen. */
export function visibleText(given: string): VisibleText | null {
  if (!MARKS.some((mark) => given.includes(mark))) return null;
  const text = given.replace(unseen, '');
  const offsets: number[] = [];
  let from = 0;
  for (const { index } of given.matchAll(unseen)) {
    for (let offset = from; offset < index; offset += 1) offsets.push(offset);
    from = index + 1;
  }
  for (let offset = from; offset <= given.length; offset += 1) offsets.push(offset);
  const start = (offset: number): number => offsets[offset] ?? given.length;
  // The last character of a span is inside it, what is not seen behind it is not.
  return { text, start, end: (offset) => (offset === 0 ? 0 : start(offset - 1) + 1) };
}
