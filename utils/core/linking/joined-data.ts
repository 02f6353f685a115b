import type { LoadedNames, NameMatch } from '../matching/compiled-names/types.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { joinEntities } from '../pack/merge-packs.ts';
import { keysOf, sameAmong } from '../pack/same-entities.ts';
import type { Entity, EntityId } from '../pack/types.ts';
import type { EntityRow, LinkingData } from './linking-data.ts';

/** An entity as all packs together have it. */
export interface JoinedEntity {
  readonly entity: Entity;
  readonly ties: ReadonlyMap<EntityId, number>;
  readonly contested: ReadonlyMap<string, number>;
  readonly beside: ReadonlySet<string>;
}

interface Part {
  readonly data: LinkingData;
  /** The number of its first form. */
  readonly first: number;
}

/** What the pack of that part holds of an entity. */
interface PartRow {
  readonly part: number;
  readonly row: EntityRow;
}

/**
 * The linking data of several packs side by side. Nothing is copied: an entity that several packs hold, under one id or
 * as `sameAmong` finds, is joined when it is asked for, the earlier pack first.
 */
export class JoinedData {
  /** The number of forms of all packs. */
  readonly size: number;
  readonly #parts: readonly Part[];
  readonly #names: LoadedNames;
  readonly #strongestTie: number;
  /** By part, and by the id of an entity in it: the id under which it is joined. */
  readonly #joinedIds: readonly Map<EntityId, EntityId>[];

  constructor(packs: readonly LinkingData[], names: LoadedNames, strongestTie: number) {
    let size = 0;
    this.#parts = packs.map((data) => {
      const first = size;
      size += data.size;
      return { data, first };
    });
    this.size = size;
    this.#names = names;
    this.#strongestTie = strongestTie;
    this.#joinedIds = packs.map(() => new Map());
  }

  /** Null for a number that no form has. */
  form(number: number): SurfaceForm | null {
    const part = this.#partOf(number);
    const form = part?.data.form(number - part.first, this.#names.textOf(number));
    if (!part || !form) return null;
    const entity = this.#joinedId(this.#parts.indexOf(part), form.entity);
    return entity === form.entity ? form : { ...form, entity };
  }

  /** The id of the entity of an earlier pack that this one is, or its own. */
  #joinedId(part: number, id: EntityId): EntityId {
    if (part <= 0) return id;
    const known = this.#joinedIds[part]?.get(id);
    if (known !== undefined) return known;
    const found = this.#findJoinedId(part, id);
    this.#joinedIds[part]?.set(id, found);
    return found;
  }

  #findJoinedId(part: number, id: EntityId): EntityId {
    const own = this.#parts[part]?.data;
    const entity = own?.row(id)?.entity;
    if (!own || !entity) return id;
    for (const [at, { data }] of this.#parts.slice(0, part).entries()) {
      if (data.row(id)) return this.#joinedId(at, id);
      const same = sameAmong(entity, (key) => data.withKey(key));
      // Two entities of one pack are two, even where another pack has one for both: the first is the same.
      const isFirst = same && keysOf(same).every((key) => (own.withKey(key)[0]?.id ?? id) === id);
      if (isFirst) return this.#joinedId(at, same.id);
    }
    return id;
  }

  /** The rows of an entity in all packs. */
  #rowsOf(id: EntityId): readonly PartRow[] {
    const rows: PartRow[] = [];
    for (const [part, { data }] of this.#parts.entries()) {
      const own = data.row(id);
      if (own) {
        rows.push({ part, row: own });
        continue;
      }
      const [first] = rows;
      const same = first && sameAmong(first.row.entity, (key) => data.withKey(key));
      const row = same && this.#joinedId(part, same.id) === id ? data.row(same.id) : null;
      if (row) rows.push({ part, row });
    }
    return rows;
  }

  entity(id: EntityId): JoinedEntity | null {
    const rows = this.#rowsOf(id);
    const [first, ...others] = rows;
    if (!first) return null;
    const ties = new Map<EntityId, number>();
    const contested = new Map<string, number>();
    for (const { part, row } of rows) {
      for (const [id, weight] of row.ties ?? []) {
        const other = this.#joinedId(part, id as EntityId);
        ties.set(other, Math.min((ties.get(other) ?? 0) + weight, this.#strongestTie));
      }
      for (const [text, count] of row.contested ?? []) contested.set(text, (contested.get(text) ?? 0) + count);
    }
    return {
      entity: others.reduce((joined, { row }) => joinEntities(joined, row.entity), first.row.entity),
      ties,
      contested,
      beside: new Set(rows.flatMap(({ row }) => row.beside ?? [])),
    };
  }

  /** The entities that go by this acronym, which is in capitals; each once. */
  holdersOf(acronym: string): readonly EntityId[] {
    const holders = new Set<EntityId>();
    for (const [part, { data, first }] of this.#parts.entries()) {
      for (const number of data.acronymForms(acronym)) {
        const form = data.form(number, this.#names.textOf(first + number));
        if (form?.text.toUpperCase() === acronym) holders.add(this.#joinedId(part, form.entity));
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
