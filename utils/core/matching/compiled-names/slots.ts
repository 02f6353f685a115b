/**
 * The names by the node where each ends. Slots are sorted by node, with gaps, so that a look-up begins where the node
 * would stand if all were spread evenly, and the names that end at one node are neighbours. Two paths of tokens with
 * the same 32 bits are one node, which costs a failed comparison and never a name.
 */

/** The words of a slot, 16 bytes: its node; the hash of the name's very characters; see `RULES`; its place in the pool. */
export const SPELLING = 1;
export const ENTRY = 2;
export const PLACE = 3;
export const SLOT_WORDS = 4;
/** In place of a node: the slot is free. Above all nodes, so that every look-up ends there. */
export const FREE = 0x7fffffff;
/** Places that even spreading uses are taken to this share. */
const LOAD = 0.85;

export interface EndingName {
  readonly node: number;
  readonly spelling: number;
  readonly entry: number;
  readonly place: number;
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

export function buildSlots(names: readonly EndingName[], spread: number): Int32Array {
  const sorted = sortedByNode(names);
  let next = 0;
  const slotOf = new Uint32Array(sorted.length);
  sorted.forEach(({ node }, i) => {
    const slot = Math.max(next, homeOf(asKept(node), spread));
    next = slot + 1;
    slotOf[i] = slot;
  });
  // The last slot is always free.
  const slots = new Int32Array((Math.max(next, spread) + 1) * SLOT_WORDS);
  for (let at = 0; at < slots.length; at += SLOT_WORDS) slots[at] = FREE;
  sorted.forEach(({ node, spelling, entry, place }, i) => {
    const at = (slotOf[i] ?? 0) * SLOT_WORDS;
    slots[at] = asKept(node);
    slots[at + SPELLING] = spelling;
    slots[at + ENTRY] = entry;
    slots[at + PLACE] = place;
  });
  return slots;
}

/** By node, then by place, which is that in `names`. Typed arrays sort numbers several times faster than lists sort objects. */
function sortedByNode(names: readonly EndingName[]): readonly EndingName[] {
  const keys = new Float64Array(names.length);
  names.forEach(({ node }, place) => {
    keys[place] = (asKept(node) + 2 ** 31) * PLACES + place;
  });
  keys.sort();
  return Array.from(keys, (key) => names[key % PLACES] as EndingName);
}
/** More than the places; with a node they are one whole number below 2⁵³. */
const PLACES = 2 ** 21;

function asKept(node: number): number {
  return node === FREE ? FREE - 1 : node;
}

function homeOf(node: number, spread: number): number {
  return ((node + 0x80000000) * (spread / 0x100000000)) | 0;
}
