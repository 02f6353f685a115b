import { closingLength, type Spelling, spells } from '../names/spelling.ts';
import { tokenise } from '../names/tokens.ts';
import { closesAt, opensAt } from './boundaries.ts';
import { CONTINUES, ENDS, LISTED } from './layout.ts';
import type { Verify } from './scan.ts';

export interface CompiledName extends Spelling {
  /** In the list that was compiled. */
  readonly number: number;
  /** From the first token to the end of the last one. */
  readonly core: string;
  /** The next place holds a name with other tokens. */
  readonly last: boolean;
}

/**
 * Compares names with a text exactly. A text that has the very characters of a name needs no look at its tokens.
 * `nameAt` gives the name at a place in the sorted order.
 */
export function verifier(nameAt: (place: number) => CompiledName, lists: Uint32Array): Verify {
  return function verify(text, start, tokenEnd, value) {
    let end = 0;
    let numbers: number[] = [];
    let written: ReturnType<typeof tokenise> | undefined;
    const isSpelled = (name: CompiledName): boolean => {
      if (start + name.core.length === tokenEnd && text.startsWith(name.core, start)) return true;
      written ??= tokenise(text.slice(start, tokenEnd));
      return written.tokens.length === name.tokens.length && spells(written, 0, name);
    };
    const listed = (value & LISTED) !== 0;
    const base = value & ~(ENDS | CONTINUES | LISTED);
    const groups = listed ? (lists[base] ?? 0) : 1;
    for (let group = 1; group <= groups; group++) {
      let place = listed ? (lists[base + group] ?? 0) : base;
      for (let last = false; !last; place++) {
        const name = nameAt(place);
        last = name.last;
        if (!isSpelled(name) || !closesAt(text, tokenEnd, name.rule)) continue;
        const nameEnd = tokenEnd + closingLength(name, text, tokenEnd);
        if (nameEnd > end) numbers = [];
        if (nameEnd >= end) numbers.push(name.number);
        end = Math.max(end, nameEnd);
      }
    }
    if (numbers.length === 0 || !opensAt(text, start)) return null;
    if (numbers.length > 1) numbers.sort((a, b) => a - b);
    return { start, end, names: numbers };
  };
}
