import { isCut } from './text-quote.ts';

/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/): an address that takes the reader to the words.
 * A fragment is matched by whole words, so no piece of it may begin or end inside one.
 */
const MAX_WHOLE = 10;
const WORDS_OF_ENDS = 5;
const WORDS_OF_CONTEXT = 3;

/** Scripts that put no space between words; there the browser's own segmentation says where words end. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  const runs = [...text.matchAll(/\S+/g)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
  if (!UNSPACED.test(text)) return runs;
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** `-`, `,` and `&` carry meaning in a fragment; encodeURIComponent leaves the first as it is. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words next to the quote, without the piece of a word that the 32 units cut off, in the quote's own paragraph. */
function contextBefore(prefix: string, cut: boolean): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = wordsOf(line);
  const whole = cut && line === prefix ? words.slice(1) : words;
  const [first] = whole.slice(-WORDS_OF_CONTEXT);
  return first ? tidy(line.slice(first.start)) : '';
}

function contextAfter(suffix: string, cut: boolean): string {
  const line = suffix.split('\n', 1)[0] ?? '';
  const words = wordsOf(line);
  const whole = cut && line === suffix ? words.slice(0, -1) : words;
  const last = whole.slice(0, WORDS_OF_CONTEXT).at(-1);
  return last ? tidy(line.slice(0, last.end)) : '';
}

/**
 * The directive `:~:text=[prefix-,]start[,end][,-suffix]` for the quoted words: up to 10 words whole, else the first
 * and the last 5. A context of full length is taken to be cut off in a word.
 * Gives the empty string for a quote without words.
 */
export function textFragment(exact: string, context: { readonly prefix: string; readonly suffix: string }): string {
  const words = wordsOf(exact);
  const [start, end] = pieces(exact, words);
  if (start === '') return '';
  const prefix = contextBefore(context.prefix, isCut(context.prefix));
  const suffix = contextAfter(context.suffix, isCut(context.suffix));
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ].filter((part) => part !== '');
  return `:~:text=${parts.join(',')}`;
}

function pieces(exact: string, words: readonly Word[]): readonly [string, string] {
  const endOfFirst = words[WORDS_OF_ENDS - 1];
  const startOfLast = words.at(-WORDS_OF_ENDS);
  if (words.length <= MAX_WHOLE || !endOfFirst || !startOfLast) return [tidy(exact), ''];
  return [tidy(exact.slice(0, endOfFirst.end)), tidy(exact.slice(startOfLast.start))];
}

/** The page's address with the directive; an ordinary fragment stays in front of it, an older directive goes. */
export function fragmentAddress(url: string, directive: string): string {
  const address = url.replace(/:~:.*$/s, '');
  if (directive === '') return address;
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}
