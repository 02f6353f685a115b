import { closingLength, spells } from '../names/spelling.ts';
import { type TokenisedText, tokenise } from '../names/tokens.ts';
import { closesAt, opensAt } from './boundaries.ts';
import { spellingHash } from './hashing.ts';
import { CLOSING, CONTINUES, ENDS, LAST, LISTED, NUMBER, RULE_SHIFT, RULES } from './layout.ts';
import type { Verify } from './scan.ts';
import type { CaseRule, NameMatch } from './types.ts';

export type SpelledName = TokenisedText;

export interface CompiledNames {
  /** The name at a place in the sorted order. */
  readonly nameAt: (place: number) => SpelledName;
  readonly order: Uint32Array;
  readonly lists: Uint32Array;
  readonly kinds: Uint8Array;
}

/** Compares names with a text exactly. */
export function verifier({ nameAt, order, lists, kinds }: CompiledNames): Verify {
  /** Adds the names with the same tokens as the one at `first`, if the text spells them. */
  function add(
    text: string,
    start: number,
    tokenEnd: number,
    first: number,
    found: NameMatch | null,
  ): NameMatch | null {
    const spelling = spellingHash(text, start, tokenEnd);
    let match = found;
    for (let place = first, entry = 0; entry < LAST; place++) {
      entry = order[place * 2] ?? LAST;
      const rule = RULES[(entry >>> RULE_SHIFT) & 3] ?? 'exact';
      // A text that has the very characters of a name needs no look at the name, nor does a word without accents that
      // is not the acronym with the same letters (Who, Was).
      const asWritten = order[place * 2 + 1] === spelling;
      if (!asWritten && rule === 'exact' && isPlainWord(text, start, tokenEnd)) continue;
      if (!asWritten && !isSpelled(nameAt(place), rule, text.slice(start, tokenEnd))) continue;
      if (!closesAt(text, tokenEnd, rule, kinds)) continue;
      const end = tokenEnd + ((entry & CLOSING) === 0 ? 0 : closingLength(nameAt(place), text, tokenEnd));
      const number = entry & NUMBER;
      if (match === null || end > match.end) match = { start, end, names: [number] };
      else if (end === match.end) match = { start, end, names: [...match.names, number].sort((a, b) => a - b) };
    }
    return match;
  }

  return function verify(text, start, tokenEnd, value) {
    const place = value & ~(ENDS | CONTINUES | LISTED);
    let match: NameMatch | null = null;
    if ((value & LISTED) === 0) match = add(text, start, tokenEnd, place, null);
    else
      for (const first of lists.subarray(place + 1, place + 1 + (lists[place] ?? 0)))
        match = add(text, start, tokenEnd, first, match);
    return match !== null && opensAt(text, start, kinds) ? match : null;
  };
}

function isSpelled(name: SpelledName, rule: CaseRule, text: string): boolean {
  const written = tokenise(text);
  return written.tokens.length === name.tokens.length && spells(written, 0, { ...name, rule });
}

/** Letters of ASCII only, in which a token is what is written. */
function isPlainWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const letter = text.charCodeAt(i) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}
