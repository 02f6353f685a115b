import type { EntityId } from '../pack/types.ts';
import type { Settings } from '../settings/types.ts';
import type { BlockRole } from './types.ts';

interface Countable {
  readonly mention: { readonly entity: EntityId };
}

export const beginsSection = ({ role }: { readonly role: BlockRole }): boolean =>
  role === 'title' || role === 'heading';

/**
 * Which mentions are shown: every one, or an entity's first in each section (a heading begins one), or its first on
 * the page. Gives a function that takes the blocks of the page in their order, each with its mentions, and gives those
 * that are shown; a block without mentions may be left out unless it begins a section.
 */
export function shownMentions(
  density: Settings['density'],
): <Kind extends Countable>(block: { readonly role: BlockRole }, mentions: readonly Kind[]) => readonly Kind[] {
  const seen = new Set<EntityId>();
  return (block, mentions) => {
    if (density === 'every') return mentions;
    if (density === 'section' && beginsSection(block)) seen.clear();
    return mentions.filter(({ mention: { entity } }) => !seen.has(entity) && seen.add(entity));
  };
}
