import type { Phrases } from '../../languages/reporting/types.ts';
import { NO_LETTER_BEHIND, WORD_LETTERS } from './letters.ts';

export interface Hit {
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const escapeSigns = (text: string): string => text.replace(/[.*+?^${}[\]\\]/gu, String.raw`\$&`);

function wordSource(word: string): string {
  if (word === '~') return String.raw`(?:[^\s,;]+\s+){0,4}?`;
  // Brackets and bars group alternatives, each of which may have any ending.
  return escapeSigns(word)
    .replaceAll('(', '(?:')
    .replaceAll("'", "['’]")
    .replaceAll(String.raw`\*`, `[${WORD_LETTERS}]*`);
}

function phraseSource(phrase: string, spaced: boolean): string {
  if (!spaced) return escapeSigns(phrase).replaceAll('(', '(?:').replaceAll('~', '[^，。；,;]{0,12}?');
  // A gap brings its own space.
  return splitOutsideBrackets(phrase, ' ')
    .map(wordSource)
    .join(String.raw`\s+`)
    .replaceAll(String.raw`{0,4}?\s+`, '{0,4}?');
}

/** Splits at a sign that stands in no brackets. */
function splitOutsideBrackets(text: string, sign: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}

export const phrasesOf = (phrases: Phrases): readonly string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');

/** The source of an expression that matches any of the phrases, the longest first. */
export function sourceOf(phrases: readonly string[], spaced: boolean): string {
  if (phrases.length === 0) return '(?!)';
  const sources = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phraseSource(phrase, spaced));
  return `(?:${sources.join('|')})`;
}

interface Entry<List extends string> {
  readonly list: List;
  readonly source: string;
  /** Sticky; compiled when a text first holds its first letters. */
  pattern: RegExp | null;
  /** Whether capitals count. */
  readonly isExact: boolean;
}

/** Letters by which phrases are looked up: one where words do not stand apart. */
const KEY_LENGTH = 3;
const BRACKETS = /^\(([^)]*)\)/u;

/** The first letters of a phrase, for each of the alternatives that it may begin with. */
function keysOf(phrase: string, length: number): readonly string[] {
  const first = BRACKETS.exec(phrase)?.[1]?.split('|') ?? [phrase];
  return first.map((alternative) => {
    const word = /^[^\s*~(]*/u.exec(alternative)?.[0] ?? '';
    return word.toLowerCase().replaceAll('’', "'").slice(0, length);
  });
}

const wordStart = new RegExp(`(?<![${WORD_LETTERS}])[${WORD_LETTERS}]`, 'g');

/** A copy in small letters of the same length; few letters change their length, and a text with one stays as it is. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** Many lists of phrases, found in one pass over a text. */
export class PhraseIndex<List extends string> {
  readonly #entries = new Map<string, Entry<List>[]>();
  readonly #spaced: boolean;
  readonly #keyLengths: readonly number[];

  constructor(lists: readonly (readonly [list: List, phrases: Phrases])[], spaced: boolean) {
    this.#spaced = spaced;
    const lengths = new Set<number>();
    for (const [list, phrases] of lists) {
      for (const written of phrasesOf(phrases)) {
        const isExact = written.startsWith('^');
        const phrase = isExact ? written.slice(1) : written.toLowerCase();
        const source = phraseSource(phrase, spaced) + (spaced ? NO_LETTER_BEHIND : '');
        const entry = { list, source, pattern: null, isExact };
        for (const key of keysOf(phrase, spaced ? KEY_LENGTH : 1)) {
          lengths.add(key.length);
          this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry]);
        }
      }
    }
    this.#keyLengths = [...lengths].sort();
  }

  /** Gives the longest hit at each place for each list; hits of one list do not overlap. */
  find(text: string): ReadonlyMap<List, readonly Hit[]> {
    const hits = new Map<List, Hit[]>();
    this.#each(text, (entry, start, end) => {
      const list = hits.get(entry.list);
      const last = list?.at(-1);
      if (!list) hits.set(entry.list, [{ start, end }]);
      else if (last && last.start === start && end > last.end) list[list.length - 1] = { start, end };
      else if (!last || start >= last.end) list.push({ start, end });
      return false;
    });
    return hits;
  }

  isIn(text: string): boolean {
    return this.#each(text, () => true);
  }

  /** Calls `take` for each hit until it gives true; whether it did. */
  #each(text: string, take: (entry: Entry<List>, start: number, end: number) => boolean): boolean {
    const small = inSmallLetters(text);
    const keyed = small.replaceAll('’', "'");
    const at = (start: number): boolean => {
      for (const length of this.#keyLengths) {
        for (const entry of this.#entries.get(keyed.slice(start, start + length)) ?? []) {
          entry.pattern ??= new RegExp(entry.source, 'y');
          const { pattern } = entry;
          pattern.lastIndex = start;
          if (pattern.test(entry.isExact ? text : small) && take(entry, start, pattern.lastIndex)) return true;
        }
      }
      return false;
    };
    if (this.#spaced) {
      for (const { index } of small.matchAll(wordStart)) if (at(index)) return true;
    } else {
      for (let start = 0; start < small.length; start += 1) if (at(start)) return true;
    }
    return false;
  }
}
