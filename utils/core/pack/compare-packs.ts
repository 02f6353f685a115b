import { canonicalJson } from '../signing/canonical.ts';
import { entitiesIn } from './entity-types.ts';
import { indexPack } from './index-pack.ts';
import { entitiesOf, recordsIn } from './record-types.ts';
import type { Entity, EntityId, LanguageTag, Pack, PackRecord } from './types.ts';

export const CHANGES = ['added', 'changed', 'ended', 'gone'] as const;
export type Change = (typeof CHANGES)[number];

interface ChangedItems {
  readonly count: number;
  /** The names of the first of them. */
  readonly examples: readonly string[];
}

/** What a newer file of a pack would change, for entities and for records. */
export interface PackChanges {
  readonly entities: Readonly<Record<Change, ChangedItems>>;
  readonly records: Readonly<Record<Change, ChangedItems>>;
  /** The entities that are changed or gone, or that a changed record names. */
  readonly touched: readonly EntityId[];
}

const EXAMPLES = 5;

/** An item in one form; which packs know an entity is no part of what its own pack says. */
const formOf = (item: Entity | PackRecord): string => {
  const { packs: _, ...content } = item as Entity;
  return canonicalJson(content);
};

const isOver = (item: Entity | PackRecord): boolean =>
  item.type === 'agreement' && (item.status === 'ended' || item.status === 'expired');

/** Which of the items of two versions are new, other, over or gone; `ended` are agreements that the newer calls so. */
function changesOf<Item extends Entity | PackRecord>(
  before: readonly Item[],
  after: readonly Item[],
): ReadonlyMap<Change, readonly Item[]> {
  const old = new Map(before.map((item) => [item.id as string, item]));
  const found = new Map<Change, Item[]>(CHANGES.map((change) => [change, []]));
  for (const item of after) {
    const known = old.get(item.id);
    old.delete(item.id);
    if (!known) found.get('added')?.push(item);
    else if (isOver(item) && !isOver(known)) found.get('ended')?.push(item);
    else if (formOf(known) !== formOf(item)) found.get('changed')?.push(item);
  }
  found.get('gone')?.push(...old.values());
  return found;
}

function describe<Item>(
  found: ReadonlyMap<Change, readonly Item[]>,
  nameOf: (item: Item, change: Change) => string,
): Readonly<Record<Change, ChangedItems>> {
  const of = (change: Change): ChangedItems => {
    const items = found.get(change) ?? [];
    return { count: items.length, examples: items.slice(0, EXAMPLES).map((item) => nameOf(item, change)) };
  };
  return { added: of('added'), changed: of('changed'), ended: of('ended'), gone: of('gone') };
}

/** What changes from one version of a pack to another; names are in the reader's language. */
export function comparePacks(before: Pack, after: Pack, language: LanguageTag): PackChanges {
  const entities = changesOf(entitiesIn(before), entitiesIn(after));
  const records = changesOf(recordsIn(before), recordsIn(after));
  const [old, now] = [indexPack(before, language), indexPack(after, language)];
  const touched = new Set<EntityId>();
  for (const change of ['changed', 'ended', 'gone'] as const) {
    for (const { id } of entities.get(change) ?? []) touched.add(id);
    for (const record of records.get(change) ?? []) for (const id of entitiesOf(record)) touched.add(id);
  }
  const indexOf = (change: Change) => (change === 'gone' ? old : now);
  return {
    entities: describe(entities, (entity, change) => indexOf(change).nameIn(entity)),
    records: describe(records, (record, change) => indexOf(change).titleOf(record)),
    touched: [...touched],
  };
}

/** Whether the two versions say the same. */
export const isUnchanged = ({ entities, records }: PackChanges): boolean =>
  CHANGES.every((change) => entities[change].count === 0 && records[change].count === 0);
