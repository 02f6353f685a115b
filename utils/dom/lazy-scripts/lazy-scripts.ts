import { onAbort } from '../events/on-abort.ts';

/**
 * A script that few pages need, loaded on first use into the same isolated world of the same frame. The two scripts
 * meet at a symbol of the world's global object: there the content script waits, and the lazy script provides.
 */
export type LazyScript<Provided> = symbol & { readonly provided?: Provided };

export const lazyScript = <Provided>(name: string): LazyScript<Provided> => Symbol.for(`partnership-lens.${name}`);

const world = globalThis as { [script: symbol]: ((provided: never) => void) | undefined };

/** The lazy script calls it once, when it runs. Nothing happens where no living content script waits for it. */
export function provide<Provided>(script: LazyScript<Provided>, provided: Provided): void {
  world[script]?.(provided as never);
}

/** Resolves with what the script provides when it runs; never resolves after `signal` ended. */
export const receive = <Provided>(script: LazyScript<Provided>, signal: AbortSignal): Promise<Provided> =>
  new Promise((resolve) => {
    world[script] = resolve;
    onAbort(signal, () => world[script] === resolve && delete world[script]);
  });

/** A value made from a lazy script, which is loaded once, at the first call. */
export interface LazyLoader<Made> {
  /** Null until it is loaded. */
  readonly loaded: Made | null;
  /** Rejects where the script cannot be run; the next call tries again. */
  readonly load: () => Promise<Made>;
}

/** `run` runs the script in this frame; `make` turns what the script provides into the value. */
export function lazyLoader<Provided, Made>(
  script: LazyScript<Provided>,
  run: () => Promise<unknown>,
  make: (provided: Provided) => Made,
  signal: AbortSignal,
): LazyLoader<Made> {
  let loaded: Made | null = null;
  let loading: Promise<Made> | null = null;
  const fetchScript = async (): Promise<Made> => {
    const provided = receive(script, signal);
    try {
      await run();
    } catch (error) {
      loading = null;
      throw error;
    }
    loaded = make(await provided);
    return loaded;
  };
  return {
    get loaded() {
      return loaded;
    },
    load: () => (loading ??= fetchScript()),
  };
}
