/**
 * Long work in steps of about a millisecond, so that the caller can do other work between steps. The core has no clock,
 * so it counts operations.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `of` for each item, `size` items a step. */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  of: (item: Item, index: number) => Made,
  size = 100,
): Steps<Made[]> {
  const made: Made[] = [];
  for (let start = 0; start < items.length; start += size) {
    const end = Math.min(start + size, items.length);
    for (let index = start; index < end; index += 1) made.push(of(items[index] as Item, index));
    yield;
  }
  return made;
}

const MAX_SORTED = 500;
const MAX_MERGED = 2000;

/** The items in a stable order, like that of `toSorted`. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += MAX_SORTED) {
    runs.push(items.slice(start, start + MAX_SORTED).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
      yield;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  const [last, first] = [one.at(-1), other[0]];
  // In order already, as the names of a register are.
  if (last === undefined || first === undefined || compare(last, first) <= 0) return [...one, ...other];
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const [a, b] = [one[left] as Item, other[right] as Item];
    const first = compare(a, b) <= 0;
    if (first) left += 1;
    else right += 1;
    merged.push(first ? a : b);
    if (merged.length % MAX_MERGED === 0) yield;
  }
  for (; left < one.length; left += 1) merged.push(one[left] as Item);
  for (; right < other.length; right += 1) merged.push(other[right] as Item);
  return merged;
}
