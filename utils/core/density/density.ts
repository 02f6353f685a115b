import type { BlockRole } from '../mentions/types.ts';
import type { EntityId } from '../pack/types.ts';
import type { Settings } from '../settings/types.ts';

interface Countable {
  readonly role: BlockRole;
  readonly entities: readonly EntityId[];
}

/**
 * Which mentions are shown: every one, or an entity's first in each section (a heading begins one), or its first on
 * the page. Takes the blocks in page order with the entities of their mentions; gives for each the indices shown.
 * `startsSection` tells of headings between two blocks that mention nobody themselves.
 */
export function shownMentions<Block extends Countable>(
  blocks: readonly Block[],
  density: Settings['density'],
  startsSection: (block: Block, previous: Block | undefined) => boolean,
): readonly (readonly number[])[] {
  const seen = new Set<EntityId>();
  return blocks.map((block, index) => {
    if (density === 'section' && startsSection(block, blocks[index - 1])) seen.clear();
    return block.entities.flatMap((entity, at) => {
      if (density !== 'every' && seen.has(entity)) return [];
      seen.add(entity);
      return [at];
    });
  });
}
