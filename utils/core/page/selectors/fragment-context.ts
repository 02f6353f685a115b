import { GAP, LINE_END, lineEnd, lineStart, RUN_EDGE, seenPart } from './page-lines.ts';

/** Scripts that put no space between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A word and all that may be glued to it: whatever the browser's word breaks are, none lies outside such a token. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:[.'’:·,;\u00ad\u200b-\u200d\u2060][\p{L}\p{M}\p{N}_]+)*/gu;

/** How far around a place words are looked for, in UTF-16 units. */
const REACH = 240;
/** A run without spaces longer than this is cut between words as the browser divides it, which differs by browser. */
const MAX_UNSPACED = 16;

interface Token {
  readonly start: number;
  readonly end: number;
}

const tokensOf = (text: string, from: number, to: number): readonly Token[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: from + index,
    end: from + index + token.length,
  }));

const isEdge = (character: string): boolean => [LINE_END, RUN_EDGE, GAP].includes(character);

/** Offsets in `text` from `from` to `to` where the browser sees a word begin or end. */
export function wordBreaks(text: string, from: number, to: number): readonly number[] {
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(text.slice(from, to));
  return [...[...segments].map(({ index }) => from + index), to];
}

/** Whether a word runs across `at`, so that a fragment that ends there needs the rest of it as context. */
function tokenAcross(text: string, at: number): Token | undefined {
  // Most places are beside a space.
  if (/\s/.test(text.slice(Math.max(0, at - 1), at + 1))) return undefined;
  const around = tokensOf(text, lineStart(text, at, REACH), lineEnd(text, at, REACH));
  return around.find(({ start, end }) => start < at && at < end);
}

function shortened({ start }: Token, text: string, at: number, across: Token | undefined): number {
  if (at - start <= MAX_UNSPACED || !UNSPACED.test(text.slice(start, at))) return start;
  return wordBreaks(text, start, across?.end ?? at).find((place) => place >= at - MAX_UNSPACED && place < at) ?? start;
}

function shortenedAfter({ end }: Token, text: string, at: number, across: Token | undefined): number {
  if (end - at <= MAX_UNSPACED || !UNSPACED.test(text.slice(at, end))) return end;
  return (
    wordBreaks(text, across?.start ?? at, end).findLast((place) => place > at && place <= at + MAX_UNSPACED) ?? end
  );
}

/**
 * What stands directly before `at`: `count` words with all between them and `at`, more only where `at` lies inside a
 * word. At the beginning of a line the end of the line before counts. Empty where there is nothing.
 */
export function contextBefore(text: string, at: number, count: number): string {
  const across = tokenAcross(text, at);
  const wanted = across ? Math.max(1, count) : count;
  if (wanted === 0) return '';
  const from = lineStart(text, at, REACH);
  const [first] = tokensOf(text, from, at).slice(-wanted);
  if (first) return text.slice(shortened(first, text, at, first.end === at ? across : undefined), at).trim();
  const rest = text.slice(from, at).trim();
  if (seenPart(rest) !== '') return rest;
  let before = from;
  while (before > 0 && isEdge(text.charAt(before - 1))) {
    before -= 1;
    if (text.charAt(before) === GAP) return '';
  }
  return before === from || before === 0 ? '' : contextBefore(text, before, wanted);
}

/** What stands directly after `at`; otherwise as `contextBefore`. */
export function contextAfter(text: string, at: number, count: number): string {
  const across = tokenAcross(text, at);
  const wanted = across ? Math.max(1, count) : count;
  if (wanted === 0) return '';
  const to = lineEnd(text, at, REACH);
  const last = tokensOf(text, at, to).slice(0, wanted).at(-1);
  if (last) return text.slice(at, shortenedAfter(last, text, at, last.start === at ? across : undefined)).trim();
  const rest = text.slice(at, to).trim();
  if (seenPart(rest) !== '') return rest;
  let after = to;
  for (; after < text.length && isEdge(text.charAt(after)); after += 1) if (text.charAt(after) === GAP) return '';
  return after === to || after === text.length ? '' : contextAfter(text, after, wanted);
}
