import { BlockReader, type ReadOptions, type ReadRoot } from '../text-blocks/read.ts';
import type { ReadBlock, Surroundings } from '../text-blocks/types.ts';
import type { Block, Blocks } from './blocks.ts';
import type { Job } from './slices.ts';

export interface Found {
  readonly added: (block: Block) => void;
  /** Its text is as it was, but it may stand in other nodes. */
  readonly kept: (block: Block) => void;
  readonly removed: (id: number) => void;
}

export interface ReadPlan {
  readonly root: ReadRoot;
  readonly surroundings: Surroundings;
  /** Reads only the children from this one on, up to but not including `until`. */
  readonly from?: Node | null;
  readonly until?: Node | null;
  /** Reads again what was read before, and keeps what did not change. */
  readonly again?: 'own-text' | 'everything';
  /** The block that stands before what is read. */
  readonly after: Block | null;
}

const stepsAtOnce = 32;

/** Reads a part of the page into the blocks; a block whose text is as it was keeps its id and is not told of again. */
export class ReadJob implements Job {
  readonly #blocks: Blocks;
  readonly #found: Found;
  readonly #reader: BlockReader;
  readonly #earlier = new Map<ReadRoot, Block[]>();
  #after: Block | null;

  constructor(plan: ReadPlan, blocks: Blocks, found: Found, options: Omit<ReadOptions, 'emit' | 'enter'>) {
    this.#blocks = blocks;
    this.#found = found;
    this.#after = plan.after;
    if (plan.again) this.#earlier.set(plan.root, [...blocks.of(plan.root)]);
    const everything = plan.again === 'everything';
    this.#reader = new BlockReader(plan, {
      ...options,
      skip: (element) => options.skip(element) || (!everything && blocks.knows(element)),
      enter: (element) => {
        if (everything) this.#earlier.set(element, [...blocks.of(element)]);
        blocks.enter(element);
      },
      emit: (read) => this.#take(read),
    });
  }

  advance(): boolean {
    if (!this.#reader.advance(stepsAtOnce)) return false;
    for (const block of [...this.#earlier.values()].flat()) this.#remove(block.id);
    this.#earlier.clear();
    return true;
  }

  #take(read: ReadBlock): void {
    const earlier = this.#earlier.get(read.element);
    const same = earlier?.findIndex((block) => block.text === read.text && block.base === read.base) ?? -1;
    const [kept] = same < 0 ? [] : (earlier?.splice(same, 1) ?? []);
    const block = kept ? this.#blocks.refresh(kept.id, read) : null;
    this.#after = block ?? this.#blocks.add(read, this.#after);
    if (block) this.#found.kept(block);
    else this.#found.added(this.#after);
  }

  #remove(id: number): void {
    this.#blocks.remove(id);
    this.#found.removed(id);
  }
}
