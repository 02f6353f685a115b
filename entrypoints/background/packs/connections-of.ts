import { namedTogether } from '../../../utils/core/facts/cards/card-connections.ts';
import { firstTies, TIES_AT_FIRST } from '../../../utils/core/facts/cards/first-ties.ts';
import type { NamedTogether } from '../../../utils/core/facts/cards/types.ts';
import { togetherWithHome } from '../../../utils/core/facts/cards/with-home.ts';
import type { PackIndex } from '../../../utils/core/pack/index-pack.ts';
import type { Edtf, EntityId } from '../../../utils/core/pack/types.ts';
import { homeEntity } from './home-entity.ts';

/** The reader's own institution; null also where it cannot be found: ties without "with us" are better than none. */
export const homeOrNone = (): Promise<EntityId | null> => homeEntity().catch(() => null);

/** What the index has to be around for the connections of these entities. */
export const withHome = (entities: readonly EntityId[], home: EntityId | null): readonly EntityId[] =>
  home === null ? entities : [...entities, home];

/** Rows of each kind: more than a reader would scroll through. */
const MAX_CONNECTIONS = 200;
/** As many of each kind as popup and panel show before the reader asks for more, and the one that may be the last. */
const FIRST_CONNECTIONS = TIES_AT_FIRST + 1;

interface Asked {
  readonly home: EntityId | null;
  /** The page's own, null where it gives none. */
  readonly date: Edtf | null;
  /** Whether the first rows of each kind are enough: they are written in a fraction of the time. */
  readonly isBrief?: boolean;
}

/**
 * The connections between entities that are connectable, given in the order of a page, and those with the home
 * institution; at most `MAX_CONNECTIONS` of each kind.
 */
export const connectionsOf = (
  index: PackIndex,
  connected: readonly EntityId[],
  { home, date, isBrief = false }: Asked,
): NamedTogether => {
  // Which rows come first with a home institution is known once all are there.
  const limit = isBrief && home === null ? FIRST_CONNECTIONS : MAX_CONNECTIONS;
  const together = namedTogether(index, connected, limit, date);
  const all = togetherWithHome(index, together, connected, home, MAX_CONNECTIONS);
  return isBrief ? firstTies(all, FIRST_CONNECTIONS, MAX_CONNECTIONS) : all;
};
