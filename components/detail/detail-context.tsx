import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';

/** The data that every part of one detail view needs. */
export interface DetailContents {
  /** The entity that the view is about; its name is not a link in its own view. `null` in the view of a record. */
  readonly self: EntityId | null;
  readonly onOpen: (entity: EntityId) => void;
  /** The day relative to which records are described; `null` where none is given. */
  readonly reference: ReferenceDate | null;
  /** Names are not links where they stand inside a button. */
  readonly isPlain?: boolean;
  /** Shown below each record, where the reader can do something with it. */
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
