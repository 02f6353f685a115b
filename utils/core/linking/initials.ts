import { capital, isLetter, kindOf, wordEnd } from './letters.ts';
import { isConnector, longestConnector } from './words/small-words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
}
/** The initials of a name that ends at `end`. */
export interface Spelled {
  readonly initials: string;
  readonly end: number;
}

const shortest = 3;
const longest = 7;
/** Connecting words included. */
const mostWords = 12;

/** Whether what stands between two words leaves them in one name; gives where the next word starts, or -1. */
function nextWord(text: string, from: number): number {
  let at = from;
  const unit = text.charCodeAt(at);
  if ((unit === 0x27 || unit === 0x2019) && text.charAt(at + 1) === 's') at += 2;
  const start = at;
  if (text.charAt(at) === '-') at += 1;
  else
    while (at < start + 3 && (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0' || text.charAt(at) === '\n'))
      at += 1;
  return at > start && isLetter(kindOf(text.charCodeAt(at))) ? at : -1;
}

const cyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** The first two initials of every acronym that is looked for, so that most words are left at once. */
export class Openings {
  private readonly pairs = new Set<number>();
  private readonly firsts = new Uint8Array(0x10000);

  constructor(acronyms: Iterable<string>) {
    for (const acronym of acronyms) {
      this.firsts[acronym.charCodeAt(0)] = 1;
      this.pairs.add(acronym.charCodeAt(0) * 0x10000 + acronym.charCodeAt(1));
    }
  }

  isFirst(unit: number): boolean {
    return this.firsts[unit] === 1;
  }

  isPair(first: number, second: string): boolean {
    return this.pairs.has(first * 0x10000 + second.toUpperCase().charCodeAt(0));
  }
}

const none: readonly Spelled[] = [];

/**
 * The initials that the capitalised words from `first` on spell, with and without those of the small words between
 * them (Bank of Uganda: BU, BOU). In Cyrillic all words of a name count.
 */
export function initialsOf(text: string, first: Word, openings: Openings): readonly Spelled[] {
  const opening = text.charCodeAt(first.start);
  if (!openings.isFirst(opening)) return none;
  let start = nextWord(text, first.end);
  if (start < 0) return none;
  const found: Spelled[] = [];
  let plain = text.charAt(first.start);
  let whole = plain;
  for (let count = 1; start >= 0 && count < mostWords && plain.length < longest; count += 1) {
    const unit = text.charCodeAt(start);
    const counts = kindOf(unit) === capital || cyrillic(unit);
    const end = wordEnd(text, start);
    if (!counts && (end - start > longestConnector || !isConnector(text.slice(start, end)))) break;
    const initial = text.charAt(start).toUpperCase();
    whole += initial;
    if (counts) {
      plain += initial;
      if (plain.length === 2 && !openings.isPair(opening, initial) && !openings.isPair(opening, whole.charAt(1))) break;
      if (plain.length >= shortest) found.push({ initials: plain, end });
      if (whole !== plain && whole.length >= shortest) found.push({ initials: whole, end });
    }
    start = nextWord(text, end);
  }
  return found;
}
