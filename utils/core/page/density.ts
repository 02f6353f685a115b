import type { EntityId } from '../pack/types.ts';
import type { Settings } from '../settings/types.ts';
import type { BlockRole } from './types.ts';

interface Countable {
  readonly mention: { readonly entity: EntityId };
}

export const beginsSection = ({ role }: { readonly role: BlockRole }): boolean =>
  role === 'title' || role === 'heading';

interface Shown {
  readonly role: BlockRole;
  readonly text: string;
}

/** Letters of a longer text are read as running text, wherever it stands. */
const LONGEST_ENTRY = 120;
/** What ends a sentence, and the letters of Thai and Lao (U+0E01 to U+0EDF), which end none with a mark. */
const SENTENCE = /\p{STerm}[\s\p{P}]*$|[ก-ໟ]/u;

/**
 * Whether a block is an entry for itself: a line of a list, a cell of a table, a card of a grid. Cards are built of any
 * elements, so what is short and no sentence counts as one.
 */
const isEntry = ({ role, text }: Shown): boolean =>
  text.length < LONGEST_ENTRY && (role !== 'text' || !SENTENCE.test(text));

/**
 * Which mentions are shown: every one, or an entity's first in each section (a heading begins one), or its first on
 * the page. In an entry only repeats within it are left out: without its mark, a partner in a list looks unknown. Gives
 * a function that takes the blocks of the page in their order, each with its mentions, and gives those that are shown;
 * a block without mentions may be left out unless it begins a section.
 */
export function shownMentions(
  density: Settings['density'],
): <Kind extends Countable>(block: Shown, mentions: readonly Kind[]) => readonly Kind[] {
  /** The entities that were met, each with the block that showed it last. */
  const seen = new Map<EntityId, Shown>();
  return (block, mentions) => {
    if (density === 'every') return mentions;
    const bySection = density === 'section';
    if (bySection && beginsSection(block)) seen.clear();
    const isOwn = bySection && isEntry(block);
    return mentions.filter(
      ({ mention: { entity } }) => (isOwn ? seen.get(entity) !== block : !seen.has(entity)) && seen.set(entity, block),
    );
  };
}
