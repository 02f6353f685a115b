import type { BlockRole } from '../../core/mentions/types.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import type { ReadBlock, Segment } from '../text-blocks/types.ts';

/** A text block as the page layer keeps it. Only `Blocks` writes to it. */
export interface Block extends Readonly<Kept> {}

interface Kept {
  readonly id: number;
  readonly order: number;
  readonly text: string;
  readonly base: number;
  element: ReadRoot;
  segments: readonly Segment[] | null;
  role: BlockRole;
  language: string;
  next: Kept | null;
  previous: Kept | null;
}

/** How many elements are looked at for a neighbour: an empty stretch longer than this costs the exact order only. */
const farthest = 2000;

/** All blocks of the page: in document order, and by the element whose text they are. */
export class Blocks {
  readonly #byId = new Map<number, Kept>();
  /** Elements that were read, with the block that is their text: most have one, or none. */
  #byElement = new WeakMap<ReadRoot, Kept | Kept[] | null>();
  #last: Kept | null = null;
  #first: Kept | null = null;
  #nextId = 1;

  get size(): number {
    return this.#byId.size;
  }

  get(id: number): Block | undefined {
    return this.#byId.get(id);
  }

  /** True for elements that were read, with or without text of their own. */
  knows(element: ReadRoot): boolean {
    return this.#byElement.has(element);
  }

  enter(element: ReadRoot): void {
    if (!this.#byElement.has(element)) this.#byElement.set(element, null);
  }

  of(element: ReadRoot): readonly Block[] {
    const found = this.#byElement.get(element) ?? [];
    return Array.isArray(found) ? found : [found];
  }

  /** The last block that stands before `node`, `null` where it would be the first. */
  before(node: Node): Block | null {
    const walker = node.ownerDocument?.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_ELEMENT);
    if (!walker || !this.#last) return null;
    walker.currentNode = node;
    for (let left = farthest; left > 0; left -= 1) {
      const element = walker.previousNode();
      if (element === null) return null;
      const last = this.of(element as Element).at(-1);
      if (last) return last;
    }
    return this.#last;
  }

  *all(): Iterable<Block> {
    for (let block = this.#first; block; block = block.next) yield block;
  }

  /** Adds what was read behind the block `after`, before all others where that is `null`. */
  add({ element, segments, base, text, role, language }: ReadBlock, after: Block | null): Block {
    const previous = after ? (this.#byId.get(after.id) ?? this.#last) : null;
    const next = previous ? previous.next : this.#first;
    const id = this.#nextId;
    const order = between(previous, next);
    const block: Kept = { id, order, text, base, element, segments, role, language, next, previous };
    this.#nextId += 1;
    if (previous) previous.next = block;
    else this.#first = block;
    if (next) next.previous = block;
    else this.#last = block;
    this.#byId.set(id, block);
    const known = this.#byElement.get(element);
    if (Array.isArray(known)) known.push(block);
    else this.#byElement.set(element, known ? [known, block] : block);
    return block;
  }

  /** Keeps a block whose text was found unchanged, in the nodes where it now stands. */
  refresh(id: number, { segments, role, language }: ReadBlock): Block | null {
    const block = this.#byId.get(id);
    return block ? Object.assign(block, { segments, role, language }) : null;
  }

  remove(id: number): void {
    const block = this.#byId.get(id);
    if (!block) return;
    const { previous, next, element } = block;
    this.#byId.delete(id);
    if (previous) previous.next = next;
    else this.#first = next;
    if (next) next.previous = previous;
    else this.#last = previous;
    const known = this.#byElement.get(element);
    if (Array.isArray(known)) known.splice(known.indexOf(block), 1);
    else if (known === block) this.#byElement.set(element, null);
  }

  /** Forgets everything; gives the ids of all blocks. */
  clear(): readonly number[] {
    const ids = [...this.#byId.keys()];
    for (const id of ids) this.remove(id);
    this.#byElement = new WeakMap();
    return ids;
  }

  /** Forgets an element with its own blocks, as if it had never been read; gives the ids of those blocks. */
  forget(element: ReadRoot): readonly number[] {
    const ids = this.of(element).map((block) => block.id);
    for (const id of ids) this.remove(id);
    this.#byElement.delete(element);
    return ids;
  }
}

/** Orders stay fixed once given, so a late block gets a fraction between its neighbours. */
function between(previous: Block | null, next: Block | null): number {
  if (!next) return previous ? Math.floor(previous.order) + 1 : 0;
  if (!previous) return Math.ceil(next.order) - stretch;
  return previous.order + Math.min(1, (next.order - previous.order) / 8);
}

/** Room before the first block, for pages that are read from the middle on. */
const stretch = 2 ** 24;
