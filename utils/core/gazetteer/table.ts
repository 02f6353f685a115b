import { CONTINUES, ENDS, LISTED } from './layout.ts';

/** Names with the same tokens: their first place in the order, and the nodes on their way, the last one included. */
interface Group {
  readonly place: number;
  readonly path: readonly number[];
}

export interface Table {
  readonly roots: Uint8Array;
  readonly pairs: Uint8Array;
  readonly slots: Uint32Array;
  readonly lists: Uint32Array;
}

/** Slots are filled to this share at most. */
const LOAD = 0.85;

/**
 * Where the value of a node stands in `slots`, or else the free slot for it. Two paths of tokens with the same 32 bits
 * are one node, which costs a failed comparison and never a name.
 */
export function findSlot(node: number, slots: Uint32Array): number {
  const unsigned = node >>> 0;
  const { length } = slots;
  // The high bits, scaled to the number of slots, which need not be a power of two.
  let at = ((unsigned * (length / 0x200000000)) | 0) * 2;
  while (slots[at] !== 0 && slots[at + 1] !== unsigned) at = at + 2 === length ? 0 : at + 2;
  return at;
}

export function buildTable(groups: readonly Group[]): Table {
  const nodes = new Set(groups.flatMap(({ path }) => path));
  const slots = new Uint32Array((Math.ceil(nodes.size / LOAD) + 1) * 2);
  const endings = new Map<number, number[]>();
  for (const { place, path } of groups) {
    path.forEach((node, depth) => {
      const slot = findSlot(node, slots);
      const last = depth === path.length - 1;
      slots[slot] = (slots[slot] ?? 0) | (last ? ENDS : CONTINUES);
      slots[slot + 1] = node;
      if (last) endings.set(slot, [...(endings.get(slot) ?? []), place]);
    });
  }
  const lists: number[] = [];
  for (const [slot, places] of endings) {
    const [place = 0] = places;
    slots[slot] = (slots[slot] ?? 0) | (places.length === 1 ? place : LISTED | lists.length);
    if (places.length > 1) lists.push(places.length, ...places);
  }
  const roots = new Set(groups.map(({ path }) => path[0] ?? 0));
  const pairs = new Set(groups.map(({ path }) => path[1] ?? path[0] ?? 0));
  return { roots: bitmapOf(roots), pairs: bitmapOf(pairs), slots, lists: Uint32Array.from(lists) };
}

/** One bit by hash for each node, at least eight bits a node; their number is a power of two. */
export function bitmapOf(nodes: ReadonlySet<number>): Uint8Array {
  const bits = new Uint8Array(Math.max(64, 2 ** Math.ceil(Math.log2(nodes.size + 1))));
  for (const node of nodes) setBit(bits, node & (bits.length * 8 - 1));
  return bits;
}

/** Whether a bitmap has the node, or another one with the same last bits. */
export function isSet(bitmap: Uint8Array, node: number): boolean {
  const bit = node & (bitmap.length * 8 - 1);
  return (((bitmap[bit >> 3] as number) >> (bit & 7)) & 1) !== 0;
}

export function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}
