import type { Entity, EntityType, Pack } from './types.ts';

interface EntityTypeEntry {
  /** The pack's list that holds the entities of this type. */
  readonly list: 'institutions' | 'officials';
}

/** What each type of entity has, in the order in which lists show them: a new type is one more entry. */
export const ENTITY_TYPES = {
  institution: { list: 'institutions' },
  official: { list: 'officials' },
} as const satisfies Readonly<Record<EntityType, EntityTypeEntry>>;

/** Every entity of a pack, type by type, in the order of its lists. */
export const entitiesIn = (pack: Pack): readonly Entity[] =>
  Object.values(ENTITY_TYPES).flatMap(({ list }): readonly Entity[] => pack[list]);
