/**
 * The names by the node where each ends. Slots are sorted by node, with gaps, so that a look-up begins where the node
 * would stand if all were spread evenly, and the names that end at one node are neighbours. Two paths of tokens with
 * the same 32 bits are one node, which costs a failed comparison and never a name.
 */

/**
 * The words of a slot, 16 bytes: its node; the hash of the name's very characters; see `RULES`; its place in the pool.
 */
export const SPELLING = 1;
export const ENTRY = 2;
export const PLACE = 3;
export const SLOT_WORDS = 4;
/** In place of a node: the slot is free. Above all nodes, so that every look-up ends there. */
export const FREE = 0x7fffffff;
/** Places that even spreading uses are taken to this share. */
const LOAD = 0.85;

/** What slots hold of each name, by its number. */
export interface EndingNames {
  readonly nodes: Int32Array;
  readonly spellings: Int32Array;
  readonly entries: Int32Array;
}

/** How many slots nodes are spread over, for so many names that were compiled. */
export function spreadOf(names: number): number {
  return Math.ceil(names / LOAD) + 1;
}

/** Where the first slot of a node begins; −1 where no name ends at it. */
export function findSlot(node: number, slots: Int32Array, spread: number): number {
  const wanted = asKept(node);
  let at = homeOf(wanted, spread) * SLOT_WORDS;
  while ((slots[at] as number) < wanted) at += SLOT_WORDS;
  return slots[at] === wanted ? at : -1;
}

/** `order`: the numbers of the names that have a slot; the place of each is that in it. */
export function buildSlots(order: Uint32Array, { nodes, spellings, entries }: EndingNames, spread: number): Int32Array {
  const places = placesByNode(order, nodes);
  let next = 0;
  const slotOf = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i += 1) {
    const slot = Math.max(next, homeOf(asKept(nodes[order[places[i] as number] as number] as number), spread));
    next = slot + 1;
    slotOf[i] = slot;
  }
  // The last slot is always free.
  const slots = new Int32Array((Math.max(next, spread) + 1) * SLOT_WORDS);
  for (let at = 0; at < slots.length; at += SLOT_WORDS) slots[at] = FREE;
  for (let i = 0; i < places.length; i += 1) {
    const at = (slotOf[i] as number) * SLOT_WORDS;
    const place = places[i] as number;
    const number = order[place] as number;
    slots[at] = asKept(nodes[number] as number);
    slots[at + SPELLING] = spellings[number] as number;
    slots[at + ENTRY] = entries[number] as number;
    slots[at + PLACE] = place;
  }
  return slots;
}

/** By node, then by place. Typed arrays sort numbers several times faster than lists sort objects. */
function placesByNode(order: Uint32Array, nodes: Int32Array): Uint32Array {
  const keys = new Float64Array(order.length);
  for (let place = 0; place < keys.length; place += 1)
    keys[place] = (asKept(nodes[order[place] as number] as number) + 2 ** 31) * PLACES + place;
  keys.sort();
  const places = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    places[i] = key - Math.floor(key / PLACES) * PLACES;
  }
  return places;
}
/** More than the places; with a node they are one whole number below 2⁵³. */
const PLACES = 2 ** 21;

function asKept(node: number): number {
  return node === FREE ? FREE - 1 : node;
}

function homeOf(node: number, spread: number): number {
  return ((node + 0x80000000) * (spread / 0x100000000)) | 0;
}
