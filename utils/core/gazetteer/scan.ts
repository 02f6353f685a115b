import { characterOf, GAP, IGNORED, MARK, SINGLE, WORD } from '../names/characters.ts';
import { pinyinLength } from '../names/tokens.ts';
import { ASTRAL, type CharacterTable, KIND, OTHER, STARTS } from './character-table.ts';
import { addUnit, EMPTY_TOKEN, ROOT, step } from './hashing.ts';
import { CONTINUES, ENDS } from './layout.ts';
import { findSlot } from './table.ts';
import type { NameMatch } from './types.ts';

export interface TokenTrie {
  readonly characters: CharacterTable;
  readonly roots: Uint8Array;
  readonly checks: Uint16Array;
  readonly values: Uint32Array;
}

/** The names of a node's value that the text spells from `start` to the end of a token; null where there is none. */
export type Verify = (text: string, start: number, tokenEnd: number, value: number) => NameMatch | null;

/** Kinds that go on with a word, as a bit set: WORD, MARK, IGNORED, ACCENT. */
const IN_WORD = 0b101110;

/**
 * The scan. Most words cost one look-up a character: no name begins with their first letter as it is written. Of the
 * others a hash is made; a bitmap says whether any name begins with such a token; only then the trie is walked, and
 * where it accepts, `verify` compares the spelling itself, the longest first.
 */
export function scanner(trie: TokenTrie, verify: Verify): (text: string) => readonly NameMatch[] {
  const { roots, checks, values } = trie;
  const { kinds, folded } = trie.characters;
  const rootMask = roots.length * 8 - 1;
  // What `readToken` found: where the token ends, and where reading goes on (after ignored characters).
  let tokenEnd = 0;
  let resume = 0;

  const kindAt = (text: string, at: number): number => {
    const kind = (kinds[text.charCodeAt(at)] as number) & KIND;
    return kind === ASTRAL ? characterOf(text.codePointAt(at) ?? 0).kind : kind;
  };
  const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

  /** Reads the token that begins at `at`; gives its hash. */
  function readToken(text: string, at: number): number {
    let hash = EMPTY_TOKEN;
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
        if (i > at && (kind === SINGLE || (kind === WORD && single))) return finish(hash, i);
        if (kind === GAP) {
          const pinyin = i < text.length ? pinyinLength(text, i) : 0;
          if (pinyin === 0) return finish(hash, i);
          next = i + pinyin;
        } else if (kind >= WORD) {
          if (i === at) single = kind !== WORD;
          const { folded: spelled } = characterOf(text.codePointAt(i) ?? 0);
          for (let k = 0; k < spelled.length; k++) hash = addUnit(hash, spelled.charCodeAt(k));
        } else if (kind === IGNORED) {
          i = next;
          continue;
        }
      }
      tokenEnd = next;
      i = next;
    }
  }

  function finish(hash: number, at: number): number {
    resume = at;
    return hash;
  }

  /** The first place from `at` on where a token begins, or the end of the text. */
  function tokenStart(text: string, at: number): number {
    let i = at;
    while (i < text.length && kindAt(text, i) < WORD) i += unitsAt(text, i);
    return i;
  }

  /** Where reading goes on after a token that no name begins with. */
  function skipToken(text: string, at: number, kind: number): number {
    if (kind === WORD) {
      let i = at + 1;
      for (; i < text.length; i++) {
        const next = (kinds[text.charCodeAt(i)] as number) & KIND;
        if ((IN_WORD >> next) & 1) continue;
        if (next !== ASTRAL || ((IN_WORD >> kindAt(text, i)) & 1) === 0) break;
        i += unitsAt(text, i) - 1;
      }
      return i;
    }
    const next = at + 1 < text.length ? (kinds[text.charCodeAt(at + 1)] as number) & KIND : MARK;
    if (next === SINGLE || next === WORD) return at + 1;
    readToken(text, at);
    return resume;
  }

  function walk(text: string, start: number, root: number): NameMatch | null {
    const accepted: number[] = [];
    let node = root;
    for (;;) {
      const value = values[findSlot(node, checks, values)] as number;
      if (value >= ENDS) accepted.push(tokenEnd, value);
      if ((value & CONTINUES) === 0) break;
      const next = tokenStart(text, resume);
      if (next >= text.length) break;
      node = step(node, readToken(text, next));
    }
    for (let i = accepted.length - 2; i >= 0; i -= 2) {
      const match = verify(text, start, accepted[i] as number, accepted[i + 1] as number);
      if (match !== null) return match;
    }
    return null;
  }

  return function scan(text) {
    const matches: NameMatch[] = [];
    const { length } = text;
    for (let at = 0; at < length; ) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind < WORD) {
        at++;
      } else if ((kind & STARTS) === 0) {
        at = skipToken(text, at, kind & KIND);
      } else if (kindAt(text, at) < WORD) {
        at += unitsAt(text, at);
      } else {
        const node = step(ROOT, readToken(text, at));
        const bit = node & rootMask;
        const after = resume;
        const match = ((roots[bit >> 3] as number) >> (bit & 7)) & 1 ? walk(text, at, node) : null;
        if (match !== null) matches.push(match);
        at = match === null ? after : match.end;
      }
    }
    return matches;
  };
}
