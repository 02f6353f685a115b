/**
 * A table from words to small numbers in few bytes, which holds no word: three cells of a word, added without carry,
 * give a check and its number (an xor filter with values: Graf and Lemire 2020). One other word in some 32,000 is taken
 * for one of its own.
 */

/** Of each cell; the check takes what the number leaves. */
const CELL_BYTES = 3;
const NUMBER_BITS = 9;
/** The first number that is too large. */
export const NUMBERS = 1 << NUMBER_BITS;
const CHECK_MASK = (1 << (CELL_BYTES * 8 - NUMBER_BITS)) - 1;
/** Cells for each word, with which building nearly always succeeds. */
const ROOM = 1.23;
const MORE_CELLS = 32;

/** Two independent hashes of a word; what comes of a seed that fails is another seed. */
function hash(word: string, seed: number): [first: number, second: number] {
  let first = 0x811c9dc5 ^ seed;
  let second = 0x9e3779b9 ^ (seed << 7);
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 13);
  }
  first = Math.imul(first ^ (first >>> 16), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 15), 0x27d4eb2f);
  return [(first ^ (first >>> 13)) >>> 0, (second ^ (second >>> 16)) >>> 0];
}

/** The word's cells, one in each third of the table. */
function cellsOf([first, second]: readonly [number, number], third: number): readonly [number, number, number] {
  const mixed = Math.imul(first ^ (second >>> 7), 0x2c1b3c6d);
  return [first % third, third + (second % third), 2 * third + (((mixed ^ (mixed >>> 12)) >>> 0) % third)];
}

const checkOf = ([first, second]: readonly [number, number]): number => ((first >>> 9) ^ second) & CHECK_MASK;

/** The first byte of a table is its seed. */
const cellAt = (table: Uint8Array, cell: number): number => {
  const at = cell * CELL_BYTES + 1;
  return (table[at] ?? 0) | ((table[at + 1] ?? 0) << 8) | ((table[at + 2] ?? 0) << 16);
};

/** The number of the word; undefined where the table does not have it. */
export function numberOf(table: Uint8Array, word: string): number | undefined {
  const hashed = hash(word, table[0] ?? 0);
  const [a, b, c] = cellsOf(hashed, (table.length - 1) / CELL_BYTES / 3);
  const found = cellAt(table, a) ^ cellAt(table, b) ^ cellAt(table, c);
  return found >>> NUMBER_BITS === checkOf(hashed) ? found & (NUMBERS - 1) : undefined;
}

/** The words in an order in which each has a cell that no later one needs, with that cell; null where there is none. */
function peel(cells: readonly (readonly number[])[], size: number): readonly (readonly [number, number])[] | null {
  const count = new Uint32Array(size);
  const words = new Uint32Array(size);
  cells.forEach((own, word) => {
    for (const cell of own) {
      count[cell] = (count[cell] ?? 0) + 1;
      words[cell] = (words[cell] ?? 0) ^ word;
    }
  });
  const open = Array.from(count.keys()).filter((cell) => count[cell] === 1);
  const order: [number, number][] = [];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (count[cell] !== 1) continue;
    const word = words[cell] ?? 0;
    order.push([word, cell]);
    for (const other of cells[word] ?? []) {
      count[other] = (count[other] ?? 0) - 1;
      words[other] = (words[other] ?? 0) ^ word;
      if (count[other] === 1) open.push(other);
    }
  }
  return order.length === cells.length ? order : null;
}

/** The table of these words; throws RangeError for a number that is too large. */
export function packTable(numbers: ReadonlyMap<string, number>): Uint8Array {
  const words = [...numbers.keys()];
  const third = Math.ceil((words.length * ROOM + MORE_CELLS) / 3);
  for (let seed = 0; seed < 256; seed += 1) {
    const hashed = words.map((word) => hash(word, seed));
    const cells = hashed.map((each) => cellsOf(each, third));
    const order = peel(cells, 3 * third);
    if (order === null) continue;
    const table = new Uint8Array(1 + 3 * third * CELL_BYTES);
    table[0] = seed;
    for (const [word, own] of order.toReversed()) {
      const number = numbers.get(words[word] ?? '') ?? 0;
      if (number < 0 || number >= NUMBERS) throw new RangeError(`${number} is too large for the table.`);
      const check = checkOf(hashed[word] ?? [0, 0]);
      let cell = number | (check << NUMBER_BITS);
      for (const other of cells[word] ?? []) if (other !== own) cell ^= cellAt(table, other);
      for (let byte = 0; byte < CELL_BYTES; byte += 1)
        table[1 + own * CELL_BYTES + byte] = (cell >>> (8 * byte)) & 0xff;
    }
    return table;
  }
  throw new RangeError('No seed gives a table of these words.');
}
