import { ACCENT, characterOf, GAP, IGNORED, WORD } from '../characters.ts';
import { closesFreely, isUnspaced, opensFreely } from '../spelling.ts';
import { tokenise } from '../tokens.ts';
import { ASTRAL, KIND } from './character-table.ts';
import type { CaseRule } from './types.ts';

/** How far around a name the text is read, in UTF-16 units, to see what it is joined to. */
const REACH = 64;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
const JOINS_BEFORE = /['‘’‛′`´ʹʹʻʼʽˈꞌ＇@＠﹫]/u;
const JOINS_AFTER = /['‘’‛′`´ʹʹʻʼʽˈꞌ＇@＠﹫.．﹒․]/u;

/** `opensFreely` for a token that begins at `start`; the text is taken apart only where something stands against it. */
export function opensAt(text: string, start: number, kinds: Uint8Array): boolean {
  let at = start - 1;
  if (at < 0 || text.charCodeAt(at) === SPACE || isLetter(text, at, kinds)) return true;
  while (at >= 0 && isPassedOver(text, isLowSurrogate(text, at) ? at - 1 : at)) at -= isLowSurrogate(text, at) ? 2 : 1;
  if (at < 0 || !JOINS_BEFORE.test(text.charAt(at)) || isUnspaced(text.slice(start, start + 2))) return true;
  const { tokens, tail } = tokenise(text.slice(Math.max(0, start - REACH), start));
  const next = { folded: '', plain: '', start, end: start, gap: tail };
  return opensFreely({ tokens: [...tokens, next], tail: '' }, tokens.length);
}

/** `closesFreely` for a name that ends with the token that ends at `end`. */
export function closesAt(text: string, end: number, rule: CaseRule, kinds: Uint8Array): boolean {
  let at = end;
  if (at >= text.length || text.charCodeAt(at) === SPACE || isLetter(text, at, kinds)) return true;
  // The end of a sentence, by far the most frequent case, is decided without splitting the text into tokens.
  if (text.charCodeAt(at) === FULL_STOP && (at + 1 >= text.length || text.charCodeAt(at + 1) === SPACE)) return true;
  while (at < text.length && isPassedOver(text, at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  if (at >= text.length || !JOINS_AFTER.test(text.charAt(at))) return true;
  return closesFreely(tokenise(text.slice(at, at + REACH)), 0, rule);
}

/** A letter that stands next to a name is one of another script, or of one without spaces. */
function isLetter(text: string, at: number, kinds: Uint8Array): boolean {
  const kind = (kinds[text.charCodeAt(at)] ?? GAP) & KIND;
  return kind >= WORD && kind !== ASTRAL;
}

function isPassedOver(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xad) return false;
  const { kind } = characterOf(text.codePointAt(at) ?? GAP);
  return kind === IGNORED || kind === ACCENT;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 && at > 0;
}
