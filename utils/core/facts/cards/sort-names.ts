import { foldCase } from '../../matching/fold.ts';
import type { EntityCard } from './types.ts';

type Name = EntityCard['otherNames'][number];

export interface SortedNames {
  /** The entity's names of its own, and those in the reader's language. */
  readonly others: readonly Name[];
  readonly former: readonly Name[];
  /** Names in other languages, by language tag. */
  readonly translated: ReadonlyMap<string, readonly Name[]>;
}

/**
 * Sorts an entity's other names for a reader of `locale` (BCP 47). A pack lists every spelling of a name; of spellings
 * that differ in capitals alone the first is kept.
 */
export function sortNames(names: readonly Name[], locale: string): SortedNames {
  const seen = new Set<string>();
  const once = names.filter(({ text }) => {
    const folded = foldCase(text);
    return !seen.has(folded) && seen.add(folded);
  });
  const [own] = locale.split('-');
  const isForeign = ({ kind, lang }: Name): boolean =>
    kind === 'translated' && lang !== null && lang.split('-')[0] !== own;
  return {
    others: once.filter((name) => name.kind !== 'former' && !isForeign(name)),
    former: once.filter(({ kind }) => kind === 'former'),
    translated: Map.groupBy(once.filter(isForeign), ({ lang }) => lang ?? ''),
  };
}
