import { type OwnPack, readOwnEntriesOf, readOwnRevisions } from '../../utils/browser/storage/own-data-store.ts';
import { type NamedChange, nameChange } from '../../utils/core/own-data/describe-change.ts';
import type { NameOf } from '../../utils/core/own-data/form/draft.ts';
import type { KnownChange } from './contract.ts';

/** Changes that are read at once. */
const PART = 50;

interface Named {
  readonly at: number;
  readonly undoes: number | undefined;
  readonly change: NamedChange;
}

/** The stored changes of own packs by what they did; each is read once, since one may hold every row of a register. */
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
    const all = await Promise.all(packs.map((pack) => this.#newestOf(pack, count)));
    return all
      .flat()
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
    for (let from = 0; from < revisions.length && found.length < count; from += PART) {
      const part = revisions.slice(from, from + PART);
      await this.#name(
        pack,
        part.filter((revision) => !named.has(revision)),
        named,
      );
      for (const revision of part) {
        const known = named.get(revision);
        if (!known) continue;
        if (known.undoes !== undefined) taken.add(known.undoes);
        else if (!taken.has(revision)) found.push({ pack, revision, at: known.at, change: known.change });
      }
    }
    return found.slice(0, count);
  }

  async #name(pack: string, revisions: readonly number[], into: Map<number, Named>): Promise<void> {
    for (const { revision, at, undoes, change } of await readOwnEntriesOf(pack, revisions))
      into.set(revision, { at, undoes, change: nameChange(change, this.#language, this.#namesOf(pack)) });
  }
}
