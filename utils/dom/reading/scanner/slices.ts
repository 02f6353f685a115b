/** Without one a task is `user-visible`. */
type Priority = 'user-blocking';

interface Scheduling {
  readonly postTask: (task: () => void, options: { readonly priority?: Priority | undefined }) => Promise<void>;
}

/** Milliseconds for which a slice may use the page's main thread. */
export const SLICE_BUDGET = 8;

/**
 * Lets the page run its own code, then resolves: through the browser's scheduler, or through a message where it has
 * none. The page's waiting tasks run first; `scheduler.yield` would run before them, and stopped a page's timers for
 * two seconds while 50 MB were read. What is `user-blocking` comes before frames.
 */
export function nextTurn(priority?: Priority): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduling };
  // Firefox before 142 has none.
  if (import.meta.env.CHROME || scheduler) return (scheduler as Scheduling).postTask(() => {}, { priority });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds. A page that is never idle is read all the same. */
const LONGEST_WAIT = 100;

/** Resolves when the page is idle, or after a while. */
export function idleTurn(): Promise<unknown> {
  return new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
}

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time in milliseconds. A name of its own is shorter in every page. */
export const now = (): number => performance.now();

/** Work that can be done in small steps. */
export interface Job {
  /** Does one step, a fraction of a millisecond; true when nothing is left to do. */
  advance(): boolean;
}

/**
 * Works on `job` in slices of `SLICE_BUDGET`, calls `after` at the end of each, and waits for `turn` before the next.
 * Stops when `signal` is aborted.
 */
export async function runInSlices(
  job: Job,
  signal: AbortSignal,
  after: () => void,
  turn: () => Promise<unknown> = nextTurn,
): Promise<void> {
  for (let start = now(); !signal.aborted; ) {
    const done = job.advance();
    if (!done && now() - start < SLICE_BUDGET) continue;
    after();
    if (done) return;
    await turn();
    start = now();
  }
}
