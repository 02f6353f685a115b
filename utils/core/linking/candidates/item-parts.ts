/** Items of a list that are rows of a table without its lines: "Ann Vexler, Toruk University, tides". */
import type { CandidateSpan } from './types.ts';

const PARTS_END = /[,;|·]\s|\s[–—]\s/gu;
/** An explanation in brackets, and a full stop, belong to the part of the name. */
const FILLS = /^\s*(?:[(（][^()（）]*[)）])?[.\s]*$/u;
/** An item of more parts is a sentence, or a list itself. */
const MAX_PARTS = 6;

/** Notes for the names that fill a part of the item by themselves which part that is. `spans` in the order of the text. */
export function withItemParts(text: string, spans: readonly CandidateSpan[]): readonly CandidateSpan[] {
  const ends = Array.from(text.matchAll(PARTS_END), ({ index, 0: { length } }) => ({
    at: index,
    next: index + length,
  }));
  if (ends.length === 0 || ends.length >= MAX_PARTS) return spans;
  return spans.map((span) => {
    const part = ends.filter(({ next }) => next <= span.start).length;
    const start = part === 0 ? 0 : (ends[part - 1]?.next ?? 0);
    const end = ends[part]?.at ?? text.length;
    const fills =
      text.slice(start, span.start).trim() === '' && FILLS.test(text.slice(span.end, Math.max(end, span.end)));
    return fills ? { ...span, part } : span;
  });
}
