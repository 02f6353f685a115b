import { nextTurn, SLICE_BUDGET } from '../../utils/dom/reading/scanner/slices.ts';

/** Between two parts of long work: waits for the page's turn when the slice is used up. */
export function pacer(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE_BUDGET) return;
    await nextTurn();
    start = performance.now();
  };
}
