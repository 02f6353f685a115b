import type { LinkingModel } from '../../../utils/core/linking/linking-model.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';

/** Those entities that any record, role or unit ties to another one: of a register of names there are none. */
export const connectable = (model: LinkingModel, entities: readonly EntityId[]): readonly EntityId[] =>
  entities.filter((id) => (model.known.entity(id)?.ties.size ?? 0) > 0);
