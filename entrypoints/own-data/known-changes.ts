import { type OwnPack, readOwnEntry, readOwnRevisions } from '../../utils/browser/storage/own-data-store.ts';
import { type NamedChange, nameChange } from '../../utils/core/own-data/describe-change.ts';
import type { NameOf } from '../../utils/core/own-data/form/draft.ts';
import type { KnownChange } from './contract.ts';

interface Named {
  readonly at: number;
  readonly undoes: number | undefined;
  readonly change: NamedChange;
}

/**
 * The stored changes of own packs by what they did; each is read once, and by itself, since one may hold every row of a
 * register.
 */
export class KnownChanges {
  readonly #language: string;
  readonly #namesOf: (pack: string) => NameOf;
  readonly #named = new Map<string, Map<number, Named>>();

  constructor(language: string, namesOf: (pack: string) => NameOf) {
    this.#language = language;
    this.#namesOf = namesOf;
  }

  /** The newest first, at most `count`, without those that are taken back and that take back. */
  async newest(packs: readonly OwnPack[], count: number): Promise<readonly KnownChange[]> {
    const all: (KnownChange & { readonly at: number })[] = [];
    for (const pack of packs) all.push(...(await this.#newestOf(pack, count)));
    return all
      .toSorted((one, other) => other.at - one.at)
      .slice(0, count)
      .map(({ at: _at, ...change }) => change);
  }

  async #newestOf(
    { id: pack, mark = '' }: OwnPack,
    count: number,
  ): Promise<readonly (KnownChange & { readonly at: number })[]> {
    const key = `${pack} ${mark}`;
    const revisions = (await readOwnRevisions(pack)).toReversed();
    const named = this.#named.get(key) ?? new Map<number, Named>();
    this.#named.set(key, named);
    const found: (KnownChange & { readonly at: number })[] = [];
    const taken = new Set<number>();
    for (const revision of revisions) {
      if (found.length === count) break;
      if (taken.has(revision)) continue;
      const known = named.get(revision) ?? (await this.#name(pack, revision));
      if (!known) continue;
      named.set(revision, known);
      if (known.undoes === undefined) found.push({ pack, revision, at: known.at, change: known.change });
      else taken.add(known.undoes);
    }
    return found;
  }

  async #name(pack: string, revision: number): Promise<Named | null> {
    const entry = await readOwnEntry(pack, revision);
    if (!entry) return null;
    const { at, undoes, change } = entry;
    return { at, undoes, change: nameChange(change, this.#language, this.#namesOf(pack)) };
  }
}
