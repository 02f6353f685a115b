import { COLUMN_WORDS, type ColumnWords } from '../../languages/tables/column-words.ts';
import { MORE_COLUMN_WORDS } from '../../languages/tables/more-column-words.ts';
import { TOPIC_WORDS } from '../../languages/tables/topic-words.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import { type ColumnField, HEADER_WORDS } from '../words/header-words.ts';

interface HeaderWord {
  readonly field: ColumnField;
  readonly pattern: RegExp;
}

const EXACT = new Map<string, ColumnField[]>();
const WORDS: HeaderWord[] = [];
/** Those of all languages; what is written here comes first where a word has several meanings. */
const listsOf = (field: ColumnField): string =>
  [
    HEADER_WORDS[field],
    ...[...Object.values(COLUMN_WORDS), ...Object.values(MORE_COLUMN_WORDS)].map(
      (words: Partial<ColumnWords>) => words[field as keyof ColumnWords],
    ),
    ...(field === 'topics' ? Object.values(TOPIC_WORDS) : []),
  ].join(';');
for (const field of Object.keys(HEADER_WORDS) as ColumnField[]) {
  const list = listsOf(field);
  for (const phrase of phrasesOf(list)) {
    const key = headerKey(phrase);
    const fields = EXACT.get(key);
    if (!fields) EXACT.set(key, [field]);
    else if (!fields.includes(field)) fields.push(field);
  }
  // A single letter within a header says nothing.
  const longer = phrasesOf(list).filter((phrase) => foldCell(phrase).length > 1 && /\p{L}/u.test(phrase));
  WORDS.push({ field, pattern: phrasePattern(longer) });
}

/**
 * Has the browser compile the patterns of headers for texts like this one, a pattern a step: it does so when a pattern
 * is first used and when it is used again, and all of them at once would stop a page for a quarter of a second.
 */
export function* prepareHeaderWords(text: string): Generator<void, void> {
  for (const { pattern } of WORDS)
    for (let use = 0; use < 2; use += 1) {
      for (const _match of text.matchAll(pattern));
      yield;
    }
}

/** A header without its numbers, brackets, colons and signs of order. */
function headerKey(text: string): string {
  return foldCell(text.replaceAll('_', ' '))
    .replace(/^[\s*:•▲▼↑↓#]+(?=\p{L})|[\s*:•▲▼↑↓]+$/gu, '')
    .replace(/\s*([/／・])\s*/g, '$1')
    .trim();
}

export interface HeaderGuess {
  readonly field: ColumnField;
  /** 0 to 1: how much of the header says so. */
  readonly score: number;
}

const cache = new Map<string, readonly HeaderGuess[]>();

/** What a header may mean, the likeliest first. */
export function guessHeader(text: string): readonly HeaderGuess[] {
  const known = cache.get(text);
  if (known) return known;
  const guesses = guess(text);
  if (cache.size > 2000) cache.clear();
  cache.set(text, guesses);
  return guesses;
}

function guess(text: string): readonly HeaderGuess[] {
  const key = headerKey(text);
  if (key === '' || key.length > 80) return [];
  const without = headerKey(text.replace(/\s*[([（【][^)\]）】]*[)\]）】]/gu, ''));
  const scores = new Map<ColumnField, number>();
  const put = (field: ColumnField, score: number): void => {
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  };
  for (const [at, field] of (EXACT.get(key) ?? []).entries()) put(field, 1 - at * 0.02);
  if (without !== key) for (const field of EXACT.get(without) ?? []) put(field, 0.95);
  for (const part of key.split(/[/／・|]| - |,/).map(headerKey)) {
    if (part !== key && part !== '') for (const field of EXACT.get(part) ?? []) put(field, 0.8);
  }
  for (const { field, pattern } of WORDS) {
    let length = 0;
    let last = 0;
    for (const match of key.matchAll(pattern)) {
      length = Math.max(length, match[0].length);
      last = match.index + match[0].length;
    }
    // In most languages of the list the last word says what a column is ("date of signing" is in the list as a whole).
    if (length > 0) put(field, 0.2 + 0.65 * (length / key.length) + (last === key.length ? 0.04 : 0));
  }
  return [...scores].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}
