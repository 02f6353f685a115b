import type { Progress, Slices } from '../../utils/core/register/reading/slices.ts';
import { nextTurn, SLICE_BUDGET } from '../../utils/dom/reading/scanner/slices.ts';

/** Milliseconds between two reports of progress: each has the page drawn again. */
const BETWEEN_PROGRESS = 100;

/** Does long work without keeping the page from answering. Rejects with the signal's reason where it is aborted. */
export async function runSlices<Result>(
  slices: Slices<Result>,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Result> {
  let said = Number.NEGATIVE_INFINITY;
  for (let start = performance.now(); ; ) {
    const step = slices.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE_BUDGET) continue;
    if (start - said >= BETWEEN_PROGRESS) {
      said = start;
      onProgress(step.value);
    }
    await nextTurn();
    signal?.throwIfAborted();
    start = performance.now();
  }
}
