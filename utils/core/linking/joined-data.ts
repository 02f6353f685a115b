import type { LoadedNames, NameMatch } from '../matching/compiled-names/types.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { joinEntities } from '../pack/merge-packs.ts';
import type { Entity, EntityId } from '../pack/types.ts';
import type { LinkingData } from './linking-data.ts';

/** An entity as all packs together have it. */
export interface JoinedEntity {
  readonly entity: Entity;
  readonly ties: ReadonlyMap<EntityId, number>;
  readonly contested: ReadonlyMap<string, number>;
  readonly beside: ReadonlySet<string>;
  /** Its town, then the state or province. */
  readonly places: readonly string[];
  /** Only registers of names have it, of which no record can be shown. */
  readonly isNameOnly: boolean;
}

interface Part {
  readonly data: LinkingData;
  /** The number of its first form. */
  readonly first: number;
}

interface JoinedParts {
  /** The compiled names of all packs. */
  readonly names: LoadedNames;
  /** Those packs that are registers of names. */
  readonly namesOnly: ReadonlySet<LinkingData>;
  readonly strongestTie: number;
}

const MAX_KNOWN_ACRONYMS = 2000;

/**
 * The linking data of several packs side by side. Nothing is copied: an entity that several packs hold under one id is
 * joined when it is asked for, the earlier pack first.
 */
export class JoinedData {
  /** The number of forms of all packs. */
  readonly size: number;
  readonly #parts: readonly Part[];
  readonly #names: LoadedNames;
  readonly #namesOnly: ReadonlySet<LinkingData>;
  readonly #strongestTie: number;
  /** Pages ask about the same few again and again, most of which are no acronym of the packs. */
  readonly #holders = new Map<string, readonly EntityId[]>();

  constructor(packs: readonly LinkingData[], { names, namesOnly, strongestTie }: JoinedParts) {
    let size = 0;
    this.#parts = packs.map((data) => {
      const first = size;
      size += data.size;
      return { data, first };
    });
    this.size = size;
    this.#names = names;
    this.#namesOnly = namesOnly;
    this.#strongestTie = strongestTie;
  }

  /** Null for a number that no form has. */
  form(number: number): SurfaceForm | null {
    const part = this.#partOf(number);
    return part ? part.data.form(number - part.first, this.#names.textOf(number)) : null;
  }

  entity(id: EntityId): JoinedEntity | null {
    const held = this.#parts.flatMap(({ data }) => {
      const row = data.row(id);
      return row ? [{ row, isNamesOnly: this.#namesOnly.has(data) }] : [];
    });
    const rows = held.map(({ row }) => row);
    const [first, ...others] = rows;
    if (!first) return null;
    const ties = new Map<EntityId, number>();
    const contested = new Map<string, number>();
    for (const row of rows) {
      for (const [text, count] of row.contested ?? []) contested.set(text, (contested.get(text) ?? 0) + count);
    }
    const tied = [...rows.flatMap((row) => row.ties ?? []), ...this.#parts.flatMap(({ data }) => data.foreignTies(id))];
    for (const [other, weight] of tied)
      ties.set(other as EntityId, Math.min((ties.get(other as EntityId) ?? 0) + weight, this.#strongestTie));
    return {
      entity: others.reduce((joined, { entity }) => joinEntities(joined, entity), first.entity),
      ties,
      contested,
      beside: new Set(rows.flatMap(({ beside }) => beside ?? [])),
      places: rows.find(({ places }) => places !== undefined)?.places ?? [],
      isNameOnly: held.every(({ isNamesOnly }) => isNamesOnly),
    };
  }

  /** The entities that go by this acronym, which is in capitals; each once. */
  holdersOf(acronym: string): readonly EntityId[] {
    const known = this.#holders.get(acronym);
    if (known) return known;
    const found = this.#findHolders(acronym);
    if (this.#holders.size >= MAX_KNOWN_ACRONYMS) this.#holders.clear();
    this.#holders.set(acronym, found);
    return found;
  }

  #findHolders(acronym: string): readonly EntityId[] {
    const holders = new Set<EntityId>();
    for (const { data, first } of this.#parts) {
      for (const number of data.acronymForms(acronym)) {
        const form = data.form(number, this.#names.textOf(first + number));
        if (form?.text.toUpperCase() === acronym) holders.add(form.entity);
      }
    }
    return [...holders];
  }

  /** Leaves out a name that an earlier pack lists in the same spelling for the same entity. */
  withoutRepeated(match: NameMatch): NameMatch {
    const [lowest = 0] = match.names;
    if (this.#partOf(lowest) === this.#partOf(match.names.at(-1) ?? 0)) return match;
    const seen = new Set<string>();
    const names = match.names.filter((number) => {
      const form = this.form(number);
      const key = `${form?.entity} ${form?.rule} ${form?.text}`;
      return !seen.has(key) && seen.add(key);
    });
    return { ...match, names };
  }

  #partOf(number: number): Part | undefined {
    return number < 0 || number >= this.size ? undefined : this.#parts.findLast(({ first }) => first <= number);
  }
}
