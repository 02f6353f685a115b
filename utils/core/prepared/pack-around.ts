import { profileOf } from '../pack/entity-types.ts';
import { entitiesOf } from '../pack/record-types.ts';
import type { Citation, Entity, EntityId, Pack, PackRecord, RecordId } from '../pack/types.ts';
import { type EntityRow, idOf, type PackFrame, type PackRows, packOfRows, type RowList } from './row-pages.ts';

/** The rows of one pack. */
export interface RowReader {
  readonly frame: PackFrame;
  /** The rows with these ids, in no particular order; ids that the pack does not have are left out. */
  read<List extends RowList>(list: List, ids: ReadonlySet<string>): Promise<readonly PackRows[List][]>;
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
  const known = new Map<string, EntityRow>();
  const readEntities = async (ids: Iterable<string>): Promise<readonly EntityRow[]> => {
    const rows = await reader.read('entities', new Set([...ids].filter((id) => !known.has(id))));
    for (const row of rows) known.set(row.entity.id, row);
    return rows;
  };
  const subjects = await readEntities(entities);
  const foreign = withRecords ? await reader.read('foreign', new Set(entities)) : [];
  const wanted = new Set<string>([
    ...records,
    ...(withRecords ? [...subjects, ...foreign].flatMap((row) => row.records) : []),
  ]);
  const found = wanted.size === 0 ? [] : await reader.read('records', wanted);
  const named = await readEntities([
    ...others,
    ...foreign.flatMap(({ officials, parts }) => [...officials, ...parts]),
    ...found.flatMap((record) => [...entitiesOf(record)]),
    ...subjects.flatMap(({ entity, officials, parts }) => [...neighboursOf(entity), ...officials, ...parts]),
  ]);
  // Who held a post later: all with a role where an official of the subject, or of its institutions, has one.
  const posts = new Set<string>(subjects.flatMap(({ entity }) => neighboursOf(entity)));
  await readEntities(named.flatMap(({ entity, officials }) => (posts.has(entity.id) ? officials : [])));
  const held = [...known.values()].map(({ entity }) => entity);
  await readEntities(held.flatMap(neighboursOf));
  const all = [...known.values()].map(({ entity }) => entity);
  const sources = await reader.read('sources', new Set([...all, ...found].flatMap(citedBy)));
  return packOfRows(reader.frame, { entities: all, records: inOrder(found, wanted), sources });
}

/** The entities that a part of a pack names and does not have: those of other packs. */
export function namedElsewhere({ institutions, officials, agreements, visits, events }: Pack): readonly EntityId[] {
  const entities: readonly Entity[] = [...institutions, ...officials];
  const own = new Set(entities.map(({ id }) => id));
  const named = [
    ...entities.flatMap(neighboursOf),
    ...[...agreements, ...visits, ...events].flatMap((record) => [...entitiesOf(record)]),
  ];
  return [...new Set(named)].filter((id) => !own.has(id));
}

const neighboursOf = (entity: Entity): readonly EntityId[] => {
  const { partOf, roles } = profileOf(entity);
  return [...(partOf === null ? [] : [partOf]), ...roles.map(({ institution }) => institution)];
};

/** Records in the order in which the rows of their entities list them, which is that of the pack for each entity. */
function inOrder(records: readonly PackRecord[], order: ReadonlySet<string>): readonly PackRecord[] {
  const byId = new Map(records.map((record) => [idOf(record), record]));
  return [...order].flatMap((id) => byId.get(id) ?? []);
}

function citedBy(item: Entity | PackRecord): readonly string[] {
  const roles: readonly { readonly citations: readonly Citation[] }[] = item.type === 'official' ? item.roles : [];
  return [item, ...roles].flatMap(({ citations }) => citations.map(({ source }) => source));
}
