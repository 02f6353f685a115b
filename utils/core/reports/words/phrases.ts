import type { Phrases } from '../../languages/reporting/types.ts';

export interface Hit {
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const NOTHING = /(?!)/gu;
const escape = (text: string): string => text.replace(/[.*+?^${}[\]\\]/gu, String.raw`\$&`);

function wordSource(word: string): string {
  if (word === '~') return String.raw`(?:[^\s,;]+\s+){0,4}?`;
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  // Brackets and bars group alternatives.
  return `${escape(stem).replaceAll('(', '(?:').replaceAll("'", "['’]")}${word.endsWith('*') ? String.raw`[\p{L}\p{M}]*` : ''}`;
}

function phraseSource(phrase: string, spaced: boolean): string {
  if (!spaced) return escape(phrase).replaceAll('(', '(?:').replaceAll('~', String.raw`[^，。；,;]{0,12}?`);
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

const alone = (source: string, spaced: boolean): string =>
  spaced ? String.raw`(?<![\p{L}\p{M}\p{N}])${source}(?![\p{L}\p{M}\p{N}])` : source;

/** Phrases, compiled: those that keep their capitals apart from those that do not. */
export class PhraseMatcher {
  readonly #anyCase: RegExp;
  readonly #sameCase: RegExp | null;

  constructor(phrases: Phrases, spaced: boolean) {
    const all = phrasesOf(phrases);
    const exact = all.filter((phrase) => phrase.startsWith('^')).map((phrase) => phrase.slice(1));
    const loose = all.filter((phrase) => !phrase.startsWith('^'));
    this.#anyCase = loose.length > 0 ? new RegExp(alone(sourceOf(loose, spaced), spaced), 'giu') : NOTHING;
    this.#sameCase = exact.length > 0 ? new RegExp(alone(sourceOf(exact, spaced), spaced), 'gu') : null;
  }

  /** All places, in the order of the text. */
  find(text: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const pattern of this.#sameCase ? [this.#anyCase, this.#sameCase] : [this.#anyCase]) {
      for (const match of text.matchAll(pattern)) hits.push({ start: match.index, end: match.index + match[0].length });
    }
    return this.#sameCase ? hits.sort((a, b) => a.start - b.start || b.end - a.end) : hits;
  }

  isIn(text: string): boolean {
    this.#anyCase.lastIndex = 0;
    if (this.#anyCase.test(text)) return true;
    if (!this.#sameCase) return false;
    this.#sameCase.lastIndex = 0;
    return this.#sameCase.test(text);
  }
}
