import { UNSPACED } from './fragment-context.ts';
import type { Fragment, Span } from './types.ts';

const PLAIN = new Map<string, string>();

/** One UTF-16 unit as a browser compares it in a search: without case and accents. Gives exactly one unit. */
function foldUnit(unit: string): string {
  const known = PLAIN.get(unit);
  if (known !== undefined) return known;
  const [base = unit, ...marks] = unit.normalize('NFD');
  const bare = marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark)) ? base : unit;
  const lower = bare.toLowerCase();
  const folded = unit === '\u00a0' || unit === '\t' ? ' ' : lower.length === 1 ? lower : unit;
  PLAIN.set(unit, folded);
  return folded;
}

const UNUSUAL = /[^ -~\n\v\f]/;

/** The text as a search compares it, unit for unit, so that offsets stay. */
function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  if (!UNUSUAL.test(text)) return lower;
  const same = lower.length === text.length ? lower : text;
  return same.replace(/[^ -~\n\v\f]/g, foldUnit).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
/**
 * Marks of direction and other invisible characters belong to the word before them, and a narrow space joins two words;
 * Chromium finds no words that end beside one.
 */
const GLUED_BEFORE = /(?:\u202f|[\p{L}\p{M}\p{N}_][\u061c\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+)$/u;
const FIRST_GLUED = 0x61c;
const GLUED_AFTER = /[\u061c\u200c-\u200f\u202a-\u202f\u2060-\u206f\ufeff]/;

/** Whether a word may begin or end at `at`; where the script has no spaces that is left open, and so it may. */
function mayBreak(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !(WORD.test(before) && WORD.test(after)) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** Edges and white space that may stand between the words and their context; a wide space may not in Firefox. */
const BLANKS = /[ \n\v\f]+/g;
const MARGIN = 8;
/** Places of a fragment's words, with all that stands beside them, that are looked at in vain. */
const MAX_PLACES = 100;
/** Fragments whose place is kept: a page that repeats a line asks for the same ones for each. */
const MAX_KNOWN = 10_000;

const isBlank = (character: string): boolean => character !== '' && ' \n\v\f'.includes(character);
const isGluedBefore = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) >= FIRST_GLUED && GLUED_BEFORE.test(text.slice(Math.max(0, at - MARGIN), at));
const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

/** A page's text as a browser searches it for fragments. */
export class FragmentSearch {
  readonly #folded: string;
  /** Without blanks, so that words and what stands beside them are searched in one go. */
  readonly #dense: string;
  /** By unit of the dense text, its offset in the text. */
  readonly #offsets: Uint32Array;
  readonly #known = new Map<string, Span | null>();

  constructor(text: string) {
    this.#folded = foldForSearch(text);
    this.#dense = withoutBlanks(this.#folded);
    this.#offsets = new Uint32Array(this.#dense.length);
    for (let at = 0, offset = 0; at < this.#dense.length; at += 1, offset += 1) {
      while (isBlank(this.#folded.charAt(offset))) offset += 1;
      this.#offsets[at] = offset;
    }
  }

  /** Whether no invisible mark hides the ends of the span from the browser. */
  isFree({ start, end }: Span): boolean {
    const folded = this.#folded;
    return !(isGluedBefore(folded, start) || GLUED_AFTER.test(folded.charAt(end)));
  }

  /**
   * Whether a browser that looks for the fragment comes to the span first. Where word breaks differ from browser to
   * browser, a place counts as found.
   */
  leadsTo(fragment: Fragment, span: Span): boolean {
    const [prefix, start, end, suffix] = [fragment.prefix, fragment.start, fragment.end, fragment.suffix].map(
      foldForSearch,
    ) as [string, string, string, string];
    if (!this.#fitsBefore(prefix, span.start) || !this.#fitsAfter(suffix, span.end)) return false;
    const key = [prefix, start, end, suffix].join('\0');
    let first = this.#known.get(key);
    if (first === undefined) {
      first = this.#find(prefix, start, end, suffix);
      if (this.#known.size >= MAX_KNOWN) this.#known.clear();
      this.#known.set(key, first);
    }
    return first?.start === span.start && first.end === span.end;
  }

  /** The first place of a fragment. An end behind a later start is behind the first start too. */
  #find(prefix: string, start: string, end: string, suffix: string): Span | null {
    const isWhole = end === '';
    const place = this.#findWords(prefix, start, isWhole ? suffix : '', 0, (at) => {
      const fits = this.#fitsBefore(prefix, at);
      return fits && (!isWhole || this.#fitsAfter(suffix, at + start.length));
    });
    const from = this.#offsets[place ?? -1];
    if (place === null || from === undefined) return null;
    if (isWhole) return { start: from, end: from + start.length };
    const least = place + withoutBlanks(start).length;
    const ending = this.#findWords('', end, suffix, least, (at) => this.#fitsAfter(suffix, at + end.length));
    const last = this.#offsets[ending ?? -1];
    return last === undefined ? null : { start: from, end: last + end.length };
  }

  /** The first place of words, at or behind `least`, that stand between others and `fits`; in the dense text. */
  #findWords(
    before: string,
    words: string,
    after: string,
    least: number,
    fits: (at: number) => boolean,
  ): number | null {
    const [left, middle, right] = [before, words, after].map(withoutBlanks) as [string, string, string];
    const wanted = left + middle + right;
    let begin = least;
    for (let place = 0; place < MAX_PLACES; place += 1) {
      const found = this.#dense.indexOf(wanted, begin);
      if (found < 0) return null;
      const at = this.#offsets[found + left.length] ?? 0;
      if (this.#folded.startsWith(words, at) && fits(at)) return found + left.length;
      begin = found + 1;
    }
    return null;
  }

  /** Whether words may begin at `at` behind the context. */
  #fitsBefore(prefix: string, at: number): boolean {
    const folded = this.#folded;
    if (isGluedBefore(folded, at)) return false;
    if (prefix === '') return mayBreak(folded, at);
    let end = at;
    while (at - end < MARGIN && isBlank(folded.charAt(end - 1))) end -= 1;
    return folded.endsWith(prefix, end);
  }

  /** Whether words may end at `at` before the context. */
  #fitsAfter(suffix: string, at: number): boolean {
    const folded = this.#folded;
    if (GLUED_AFTER.test(folded.charAt(at))) return false;
    if (suffix === '') return mayBreak(folded, at);
    let start = at;
    while (start - at < MARGIN && isBlank(folded.charAt(start))) start += 1;
    return folded.startsWith(suffix, start) && !GLUED_AFTER.test(folded.charAt(start + suffix.length));
  }
}
