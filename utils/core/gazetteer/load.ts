import { tokenise } from '../names/tokens.ts';
import { expandCharacters } from './character-table.ts';
import { LAST, NUMBER, RULE_SHIFT, RULES, sectionsOf, words16, words32 } from './layout.ts';
import { unpackName } from './name-pool.ts';
import { scanner } from './scan.ts';
import type { Gazetteer } from './types.ts';
import { type CompiledName, verifier } from './verify.ts';

/** Reads what `compileGazetteer` gave, in place: the bytes must not change any more. Throws GazetteerError. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const { size, sections } = sectionsOf(bytes);
  const characters = expandCharacters(words16(sections.characters), sections.starts);
  const order = words32(sections.order);
  const buckets = words32(sections.buckets);
  /** Names are unpacked when a text first comes near them. */
  const unpacked = new Map<number, CompiledName>();
  const nameAt = (place: number): CompiledName => {
    const known = unpacked.get(place);
    if (known !== undefined) return known;
    const name = compiledName(unpackName(sections.names, buckets, place), order[place] ?? LAST);
    unpacked.set(place, name);
    return name;
  };
  const trie = {
    characters,
    roots: sections.roots,
    checks: words16(sections.checks),
    values: words32(sections.values),
  };
  return { size, scan: scanner(trie, verifier(nameAt, words32(sections.lists))) };
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
