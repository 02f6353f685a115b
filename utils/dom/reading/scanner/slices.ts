interface Scheduling {
  readonly postTask: (task: () => void) => Promise<void>;
}

/** How long work on the page's main thread may go on before the page gets its turn, in milliseconds. */
export const SLICE_BUDGET = 8;

/**
 * Lets the page work, then resolves: through the browser's scheduler, or through a message where it has none. What the
 * page has waiting comes first; `scheduler.yield` would go ahead of it, and stopped a page's timers for two seconds
 * while 50 MB were read.
 */
export function nextTurn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduling }).scheduler;
  if (scheduler) return scheduler.postTask(() => {});
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Something that can be done bit by bit. */
export interface Job {
  /** Does a small part, a fraction of a millisecond; true when nothing is left to do. */
  advance(): boolean;
}

/** Works on `job` in slices of `sliceBudget`, calling `after` at the end of each. Leaves off when `signal` is aborted. */
export async function runInSlices(job: Job, signal: AbortSignal, after: () => void): Promise<void> {
  for (let start = performance.now(); !signal.aborted; ) {
    const done = job.advance();
    if (!done && performance.now() - start < SLICE_BUDGET) continue;
    after();
    if (done) return;
    await nextTurn();
    start = performance.now();
  }
}
