import { APOSTROPHE, CLUSTER, HYPHEN, IGNORED, plainSpelling, UNSPACED, WORD, withoutCase } from './characters.ts';

/** A word of a spaced script, or one character (with its marks) of a script without spaces. */
export interface Token {
  /** Compared between name and text: no case, no diacritics, no compatibility forms. */
  readonly folded: string;
  /** The same with its case. */
  readonly plain: string;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What stands before the token: white space as one space, hyphens as `-`, apostrophes as `'`, the rest as it is. */
  readonly gap: string;
}

export interface TokenisedText {
  readonly tokens: readonly Token[];
  /** What stands after the last token, and where it begins. */
  readonly tail: string;
}

const HAN = /\p{Script=Han}/u;
/** One syllable of pinyin, as teaching pages print it in brackets after a Han character: 開(kāi)放. */
const IN_BRACKETS = /^[(（]([^()（）]{1,12})[)）]/u;
const PINYIN = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?$/u;

/** Length of a bracketed pinyin syllable that begins at `offset`, in UTF-16 units; 0 where there is none. */
export function pinyinLength(text: string, offset: number): number {
  const [bracketed = '', syllable = ''] = IN_BRACKETS.exec(text.slice(offset, offset + 14)) ?? [];
  return PINYIN.test(plainSpelling(syllable)) ? bracketed.length : 0;
}

/** Splits a text into what names are compared by. Slow and plain: the compiled scan must agree with it. */
export function tokenise(text: string): TokenisedText {
  const tokens: Token[] = [];
  let gap = '';
  let word: { plain: string; start: number; end: number } | null = null;
  const finish = (): void => {
    if (word === null) return;
    tokens.push({ folded: withoutCase(word.plain), ...word, gap });
    word = null;
    gap = '';
  };
  let skipUntil = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (index < skipUntil) continue;
    const end = index + cluster.length;
    if (APOSTROPHE.test(cluster.charAt(0))) {
      finish();
      gap += "'";
      continue;
    }
    for (const character of charactersOf(plainSpelling(cluster))) {
      if (UNSPACED.test(character)) {
        finish();
        const pinyin = HAN.test(character) ? pinyinLength(text, end) : 0;
        word = { plain: character, start: index, end: end + pinyin };
        skipUntil = end + pinyin;
        finish();
      } else if (WORD.test(character)) {
        word ??= { plain: '', start: index, end };
        word = { ...word, plain: word.plain + character, end };
      } else {
        finish();
        gap += gapCharacter(character, gap);
      }
    }
  }
  finish();
  return { tokens, tail: gap };
}

/** Characters, each with the marks that folding left on it. */
function charactersOf(plain: string): readonly string[] {
  return plain.match(CLUSTER) ?? [];
}

function gapCharacter(character: string, before: string): string {
  if (/\s/u.test(character)) return before.endsWith(' ') ? '' : ' ';
  if (HYPHEN.test(character)) return '-';
  return IGNORED.test(character) ? '' : character;
}
