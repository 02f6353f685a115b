import { extension } from './extension.ts';

/** Calls `closed` with every tab that is closed, until `signal` is aborted. */
export function onTabClosed(closed: (tab: number) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onRemoved } = extension.tabs;
  const listener = (tab: number) => closed(tab);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => onRemoved.removeListener(listener), { once: true });
}
