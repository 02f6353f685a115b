import { profileOf } from '../pack/entity-types.ts';
import { entitiesOf } from '../pack/record-types.ts';
import type { Citation, Entity, EntityId, Pack, PackRecord, RecordId } from '../pack/types.ts';
import {
  type EntityRow,
  idOf,
  type PackFrame,
  type PackRows,
  type PlacedRow,
  packOfRows,
  type RowList,
} from './row-pages.ts';

/** The rows of one pack. */
export interface RowReader {
  readonly frame: PackFrame;
  /** The rows with these ids, in no particular order; ids that the pack does not have are left out. */
  read<List extends RowList>(list: List, ids: ReadonlySet<string>): Promise<readonly PlacedRow<PackRows[List]>[]>;
}

/**
 * Gives a reader that reads no row twice, and keeps rows until the browser needs the memory: questions about one page
 * follow each other, and many ask for the same rows.
 */
export function rememberingLately(reader: RowReader): () => RowReader {
  let lately: WeakRef<RowReader> | null = null;
  return () => {
    const known = lately?.deref() ?? remembering(reader);
    lately = new WeakRef(known);
    return known;
  };
}

function remembering({ frame, read }: RowReader): RowReader {
  const known: { readonly [List in RowList]: Map<string, PlacedRow<PackRows[List]> | null> } = {
    entities: new Map(),
    records: new Map(),
    sources: new Map(),
    foreign: new Map(),
  };
  /** By the ids that are read now, for whoever asks for the same ones meanwhile. */
  const underway: { readonly [List in RowList]: Map<string, Promise<void>> } = {
    entities: new Map(),
    records: new Map(),
    sources: new Map(),
    foreign: new Map(),
  };
  async function learn<List extends RowList>(list: List, ids: ReadonlySet<string>): Promise<void> {
    const rows: Map<string, PlacedRow<PackRows[List]> | null> = known[list];
    try {
      const found = await read(list, ids);
      for (const id of ids) rows.set(id, null);
      for (const placed of found) rows.set(idOf(placed.row), placed);
    } finally {
      for (const id of ids) underway[list].delete(id);
    }
  }
  return {
    frame,
    async read<List extends RowList>(
      list: List,
      ids: ReadonlySet<string>,
    ): Promise<readonly PlacedRow<PackRows[List]>[]> {
      const rows: Map<string, PlacedRow<PackRows[List]> | null> = known[list];
      const unknown = [...ids].filter((id) => !rows.has(id));
      const missing = new Set(unknown.filter((id) => !underway[list].has(id)));
      if (missing.size > 0) {
        const learning = learn(list, missing);
        for (const id of missing) underway[list].set(id, learning);
      }
      await Promise.all(new Set(unknown.map((id) => underway[list].get(id))));
      return [...ids].flatMap((id) => rows.get(id) ?? []);
    },
  };
}

/** Which part of a pack is asked for. */
export interface Subject {
  readonly entities: readonly EntityId[];
  /** Records by their ids in the pack. */
  readonly records?: readonly RecordId[];
  /** Whether the records that name the entities are wanted as well. */
  readonly withRecords: boolean;
  /** Entities that are wanted as those that a record names: those of another pack. */
  readonly named?: readonly EntityId[];
}

/**
 * The part of a pack that a card or a list needs of its subject, as a small pack: the entities, the records that name
 * them, everything that these name, and the sources. Facts are then computed as from the whole pack.
 */
export async function packAround(
  reader: RowReader,
  { entities, records = [], withRecords, named: others = [] }: Subject,
): Promise<Pack> {
  const known = new Map<string, PlacedRow<EntityRow>>();
  const readEntities = async (ids: Iterable<string>): Promise<readonly EntityRow[]> => {
    const rows = await reader.read('entities', new Set([...ids].filter((id) => !known.has(id))));
    for (const placed of rows) known.set(placed.row.entity.id, placed);
    return rows.map(({ row }) => row);
  };
  const subjects = await readEntities(entities);
  const foreign = withRecords ? (await reader.read('foreign', new Set(entities))).map(({ row }) => row) : [];
  const wanted = new Set<string>([
    ...records,
    ...(withRecords ? [...subjects, ...foreign].flatMap((row) => row.records ?? []) : []),
  ]);
  const found = wanted.size === 0 ? [] : inOrder(await reader.read('records', wanted));
  const named = await readEntities([
    ...others,
    ...foreign.flatMap(({ officials = [], parts = [] }) => [...officials, ...parts]),
    ...found.flatMap((record) => [...entitiesOf(record)]),
    ...subjects.flatMap(({ entity, officials = [], parts = [] }) => [...neighboursOf(entity), ...officials, ...parts]),
  ]);
  // Who held a post later: all with a role where an official of the subject, or of its institutions, has one.
  const posts = new Set<string>(subjects.flatMap(({ entity }) => neighboursOf(entity)));
  await readEntities(named.flatMap(({ entity, officials = [] }) => (posts.has(entity.id) ? officials : [])));
  await readEntities([...known.values()].flatMap(({ row }) => neighboursOf(row.entity)));
  const all = inOrder([...known.values()]).map(({ entity }) => entity);
  const sources = inOrder(await reader.read('sources', new Set([...all, ...found].flatMap(citedBy))));
  return packOfRows(reader.frame, { entities: all, records: found, sources });
}

/** What other packs may know more of than this part of a pack. */
export interface SharedIds {
  /** The entities that it has or names. */
  readonly entities: readonly EntityId[];
  /** Its records: the same one may stand in another pack under the same id (see `uniteRecords`). */
  readonly records: readonly RecordId[];
}

export function sharedIds({ institutions, officials, agreements, visits, events }: Pack): SharedIds {
  const entities: readonly Entity[] = [...institutions, ...officials];
  const records = [...agreements, ...visits, ...events];
  const named = [
    ...entities.flatMap((entity) => [entity.id, ...neighboursOf(entity)]),
    ...records.flatMap((record) => [...entitiesOf(record)]),
  ];
  return { entities: [...new Set(named)], records: records.map(({ id }) => id) };
}

const neighboursOf = (entity: Entity): readonly EntityId[] => {
  const { partOf, roles } = profileOf(entity);
  return [...(partOf === null ? [] : [partOf]), ...roles.map(({ institution }) => institution)];
};

/** Rows in the order of their pack, in which a card lists what has no date. */
const inOrder = <Row>(rows: readonly PlacedRow<Row>[]): readonly Row[] =>
  rows.toSorted((a, b) => a.place - b.place).map(({ row }) => row);

function citedBy(item: Entity | PackRecord): readonly string[] {
  const roles: readonly { readonly citations: readonly Citation[] }[] = item.type === 'official' ? item.roles : [];
  return [item, ...roles].flatMap(({ citations }) => citations.map(({ source }) => source));
}
