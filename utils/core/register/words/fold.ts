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

const LETTER_OR_DIGIT = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\d]';

/** One phrase as a pattern; scripts that put no space between words have no boundaries. */
interface PhrasePattern {
  readonly length: number;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

function patternOf(phrase: string): PhrasePattern {
  const open = phrase.endsWith('*');
  const within = phrase.startsWith('*');
  const word = foldCell(phrase.replace(/^\*|\*$/g, ''));
  return {
    length: phrase.length,
    before: !within && spaced.test(word.charAt(0)) ? `(?<!${LETTER_OR_DIGIT})` : '',
    word: escapePhrase(word),
    after: !open && spaced.test(word.charAt(word.length - 1)) ? `(?!${LETTER_OR_DIGIT})` : '',
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Finds any phrase of a list in folded text, the longest first. */
export function phrasePattern(list: string | readonly string[], flags = 'gu'): RegExp {
  const phrases = typeof list === 'string' ? phrasesOf(list) : list;
  const sorted = phrases
    .map(patternOf)
    .sort((a, b) => b.length - a.length || compare(a.before, b.before) || compare(a.after, b.after));
  // Boundaries are classes of many ranges, which an engine compiles anew wherever they stand: phrases share them.
  const sources: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    const { before, after } = sorted[at] as PhrasePattern;
    const words: string[] = [];
    for (let next = sorted[at]; next?.before === before && next.after === after; next = sorted[at]) {
      words.push(next.word);
      at += 1;
    }
    sources.push(`${before}(?:${words.join('|')})${after}`);
  }
  return new RegExp(sources.join('|'), flags);
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
