import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';

/** Semicolons, colons, dashes between spaces, and the dash behind a dateline: “Shah Alam—”. */
const STRONG = /[;；]|:\s|：|\s[–—]\s|(?<=^\p{Lu}[^\s.–—]*(?:\s[^\s.–—]+){0,5})[–—]/gu;

/**
 * The stretch of a sentence in which the subject and the modal words of a deed stand: from the last clause opener
 * before it, or a stronger sign, to the next one behind it. UTF-16 offsets.
 */
export function clauseAround(sentence: ReadSentence, deed: Hit): Hit {
  const { text } = sentence;
  const signs = [...text.matchAll(STRONG)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const openers = sentence.find('clauseOpeners').filter(({ start }) => start > 0);
  const opened = openers.filter(({ end }) => end <= deed.start).at(-1)?.start ?? 0;
  const signed = signs.filter(({ end }) => end <= deed.start).at(-1)?.end ?? 0;
  const closed = openers.find(({ start }) => start >= deed.end)?.start ?? text.length;
  const ended = signs.find(({ start }) => start >= deed.end)?.start ?? text.length;
  return { start: Math.max(opened, signed), end: Math.min(closed, ended) };
}

/** The same, to the strong signs alone. */
export function stretchAround(sentence: ReadSentence, deed: Hit): Hit {
  const signs = [...sentence.text.matchAll(STRONG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    start: signs.filter(({ end }) => end <= deed.start).at(-1)?.end ?? 0,
    end: signs.find(({ start }) => start >= deed.end)?.start ?? sentence.text.length,
  };
}

export const isWithin = (hit: { readonly start: number }, stretch: Hit): boolean =>
  hit.start >= stretch.start && hit.start < stretch.end;

/** Words between two places; marks count as words, characters where words do not stand apart. */
export function wordsBetween(sentence: ReadSentence, start: number, end: number): number {
  const text = sentence.between(start, end).trim();
  if (text === '') return 0;
  return sentence.words.spaced ? text.split(/\s+/u).length : Math.ceil(text.length / 2);
}
