import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId } from '../../pack/types.ts';
import type { CardPack } from './types.ts';

/** The packs that know an entity, with their texts in the reader's language. */
export const cardPacks = (index: PackIndex, id: EntityId): readonly CardPack[] =>
  index.packsOf(id).map((header) => ({
    ...header,
    title: index.text(header.title),
    coverage: index.text(header.coverage),
  }));
