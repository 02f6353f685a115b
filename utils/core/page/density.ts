import type { EntityId } from '../pack/types.ts';
import type { Settings } from '../settings/types.ts';
import type { BlockRole } from './types.ts';

interface Countable {
  readonly role: BlockRole;
  readonly entities: readonly EntityId[];
}

/**
 * Which mentions are shown: every one, or an entity's first in each section (a heading begins one), or its first on
 * the page. Takes all blocks in page order with the entities of their mentions; gives for each the indices shown.
 */
export function shownMentions(
  blocks: readonly Countable[],
  density: Settings['density'],
): readonly (readonly number[])[] {
  const seen = new Set<EntityId>();
  return blocks.map((block) => {
    if (density === 'section' && (block.role === 'title' || block.role === 'heading')) seen.clear();
    return block.entities.flatMap((entity, at) => {
      if (density !== 'every' && seen.has(entity)) return [];
      seen.add(entity);
      return [at];
    });
  });
}
