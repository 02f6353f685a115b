/** Items of a list that are rows of a table without its lines: "Ann Vexler, Toruk University, tides". */
import type { CandidateSpan } from './types.ts';

const PARTS_END = /[,;|·]\s|\s[–—]\s/gu;
/** An explanation in brackets, and a full stop, belong to the part of the name. */
const FILLS = /^\s*(?:[(（][^()（）]*[)）])?[.\s]*$/u;
/** An item of more parts is a sentence, or a list itself. */
const MAX_PARTS = 6;

/** Days, prices and ranks stand before towns as well. */
const FIGURE = /\p{N}/u;

/**
 * Notes for the names that fill a part of the item by themselves which part that is. Only items that begin with what
 * may be a person are read, and only the parts behind the person.
 */
export function withItemParts(text: string, spans: readonly CandidateSpan[]): readonly CandidateSpan[] {
  const ends = Array.from(text.matchAll(PARTS_END), ({ index, 0: { length } }) => ({
    at: index,
    next: index + length,
  }));
  const [first] = ends;
  if (!first || ends.length >= MAX_PARTS || FIGURE.test(text.slice(0, first.at))) return spans;
  return spans.map((span) => {
    const part = ends.filter(({ next }) => next <= span.start).length;
    if (part === 0) return span;
    const start = ends[part - 1]?.next ?? 0;
    // A name may have a comma of its own.
    const end = ends.find(({ at }) => at >= span.end)?.at ?? text.length;
    const fills = text.slice(start, span.start).trim() === '' && FILLS.test(text.slice(span.end, end));
    return fills ? { ...span, part } : span;
  });
}
