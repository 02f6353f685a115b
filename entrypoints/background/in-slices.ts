import { nextTurn, SLICE_BUDGET } from '../../utils/dom/reading/scanner/slices.ts';

/**
 * Runs steps in slices of `SLICE_BUDGET`, between which the background answers messages. Gives the result of the last
 * step.
 */
export async function inSlices<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_BUDGET) continue;
    await nextTurn();
    start = performance.now();
  }
}
