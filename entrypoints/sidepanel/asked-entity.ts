import { sessionItem } from '../../utils/browser/storage/session-item.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';

/** Milliseconds within which a panel that was asked for an entity has opened. */
const OPENS_WITHIN = 5_000;

interface Asked {
  /** The tab in which it was asked for: other windows may have panels of their own. */
  readonly tab: number;
  readonly entity: EntityId;
}

const asked = sessionItem<Asked | null>('asked-entity');

/** Keeps the entity for a panel that is only about to open beside the tab. */
export const askPanelFor = (entity: EntityId, tab: number): Promise<void> => asked.keep({ tab, entity });

/** The entity that the panel beside the tab was opened for, once; `null` where the reader opened it by itself. */
export async function takeAskedEntity(tab: number): Promise<EntityId | null> {
  const found = await asked.recall(OPENS_WITHIN);
  if (found?.tab !== tab) return null;
  await asked.keep(null);
  return found.entity;
}
