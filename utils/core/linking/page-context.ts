/**
 * The context as it travels: the readings of all blocks that say anything, and for each block with mentions a
 * fingerprint of the last answer. It holds no text of the page but the words that hints show.
 *
 * Bounds: at most `mostCandidates` candidates and `mostBlocks` blocks, the first ones in the order of the page. What
 * lies behind is not linked. Pages that only grow give the same links in whatever order they arrive, bounds or not.
 */
import type { PageContext } from '../page/types.ts';
import type { BlockReading } from './candidates/types.ts';
import type { Lens } from './linking-model.ts';

export const mostCandidates = 6000;
export const mostBlocks = 4000;
/** A block may hold so many rivals; behind them it is a list, and more of it says nothing new. */
const mostRivals = 200;

export interface Context extends PageContext {
  readonly blocks: readonly BlockReading[];
  readonly answers: readonly (readonly [block: number, fingerprint: number])[];
}

export function readContext(context: PageContext | null, lens: Lens): Context {
  const empty: Context = { pack: lens.key, blocks: [], answers: [] };
  if (context === null || context.pack !== lens.key) return empty;
  return Array.isArray(context.blocks) && Array.isArray(context.answers) ? (context as Context) : empty;
}

export function contextOf(lens: Lens, blocks: readonly BlockReading[], answers: Context['answers']): Context {
  return { pack: lens.key, blocks, answers };
}

const inPageOrder = (a: BlockReading, b: BlockReading): number => a.order - b.order || a.id - b.id;

/** Sorts the blocks in the order of the page and cuts off what is too much. */
export function keepWithinBounds(blocks: readonly BlockReading[]): readonly BlockReading[] {
  const sorted = blocks.toSorted(inPageOrder).slice(0, mostBlocks);
  const kept: BlockReading[] = [];
  let room = mostCandidates;
  for (const block of sorted) {
    if (room <= 0) break;
    const candidates = block.candidates.length > room ? block.candidates.slice(0, room) : block.candidates;
    room -= candidates.length;
    const whole = candidates.length === block.candidates.length && block.rivals.length <= mostRivals;
    kept.push(whole ? block : { ...block, candidates, rivals: block.rivals.slice(0, mostRivals) });
  }
  return kept;
}
