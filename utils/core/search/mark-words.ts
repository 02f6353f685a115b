import { foldWords, UNSPACED, wordsOf } from '../matching/fold.ts';

export interface MarkedPart {
  /** Offset of the part in the text. */
  readonly start: number;
  readonly text: string;
  readonly matched: boolean;
}

/** Each letter folded by itself, with its offset in the text; anything else is a space. */
function foldLetters(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /['’ʼ`]/.test(letter) ? '' : foldWords(letter) || (/\p{M}/u.test(letter) ? '' : ' ');
    folded += plain;
    for (let i = 0; i < plain.length; i++) offsets.push(at);
    at += letter.length;
  }
  offsets.push(at);
  return { folded, offsets };
}

/** Splits a text so that the beginnings of words that match the query can be marked. */
export function markWords(text: string, query: string): readonly MarkedPart[] {
  const { folded, offsets } = foldLetters(text);
  const matched = new Uint8Array(text.length);
  for (const word of wordsOf(foldWords(query))) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at > 0 && folded[at - 1] !== ' ' && !UNSPACED.test(word)) continue;
      matched.fill(1, offsets[at] ?? 0, offsets[at + word.length] ?? text.length);
    }
  }
  const parts: MarkedPart[] = [];
  for (let start = 0, end = 1; start < text.length; start = end, end = start + 1) {
    while (end < text.length && matched[end] === matched[start]) end++;
    parts.push({ start, text: text.slice(start, end), matched: matched[start] === 1 });
  }
  return parts;
}
