import { foldWords, UNSPACED, wordsOf } from '../matching/fold.ts';

export interface MarkedPart {
  /** Offset of the part in the text. */
  readonly start: number;
  readonly text: string;
  readonly matched: boolean;
}

interface FoldedText {
  readonly folded: string;
  /** Where each letter stands in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How many texts are kept folded: the results of a few searches. */
const MAX_FOLDED_TEXTS = 500;
const foldedTexts = new Map<string, FoldedText>();

/** The same texts are marked for each key of a search. */
function foldLetters(text: string): FoldedText {
  const kept = foldedTexts.get(text);
  if (kept) return kept;
  if (foldedTexts.size >= MAX_FOLDED_TEXTS) foldedTexts.clear();
  const folded = foldEachLetter(text);
  foldedTexts.set(text, folded);
  return folded;
}

/** Each letter folded by itself; anything else is a space. */
function foldEachLetter(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /['’ʼ`]/.test(letter) ? '' : foldWords(letter) || (/\p{M}/u.test(letter) ? '' : ' ');
    folded += plain;
    // A combining mark belongs to the letter before it; an apostrophe does not.
    if (/\p{M}/u.test(letter) && ends.length > 0) ends[ends.length - 1] = at + letter.length;
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    at += letter.length;
  }
  return { folded, starts, ends };
}

/** Splits a text so that the beginnings of words that match the query can be marked. */
export function markWords(text: string, query: string): readonly MarkedPart[] {
  const { folded, starts, ends } = foldLetters(text);
  const matched = new Uint8Array(text.length);
  for (const word of wordsOf(foldWords(query))) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at > 0 && folded[at - 1] !== ' ' && !UNSPACED.test(word)) continue;
      matched.fill(1, starts[at] ?? 0, ends[at + word.length - 1] ?? text.length);
    }
  }
  const parts: MarkedPart[] = [];
  for (let start = 0, end = 1; start < text.length; start = end, end = start + 1) {
    while (end < text.length && matched[end] === matched[start]) end++;
    parts.push({ start, text: text.slice(start, end), matched: matched[start] === 1 });
  }
  return parts;
}
