import { tokenise } from '../names/tokens.ts';
import { expandCharacters } from './character-table.ts';
import { fingerprintOf } from './hashing.ts';
import { GazetteerError, LAST, NUMBER, RULE_SHIFT, RULES, sectionsOf, words16, words32 } from './layout.ts';
import { unpackName } from './name-pool.ts';
import { scanner } from './scan.ts';
import type { Gazetteer, GazetteerName } from './types.ts';
import { type CompiledName, verifier } from './verify.ts';

/**
 * Reads what `compileGazetteer` gave, in place: the bytes must not change any more. Where `expected` is given, bytes
 * that were compiled from other names are refused, since the numbers in their answers would mean other names. Throws
 * GazetteerError.
 */
export function loadGazetteer(bytes: Uint8Array, expected?: readonly GazetteerName[]): Gazetteer {
  const { size, fingerprint, sections } = sectionsOf(bytes);
  if (expected !== undefined && fingerprint !== fingerprintOf(expected)) {
    throw new GazetteerError('This gazetteer was compiled from other names. Compile it again.');
  }
  const characters = expandCharacters(words16(sections.characters), sections.starts);
  const order = words32(sections.order);
  const buckets = words32(sections.buckets);
  /** Names are unpacked when a text first comes near them. */
  const unpacked = new Array<CompiledName | undefined>(order.length);
  const nameAt = (place: number): CompiledName => {
    const known = unpacked[place];
    if (known !== undefined) return known;
    const name = compiledName(unpackName(sections.names, buckets, place), order[place] ?? LAST);
    unpacked[place] = name;
    return name;
  };
  const trie = {
    characters,
    roots: sections.roots,
    pairs: sections.pairs,
    bigrams: sections.bigrams,
    slots: words32(sections.slots),
  };
  return { size, scan: scanner(trie, verifier(nameAt, words32(sections.lists), characters.kinds)) };
}

function compiledName(text: string, entry: number): CompiledName {
  const { tokens, tail } = tokenise(text);
  return {
    tokens,
    tail,
    rule: RULES[(entry >>> RULE_SHIFT) & 3] ?? 'exact',
    number: entry & NUMBER,
    core: text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    last: entry >= LAST,
  };
}
