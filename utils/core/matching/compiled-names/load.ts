import { tokenise } from '../tokens.ts';
import { type CharacterTable, expandCharacters } from './character-table.ts';
import { fingerprintOf } from './hashing.ts';
import { CompiledNamesError, NUMBER, type Sections, sectionsOf, signed32, words16, words32 } from './layout.ts';
import { unpackName } from './name-pool.ts';
import { nearWords } from './near-words.ts';
import { scanner, type VerifiedTrie } from './scan.ts';
import { ENTRY, FREE, PLACE, SLOT_WORDS, spreadOf } from './slots.ts';
import type { CompilableName, LoadedNames } from './types.ts';
import { type SpelledName, verifier } from './verify.ts';

/**
 * Reads the bytes of `compileNames` in place: they must not change any more. Where `expected` is given, bytes that were
 * compiled from other names are refused, since the numbers in their answers would mean other names. Throws
 * CompiledNamesError.
 */
export function loadCompiledNames(bytes: Uint8Array, expected?: readonly CompilableName[]): LoadedNames {
  if (expected !== undefined && sectionsOf(bytes).fingerprint !== fingerprintOf(expected)) {
    throw new CompiledNamesError('These compiled names belong to other names. Compile them again.');
  }
  return joinCompiledNames([bytes]);
}

/**
 * Several lists of compiled names as one, without compiling them again: the names of each list are numbered on from
 * those before it. A text is scanned once, whatever their number. Throws CompiledNamesError.
 */
export function joinCompiledNames(lists: readonly Uint8Array[]): LoadedNames {
  const read = lists.map(sectionsOf);
  // The table is the same in all bytes of one layout.
  const characters = expandCharacters(
    words16(read[0]?.sections.characters ?? new Uint8Array()),
    read.map(({ sections }) => sections.starts),
  );
  let size = 0;
  const parts = read.map((each) => {
    const part = { first: size, ...openList(each, size, characters) };
    size += each.size;
    return part;
  });
  const tries = parts.map(({ trie }) => trie);
  return {
    size,
    scan: scanner(characters, tries),
    nearWords: knownNearWords(tries),
    textOf: (number) => {
      const part = parts.findLast(({ first }) => first <= number);
      return part?.textOf(number - part.first) ?? '';
    },
  };
}

const MAX_KNOWN_NEAR = 1000;

/** Pages name the same bodies that no pack has again and again. */
function knownNearWords(tries: readonly VerifiedTrie[]): LoadedNames['nearWords'] {
  const known = new Map<string, readonly string[]>();
  return (before, word, next) => {
    const key = `${before.join(' ')} ${word} ${next}`;
    const found = known.get(key) ?? nearWords(tries, before, word, next);
    if (known.size >= MAX_KNOWN_NEAR) known.clear();
    known.set(key, found);
    return found;
  };
}

interface OpenedList {
  readonly trie: VerifiedTrie;
  readonly textOf: (number: number) => string;
}

function openList({ size, sections }: Sections, first: number, characters: CharacterTable): OpenedList {
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
  let places: Int32Array | null = null;
  return {
    trie: {
      bigrams: signed32(sections.bigrams),
      roots: signed32(sections.roots),
      nodes: signed32(sections.nodes),
      slots,
      spread: spreadOf(size),
      verify: verifier({ nameAt, slots, kinds: characters.kinds, first }),
    },
    textOf: (number) => {
      places ??= placesOf(slots, size);
      const place = places[number] ?? -1;
      return place < 0 ? '' : unpackName(sections.names, buckets, place);
    },
  };
}

/** Where each name stands in the pool, by its number; −1 for a name without tokens. */
function placesOf(slots: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let at = 0; at < slots.length; at += SLOT_WORDS)
    if (slots[at] !== FREE) places[(slots[at + ENTRY] ?? 0) & NUMBER] = slots[at + PLACE] ?? 0;
  return places;
}
