/**
 * The context as it travels: the findings of all blocks that say anything, and for each block with mentions a
 * fingerprint of the last answer. It holds no text of the page but the words that evidence shows.
 *
 * Bounds: at most `mostCandidates` candidates and `mostBlocks` blocks, the first ones in the order of the page. What
 * lies behind is not linked, and the page is `isCut` from then on: what fell out is not sent again when there is room.
 * Pages that only grow give the same links in whatever order they arrive, bounds or not.
 */
import type { CellLabel } from '../languages/tables/cell-labels.ts';
import type { PageContext } from '../page/types.ts';
import type { BlockFindings } from './candidates/types.ts';
import type { LinkingModel } from './linking-model.ts';

export const MAX_CANDIDATE_SPANS = 6000;
const MAX_BLOCKS = 4000;
/** Of cells in which nothing was found: the first ones in the order of the page. */
const MAX_PLAIN_CELLS = 4000;
/** At most so many competing senses of one block are kept: a block with more of them is a list. */
const MAX_COMPETING_SENSES = 200;

/** A table cell in which nothing was found; it still stands between two others. */
export type PlainCell = readonly [block: number, order: number, label?: CellLabel];

export interface Context extends PageContext {
  readonly blocks: readonly BlockFindings[];
  readonly answers: readonly (readonly [block: number, fingerprint: number])[];
  readonly plainCells?: readonly PlainCell[];
  /** Set once a candidate fell out of bounds. */
  readonly isCut?: true;
}

export function readContext(context: PageContext | null, model: LinkingModel): Context {
  const empty: Context = { pack: model.key, blocks: [], answers: [] };
  if (context === null || context.pack !== model.key) return empty;
  return Array.isArray(context.blocks) && Array.isArray(context.answers) ? (context as Context) : empty;
}

export function contextOf(
  model: LinkingModel,
  blocks: readonly BlockFindings[],
  answers: Context['answers'],
  plainCells: readonly PlainCell[] = [],
  isCut = false,
): Context {
  const context = { pack: model.key, blocks, answers, ...(isCut && { isCut }) };
  return plainCells.length === 0 ? context : { ...context, plainCells };
}

/** The first ones in the order of the page. */
export function keepPlainCells(cells: readonly PlainCell[]): readonly PlainCell[] {
  if (cells.length <= MAX_PLAIN_CELLS) return cells;
  return cells.toSorted(([a, first], [b, second]) => first - second || a - b).slice(0, MAX_PLAIN_CELLS);
}

const inPageOrder = (a: BlockFindings, b: BlockFindings): number => a.order - b.order || a.id - b.id;

/** Sorts the blocks in the order of the page and cuts off what is too much. */
export function keepWithinBounds(blocks: readonly BlockFindings[]): readonly BlockFindings[] {
  const isInOrder = blocks.every((block, at) => at === 0 || inPageOrder(blocks[at - 1] as BlockFindings, block) <= 0);
  const sorted = (isInOrder ? blocks : blocks.toSorted(inPageOrder)).slice(0, MAX_BLOCKS);
  const kept: BlockFindings[] = [];
  let room = MAX_CANDIDATE_SPANS;
  for (const block of sorted) {
    if (room <= 0) break;
    const spans = block.spans.length > room ? block.spans.slice(0, room) : block.spans;
    room -= spans.length;
    const whole = spans.length === block.spans.length && block.competingSenses.length <= MAX_COMPETING_SENSES;
    kept.push(
      whole ? block : { ...block, spans, competingSenses: block.competingSenses.slice(0, MAX_COMPETING_SENSES) },
    );
  }
  return kept;
}
