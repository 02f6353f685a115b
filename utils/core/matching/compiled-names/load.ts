import { tokenise } from '../tokens.ts';
import { expandCharacters } from './character-table.ts';
import { fingerprintOf } from './hashing.ts';
import { CompiledNamesError, sectionsOf, signed32, words16, words32 } from './layout.ts';
import { unpackName } from './name-pool.ts';
import { scanner } from './scan.ts';
import { spreadOf } from './slots.ts';
import type { CompilableName, CompiledNames } from './types.ts';
import { type SpelledName, verifier } from './verify.ts';

/**
 * Reads the bytes of `compileNames` in place: they must not change any more. Where `expected` is given, bytes that were
 * compiled from other names are refused, since the numbers in their answers would mean other names. Throws
 * CompiledNamesError.
 */
export function loadCompiledNames(bytes: Uint8Array, expected?: readonly CompilableName[]): CompiledNames {
  const { size, fingerprint, sections } = sectionsOf(bytes);
  if (expected !== undefined && fingerprint !== fingerprintOf(expected)) {
    throw new CompiledNamesError('These compiled names belong to other names. Compile them again.');
  }
  const characters = expandCharacters(words16(sections.characters), sections.starts);
  const buckets = words32(sections.buckets);
  /** A name is unpacked when a text first has a similar spelling that is not exactly the same. */
  const unpacked = new Map<number, SpelledName>();
  const nameAt = (place: number): SpelledName => {
    const known = unpacked.get(place);
    if (known !== undefined) return known;
    const name = tokenise(unpackName(sections.names, buckets, place));
    unpacked.set(place, name);
    return name;
  };
  const slots = signed32(sections.slots);
  const trie = {
    characters,
    bigrams: signed32(sections.bigrams),
    roots: signed32(sections.roots),
    nodes: signed32(sections.nodes),
    slots,
    spread: spreadOf(size),
  };
  return { size, scan: scanner(trie, verifier({ nameAt, slots, kinds: characters.kinds })) };
}
