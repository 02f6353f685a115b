import { contextAfter, contextBefore, UNSPACED, wordBreaks } from './fragment-context.ts';
import { FragmentSearch } from './fragment-search.ts';
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
 * Lines that are tried in vain, for all spans of a page: one that has the same rows thousands of times is not to wait
 * for its report.
 */
const MAX_VAIN = 3000;
const MAX_CONTEXT = 8;
/** Words before and after the quote, the fewest first: each more is one more that the page may change. */
const CONTEXTS = [
  [0, 0],
  [3, 0],
  [0, 3],
  [3, 3],
  [MAX_CONTEXT, MAX_CONTEXT],
] as const;
/**
 * Where a script puts no space between words, those at an end of a long text are looked for in so many UTF-16 units.
 */
const END_OF_UNSPACED = 120;

/** Where words begin and end in the text from `start` to `end`, as the browser divides it. */
function dividedWords(text: string, start: number, end: number): readonly Span[] {
  const breaks = wordBreaks(text, start, end);
  return breaks.slice(1).map((place, index) => ({ start: breaks[index] ?? start, end: place }));
}

/** Where the words of a span begin and end, by spaces; where a script has none, at both ends at least. */
function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  if (!UNSPACED.test(text.slice(start, end)))
    return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  if (end - start > 4 * END_OF_UNSPACED) {
    // The words at the cuts may be parts.
    const first = dividedWords(text, start, start + END_OF_UNSPACED).slice(0, -1);
    const last = dividedWords(text, end - END_OF_UNSPACED, end).slice(1);
    if (Math.min(first.length, last.length) > WORDS_OF_ENDS) return [...first, ...last];
  }
  return dividedWords(text, start, end);
}

/** The two ends of a span, or all of it and nothing where it is one short piece. */
type Ends = readonly [Span, Span | null];

function endsOf(text: string, first: Span, last: Span): Ends {
  const words = wordsOf(text, first);
  if (first === last && words.length <= MAX_WHOLE) return [first, null];
  const start = { start: first.start, end: words[WORDS_OF_ENDS - 1]?.end ?? first.end };
  return [start, { start: wordsOf(text, last).at(-WORDS_OF_ENDS)?.start ?? last.start, end: last.end }];
}

/** With so many words before and after. */
const fragmentWith = (text: string, [start, end]: Ends, before: number, after: number): Fragment => ({
  prefix: contextBefore(text, start.start, before),
  start: text.slice(start.start, start.end).trim(),
  end: end ? text.slice(end.start, end.end).trim() : '',
  suffix: contextAfter(text, (end ?? start).end, after),
});

/** The fragment with the least context that leads to the pieces of a span; null where none does. */
function leadingTo(search: FragmentSearch, text: string, pieces: readonly Span[]): Fragment | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  if (!search.isFree(span)) return null;
  const ends = endsOf(text, first, last);
  for (const [before, after] of CONTEXTS) {
    const fragment = fragmentWith(text, ends, before, after);
    if (search.leadsTo(fragment, span)) return fragment;
  }
  return null;
}

/**
 * The words with the run, and then with the line, that they stand in, and then
 * from ever earlier lines on: a sentence or a row that the page has twice is told
 * from the other by what stands before and after all of it, or by how it begins.
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
 * parts. Where nothing beside it tells the span from an earlier one, all that its line holds is quoted; where that does
 * not either, the directive with most context leads to the first of them. Empty for a span without words.
 */
export function fragmentWriter(text: string): (span: Span) => string {
  let search: FragmentSearch | undefined;
  let vain = 0;
  return ({ start, end }) => {
    const pieces = piecesOf(text, start, end);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return '';
    search ??= new FragmentSearch(text);
    const own = leadingTo(search, text, pieces);
    if (own) return directiveOf(own);
    const [part] = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    const ofPart = part && pieces.length > 1 ? leadingTo(search, text, [part]) : null;
    if (ofPart) return directiveOf(ofPart);
    const span = { start: first.start, end: last.end };
    for (const wider of vain < MAX_VAIN ? widerSpans(text, span) : []) {
      if (start - wider.start >= MAX_LINE || wider.end - end >= MAX_LINE) break;
      const found = leadingTo(search, text, piecesOf(text, wider.start, wider.end));
      if (found) return directiveOf(found);
      vain += 1;
    }
    // A last word that an invisible mark belongs to is not found, but those before it are.
    const inner: Span = { start: span.start, end: wordsOf(text, span).at(-2)?.end ?? span.start };
    const before = inner.end > inner.start ? leadingTo(search, text, [inner]) : null;
    return directiveOf(before ?? fragmentWith(text, endsOf(text, first, last), MAX_CONTEXT, MAX_CONTEXT));
  };
}

/** The page's address with the directive; an ordinary fragment stays in front of it, an older directive goes. */
export function fragmentAddress(url: string, directive: string): string {
  const address = url.replace(/(#.*?):~:.*$/s, '$1');
  if (directive === '') return address;
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}
