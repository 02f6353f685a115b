import { ACCENT, characterOf, GAP, IGNORED, MARK, SINGLE, WORD } from '../characters.ts';
import { pinyinLength } from '../tokens.ts';
import { KIND } from './character-table.ts';

/**
 * Whether a token begins at `at`, where a character of this kind stands (WORD, SINGLE or MARK): decided by the
 * characters before it, so that the scan need not follow the words that it skips. `at` is not 0.
 */
export function isTokenStart(text: string, at: number, kind: number, kinds: Uint8Array): boolean {
  if (kind === SINGLE) return true;
  const unit = text.charCodeAt(at - 1);
  const nearest = (kinds[unit] ?? GAP) & KIND;
  if (nearest === WORD) return false;
  // Most punctuation. Low surrogates have their kind from what stands before them, brackets may hold pinyin.
  if (nearest === GAP && kind === WORD && unit < 0xd800 && unit !== 0x28) return true;
  let before = at;
  for (;;) {
    before = previous(text, before);
    if (before < 0) return true;
    const earlier = characterOf(text.codePointAt(before) ?? 0).kind;
    if (earlier === IGNORED || earlier === ACCENT) continue;
    if (earlier === GAP) return !isPinyin(text, before, kind);
    if (kind === MARK) return false;
    // A mark belongs to what stands before it: inside a word the word continues, otherwise a token begins here.
    if (earlier !== MARK) return earlier !== WORD;
  }
}

/** Where the character before `at` begins. */
function previous(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  const high = text.charCodeAt(at - 2);
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at - 2 : at - 1;
}

/** A syllable in brackets belongs to the Han character before it, and so does a mark after the brackets. */
function isPinyin(text: string, gap: number, kind: number): boolean {
  if (kind === WORD) return pinyinLength(text, gap) > 0;
  for (let bracket = gap - 1; bracket >= Math.max(0, gap - 14); bracket--) {
    if (bracket + pinyinLength(text, bracket) === gap + 1) return true;
  }
  return false;
}
