import { capital, isLetter, kindAt, kindOf, wordEnd } from './letters.ts';
import { isConnector, longestConnector, mayBeConnector } from './words/small-words.ts';

/** The initials of a name that ends at `end`. */
export interface Spelled {
  readonly initials: string;
  readonly end: number;
}

const shortest = 3;
const longest = 7;
/** Connecting words included. */
const mostWords = 12;

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

export const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;
/** In Cyrillic all words of a name count. */
const counts = (unit: number): boolean => isCyrillic(unit) || kindOf(unit) === capital;

const connects = (text: string, start: number, end: number): boolean =>
  end - start <= longestConnector && isConnector(text.slice(start, end));

const letters = 0x80;
/** Letters of which the small one stands a fixed way behind the capital: those of ASCII and of Russian; else 0. */
function plain(unit: number): number {
  if (unit < letters) return unit & 0x5f;
  return unit >= 0x410 && unit < 0x450 ? letters | (unit & 0x1f) : 0;
}

/** The first two initials of every acronym that is looked for, so that most words are left at once. */
export class Openings {
  private readonly pairs = new Uint8Array(letters * 2 * letters * 2);
  private readonly firsts = new Uint8Array(0x10000);

  constructor(acronyms: Iterable<string>) {
    for (const acronym of acronyms) {
      this.firsts[acronym.charCodeAt(0)] = 1;
      this.pairs[plain(acronym.charCodeAt(0)) * letters * 2 + plain(acronym.charCodeAt(1))] = 1;
    }
  }

  isFirst(unit: number): boolean {
    return this.firsts[unit] === 1;
  }

  /** False where surely no acronym begins with these two letters, the second one small or large. */
  mayBePair(first: number, second: number): boolean {
    const row = plain(first);
    const column = plain(second);
    return row === 0 || column === 0 || this.pairs[row * letters * 2 + column] === 1;
  }

  /** False where surely no name spells an acronym that begins with the word from `start` to `end`. */
  mayOpen(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    if (this.firsts[first] !== 1) return false;
    let next = nextWord(text, end);
    if (next < 0) return false;
    const second = text.charCodeAt(next);
    for (let count = 1; next >= 0 && count < mostWords; count += 1) {
      const unit = text.charCodeAt(next);
      if (counts(unit)) return this.mayBePair(first, unit) || this.mayBePair(first, second);
      if (!mayBeConnector(text, next)) return false;
      const after = wordEnd(text, next);
      if (!connects(text, next, after)) return false;
      next = nextWord(text, after);
    }
    return false;
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
  for (let count = 1; start >= 0 && count < mostWords && spoken.length < longest; count += 1) {
    const isCounted = counts(text.charCodeAt(start));
    const end = wordEnd(text, start);
    if (!isCounted && !connects(text, start, end)) break;
    const initial = text.charAt(start).toUpperCase();
    whole += initial;
    if (isCounted) {
      spoken += initial;
      if (spoken.length >= shortest) found.push({ initials: spoken, end });
      if (whole !== spoken && whole.length >= shortest) found.push({ initials: whole, end });
    }
    start = nextWord(text, end);
  }
  return found;
}
