import type { Rows } from '../bytes/packed-rows.ts';
import { entitiesIn } from '../pack/entity-types.ts';
import { indexPack } from '../pack/index-pack.ts';
import { trustPack } from '../pack/parse.ts';
import type { Entity, EntityId, Institution, Official, Pack, PackRecord, RecordId, Source } from '../pack/types.ts';

/**
 * Who refers to an entity. A list with nothing in it is missing: in a register of names all are, and would take a sixth
 * of its bytes. Rows that earlier versions stored have it.
 */
interface Around {
  /** The records that name it. */
  readonly records?: readonly RecordId[];
  /** The officials with a role in it. */
  readonly officials?: readonly EntityId[];
  /** The units directly under it. */
  readonly parts?: readonly EntityId[];
}

/** An entity with all that its pack says of it, so that a card reads what it shows and nothing more. */
export interface EntityRow extends Around {
  readonly entity: Entity;
}

/** What a pack says of an entity that another pack has. */
export interface ForeignRow extends Around {
  readonly id: EntityId;
}

/** The rows of a pack by list, in the order of its file. */
export interface PackRows {
  readonly entities: EntityRow;
  readonly records: PackRecord;
  readonly sources: Source;
  readonly foreign: ForeignRow;
}
export type RowList = keyof PackRows;
export const ROW_LISTS = ['entities', 'records', 'sources', 'foreign'] as const satisfies readonly RowList[];

/** A row with its number in the list of its pack, from 0 on. */
export interface PlacedRow<Row> {
  readonly place: number;
  readonly row: Row;
}

/** A pack without its rows. */
export type PackFrame = Omit<Pack, 'sources' | 'institutions' | 'officials' | 'agreements' | 'visits' | 'events'>;

/**
 * Rows are stored by the page, and an entry holds one page or, of a long list, several. A row in an entry of its own
 * would cost the browser twenty times the work at import (11 s of processor time for 100,000 rows, against 0.5 s). A
 * page is what is taken out of an entry and parsed for one row.
 */
export const ROWS_A_PAGE = 32;

export interface RowPage {
  readonly list: RowList;
  /** From 0 on. */
  readonly number: number;
  /** The rows as JSON. */
  readonly text: string;
}

export const idOf = (row: PackRows[RowList]): string => ('entity' in row ? row.entity.id : row.id);

/** The rows of a pack. Those of entities are made when they are asked for: all together they would fill the memory. */
export interface RowsOfPack {
  readonly rows: { readonly [List in RowList]: Rows<PackRows[List]> };
  /** What the rows are about, in the same order. */
  readonly ids: { readonly [List in RowList]: Rows<{ readonly id: string }> };
}

export function rowsOf(pack: Pack): RowsOfPack {
  const index = indexPack(pack);
  const around = (id: EntityId): Around => {
    const [named, roles, parts] = [index.recordsOf(id), index.rolesAt(id), index.partsOf(id)];
    if (named.length === 0 && roles.length === 0 && parts.length === 0) return NOTHING;
    return {
      ...(named.length === 0 ? NOTHING : { records: named.map((record) => record.id) }),
      ...(roles.length === 0 ? NOTHING : { officials: [...new Set(roles.map(({ official }) => official.id))] }),
      ...(parts.length === 0 ? NOTHING : { parts: parts.map((part) => part.id) }),
    };
  };
  const { records } = index;
  const { sources, elsewhere: foreign = [] } = pack;
  const entities = entitiesIn(pack);
  return {
    rows: {
      entities: eachAs(entities, (entity) => {
        const known = around(entity.id);
        // Of a register all are such.
        return known === NOTHING ? { entity } : { entity, ...known };
      }),
      foreign: eachAs(foreign, ({ id }) => ({ id, ...around(id) })),
      records,
      sources,
    },
    ids: { entities, foreign, records, sources },
  };
}

const NOTHING: Around = {};

const eachAs = <Item, Row>(items: readonly Item[], rowOf: (item: Item) => Row): Rows<Row> => ({
  length: items.length,
  at: (number) => {
    const item = items.at(number);
    return item === undefined ? undefined : rowOf(item);
  },
});

export function* pagesOf({ rows }: RowsOfPack): Generator<RowPage, void, void> {
  for (const list of ROW_LISTS) {
    const { length } = rows[list];
    for (let number = 0; number * ROWS_A_PAGE < length; number++) {
      const some: unknown[] = [];
      const end = Math.min((number + 1) * ROWS_A_PAGE, length);
      for (let place = number * ROWS_A_PAGE; place < end; place += 1) some.push(rows[list].at(place));
      yield { list, number, text: JSON.stringify(some) };
    }
  }
}

export const frameOf = ({
  sources: _sources,
  institutions: _institutions,
  officials: _officials,
  agreements: _agreements,
  visits: _visits,
  events: _events,
  ...frame
}: Pack): PackFrame => frame;

/** A pack of these rows, whole or in part. */
export function packOfRows(
  frame: PackFrame,
  {
    entities,
    records,
    sources,
  }: {
    readonly entities: readonly Entity[];
    readonly records: readonly PackRecord[];
    readonly sources: readonly Source[];
  },
): Pack {
  return trustPack({
    ...frame,
    sources,
    institutions: entities.filter((entity): entity is Institution => entity.type === 'institution'),
    officials: entities.filter((entity): entity is Official => entity.type === 'official'),
    agreements: records.filter(({ type }) => type === 'agreement'),
    visits: records.filter(({ type }) => type === 'visit'),
    events: records.filter(({ type }) => type === 'event'),
  });
}
