import type { BlockRole } from '../../../core/page/types.ts';
import { ELEMENTS, isElement, isShadowRoot } from '../text-blocks/node-kinds.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { shadowRootOf } from '../text-blocks/shadow-roots.ts';
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

/** The number of elements that are searched for a neighbour; beyond it blocks are compared with the place. */
const FARTHEST = 2000;
/**
 * `Node.DOCUMENT_POSITION_FOLLOWING`, and with
 * `DOCUMENT_POSITION_DISCONNECTED`: in another tree, the order says nothing.
 */
const FOLLOWING = 4;
const FOLLOWING_OR_APART = 5;

/** All blocks of the page: in document order, and by the element whose text they are. */
export interface BlockIndex {
  readonly get: (id: number) => Block | undefined;
  /** True for elements that were read, with or without text of their own. */
  readonly knows: (element: ReadRoot) => boolean;
  readonly enter: (element: ReadRoot) => void;
  readonly of: (element: ReadRoot) => readonly Block[];
  /** The last block that stands before `node`, `null` where it would be the first. */
  readonly before: (node: Node) => Block | null;
  readonly all: () => Iterable<Block>;
  /**
   * Adds a block after the block `after`, or before all others where that is `null`. `isApart`: text between the two
   * has not been read yet.
   */
  readonly add: (read: ReadBlock, after: Block | null, isApart?: boolean) => Block;
  /** Keeps a block with unchanged text, and the nodes that hold it now. */
  readonly refresh: (id: number, read: ReadBlock) => Block | null;
  readonly remove: (id: number) => void;
  /** Forgets everything; gives the ids of all blocks. */
  readonly clear: () => readonly number[];
  /** Forgets an element with its own blocks, as if it had never been read; gives the ids of those blocks. */
  readonly forget: (element: ReadRoot) => readonly number[];
}

function walkerAt(node: Node): TreeWalker {
  const walker = document.createTreeWalker(rootOf(node), ELEMENTS);
  walker.currentNode = node;
  return walker;
}

/** The node itself, or the element of the document in whose shadow it stands. */
function outermost(node: Node): Node {
  let at = node;
  for (let root = rootOf(at); isShadowRoot(root); root = rootOf(at)) at = root.host;
  return at;
}

const inOrder = (a: Block, b: Block): number => a.order - b.order;
const rootOf = (node: Node): Node => propertiesOf(node).getRootNode.call(node);

/** Where the text of a block begins: an element may have text of its own behind elements inside it. */
const beginningOf = ({ segments, element }: Kept): Node =>
  segments?.find((each) => typeof each !== 'string') ?? element;
const isBehind = (node: Node, other: Node): boolean =>
  (propertiesOf(other).compareDocumentPosition(node) & FOLLOWING_OR_APART) === FOLLOWING;

export function createBlockIndex(): BlockIndex {
  const byId = new Map<number, Kept>();
  /** Elements that were read, with the block that is their text: most have one, or none. */
  let byElement = new WeakMap<ReadRoot, Kept | Kept[] | null>();
  let first: Kept | null = null;
  let last: Kept | null = null;
  let nextId = 1;

  const of = (element: ReadRoot): readonly Kept[] => {
    const found = byElement.get(element) ?? [];
    return Array.isArray(found) ? found : [found];
  };

  /** The last block of an element that begins before `node`: in the shadow of an element before it, each does. */
  const lastIn = (element: Node, node: Node): Kept | undefined =>
    of(element as ReadRoot).findLast((block) => !isBehind(beginningOf(block), node));

  /** The last block before `node` where nothing near it was read. */
  const lastBefore = (node: Node): Kept | null => {
    const place = outermost(node);
    let block = last;
    while (block && isBehind(outermost(beginningOf(block)), place)) block = block.previous;
    return block;
  };

  const remove = (id: number): void => {
    const block = byId.get(id);
    if (!block) return;
    const { previous, next, element } = block;
    byId.delete(id);
    if (previous) previous.next = next;
    else first = next;
    if (next) next.previous = previous;
    else last = previous;
    const known = byElement.get(element);
    if (Array.isArray(known)) known.splice(known.indexOf(block), 1);
    else if (known === block) byElement.set(element, null);
  };

  return {
    get: (id) => byId.get(id),
    knows: (element) => byElement.has(element),
    enter: (element) => {
      if (!byElement.has(element)) byElement.set(element, null);
    },
    of,
    before: (node) => {
      let from = node;
      let walker = walkerAt(node);
      for (let left = FARTHEST; left && last; left -= 1) {
        let at = walker.previousNode() ?? walker.root;
        for (;;) {
          const found = lastIn(at, from);
          if (found) return found;
          // What stands in the shadow of an element comes before the
          // element's own text, and that before what follows it.
          const shadow = isElement(at) && shadowRootOf(at);
          if (!byElement.has(shadow as ShadowRoot)) break;
          walker = walkerAt(shadow as ShadowRoot);
          while (walker.lastChild());
          at = walker.currentNode;
        }
        if (isElement(at)) continue;
        // Before a shadow root comes what is before its host.
        if (!isShadowRoot(at)) return null;
        from = at.host;
        walker = walkerAt(from);
      }
      return lastBefore(node);
    },
    *all() {
      for (let block = first; block; block = block.next) yield block;
    },
    add: ({ element, segments, base, text, role, language }, after, isApart = false) => {
      const previous = after ? (byId.get(after.id) ?? last) : null;
      const next = previous ? previous.next : first;
      const id = nextId++;
      const order = between(previous, next, isApart);
      const block: Kept = { id, order, text, base, element, segments, role, language, next, previous };
      if (previous) previous.next = block;
      else first = block;
      if (next) next.previous = block;
      else last = block;
      byId.set(id, block);
      const known = byElement.get(element);
      if (Array.isArray(known)) {
        known.push(block);
        known.sort(inOrder);
      } else byElement.set(element, known ? [known, block].sort(inOrder) : block);
      return block;
    },
    refresh: (id, { segments, role, language }) => {
      const block = byId.get(id);
      return block ? Object.assign(block, { segments, role, language }) : null;
    },
    remove,
    clear: () => {
      const ids = [...byId.keys()];
      byId.clear();
      byElement = new WeakMap();
      first = last = null;
      return ids;
    },
    forget: (element) => {
      const ids = of(element).map((block) => block.id);
      ids.forEach(remove);
      byElement.delete(element);
      return ids;
    },
  };
}

/**
 * Orders stay fixed once given, so a late block gets a fraction between its neighbours, and what is read before the
 * text above it leaves room for that text.
 */
function between(previous: Block | null, next: Block | null, isApart: boolean): number {
  if (!next) return previous ? Math.floor(previous.order) + (isApart ? STRETCH : 1) : 0;
  if (!previous) return Math.ceil(next.order) - STRETCH;
  const room = next.order - previous.order;
  return previous.order + (isApart ? room / 2 : Math.min(1, room / 8));
}

/** Room for the orders of text that is read later. */
const STRETCH = 2 ** 24;
