/** How much of long work is done. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Long work in slices of some milliseconds, between which a page can answer: each gives how far the work is. */
export type Slices<Result> = Generator<Progress, Result, void>;

/** Does all slices at once. */
export function finish<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

const ITEMS_A_SLICE = 200;

/** Acts on each item; the work is `of` items, of which `before` were done before these. */
export function* eachInSlices<Item>(
  items: readonly Item[],
  act: (item: Item) => void,
  { before = 0, of = before + items.length }: { readonly before?: number; readonly of?: number } = {},
): Slices<void> {
  for (const [at, item] of items.entries()) {
    act(item);
    if (at % ITEMS_A_SLICE === ITEMS_A_SLICE - 1) yield { done: before + at + 1, of };
  }
}
