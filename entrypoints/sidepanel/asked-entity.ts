import { sessionItem } from '../../utils/browser/storage/session-item.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';

/** Milliseconds within which a panel that was asked for an entity has opened. */
const OPENS_WITHIN = 5_000;

const asked = sessionItem<EntityId | null>('asked-entity');

/** Keeps the entity for a panel that is only about to open. */
export const askPanelFor = (entity: EntityId): Promise<void> => asked.keep(entity);

/** The entity that the panel was opened for, once; `null` where the reader opened it by itself. */
export async function takeAskedEntity(): Promise<EntityId | null> {
  const entity = await asked.recall(OPENS_WITHIN);
  if (entity !== null) await asked.keep(null);
  return entity;
}
