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

/**
 * The numbers from 0 on, so many, in a stable order: with room
 * for them alone, which a list of them would take several times.
 */
export function* numbersInOrder(count: number, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  let [from, to] = [Uint32Array.from({ length: count }, (_, number) => number), new Uint32Array(count)];
  for (let start = 0; start < count; start += MAX_SORTED) {
    from.subarray(start, start + MAX_SORTED).sort(compare);
    yield;
  }
  for (let size = MAX_SORTED; size < count; size *= 2) {
    for (let start = 0; start < count; start += size * 2) yield* mergeRuns(from, to, { start, size }, compare);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges two runs of `size` that follow one another; the last run may be shorter, or missing. */
function* mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  { start, size }: { readonly start: number; readonly size: number },
  compare: (a: number, b: number) => number,
): Steps<void> {
  const middle = Math.min(start + size, from.length);
  const end = Math.min(middle + size, from.length);
  // In order already, as the names of a register are.
  if (middle === end || compare(from[middle - 1] as number, from[middle] as number) <= 0) {
    to.set(from.subarray(start, end), start);
    return;
  }
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const isLeft = right === end || (left < middle && compare(from[left] as number, from[right] as number) <= 0);
    to[at] = from[isLeft ? left++ : right++] as number;
    if (at % MAX_MERGED === 0) yield;
  }
}
