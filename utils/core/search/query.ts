import { foldAppearance, UNSPACED, wordsOf } from '../matching/fold.ts';
import { copiedText } from './copied-text.ts';
import { foldSearch } from './fold-search.ts';
import { cutAtDates, monthBeginningWith } from './words/date-words.ts';
import { HAN_SMALL_WORDS, SMALL_WORDS } from './words/small-words.ts';
import type { Meaning, Vocabulary } from './words/vocabulary.ts';

/** The longest query in UTF-16 units: all names are shorter, but a selection may be a whole page. */
export const MAX_QUERY = 200;

/** An article with an apostrophe, which folding would join to the next word. */
const ELIDED = /(?<![\p{L}\p{M}\p{N}])(?:l|d|un|dell|dall|nell|all|sull|qu)['’ʼ`](?=\p{L})/giu;

/** What stands before an item of a list that was selected with it. */
const LIST_MARK = /^\s*(?:\(?\d{1,3}[.)]|[-–—*•·])\s+/;

/** A part of a query, each of which a result must have: in its texts, or by what it means. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[];
  readonly meaning: Meaning | null;
  /** False where the meaning is a guess from the beginning of a word. */
  readonly isWhole: boolean;
}

export interface Query {
  /** Folded; null for a form that is not looked for as a whole name. */
  readonly text: string | null;
  readonly words: readonly string[];
  readonly terms: readonly Term[];
  /** Whether it is looked for as a whole name alone, since its small words would match anything. */
  readonly isNameOnly: boolean;
}

/**
 * The part of a text that can be searched: one line of at most `MAX_QUERY` units, cut between words where it has
 * several.
 */
export function cutQuery(text: string): string {
  // The rest of the text is not looked at, even if this part is mostly white space.
  const line = copiedText(text.slice(0, 50 * MAX_QUERY));
  if (line.length <= MAX_QUERY) return line;
  const cut = line.slice(0, MAX_QUERY + 1);
  const space = cut.lastIndexOf(' ');
  const short = space > MAX_QUERY / 2 ? cut.slice(0, space) : cut.slice(0, MAX_QUERY);
  // What the cut ends may be a mark of the source that was none in the whole.
  return copiedText(short.toWellFormed().replace(/\ufffd$/, ''));
}

/**
 * The forms to search for, in this order: as typed, without small words, and with scripts that put no space between
 * words cut at what is understood. One that is the same as another is left out.
 */
export function readQuery(typed: string, vocabulary: Vocabulary): readonly Query[] {
  const short = cutQuery(typed);
  const text = foldSearch(short);
  if (text === '') return [];
  const core = withoutSmallWords(short, vocabulary);
  const whole: Query = {
    text,
    words: wordsOf(text),
    terms: termsOf(short, vocabulary),
    isNameOnly: core !== null,
  };
  const parted = (core ?? whole).terms.flatMap((term) => cutUnspaced(term, vocabulary));
  const forms = [whole, ...(core ? [core] : [])];
  if (parted.length > (core ?? whole).terms.length)
    forms.push({ text: null, words: parted.flatMap(({ words }) => words), terms: parted, isNameOnly: false });
  return forms;
}

function withoutSmallWords(short: string, vocabulary: Vocabulary): Query | null {
  const plain = short.replace(LIST_MARK, '').replace(ELIDED, '');
  const words = wordsOf(foldSearch(plain));
  const [first, last] = [words.findIndex(isLarge), words.findLastIndex(isLarge)];
  if (first < 0) return null;
  const terms = termsOf(plain, vocabulary).filter((term) => term.meaning !== null || term.words.some(isLarge));
  // A small word between two words of a name stays, since it is part of the name.
  const text = words.slice(first, last + 1).join(' ');
  const core = { text, words: words.filter(isLarge), terms, isNameOnly: false };
  return core.text === foldSearch(short) && core.words.length === words.length ? null : core;
}

const isLarge = (word: string): boolean => !SMALL_WORDS.has(word);

/** "memorandum of understanding between" has four. */
const MAX_PHRASE = 4;

/** The words of a text, each phrase that is understood in one term. */
function termsOf(text: string, vocabulary: Vocabulary): readonly Term[] {
  const pieces = cutAtDates(foldAppearance(text));
  return pieces.flatMap((piece, index) =>
    typeof piece === 'string'
      ? wordTerms(wordsOf(foldSearch(piece)), vocabulary, index === pieces.length - 1)
      : {
          words: wordsOf(foldSearch(piece.text)),
          meaning: { field: 'date', date: piece.date } as const,
          isWhole: true,
        },
  );
}

function wordTerms(words: readonly string[], vocabulary: Vocabulary, isLast: boolean): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseFrom(words, at, vocabulary);
    const word = words[at] ?? '';
    const length = found?.length ?? 1;
    const isTyped = isLast && at + length === words.length;
    terms.push({
      words: words.slice(at, at + length),
      meaning: found?.meaning ?? (isTyped ? meaningBeginning(word, vocabulary) : null),
      isWhole: found !== null,
    });
    at += length;
  }
  return terms;
}

function phraseFrom(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { readonly length: number; readonly meaning: Meaning } | null {
  for (let length = Math.min(MAX_PHRASE, words.length - at); length > 0; length--) {
    const meaning = vocabulary.meaningOf(words.slice(at, at + length).join(' '));
    if (meaning) return { length, meaning };
  }
  return null;
}

function meaningBeginning(word: string, vocabulary: Vocabulary): Meaning | null {
  const date = monthBeginningWith(word);
  return date ? { field: 'date', date } : vocabulary.meaningBeginning(word);
}

/** 清华大学备忘录 is the name of 清华, a kind of institution and a kind of agreement. */
function cutUnspaced(term: Term, vocabulary: Vocabulary): readonly Term[] {
  const [word = ''] = term.words;
  if (term.meaning !== null || term.words.length > 1 || !UNSPACED.test(word)) return [term];
  const terms: Term[] = [];
  let rest = '';
  const endRest = (): void => {
    if (rest !== '') terms.push({ words: [rest], meaning: null, isWhole: false });
    rest = '';
  };
  for (let at = 0; at < word.length; ) {
    const phrase = vocabulary.phraseAt(word, at);
    if (phrase !== null) {
      endRest();
      terms.push({ words: [phrase], meaning: vocabulary.meaningOf(phrase), isWhole: true });
      at += phrase.length;
    } else {
      const letter = word.charAt(at++);
      if (HAN_SMALL_WORDS.has(letter)) endRest();
      else rest += letter;
    }
  }
  endRest();
  return terms;
}
