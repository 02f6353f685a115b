import { quote } from './text-quote.ts';
import type { Span } from './types.ts';

/**
 * The page's text as a browser searches it for a text fragment: white space is collapsed, and three characters stand
 * where the search stops. No text of a page holds them: they are white space, which collapses.
 */
export const LINE_END = '\n';
/**
 * Where a line goes on, but not the text that is searched in one go: at the edge of an inline block, a float, a ruby.
 */
export const RUN_EDGE = '\v';
/** Where text was left out. */
export const GAP = '\f';

const [FIRST_EDGE, LAST_EDGE] = [LINE_END.charCodeAt(0), GAP.charCodeAt(0)];

/** Whether one of the three stands at `at`. Their codes follow each other. */
export function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_EDGE && code <= LAST_EDGE;
}

/** The nearest place at or before `at` behind an edge, not farther away than `maxDistance` UTF-16 units. */
export function lineStart(text: string, at: number, maxDistance: number): number {
  let start = at;
  while (start > 0 && at - start < maxDistance && !isEdge(text, start - 1)) start -= 1;
  return start;
}

/** The nearest edge at or after `at`, not farther away than `maxDistance` UTF-16 units. */
export function lineEnd(text: string, at: number, maxDistance: number): number {
  let end = at;
  while (end < text.length && end - at < maxDistance && !isEdge(text, end)) end += 1;
  return end;
}

const UNSEEN = String.raw`[\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]`;
/** From where such characters begin: each of a long run within a text would look for the end anew. */
const UNSEEN_ENDS = new RegExp(`^${UNSEEN}+|(?<!${UNSEEN})${UNSEEN}+$`, 'g');

/**
 * A text without the characters at its ends of which a reader sees nothing, such as the one that keeps a cell filled.
 */
export const seenPart = (text: string): string => text.replace(UNSEEN_ENDS, '');

/** The pieces of `text` from `start` to `end` between edges, without those that show nothing. */
export function piecesOf(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { 0: piece, index } of text.slice(start, end).matchAll(/[^\n\v\f]+/g)) {
    const words = seenPart(piece);
    if (words === '') continue;
    const from = start + index + piece.indexOf(words);
    pieces.push({ start: from, end: from + words.length });
  }
  return pieces;
}

/** Two letters of a script that parts words by spaces. */
const LETTERS = '[^\\P{L}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]{2}';
const BETWEEN_WORDS = new RegExp(`(?<=${LETTERS}|^)\\v+(?=${LETTERS}|$)`, 'gu');

/**
 * Words in boxes that stand side by side are parted by a space; an initial that floats belongs to its word, and so do
 * characters with a reading.
 */
const partWords = (text: string): string => text.replace(BETWEEN_WORDS, ' ').replaceAll(RUN_EDGE, '');

/** Up to 32 UTF-16 units on either side of a span as a reader sees them; what was left out ends them. */
export function contextOf(text: string, span: Span): { readonly prefix: string; readonly suffix: string } {
  const { prefix, suffix } = quote(text, span);
  return {
    prefix: partWords(prefix.slice(prefix.lastIndexOf(GAP) + 1)),
    suffix: partWords(suffix.split(GAP, 1)[0] ?? ''),
  };
}
