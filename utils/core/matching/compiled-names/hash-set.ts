/** As many hashes as a filter is made of. */
export interface Hashes {
  readonly size: number;
  forEach(visit: (hash: number) => void): void;
}

const FIRST_ROOM = 1024;

/**
 * Distinct 32-bit hashes. A `Set` keeps most of them as objects, since they are longer than its small integers, and
 * takes several times the time and the memory.
 */
export class HashSet implements Hashes {
  /** A power of two; 0 is a free place. */
  #places = new Int32Array(FIRST_ROOM);
  #taken = 0;
  #hasZero = false;

  get size(): number {
    return this.#taken + (this.#hasZero ? 1 : 0);
  }

  add(hash: number): void {
    if (hash === 0) {
      this.#hasZero = true;
      return;
    }
    if (!put(this.#places, hash)) return;
    this.#taken += 1;
    if (this.#taken * 2 < this.#places.length) return;
    const larger = new Int32Array(this.#places.length * 2);
    for (const each of this.#places) if (each !== 0) put(larger, each);
    this.#places = larger;
  }

  forEach(visit: (hash: number) => void): void {
    if (this.#hasZero) visit(0);
    const places = this.#places;
    // By number: an iterator takes several times as long here.
    for (let at = 0; at < places.length; at += 1) if (places[at] !== 0) visit(places[at] as number);
  }
}

/** Whether the hash was not there. */
function put(places: Int32Array, hash: number): boolean {
  const mask = places.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (places[at] === hash) return false;
    if (places[at] !== 0) continue;
    places[at] = hash;
    return true;
  }
}
