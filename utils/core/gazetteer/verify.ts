import { closingLength, type Spelling, spells } from '../names/spelling.ts';
import { tokenise } from '../names/tokens.ts';
import { closesAt, opensAt } from './boundaries.ts';
import { CONTINUES, ENDS, LISTED } from './layout.ts';
import type { Verify } from './scan.ts';
import type { NameMatch } from './types.ts';

export interface CompiledName extends Spelling {
  /** In the list that was compiled. */
  readonly number: number;
  /** From the first token to the end of the last one. */
  readonly core: string;
  /** The next place holds a name with other tokens. */
  readonly last: boolean;
}

/** Compares names with a text exactly. `nameAt` gives the name at a place in the sorted order. */
export function verifier(nameAt: (place: number) => CompiledName, lists: Uint32Array, kinds: Uint8Array): Verify {
  /** Adds the names with the same tokens as the one at `first`, if the text spells them. */
  function add(
    text: string,
    start: number,
    tokenEnd: number,
    first: number,
    found: NameMatch | null,
  ): NameMatch | null {
    let match = found;
    for (let place = first, last = false; !last; place++) {
      const name = nameAt(place);
      last = name.last;
      if (!isSpelled(name, text, start, tokenEnd) || !closesAt(text, tokenEnd, name.rule, kinds)) continue;
      const end = tokenEnd + closingLength(name, text, tokenEnd);
      if (match === null || end > match.end) match = { start, end, names: [name.number] };
      else if (end === match.end) match = { start, end, names: [...match.names, name.number].sort((a, b) => a - b) };
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

/** A text that has the very characters of a name needs no look at its tokens. */
function isSpelled(name: CompiledName, text: string, start: number, tokenEnd: number): boolean {
  const { core } = name;
  if (start + core.length === tokenEnd) {
    let i = 0;
    while (i < core.length && core.charCodeAt(i) === text.charCodeAt(start + i)) i++;
    if (i === core.length) return true;
  }
  const written = tokenise(text.slice(start, tokenEnd));
  return written.tokens.length === name.tokens.length && spells(written, 0, name);
}
