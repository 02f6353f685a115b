import { contextAfter, contextBefore, UNSPACED, wordBreaks } from './fragment-context.ts';
import { foldForSearch, leadsTo } from './fragment-search.ts';
import { GAP, LINE_END, lineEnd, lineStart, piecesOf } from './page-lines.ts';
import type { Fragment, Span } from './types.ts';

/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/): an address that takes the reader to the words. A
 * browser looks for each part of a fragment by whole words and inside one run of text, and takes the first place where
 * all fit, so each directive is tried on the text before it is given.
 */
const MAX_WHOLE = 10;
const WORDS_OF_ENDS = 5;
/** How far before and behind the words their line may reach, in UTF-16 units. */
const MAX_LINE = 2000;
/** Rows of a table are told apart by one of their cells. */
const LINES_BEFORE = 8;
/**
 * UTF-16 units that are searched in vain for wider words, for all spans of a page: one that has the same rows thousands of
 * times is not to wait for its report. Looking at the places of words that stand there often counts as so many, and at
 * those of two ends, each from each, as more.
 */
const MOST_SEARCHED = 1e9;
const OF_PLACES = 40_000;
const OF_ENDS = 500_000;
/** Words before and after the quote, the fewest first: each more is one more that the page may change. */
const CONTEXTS = [
  [0, 0],
  [3, 0],
  [0, 3],
  [3, 3],
  [8, 8],
] as const;

/** Where the words of a span begin and end, by spaces; where a script has none, as the browser divides it. */
function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  if (!UNSPACED.test(text.slice(start, end)))
    return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  const breaks = wordBreaks(text, start, end);
  return breaks.slice(1).map((place, index) => ({ start: breaks[index] ?? start, end: place }));
}

/** The two ends of a span, or all of it and nothing where it is one short piece. */
function endsOf(text: string, pieces: readonly Span[]): readonly [Span, Span | null] | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const words = wordsOf(text, first);
  if (first === last && words.length <= MAX_WHOLE) return [first, null];
  const start = { start: first.start, end: words[WORDS_OF_ENDS - 1]?.end ?? first.end };
  return [start, { start: wordsOf(text, last).at(-WORDS_OF_ENDS)?.start ?? last.start, end: last.end }];
}

/** With ever more context. Written one by one, since nearly every span is told from the others by the first. */
function* fragmentsFor(text: string, pieces: readonly Span[]): Generator<Fragment> {
  const ends = endsOf(text, pieces);
  if (!ends) return;
  const [start, end] = ends;
  for (const [before, after] of CONTEXTS)
    yield {
      prefix: contextBefore(text, start.start, before),
      start: text.slice(start.start, start.end),
      end: end ? text.slice(end.start, end.end) : '',
      suffix: contextAfter(text, (end ?? start).end, after),
    };
}

/**
 * The words with the run, and then with the line, that they stand in, and then from ever earlier lines on: a sentence or a
 * row that the page has twice is told from the other by what stands before and after all of it, or by how it begins.
 */
function* widerSpans(text: string, { start, end }: Span): Generator<Span> {
  yield { start: lineStart(text, start, MAX_LINE), end: lineEnd(text, end, MAX_LINE) };
  const lineBreak = text.slice(end, end + MAX_LINE).indexOf(LINE_END);
  let line = { start: start + 1, end: lineBreak < 0 ? Math.min(end + MAX_LINE, text.length) : end + lineBreak };
  for (let lines = 0; lines <= LINES_BEFORE && line.start > 0; lines += 1) {
    const edges = lines === 0 ? [LINE_END] : [LINE_END, GAP];
    // To look through all of a long page takes long.
    const from = Math.max(0, line.start - 1 - MAX_LINE);
    const before = text.slice(from, line.start - 1);
    const found = Math.max(...edges.map((each) => before.lastIndexOf(each)));
    const edge = found < 0 ? from - 1 : from + found;
    line = { start: edge + 1, end: line.end };
    yield line;
    // What was left out between two lines may be long.
    if (text.slice(Math.max(edge, 0), edge + 2).includes(GAP)) return;
  }
}

/**
 * `-`, `,` and `&` carry meaning in a fragment; encodeURIComponent leaves the first as it is. A tabulator that is shown
 * is no space for every browser, nor is a wide one.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[ \u00a0\n\r\v\f]+/g, ' ').toWellFormed()).replaceAll('-', '%2D');

function directiveOf({ prefix, start, end, suffix }: Fragment): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

/**
 * Gives the directive `:~:text=[prefix-,]start[,end][,-suffix]` for spans of `text`, which is a page's text in lines
 * (see `page-lines.ts`). Words up to 10 are quoted whole, more by the first and the last 5, as are words that an edge
 * parts. Where nothing beside it tells the span from an earlier one, all that its line holds is quoted; where that does not
 * either, the directive with most context leads to the first of them. Empty for a span without words.
 */
export function fragmentWriter(text: string): (span: Span) => string {
  const folded = foldForSearch(text);
  let left = MOST_SEARCHED;
  const leads = (fragment: Fragment, span: Span): boolean => {
    if (left < 0) return false;
    const isFirst = leadsTo(folded, fragment, span);
    if (!isFirst) left -= text.length + (fragment.end === '' ? OF_PLACES : OF_ENDS);
    return isFirst;
  };
  return ({ start, end }) => {
    const pieces = piecesOf(text, start, end);
    const span = { start: pieces[0]?.start ?? start, end: pieces.at(-1)?.end ?? end };
    let most: Fragment | null = null;
    for (const fragment of fragmentsFor(text, pieces)) {
      if (leadsTo(folded, fragment, span)) return directiveOf(fragment);
      most = fragment;
    }
    const [part] = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    if (part && pieces.length > 1)
      for (const fragment of fragmentsFor(text, [part]))
        if (leadsTo(folded, fragment, part)) return directiveOf(fragment);
    if (most && left > 0)
      for (const wider of widerSpans(text, span)) {
        if (start - wider.start >= MAX_LINE || wider.end - end >= MAX_LINE) break;
        const parts = piecesOf(text, wider.start, wider.end);
        const whole = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
        for (const fragment of fragmentsFor(text, parts)) if (leads(fragment, whole)) return directiveOf(fragment);
      }
    if (left < 0) return most ? directiveOf(most) : '';
    // A last word that an invisible mark belongs to is not found, but those before it are.
    const inner = { start: span.start, end: wordsOf(text, span).at(-2)?.end ?? span.start };
    for (const fragment of fragmentsFor(text, inner.end > inner.start ? [inner] : []))
      if (leads(fragment, inner)) return directiveOf(fragment);
    return most ? directiveOf(most) : '';
  };
}

/** The page's address with the directive; an ordinary fragment stays in front of it, an older directive goes. */
export function fragmentAddress(url: string, directive: string): string {
  const address = url.replace(/(#.*?):~:.*$/s, '$1');
  if (directive === '') return address;
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}
