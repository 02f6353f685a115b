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

/** Captions and navigation stand beside the running text, however long they are. */
const BESIDE = /^cap|^nav/;

/**
 * Whether a block stands beside the running text, or is an entry for itself: a line of a list, a cell of a table, a
 * card of a grid. Cards are built of any elements, so what is short and no sentence counts as one. Who reads the text
 * looks for a name where the text first says it, whatever stands above it.
 */
export const isAside = (block: Shown): boolean =>
  !beginsSection(block) &&
  (BESIDE.test(block.role) ||
    (block.text.length < LONGEST_ENTRY && (block.role !== 'text' || !SENTENCE.test(block.text))));

/**
 * Which mentions are shown: every one, or an entity's first in each section (a heading begins one), or its first on
 * the page. Of what stands beside the running text, sections leave out only repeats within a block: without its mark, a
 * partner in a list looks unknown. Gives a function that takes the blocks one after the other, each with its mentions,
 * and gives those that are shown; a block without mentions may be left out unless it begins a section.
 */
export function shownMentions(
  density: Settings['density'],
): <Kind extends Countable>(block: Shown, mentions: readonly Kind[]) => readonly Kind[] {
  let seen = new Set<EntityId>();
  return (block, mentions) => {
    if (density === 'every') return mentions;
    const bySection = density === 'section';
    if (bySection && beginsSection(block)) seen = new Set();
    const known = bySection && isAside(block) ? new Set() : seen;
    return mentions.filter(({ mention: { entity } }) => !known.has(entity) && known.add(entity));
  };
}
