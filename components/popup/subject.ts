import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import { isEntity, type Searchable } from '../../utils/core/search/types.ts';

/** The entity or record whose details are shown. */
export type Subject =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'record'; readonly id: RecordId };

export const subjectOf = (found: Searchable): Subject =>
  isEntity(found) ? { kind: 'entity', id: found.id } : { kind: 'record', id: found.id };
