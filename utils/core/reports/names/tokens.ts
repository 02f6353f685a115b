export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only a space stands before it, and a token before that. */
  readonly follows: boolean;
}

/**
 * An article that lost its vowel stands apart, with what it grew together with: l’Université, dell’Università. Hull’s
 * has none.
 */
const WORD = /(?<![\p{L}])(?:[dD]|\p{L}{0,3}[lL])['’](?=\p{L})(?!s(?!\p{L}))|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*|&/gu;
const ENDING = /(?:['’]s|['’]|[.&-])+$/u;
const INITIAL = /^\p{Lu}\.$/u;

/** The words of a text, each without a possessive ending or a full stop. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = INITIAL.test(match[0]) || match[0] === '&' ? match[0] : match[0].replace(ENDING, '');
    if (word === '') continue;
    const before = tokens.at(-1);
    // Nothing but a space, or the sign of an elided article: l’Université.
    const follows = before !== undefined && /^[\s'’]$/u.test(text.slice(before.end, match.index));
    tokens.push({ text: word, start: match.index, end: match.index + word.length, follows });
  }
  return tokens;
}

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}|^\p{L}\p{Lu}/u.test(text);
export const isAcronym = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text);
