import { withHanForms } from '../languages/han/forms.ts';
import { UNSPACED, wordsOf } from '../matching/fold.ts';
import { foldSearch } from './fold-search.ts';

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

const COMBINING = /\p{M}/u;

/** Anything but a letter is a space; an apostrophe and a combining mark are nothing. */
const foldLetter = (letter: string): string =>
  /['’ʼ`]/.test(letter) ? '' : foldSearch(letter) || (COMBINING.test(letter) ? '' : ' ');

/** By code. All texts of the results are folded for each key of a search, so that the usual letters have short ways. */
const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) => foldLetter(String.fromCharCode(code)));
/** Each of these Chinese characters folds to one. */
const isUnifiedHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Each letter folded by itself. */
function foldLetters(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const usual = ASCII[code] ?? (isUnifiedHan(code) ? withHanForms(letter) : null);
    const plain = usual ?? foldLetter(letter);
    folded += plain;
    // A combining mark belongs to the letter before it; an apostrophe does not.
    if (usual === null && ends.length > 0 && COMBINING.test(letter)) ends[ends.length - 1] = at + letter.length;
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
  for (const word of wordsOf(foldSearch(query))) {
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
