/** Where Chinese short names may stand that another block defines. */
import { goesOnAsWord, isShortNameHere, mayEndShortName } from '../../../languages/han/short-names.ts';
import type { Definition, HanPiece, ShortName } from '../types.ts';

const IS_HAN = /\p{Script=Han}/u;

/** How much of the text before and behind the end of a short name is kept, in UTF-16 units. */
const BEFORE = 9;
const AFTER = 7;

const MAX_PIECES = 400;
/** A block defines hardly more, and each is looked for in all of it. */
const MAX_NAMES = 20;
const NO_PIECES: readonly HanPiece[] = [];

/**
 * Where short names may end that another block defines: pieces of the text around characters that such names end with
 * and no word goes on from.
 */
export function hanPieces(text: string): readonly HanPiece[] {
  let found: HanPiece[] | null = null;
  for (let at = 1; at < text.length; at += 1) {
    if (!mayEndShortName(text, at)) continue;
    if (!IS_HAN.test(text.charAt(at - 1)) || goesOnAsWord(text, at)) continue;
    const from = Math.max(0, at - BEFORE);
    found ??= [];
    found.push({ text: text.slice(from, at + 1 + AFTER), start: from, end: at + 1 });
    if (found.length >= MAX_PIECES) break;
  }
  return found ?? NO_PIECES;
}

/** Where a short name begins that ends with a piece: its offset in the text of the block; null where none does. */
export function shortNameIn({ text, start, end }: HanPiece, short: string): number | null {
  const to = end - start;
  const from = to - short.length;
  if (from < 0 || !text.startsWith(short, from)) return null;
  return isShortNameHere(short, text.slice(0, from), text.slice(to)) ? end - short.length : null;
}

/** The places of defined short names in their own block, for those that `hanPieces` does not look for. */
export function shortNamesOf(text: string, definitions: readonly Definition[]): readonly ShortName[] {
  const found: ShortName[] = [];
  const names = new Set(definitions.map(({ short: [name] }) => name));
  for (const name of [...names].slice(0, MAX_NAMES)) {
    if (!IS_HAN.test(name) || mayEndShortName(name, name.length - 1)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const before = text.slice(Math.max(0, at - BEFORE), at);
      if (isShortNameHere(name, before, text.slice(end, end + AFTER))) found.push([name, at]);
    }
  }
  return found;
}
