/** How often a scan looks into each table of the compiled names: the same on every machine. */
import { expandCharacters } from '../../utils/core/matching/compiled-names/character-table.ts';
import { compileNames } from '../../utils/core/matching/compiled-names/compile.ts';
import { sectionsOf, signed32, words16 } from '../../utils/core/matching/compiled-names/layout.ts';
import { loadCompiledNames } from '../../utils/core/matching/compiled-names/load.ts';
import { scanner } from '../../utils/core/matching/compiled-names/scan.ts';
import { spreadOf } from '../../utils/core/matching/compiled-names/slots.ts';
import type { CompilableName } from '../../utils/core/matching/compiled-names/types.ts';

const PER = 1000;

/** Look-ups for a thousand characters of `text`, by table, and the matches among them. */
export function lookUpsOf(names: readonly CompilableName[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  /** The table with a count of the entries that are read; its length is none. */
  const counted = <Table extends object>(name: string, table: Table): Table => {
    counts.set(name, 0);
    return new Proxy(table, {
      get(target, key) {
        if (typeof key === 'string' && /^\d/u.test(key)) counts.set(name, (counts.get(name) ?? 0) + 1);
        return Reflect.get(target, key, target);
      },
    });
  };
  const bytes = compileNames(names);
  const { size, sections } = sectionsOf(bytes);
  const { kinds, folded, letters } = expandCharacters(words16(sections.characters), [sections.starts]);
  const characters = {
    kinds: counted('characters', kinds),
    folded: counted('folded', folded),
    letters: counted('letters', letters),
  };
  const found = new Map(
    loadCompiledNames(bytes)
      .scan(text)
      .map((match) => [match.start, match]),
  );
  const trie = {
    bigrams: counted('pairs', signed32(sections.bigrams)),
    roots: counted('roots', signed32(sections.roots)),
    nodes: counted('nodes', signed32(sections.nodes)),
    slots: counted('slots', signed32(sections.slots)),
    spread: spreadOf(size),
    // What the comparison of names reads is not counted.
    verify: (_: string, start: number) => found.get(start) ?? null,
  };
  scanner(characters, [trie])(text);
  counts.set('matches', found.size);
  return new Map(Array.from(counts, ([name, count]) => [name, (count / text.length) * PER]));
}

/** As a part of a note: "characters 947, letters 63, …". */
export const describeLookUps = (lookUps: ReadonlyMap<string, number>): string =>
  Array.from(lookUps, ([name, count]) => `${name} ${count.toPrecision(3)}`).join(', ');
