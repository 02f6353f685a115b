import type { ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';

/** Semicolons, colons, dashes between spaces, and the dash behind a dateline: “Shah Alam—”. */
const STRONG = /[;；]|:\s|：|\s[–—]\s|(?<=^\p{Lu}[^\s.–—]*(?:\s[^\s.–—]+){0,5})[–—]/gu;

/** Words between the end of an aside and the verb: “on Tuesday”, “has also”. */
const BEHIND_ASIDE = 3;

/** What stands between commas and the subject and its verb: “X, which works with Y, signed”. */
export function asidesBefore(sentence: ReadSentence, deed: Hit): readonly Hit[] {
  if (!sentence.words.spaced) return [];
  return sentence.find('clauseOpeners').flatMap(({ start, end }) => {
    if (end > deed.start || !/,\s*$/u.test(sentence.between(0, start))) return [];
    const comma = sentence.between(end, deed.start).lastIndexOf(',');
    if (comma < 0) return [];
    const behind = sentence.between(end + comma + 1, deed.start);
    const isVerbNext =
      !/[\ue000-\ue7ff]/u.test(behind) && wordsBetween(sentence, end + comma + 1, deed.start) <= BEHIND_ASIDE;
    return isVerbNext ? [{ start, end: end + comma + 1 }] : [];
  });
}

/**
 * The stretch of a sentence in which the subject and the modal words of a deed stand: from the last clause opener
 * before it, or a stronger sign, to the next one behind it. UTF-16 offsets.
 */
export function clauseAround(sentence: ReadSentence, deed: Hit): Hit {
  const { text } = sentence;
  const signs = [...text.matchAll(STRONG)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const openers = sentence.find('clauseOpeners').filter(({ start }) => start > 0);
  const aside = asidesBefore(sentence, deed).at(-1);
  const opened = aside?.end ?? openers.filter(({ end }) => end <= deed.start).at(-1)?.start ?? 0;
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
