import { blockReader, type ReadOptions, type ReadRange } from '../text-blocks/read.ts';
import type { ReadBlock } from '../text-blocks/types.ts';
import type { Block, BlockIndex } from './block-index.ts';
import type { Job } from './slices.ts';

export interface Found {
  readonly added: (block: Block) => void;
  /** Its text is unchanged, but other nodes may hold it. */
  readonly kept: (block: Block) => void;
  readonly removed: (id: number) => void;
}

export interface ReadPlan extends ReadRange {
  /** Reads the root's own text again: unchanged blocks are kept, missing ones are removed. */
  readonly again?: boolean;
  /** The block before the part that is read. */
  readonly after: Block | null;
  /** Whether what stands between the two is read later. */
  readonly isApart?: boolean;
}

const STEPS_AT_ONCE = 32;

/** Reads a part of the page into the blocks; a block with unchanged text keeps its id and is not reported again. */
export function readJob(
  plan: ReadPlan,
  blocks: BlockIndex,
  found: Found,
  options: Omit<ReadOptions, 'emit' | 'enter'>,
): Job {
  let { after } = plan;
  const earlier = plan.again ? [...blocks.of(plan.root)] : [];

  let skipped = false;
  let { isApart = false } = plan;

  const take = (read: ReadBlock): void => {
    if (skipped) after = blocks.before((read.segments?.[0] as Text | undefined) ?? read.element);
    skipped = false;
    const same =
      read.element === plan.root
        ? earlier.findIndex((block) => block.text === read.text && block.base === read.base)
        : -1;
    const kept = same < 0 ? null : earlier.splice(same, 1)[0];
    const block = kept ? blocks.refresh(kept.id, read) : null;
    after = block ?? blocks.add(read, after, isApart);
    isApart = false;
    if (block) found.kept(block);
    else found.added(after);
  };

  const reader = blockReader(plan, {
    ...options,
    skip: (element) => {
      // Blocks that were read before keep their place, and those that follow are added after them.
      const known = blocks.knows(element);
      skipped ||= known;
      return known || options.skip(element);
    },
    enter: (element) => blocks.enter(element),
    emit: take,
  });
  return {
    advance: () => {
      if (!reader.advance(STEPS_AT_ONCE)) return false;
      for (const block of earlier.splice(0)) {
        blocks.remove(block.id);
        found.removed(block.id);
      }
      return true;
    },
  };
}
