/** Runs `end` once, when what `signal` stands for is over. */
export const onAbort = (signal: AbortSignal, end: () => void): void =>
  signal.addEventListener('abort', end, { once: true });
