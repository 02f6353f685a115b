const endings = new WeakMap<AbortSignal, (() => void)[]>();

/** Runs `end` once, when `signal` is aborted. One listener serves all, since each slows the start of a page. */
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
