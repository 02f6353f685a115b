import { characterOf, GAP, IGNORED, SINGLE, WORD } from '../names/characters.ts';
import { pinyinLength } from '../names/tokens.ts';
import { ASTRAL, type CharacterTable, KIND, NOTED, OTHER, STARTS } from './character-table.ts';
import { addUnit, addUnits, bigram, EMPTY_TOKEN, ROOT, step } from './hashing.ts';
import { CONTINUES, ENDS } from './layout.ts';
import type { Sights } from './sights.ts';
import { findSlot, isSet } from './table.ts';
import { isTokenStart } from './token-start.ts';
import type { Gazetteer, NameMatch } from './types.ts';

export interface TokenTrie {
  readonly characters: CharacterTable;
  readonly roots: Uint8Array;
  readonly pairs: Uint8Array;
  readonly bigrams: Uint8Array;
  readonly slots: Uint32Array;
}

const SPACE = 0x20;

/** The names of a node's value that the text spells from `start` to the end of a token; null where there is none. */
export type Verify = (text: string, start: number, tokenEnd: number, value: number) => NameMatch | null;

/**
 * The scan. Most characters cost one look-up: no name begins with them as they are written. Of the tokens that begin
 * with the others a hash is made; bitmaps say whether any name begins with such a token, and with the next; only then the trie is walked, and
 * where it accepts, `verify` compares the spelling itself, the longest first.
 */
export function scanner(trie: TokenTrie, verify: Verify): Gazetteer['scan'] {
  const { roots, pairs, bigrams, slots } = trie;
  const { kinds, folded } = trie.characters;
  // What `readToken` found: where the token ends, and where reading goes on (after ignored characters).
  let tokenEnd = 0;
  let resume = 0;
  /** Whether a token was read that holds what is not seen. */
  let passedUnseen = false;
  // What `walk` passed that ends a name, kept from one walk to the next for the sake of speed only.
  const ends: number[] = [];
  const accepted: number[] = [];

  const kindAt = (text: string, at: number): number => {
    const kind = (kinds[text.charCodeAt(at)] as number) & KIND;
    return kind === ASTRAL ? characterOf(text.codePointAt(at) ?? 0).kind : kind;
  };
  const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

  /** Reads the token that begins at `at`; gives its hash. */
  function readToken(text: string, at: number): number {
    const first = text.charCodeAt(at);
    if (((kinds[first] as number) & KIND) === SINGLE && folded[first] !== OTHER) {
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
      if (((kinds[after] as number) & KIND) === SINGLE || after === SPACE) {
        tokenEnd = at + 1;
        return finish(addUnit(EMPTY_TOKEN, folded[first] as number), at + 1);
      }
    }
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
          const pinyin = unit === 0x28 || unit === 0xff08 ? pinyinLength(text, i) : 0;
          if (pinyin === 0) return finish(hash, i);
          passedUnseen = true;
          next = i + pinyin;
        } else if (kind >= WORD) {
          if (i === at) single = kind !== WORD;
          if (fold !== OTHER && next === i + 1) hash = addUnit(hash, fold);
          else hash = addUnits(hash, characterOf(text.codePointAt(i) ?? 0).folded);
        } else if (kind === IGNORED) {
          passedUnseen = true;
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
    for (; i < text.length; i++) {
      const kind = (kinds[text.charCodeAt(i)] as number) & KIND;
      if (kind < WORD) continue;
      if (kind !== ASTRAL || kindAt(text, i) >= WORD) break;
      i += unitsAt(text, i) - 1;
    }
    return i;
  }

  /** False where no name begins with this character of a script without spaces and the one that follows it at once. */
  function mayBegin(text: string, at: number): boolean {
    const first = folded[text.charCodeAt(at)] as number;
    const unit = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const second = folded[unit] as number;
    if (((kinds[unit] as number) & KIND) !== SINGLE || first === OTHER || second === OTHER) return true;
    return isSet(bigrams, bigram(first, second)) || isSet(bigrams, bigram(first, 0));
  }

  /** False where no name is this token alone and none goes on with the next one. Leaves the token as it was read. */
  function mayGoOn(text: string, root: number): boolean {
    if (isSet(pairs, root)) return true;
    const next = tokenStart(text, resume);
    if (next >= text.length) return false;
    const end = tokenEnd;
    const on = resume;
    const node = step(root, readToken(text, next));
    tokenEnd = end;
    resume = on;
    return isSet(pairs, node);
  }

  /** The longest match on the way from a root, if names begin with it. */
  function walk(text: string, start: number, root: number): NameMatch | null {
    let depth = 0;
    for (let node = root; ; ) {
      const value = slots[findSlot(node, slots)] as number;
      if (value >= ENDS) {
        ends[depth] = tokenEnd;
        accepted[depth++] = value;
      }
      if ((value & CONTINUES) === 0) break;
      const next = tokenStart(text, resume);
      if (next >= text.length) break;
      node = step(node, readToken(text, next));
    }
    while (depth-- > 0) {
      const match = verify(text, start, ends[depth] as number, accepted[depth] as number);
      if (match !== null) return match;
    }
    return null;
  }

  function note(text: string, start: number, end: number, sights: Sights): void {
    for (let at = start; at < end; at++) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind < NOTED) continue;
      if ((kind & KIND) === IGNORED) sights.hasUnseen = true;
      else sights.addCapital(at);
    }
  }

  return function scan(text, sights) {
    const matches: NameMatch[] = [];
    const { length } = text;
    sights?.clear();
    passedUnseen = false;
    for (let at = 0; at < length; at++) {
      // All that most characters cost.
      let kind = kinds[text.charCodeAt(at)] as number;
      if (kind < STARTS) continue;
      if (kind >= NOTED) {
        if (sights !== undefined) {
          if ((kind & KIND) === IGNORED) sights.hasUnseen = true;
          else sights.addCapital(at);
        }
        kind -= NOTED;
        if (kind < STARTS) continue;
      }
      const exact = kind === (ASTRAL | STARTS) ? kindAt(text, at) : kind & KIND;
      if (exact < WORD || (text.charCodeAt(at - 1) !== SPACE && !isTokenStart(text, at, exact))) continue;
      if (exact === SINGLE && !mayBegin(text, at)) continue;
      const node = step(ROOT, readToken(text, at));
      const after = resume;
      const match = isSet(roots, node) && mayGoOn(text, node) ? walk(text, at, node) : null;
      if (match !== null) {
        matches.push(match);
        if (sights !== undefined) note(text, at + 1, match.end, sights);
      }
      at = (match === null ? after : match.end) - 1;
    }
    if (passedUnseen && sights !== undefined) sights.hasUnseen = true;
    return matches;
  };
}
