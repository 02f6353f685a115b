import { CAPITAL, isLetter, joins, kindAt, kindOf, OTHER, wordEnd } from '../../languages/letters.ts';
import {
  connectorInitials,
  isConnector,
  MAX_CONNECTOR,
  mayBeConnector,
} from '../../languages/sentences/small-words.ts';

/** The initials of a name that ends at `end`. */
export interface Spelled {
  readonly initials: string;
  readonly end: number;
}

const SHORTEST = 3;
const LONGEST = 7;
/** Connecting words included. */
const MAX_WORDS = 12;

/** Two capitals of one name, with nothing but connecting words between them, are no farther apart, in UTF-16 units. */
const FARTHEST = 64;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x0a;

/** Whether what stands between two words leaves them in one name; gives where the next word starts, or -1. */
function nextWord(text: string, from: number): number {
  const { length } = text;
  if (from + 1 >= length) return -1;
  let at = from;
  const unit = text.charCodeAt(at);
  if ((unit === 0x27 || unit === 0x2019) && text.charCodeAt(at + 1) === 0x73) at += 2;
  const start = at;
  if (at < length && text.charCodeAt(at) === 0x2d) at += 1;
  else while (at < length && at < start + 3 && isSpace(text.charCodeAt(at))) at += 1;
  return at > start && isLetter(kindAt(text, at)) ? at : -1;
}

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;
/** In Cyrillic all words of a name count. */
const counts = (unit: number): boolean => isCyrillic(unit) || kindOf(unit) === CAPITAL;

const connects = (text: string, start: number, end: number): boolean =>
  end - start <= MAX_CONNECTOR && isConnector(text.slice(start, end));

const LETTERS = 0x80;
/** The same number for a capital and its small letter, in ASCII and in Russian; 0 for all other letters. */
function plain(unit: number): number {
  if (unit < LETTERS) return unit & 0x5f;
  return unit >= 0x410 && unit < 0x450 ? LETTERS | (unit & 0x1f) : 0;
}

const TRIPLE_HASHES = 1 << 14;
const tripleHash = (first: number, second: number, third: number): number =>
  (plain(first) * 961 + plain(second) * 31 + plain(third)) & (TRIPLE_HASHES - 1);

/** What `AcronymPrefilter` needs of acronyms: their first three letters, each beginning once. */
export const acronymStartsOf = (acronyms: Iterable<string>): readonly string[] => [
  ...new Set(Array.from(acronyms, (acronym) => acronym.slice(0, 3))),
];

/** The first initials of every acronym that is looked for, so that most words are left at once. */
export class AcronymPrefilter {
  private readonly triples = new Uint8Array(TRIPLE_HASHES);
  private readonly pairs = new Uint8Array(LETTERS * 2 * LETTERS * 2);
  /** By first letter: 1 where an acronym begins with it, 3 where the next letter may be that of a small word. */
  private readonly firsts = new Uint8Array(0x10000);

  constructor(acronyms: Iterable<string>) {
    for (const acronym of acronyms) {
      const first = acronym.charCodeAt(0);
      this.triples[tripleHash(first, acronym.charCodeAt(1), acronym.charCodeAt(2))] = 1;
      this.firsts[first] = (this.firsts[first] ?? 0) | (connectorInitials.has(acronym.charAt(1)) ? 3 : 1);
      this.pairs[plain(acronym.charCodeAt(0)) * LETTERS * 2 + plain(acronym.charCodeAt(1))] = 1;
    }
  }

  /** The same for three letters. */
  private mayBeTriple(first: number, second: number, third: number): boolean {
    const isKnown = plain(first) !== 0 && plain(second) !== 0 && plain(third) !== 0;
    return !isKnown || this.triples[tripleHash(first, second, third)] === 1;
  }

  /**
   * False where surely no name begins with the capital letter at `start`, decided without reading its word: `next` is
   * where the next capital stands, of which a name has another unless it is in Cyrillic.
   */
  mayBegin(text: string, start: number, next: number): boolean {
    const first = text.charCodeAt(start);
    if (next - start > FARTHEST && !isCyrillic(first)) return false;
    const acronymPrefilter = this.firsts[first] as number;
    if (acronymPrefilter === 0) return false;
    if (isCyrillic(first)) return true;
    const gap = text.charCodeAt(next - 1);
    const isApart = isSpace(gap);
    // The same word goes on, or one that is joined to it.
    if (!isApart) return kindOf(gap) !== OTHER || joins(gap);
    const before = text.charCodeAt(next - 2);
    if (kindOf(before) === OTHER) return isSpace(before);
    let wordStart = next - 2;
    while (wordStart > start && !isSpace(text.charCodeAt(wordStart - 1))) wordStart -= 1;
    // Between two words of a name stand small words or nothing.
    const isNext = wordStart === start;
    if (!isNext && !mayBeConnector(text, wordStart)) return false;
    return (!isNext && acronymPrefilter === 3) || this.mayBePair(first, text.charCodeAt(next));
  }

  /** False where surely no acronym begins with these two letters, the second one small or large. */
  mayBePair(first: number, second: number): boolean {
    const row = plain(first);
    const column = plain(second);
    return row === 0 || column === 0 || this.pairs[row * LETTERS * 2 + column] === 1;
  }

  /** False where surely no name spells an acronym that begins with the word from `start` to `end`. */
  mayOpen(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    if (this.firsts[first] === 0) return false;
    let next = nextWord(text, end);
    // The second and third letters with the small words, and the second without.
    let [second, third, spoken] = [0, 0, 0];
    for (let count = 1; next >= 0 && count < MAX_WORDS; count += 1) {
      const unit = text.charCodeAt(next);
      const isCounted = counts(unit);
      if (!isCounted && !mayBeConnector(text, next)) break;
      if (second === 0) second = unit;
      else if (third === 0) third = unit;
      if (isCounted) {
        if (spoken !== 0) return this.mayBeTriple(first, spoken, unit) || this.mayBeTriple(first, second, third);
        if (!this.mayBePair(first, unit) && !this.mayBePair(first, second)) return false;
        spoken = unit;
      }
      const after = wordEnd(text, next);
      if (!isCounted && !connects(text, next, after)) break;
      next = nextWord(text, after);
    }
    return spoken !== 0 && third !== 0 && this.mayBeTriple(first, second, third);
  }
}

/**
 * The initials that the capitalised words from the one from `first` to `firstEnd` on spell, with and without those of
 * the small words between them (Bank of Uganda: BU, BOU).
 */
export function initialsOf(text: string, first: number, firstEnd: number): readonly Spelled[] {
  const found: Spelled[] = [];
  let start = nextWord(text, firstEnd);
  let spoken = text.charAt(first);
  let whole = spoken;
  for (let count = 1; start >= 0 && count < MAX_WORDS && spoken.length < LONGEST; count += 1) {
    const isCounted = counts(text.charCodeAt(start));
    const end = wordEnd(text, start);
    if (!isCounted && !connects(text, start, end)) break;
    const initial = text.charAt(start).toUpperCase();
    whole += initial;
    if (isCounted) {
      spoken += initial;
      if (spoken.length >= SHORTEST) found.push({ initials: spoken, end });
      if (whole !== spoken && whole.length >= SHORTEST) found.push({ initials: whole, end });
    }
    start = nextWord(text, end);
  }
  return found;
}
