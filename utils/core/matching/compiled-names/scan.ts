import { IGNORED, SINGLE, WORD } from '../characters.ts';
import { ASTRAL, type CharacterTable, KIND, NOTED, OTHER, STARTS } from './character-table.ts';
import { bitsOf, eitherMayHave, type Filter, mayHave, wordOf } from './filter.ts';
import { bigram, ROOT, step } from './hashing.ts';
import type { ScanNotes } from './scan-notes.ts';
import { findSlot } from './slots.ts';
import { END, HASH, RESUME, tokenReader, UNSEEN } from './token-reader.ts';
import { isTokenStart } from './token-start.ts';
import type { CompiledNames, NameMatch } from './types.ts';

export interface TokenTrie {
  readonly characters: CharacterTable;
  readonly bigrams: Filter;
  /** A pair: first tokens that are names by themselves, and those that names go on from. */
  readonly roots: Filter;
  /** A pair, of the nodes behind them: where names end, and where names go on. */
  readonly nodes: Filter;
  readonly slots: Int32Array;
  /** As `findSlot` wants it. */
  readonly spread: number;
}

const SPACE = 0x20;

/** The names in the slots from `slot` on that the text spells from `start` to the end of a token; null for none. */
export type Verify = (text: string, start: number, tokenEnd: number, slot: number) => NameMatch | null;

/**
 * The scan. Most characters cost one look-up: no name begins with them as they are written. Of the tokens that begin
 * with the others a hash is made; a filter says whether any name begins with such a token. Only then the next tokens
 * are read, as far as another filter says that names go on; where it says that names end, their slots are looked up,
 * the longest first, and `verify` compares the spelling itself.
 */
export function scanner(trie: TokenTrie, verify: Verify): CompiledNames['scan'] {
  const { bigrams, roots, nodes, slots, spread } = trie;
  const { kinds, folded } = trie.characters;
  const { last, kindAt, read, readNext } = tokenReader(trie.characters);
  const [rootWords, nodeWords] = [roots.length / 2, nodes.length / 2];
  // Reused by every call of `longest` for speed only.
  const ends: number[] = [];
  const passed: number[] = [];

  /** False where no name begins with this character of a script without spaces and the one that follows it at once. */
  function mayBegin(text: string, at: number): boolean {
    const first = folded[text.charCodeAt(at)] as number;
    const unit = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const second = folded[unit] as number;
    if (((kinds[unit] as number) & KIND) !== SINGLE || first === OTHER || second === OTHER) return true;
    return mayHave(bigrams, bigram(first, second)) || mayHave(bigrams, bigram(first, 0));
  }

  /** The longest match that begins with the token that was just read, at `start`. */
  function longest(text: string, start: number): NameMatch | null {
    let depth = 0;
    let node = step(ROOT, last[HASH] as number);
    let bits = bitsOf(node);
    let filter = roots;
    let word = wordOf(node, rootWords) * 2;
    for (;;) {
      if (((filter[word] as number) & bits) === bits) {
        ends[depth] = last[END] as number;
        passed[depth++] = node;
      }
      if (((filter[word + 1] as number) & bits) !== bits || !readNext(text)) break;
      node = step(node, last[HASH] as number);
      bits = bitsOf(node);
      filter = nodes;
      word = wordOf(node, nodeWords) * 2;
    }
    while (depth-- > 0) {
      const slot = findSlot(passed[depth] as number, slots, spread);
      const match = slot < 0 ? null : verify(text, start, ends[depth] as number, slot);
      if (match !== null) return match;
    }
    return null;
  }

  function note(text: string, start: number, end: number, scanNotes: ScanNotes): void {
    for (let at = start; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind < NOTED) continue;
      if ((kind & KIND) === IGNORED) scanNotes.hasUnseen = true;
      else scanNotes.addCapital(at);
    }
  }

  return function scan(text, scanNotes) {
    const matches: NameMatch[] = [];
    const { length } = text;
    const wanted = scanNotes === undefined ? STARTS : STARTS | NOTED;
    scanNotes?.clear();
    last[UNSEEN] = 0;
    for (let at = 0; ; at++) {
      // The whole cost of most characters. A loop without calls: otherwise the engine loads and checks the table again
      // for every character.
      let kind = 0;
      for (; at < length; at++) {
        kind = kinds[text.charCodeAt(at)] as number;
        if ((kind & wanted) !== 0) break;
      }
      if (at >= length) break;
      if (scanNotes !== undefined && kind >= NOTED) {
        if ((kind & KIND) === IGNORED) scanNotes.hasUnseen = true;
        else scanNotes.addCapital(at);
        if ((kind & STARTS) === 0) continue;
      }
      kind &= KIND;
      if (kind === ASTRAL) kind = kindAt(text, at);
      if (kind < WORD || (at > 0 && text.charCodeAt(at - 1) !== SPACE && !isTokenStart(text, at, kind, kinds)))
        continue;
      if (kind === SINGLE && !mayBegin(text, at)) continue;
      read(text, at);
      const after = last[RESUME] as number;
      const match = eitherMayHave(roots, step(ROOT, last[HASH] as number)) ? longest(text, at) : null;
      if (match === null) {
        at = after - 1;
        continue;
      }
      matches.push(match);
      if (scanNotes !== undefined) note(text, at + 1, match.end, scanNotes);
      at = match.end - 1;
    }
    if (scanNotes !== undefined && last[UNSEEN] !== 0) scanNotes.hasUnseen = true;
    return matches;
  };
}
