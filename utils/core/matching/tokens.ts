import { isPinyinSyllable } from '../languages/transcription/pinyin.ts';
import { ACCENT, APOSTROPHE, characterOf, GAP, HAN, HYPHEN, IGNORED, MARK, SINGLE } from './characters.ts';

/** A word of a spaced script, or one character (with its marks) of a script without spaces. */
export interface Token {
  /** Compared between name and text: no case, no diacritics, no compatibility forms. */
  readonly folded: string;
  /** The same with its case. */
  readonly plain: string;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What stands before the token: white space as one space, hyphens as `-`, apostrophes as `'`, the rest as NFKC. */
  readonly gap: string;
}

export interface TokenisedText {
  readonly tokens: readonly Token[];
  /** What stands after the last token, in the form of a gap. */
  readonly tail: string;
}

type OpenToken = { -readonly [Key in keyof Token]: Token[Key] } & { readonly single: boolean };

/** Splits a text into tokens, by which names are compared. Simple and slow: the compiled scan must agree with it. */
export function tokenise(text: string): TokenisedText {
  const tokens: OpenToken[] = [];
  let gap = '';
  /** The token that the next character may continue: none after a gap. */
  let open: OpenToken | undefined;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    if (isPlain(codePoint)) {
      // Nearly all words are letters of ASCII, read at once.
      let after = end;
      while (after < text.length && isPlain(text.charCodeAt(after))) after += 1;
      const word = text.slice(at, after);
      if (open === undefined || open.single) {
        open = { folded: word.toLowerCase(), plain: word, start: at, end: after, gap, single: false };
        tokens.push(open);
        gap = '';
      } else {
        open.folded += word.toLowerCase();
        open.plain += word;
        open.end = after;
      }
      at = after;
      continue;
    }
    const { kind, folded, plain } = characterOf(codePoint);
    if (kind === GAP) {
      const pinyin = pinyinLength(text, at);
      const last = tokens.at(-1);
      if (pinyin > 0 && last) last.end = at + pinyin;
      else gap += gapCharacter(String.fromCodePoint(codePoint), gap);
      if (pinyin === 0) open = undefined;
      at = Math.max(end, at + pinyin);
      continue;
    }
    if (kind === ACCENT && open) open.end = end;
    if (kind !== IGNORED && kind !== ACCENT) {
      if (open === undefined || kind === SINGLE || (open.single && kind !== MARK)) {
        open = { folded: '', plain: '', start: at, end, gap, single: kind === SINGLE || kind === MARK };
        tokens.push(open);
        gap = '';
      }
      open.folded += folded;
      open.plain += plain;
      open.end = end;
    }
    at = end;
  }
  return { tokens, tail: gap };
}

/** A digit or a letter of ASCII. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

function gapCharacter(character: string, before: string): string {
  if (/\s/u.test(character)) return before.endsWith(' ') ? '' : ' ';
  if (HYPHEN.test(character)) return '-';
  return APOSTROPHE.test(character) ? "'" : character.normalize('NFKC');
}

const IN_BRACKETS = /^[(（]([^()（）]{1,12})[)）]/u;

/**
 * Length in UTF-16 units of a syllable of pinyin in the brackets that open at `offset` right after a Han character, as
 * teaching pages print it: 開(kāi)放. 0 where there is none.
 */
export function pinyinLength(text: string, offset: number): number {
  const bracket = text.charCodeAt(offset);
  if ((bracket !== 0x28 && bracket !== 0xff08) || !HAN.test(text.charAt(offset - 1))) return 0;
  const [bracketed = '', syllable = ''] = IN_BRACKETS.exec(text.slice(offset, offset + 14)) ?? [];
  const plain = Array.from(syllable, (letter) => characterOf(letter.codePointAt(0) ?? 0).plain).join('');
  return isPinyinSyllable(plain) ? bracketed.length : 0;
}
