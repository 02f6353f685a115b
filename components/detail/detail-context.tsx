import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';

/** What every part of one detail view needs to know. */
export interface DetailContents {
  /** The entity that the view is about: its own name is no link there. `null` in the view of a record. */
  readonly self: EntityId | null;
  readonly onOpen: (entity: EntityId) => void;
  /** The day that records are told relative to; `null` tells nothing of the kind. */
  readonly reference: ReferenceDate | null;
  /** What stands below each record, where there is something to be done with it. */
  readonly recordTools?: ((record: CardRecord) => ComponentChildren) | undefined;
}

const DetailContext = createContext<DetailContents | null>(null);

export const DetailProvider = DetailContext.Provider;

/** @throws Error outside a detail view. */
export function useDetail(): DetailContents {
  const contents = useContext(DetailContext);
  if (!contents) throw new Error('No DetailProvider around this component');
  return contents;
}
