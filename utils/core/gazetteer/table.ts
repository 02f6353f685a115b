import { CONTINUES, ENDS, LISTED } from './layout.ts';

/** Names with the same tokens: their first place in the order, and the nodes on their way, the last one included. */
interface Group {
  readonly place: number;
  readonly path: readonly number[];
}

export interface Table {
  readonly roots: Uint8Array;
  readonly pairs: Uint8Array;
  readonly checks: Uint16Array;
  readonly values: Uint32Array;
  readonly lists: Uint32Array;
}

/** Slots are filled to this share at most. */
const LOAD = 0.85;

/**
 * Where a node is, or else the free slot for it. Slots are compared by 16 bits only: two nodes that look alike on one
 * probe sequence become one node, which costs a failed comparison now and then and never a name, since slots are never
 * freed and every search takes the same way.
 */
export function findSlot(node: number, checks: Uint16Array, values: Uint32Array): number {
  const capacity = values.length;
  const check = node & 0xffff;
  // The high bits, scaled to the capacity, which need not be a power of two.
  let slot = ((node >>> 0) * (capacity / 0x100000000)) | 0;
  while (checks[slot] !== check && values[slot] !== 0) slot = slot + 1 === capacity ? 0 : slot + 1;
  return slot;
}

export function buildTable(groups: readonly Group[]): Table {
  const nodes = new Set(groups.flatMap(({ path }) => path));
  const capacity = Math.ceil(nodes.size / LOAD) + 1;
  const checks = new Uint16Array(capacity);
  const values = new Uint32Array(capacity);
  const endings = new Map<number, number[]>();
  for (const { place, path } of groups) {
    path.forEach((node, depth) => {
      const slot = findSlot(node, checks, values);
      checks[slot] = node & 0xffff;
      const last = depth === path.length - 1;
      values[slot] = (values[slot] ?? 0) | (last ? ENDS : CONTINUES);
      if (last) endings.set(slot, [...(endings.get(slot) ?? []), place]);
    });
  }
  const lists: number[] = [];
  for (const [slot, places] of endings) {
    const [place = 0] = places;
    values[slot] = (values[slot] ?? 0) | (places.length === 1 ? place : LISTED | lists.length);
    if (places.length > 1) lists.push(places.length, ...places);
  }
  const roots = new Set(groups.map(({ path }) => path[0] ?? 0));
  const pairs = new Set(groups.map(({ path }) => path[1] ?? path[0] ?? 0));
  return { roots: bitmapOf(roots), pairs: bitmapOf(pairs), checks, values, lists: Uint32Array.from(lists) };
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
