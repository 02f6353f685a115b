import { GAP, isEdge, lineEnd, lineStart, seenPart } from './page-lines.ts';

/** Scripts that put no space between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A word and all that may be glued to it: whatever the browser's word breaks are, none lies outside such a token. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:[.'’:·,;\u00ad\u200b-\u200d\u2060][\p{L}\p{M}\p{N}_]+)*/gu;

/** How far around a place words are looked for, in UTF-16 units. */
const REACH = 240;
/** A run without spaces longer than this is cut between words as the browser divides it, which differs by browser. */
const MAX_UNSPACED = 16;
/** So many units on either side decide where a word ends there. */
const RUN_UP = 64;

interface Token {
  readonly start: number;
  readonly end: number;
}

const tokensOf = (text: string, from: number, to: number): readonly Token[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: from + index,
    end: from + index + token.length,
  }));

/** UTF-16 units in which the words asked for mostly lie. */
const reachOf = (count: number): number => Math.min(REACH, 16 * (count + 1));

/** The last `count` tokens. */
function tokensBefore(text: string, from: number, to: number, count: number): readonly Token[] {
  const near = Math.max(from, to - reachOf(count));
  const tokens = tokensOf(text, near, to);
  // The first one may be cut.
  return (near === from || tokens.length > count ? tokens : tokensOf(text, from, to)).slice(-count);
}

/** The first `count` tokens. */
function tokensAfter(text: string, from: number, to: number, count: number): readonly Token[] {
  const near = Math.min(to, from + reachOf(count));
  const tokens = tokensOf(text, from, near);
  // The last one may be cut.
  return (near === to || tokens.length > count ? tokens : tokensOf(text, from, to)).slice(0, count);
}

let segmenter: Intl.Segmenter | undefined;
/** Lengths up to each break, by text: a page that repeats a line has it divided for each. */
const dividedTexts = new Map<string, readonly number[]>();
const MAX_DIVIDED = 1000;

/** To divide a sentence takes as long as to search a page, and to make what divides it as long as several. */
function breaksOf(text: string): readonly number[] {
  const known = dividedTexts.get(text);
  if (known) return known;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const breaks = [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
  if (dividedTexts.size >= MAX_DIVIDED) dividedTexts.clear();
  dividedTexts.set(text, breaks);
  return breaks;
}

/** Offsets in `text` from `from` to `to` where the browser sees a word begin or end. */
export const wordBreaks = (text: string, from: number, to: number): readonly number[] =>
  breaksOf(text.slice(from, to)).map((length) => from + length);

/** Whether a word runs across `at`, so that a fragment that ends there needs the rest of it as context. */
function tokenAcross(text: string, at: number): Token | undefined {
  // Most places are beside a space.
  if (/\s/.test(text.slice(Math.max(0, at - 1), at + 1))) return undefined;
  const around = tokensOf(text, lineStart(text, at, REACH), lineEnd(text, at, REACH));
  return around.find(({ start, end }) => start < at && at < end);
}

function shortened({ start }: Token, text: string, at: number, across: Token | undefined): number {
  if (at - start <= MAX_UNSPACED || !UNSPACED.test(text.slice(start, at))) return start;
  const to = Math.min(across?.end ?? at, at + RUN_UP);
  const breaks = wordBreaks(text, Math.max(start, at - RUN_UP), to);
  return breaks.find((place) => place >= at - MAX_UNSPACED && place < at) ?? start;
}

function shortenedAfter({ end }: Token, text: string, at: number, across: Token | undefined): number {
  if (end - at <= MAX_UNSPACED || !UNSPACED.test(text.slice(at, end))) return end;
  const from = Math.max(across?.start ?? at, at - RUN_UP);
  const breaks = wordBreaks(text, from, Math.min(end, at + RUN_UP));
  return breaks.findLast((place) => place > at && place <= at + MAX_UNSPACED) ?? end;
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
  const [first] = tokensBefore(text, from, at, wanted);
  if (first) return text.slice(shortened(first, text, at, first.end === at ? across : undefined), at).trim();
  const rest = text.slice(from, at).trim();
  if (seenPart(rest) !== '') return rest;
  let before = from;
  while (before > 0 && isEdge(text, before - 1)) {
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
  const last = tokensAfter(text, at, to, wanted).at(-1);
  if (last) return text.slice(at, shortenedAfter(last, text, at, last.start === at ? across : undefined)).trim();
  const rest = text.slice(at, to).trim();
  if (seenPart(rest) !== '') return rest;
  let after = to;
  for (; after < text.length && isEdge(text, after); after += 1) if (text.charAt(after) === GAP) return '';
  return after === to || after === text.length ? '' : contextAfter(text, after, wanted);
}
