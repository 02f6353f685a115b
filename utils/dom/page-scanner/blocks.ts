import type { ReadRoot } from '../text-blocks/read.ts';
import type { ReadBlock } from '../text-blocks/types.ts';

/** A text block as the page layer keeps it. */
export interface Block extends ReadBlock {
  readonly id: number;
  readonly order: number;
}

interface Entry {
  block: Block;
  next: Entry | null;
  previous: Entry | null;
}

/** How many elements are looked at for a neighbour: an empty stretch longer than this costs the exact order only. */
const farthest = 2000;

/** All blocks of the page: in document order, and by the element whose text they are. */
export class Blocks {
  readonly #byId = new Map<number, Entry>();
  readonly #byElement = new WeakMap<ReadRoot, number[]>();
  #last: Entry | null = null;
  #first: Entry | null = null;
  #nextId = 1;

  get size(): number {
    return this.#byId.size;
  }

  get(id: number): Block | undefined {
    return this.#byId.get(id)?.block;
  }

  /** True for elements that were read, with or without text of their own. */
  knows(element: ReadRoot): boolean {
    return this.#byElement.has(element);
  }

  enter(element: ReadRoot): void {
    if (!this.#byElement.has(element)) this.#byElement.set(element, []);
  }

  of(element: ReadRoot): readonly Block[] {
    return (this.#byElement.get(element) ?? []).flatMap((id) => this.get(id) ?? []);
  }

  /** The last block that stands before `node`, `null` where it would be the first. */
  before(node: Node): Block | null {
    const walker = node.ownerDocument?.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_ELEMENT);
    if (!walker || !this.#last) return null;
    walker.currentNode = node;
    for (let left = farthest; left > 0; left -= 1) {
      const element = walker.previousNode();
      if (element === null) return null;
      const id = this.#byElement.get(element as Element)?.at(-1);
      if (id !== undefined) return this.get(id) ?? null;
    }
    return this.#last.block;
  }

  *all(): Iterable<Block> {
    for (let entry = this.#first; entry; entry = entry.next) yield entry.block;
  }

  /** Adds what was read behind the block `after`, before all others where that is `null`. */
  add(read: ReadBlock, after: Block | null): Block {
    const previous = after ? (this.#byId.get(after.id) ?? this.#last) : null;
    const next = previous ? previous.next : this.#first;
    const block: Block = { ...read, id: this.#nextId, order: between(previous?.block, next?.block) };
    this.#nextId += 1;
    const entry: Entry = { block, previous, next };
    if (previous) previous.next = entry;
    else this.#first = entry;
    if (next) next.previous = entry;
    else this.#last = entry;
    this.#byId.set(block.id, entry);
    const ids = this.#byElement.get(read.element);
    if (ids) ids.push(block.id);
    else this.#byElement.set(read.element, [block.id]);
    return block;
  }

  /** Keeps a block whose text was found unchanged, in the nodes where it now stands. */
  refresh(id: number, read: ReadBlock): Block | null {
    const entry = this.#byId.get(id);
    if (!entry) return null;
    entry.block = { ...read, id, order: entry.block.order };
    return entry.block;
  }

  remove(id: number): void {
    const entry = this.#byId.get(id);
    if (!entry) return;
    this.#byId.delete(id);
    if (entry.previous) entry.previous.next = entry.next;
    else this.#first = entry.next;
    if (entry.next) entry.next.previous = entry.previous;
    else this.#last = entry.previous;
    const ids = this.#byElement.get(entry.block.element);
    ids?.splice(ids.indexOf(id), 1);
  }

  /** Forgets an element with its own blocks, as if it had never been read; gives the ids of those blocks. */
  forget(element: ReadRoot): readonly number[] {
    const ids = [...(this.#byElement.get(element) ?? [])];
    for (const id of ids) this.remove(id);
    this.#byElement.delete(element);
    return ids;
  }
}

/** Orders stay fixed once given, so a late block gets a fraction between its neighbours. */
function between(previous: Block | undefined, next: Block | undefined): number {
  if (!next) return previous ? Math.floor(previous.order) + 1 : 0;
  if (!previous) return Math.ceil(next.order) - 1;
  return previous.order + (next.order - previous.order) / 2;
}
