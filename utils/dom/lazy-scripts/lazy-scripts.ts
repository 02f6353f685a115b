import { onAbort } from '../events/on-abort.ts';

/**
 * Code that few pages need is loaded on first use, into the same isolated world of the same frame. It meets the
 * content script on one symbol of the world's global object: the script offers a socket there, the late code plugs in.
 */
export interface Socket<Plug> {
  /** Where the late code plugs in; `undefined` where no living content script waits for it. */
  readonly offered: () => ((plug: Plug) => void) | undefined;
  readonly offer: (accept: (plug: Plug) => void, signal: AbortSignal) => void;
}

export function socket<Plug>(name: string): Socket<Plug> {
  const symbol = Symbol.for(`partnership-lens.${name}`);
  const shared = globalThis as { [symbol]?: ((plug: Plug) => void) | undefined };
  return {
    offered: () => shared[symbol],
    offer: (accept, signal) => {
      shared[symbol] = accept;
      onAbort(signal, () => shared[symbol] === accept && delete shared[symbol]);
    },
  };
}
