import { closingLength, spells } from '../spelling.ts';
import { type TokenisedText, tokenise } from '../tokens.ts';
import { closesAt, opensAt } from './boundaries.ts';
import { spellingHash } from './hashing.ts';
import { CLOSING, NUMBER, RULE_SHIFT, RULES } from './layout.ts';
import type { Verify } from './scan.ts';
import { ENTRY, PLACE, SLOT_WORDS, SPELLING } from './slots.ts';
import type { CaseRule, NameMatch } from './types.ts';

export type SpelledName = TokenisedText;

export interface CompiledNames {
  /** The name at a place in the sorted order. */
  readonly nameAt: (place: number) => SpelledName;
  readonly slots: Int32Array;
  readonly kinds: Uint8Array;
  /** Added to the numbers of the names. */
  readonly first: number;
}

/** Compares names with a text exactly. */
export function verifier({ nameAt, slots, kinds, first }: CompiledNames): Verify {
  return function verify(text, start, tokenEnd, slot) {
    const spelling = spellingHash(text, start, tokenEnd);
    const node = slots[slot];
    let match: NameMatch | null = null;
    for (let at = slot; slots[at] === node; at += SLOT_WORDS) {
      const entry = slots[at + ENTRY] as number;
      const rule = RULES[entry >>> RULE_SHIFT] ?? 'exact';
      // A text that has the very characters of a name needs no look at the name, nor does a word without accents that
      // is not the acronym with the same letters (Who, Was).
      if (slots[at + SPELLING] !== spelling) {
        if (rule === 'exact' && isPlainWord(text, start, tokenEnd)) continue;
        if (!isSpelled(nameAt(slots[at + PLACE] as number), rule, text.slice(start, tokenEnd))) continue;
      }
      if (!closesAt(text, tokenEnd, rule, kinds)) continue;
      const end =
        (entry & CLOSING) === 0
          ? tokenEnd
          : tokenEnd + closingLength(nameAt(slots[at + PLACE] as number), text, tokenEnd);
      const number = first + (entry & NUMBER);
      if (match === null || end > match.end) match = { start, end, names: [number] };
      else if (end === match.end) match = { start, end, names: [...match.names, number].sort((a, b) => a - b) };
    }
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
