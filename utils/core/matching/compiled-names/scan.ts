import { IGNORED, SINGLE, WORD } from '../characters.ts';
import { ASTRAL, type CharacterTable, KIND, NOTED, OTHER, STARTS } from './character-table.ts';
import { bitsOf, eitherMayHave, type Filter, mayHave, wordOf } from './filter.ts';
import { bigram, ROOT, step } from './hashing.ts';
import type { ScanNotes } from './scan-notes.ts';
import { findSlot } from './slots.ts';
import { END, HASH, RESUME, type TokenReader, tokenReader, UNSEEN } from './token-reader.ts';
import { isTokenStart } from './token-start.ts';
import type { CompiledNames, NameMatch } from './types.ts';

export interface TokenTrie {
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

/** A trie and the comparison of its names; each list of names that was compiled has its own. */
export interface VerifiedTrie extends TokenTrie {
  readonly verify: Verify;
}

/** The names in the slots from `slot` on that the text spells from `start` to the end of a token; null for none. */
export type Verify = (text: string, start: number, tokenEnd: number, slot: number) => NameMatch | null;

/**
 * The scan. Most characters cost one look-up: no name begins with them as they are written. Of the tokens that begin
 * with the others a hash is made; a filter says whether any name begins with such a token. Only then the next tokens
 * are read, as far as another filter says that names go on; where it says that names end, their slots are looked up,
 * the longest first, and `verify` compares the spelling itself. Several tries are asked one after another at the same
 * token, so that the longest name wins, whichever has it.
 */
export function scanner(characters: CharacterTable, tries: readonly VerifiedTrie[]): CompiledNames['scan'] {
  const { kinds, folded } = characters;
  const reader = tokenReader(characters);
  const { last, kindAt, read } = reader;
  const searches = tries.map((trie) => trieSearch(trie, reader));
  const [single] = searches.length === 1 ? searches : [];

  /** False where no name begins with this character of a script without spaces and the one that follows it at once. */
  function mayBegin(text: string, at: number): boolean {
    const first = folded[text.charCodeAt(at)] as number;
    const unit = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const second = folded[unit] as number;
    if (((kinds[unit] as number) & KIND) !== SINGLE || first === OTHER || second === OTHER) return true;
    const pair = bigram(first, second);
    const alone = bigram(first, 0);
    for (const { bigrams } of tries) if (mayHave(bigrams, pair) || mayHave(bigrams, alone)) return true;
    return false;
  }

  /** The longest match of any trie; of several that are as long, the names of all. */
  function longestOfAll(text: string, start: number, root: number): NameMatch | null {
    let found: NameMatch | null = null;
    let isMoved = false;
    for (const search of searches) {
      if (!search.mayBegin(root)) continue;
      // The search before has read on.
      if (isMoved) read(text, start);
      const match = search.longest(text, start);
      isMoved = true;
      if (match !== null) found = found === null ? match : longerOf(found, match);
    }
    return found;
  }

  function note(text: string, start: number, end: number, scanNotes: ScanNotes): void {
    for (let at = start; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind >= NOTED) noteOne(text, at, kind & KIND, scanNotes);
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
        noteOne(text, at, kind & KIND, scanNotes);
        if ((kind & STARTS) === 0) continue;
      }
      kind &= KIND;
      if (kind === ASTRAL) kind = kindAt(text, at);
      if (kind < WORD || (at > 0 && text.charCodeAt(at - 1) !== SPACE && !isTokenStart(text, at, kind, kinds)))
        continue;
      if (kind === SINGLE && !mayBegin(text, at)) continue;
      read(text, at);
      const after = last[RESUME] as number;
      const root = step(ROOT, last[HASH] as number);
      const match =
        single === undefined ? longestOfAll(text, at, root) : single.mayBegin(root) ? single.longest(text, at) : null;
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

function noteOne(text: string, at: number, kind: number, scanNotes: ScanNotes): void {
  if (kind >= WORD) scanNotes.addCapital(at);
  else if (kind === IGNORED) scanNotes.hasUnseen = true;
  else if (isHyphen(text.charCodeAt(at - 1))) scanNotes.hasHyphenAtLineEnd = true;
}
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010;

/** The longer match; where both are as long, one with the names of both. */
function longerOf(one: NameMatch, other: NameMatch): NameMatch {
  if (one.end !== other.end) return one.end > other.end ? one : other;
  return { ...one, names: [...one.names, ...other.names] };
}

interface TrieSearch {
  /** Whether a name may begin with the token that leads to this node. */
  readonly mayBegin: (root: number) => boolean;
  /** The longest match that begins with the token that was just read, at `start`. */
  readonly longest: (text: string, start: number) => NameMatch | null;
}

function trieSearch(
  { roots, nodes, slots, spread, verify }: VerifiedTrie,
  { last, readNext }: TokenReader,
): TrieSearch {
  const [rootWords, nodeWords] = [roots.length / 2, nodes.length / 2];
  // Reused by every call of `longest` for speed only.
  const ends: number[] = [];
  const passed: number[] = [];

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

  return { mayBegin: (root) => eitherMayHave(roots, root), longest };
}
