import { namedTogether } from '../../utils/core/facts/cards/card-connections.ts';
import type { NamedTogether } from '../../utils/core/facts/cards/types.ts';
import { togetherWithHome } from '../../utils/core/facts/cards/with-home.ts';
import type { PackIndex } from '../../utils/core/pack/index-pack.ts';
import type { Edtf, EntityId } from '../../utils/core/pack/types.ts';
import { homeEntity } from './home-entity.ts';

/** The reader's own institution; null also where it cannot be found: ties without "with us" are better than none. */
export const homeOrNone = (): Promise<EntityId | null> => homeEntity().catch(() => null);

/** What the index has to be around for the connections of these entities. */
export const withHome = (entities: readonly EntityId[], home: EntityId | null): readonly EntityId[] =>
  home === null ? entities : [...entities, home];

/** Rows of each kind: more than a reader would scroll through. */
const MAX_CONNECTIONS = 200;

interface Asked {
  readonly home: EntityId | null;
  /** The page's own, null where it gives none. */
  readonly date: Edtf | null;
}

/**
 * The connections between entities that are connectable, given in the order of a page, and those with the home
 * institution; at most `MAX_CONNECTIONS` of each kind.
 */
export const connectionsOf = (
  index: PackIndex,
  connected: readonly EntityId[],
  { home, date }: Asked,
): NamedTogether => {
  const together = namedTogether(index, connected, MAX_CONNECTIONS, date);
  return togetherWithHome(index, together, connected, home, MAX_CONNECTIONS);
};
