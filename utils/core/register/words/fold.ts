import { plainDigits } from '../../page/page-date/plain-digits.ts';

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
/** Letters that Arabic writers use for one another, as fold to one. */
const ARABIC: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي' };

/**
 * A cell's text for comparing it with word lists: lower case, ASCII digits, no accents, one space between words;
 * punctuation stays.
 */
export const foldCell = (text: string): string =>
  plainDigits(text)
    .normalize('NFKC')
    .replace(/[أإآٱةى]/g, (letter) => ARABIC[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−－]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const escapePhrase = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s*[ -]\\s*');

/** A word list, one phrase a line or between semicolons; `*` at an end: the word may go on there. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

const spaced = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d]/u;

/** One phrase as a pattern; scripts that put no space between words have no boundaries. */
function patternOf(phrase: string): string {
  const open = phrase.endsWith('*');
  const within = phrase.startsWith('*');
  const word = foldCell(phrase.replace(/^\*|\*$/g, ''));
  const before = !within && spaced.test(word.charAt(0)) ? '(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\d])' : '';
  const after =
    !open && spaced.test(word.charAt(word.length - 1)) ? '(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\d])' : '';
  return `${before}${escapePhrase(word)}${after}`;
}

/** Finds any phrase of a list in folded text, the longest first. */
export function phrasePattern(list: string | readonly string[], flags = 'gu'): RegExp {
  const phrases = typeof list === 'string' ? phrasesOf(list) : list;
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(patternOf).join('|'), flags);
}

/**
 * The patterns of several lists, made at the first call: the background has them in every start, and needs them only
 * where it reads a table or keeps a report.
 */
export function phrasePatterns<Kind>(
  lists: readonly (readonly [Kind, string])[],
): () => readonly (readonly [Kind, RegExp])[] {
  let made: readonly (readonly [Kind, RegExp])[] | null = null;
  return () => {
    made ??= lists.map(([kind, list]) => [kind, phrasePattern(list, 'u')] as const);
    return made;
  };
}
