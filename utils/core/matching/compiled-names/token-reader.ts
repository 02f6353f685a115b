import { characterOf, GAP, IGNORED, SINGLE, WORD } from '../characters.ts';
import { pinyinLength } from '../tokens.ts';
import { ASTRAL, type CharacterTable, KIND, OTHER } from './character-table.ts';
import { addUnit, addUnits, EMPTY_TOKEN } from './hashing.ts';

/**
 * The fields of `last` for the token that was read: its hash, where it ends, where reading goes on (after ignored
 * characters).
 */
export const HASH = 0;
export const END = 1;
export const RESUME = 2;
/** Not 0 where a token was read, now or before, that holds what is not seen. */
export const UNSEEN = 3;

export interface TokenReader {
  /** A typed array, since whole numbers of 32 bits that stand elsewhere are objects to the engine. */
  readonly last: Int32Array;
  /** What the character at `at` is. */
  readonly kindAt: (text: string, at: number) => number;
  /** Reads the token that begins at `at`. */
  readonly read: (text: string, at: number) => void;
  /** Reads the token that follows the last one; false where there is none. */
  readonly readNext: (text: string) => boolean;
}

const isBracket = (unit: number): boolean => unit === 0x28 || unit === 0xff08;

export function tokenReader({ kinds, folded, letters }: CharacterTable): TokenReader {
  const last = new Int32Array(4);

  function keep(hash: number, end: number, resume: number): void {
    last[HASH] = hash;
    last[END] = end;
    last[RESUME] = resume;
  }

  const kindAt = (text: string, at: number): number => {
    const kind = (kinds[text.charCodeAt(at)] as number) & KIND;
    return kind === ASTRAL ? characterOf(text.codePointAt(at) ?? 0).kind : kind;
  };
  const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

  /** Nearly all tokens are words of plain letters before a gap: this loop is all that they cost. */
  function read(text: string, at: number): void {
    let letter = letters[text.charCodeAt(at)] as number;
    if (letter === 0) return readSingle(text, at);
    let hash = EMPTY_TOKEN;
    let i = at;
    do {
      hash = addUnit(hash, letter);
      if (++i >= text.length) return keep(hash, i, i);
      letter = letters[text.charCodeAt(i)] as number;
    } while (letter !== 0);
    const kind = (kinds[text.charCodeAt(i)] as number) & KIND;
    if (kind === GAP || kind === SINGLE) keep(hash, i, i);
    else readAny(text, at);
  }

  /** Most others are single characters with nothing that could belong to them behind. */
  function readSingle(text: string, at: number): void {
    const first = text.charCodeAt(at);
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
    const kind = (kinds[after] as number) & KIND;
    const isAlone = kind === SINGLE || (kind === GAP && !isBracket(after));
    if (isAlone && ((kinds[first] as number) & KIND) === SINGLE && folded[first] !== OTHER) {
      keep(addUnit(EMPTY_TOKEN, folded[first] as number), at + 1, at + 1);
    } else readAny(text, at);
  }

  function readAny(text: string, at: number): void {
    let hash = EMPTY_TOKEN;
    let end = at;
    let single = false;
    for (let i = at; ; ) {
      const unit = text.charCodeAt(i);
      let kind = (kinds[unit] as number) & KIND;
      const fold = folded[unit] as number;
      let next = i + 1;
      if (kind === WORD && fold !== OTHER && !single) {
        hash = addUnit(hash, fold);
      } else {
        if (kind === ASTRAL) {
          kind = kindAt(text, i);
          next = i + unitsAt(text, i);
        }
        if (i > at && (kind === SINGLE || (kind === WORD && single))) return keep(hash, end, i);
        if (kind === GAP) {
          const pinyin = isBracket(unit) ? pinyinLength(text, i) : 0;
          if (pinyin === 0) return keep(hash, end, i);
          last[UNSEEN] = 1;
          next = i + pinyin;
        } else if (kind >= WORD) {
          if (i === at) single = kind !== WORD;
          if (fold !== OTHER && next === i + 1) hash = addUnit(hash, fold);
          else hash = addUnits(hash, characterOf(text.codePointAt(i) ?? 0).folded);
        } else if (kind === IGNORED) {
          last[UNSEEN] = 1;
          i = next;
          continue;
        }
      }
      end = next;
      i = next;
    }
  }

  function readNext(text: string): boolean {
    for (let at = last[RESUME] as number; at < text.length; at++) {
      const kind = (kinds[text.charCodeAt(at)] as number) & KIND;
      if (kind < WORD) continue;
      if (kind !== ASTRAL || kindAt(text, at) >= WORD) {
        read(text, at);
        return true;
      }
      at += unitsAt(text, at) - 1;
    }
    return false;
  }

  return { last, kindAt, read, readNext };
}
