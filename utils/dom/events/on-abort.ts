const endings = new WeakMap<AbortSignal, (() => void)[]>();

/** Runs `end` once, when what `signal` stands for is over. One listener serves all: each costs a page's start some time. */
export function onAbort(signal: AbortSignal, end: () => void): void {
  const all = endings.get(signal) ?? [];
  all.push(end);
  if (all.length > 1) return;
  endings.set(signal, all);
  const endAll = (): void => {
    for (const each of all) each();
  };
  signal.addEventListener('abort', endAll);
}
