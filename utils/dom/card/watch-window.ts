import type { Listen } from '../events/capture-events.ts';

/** Calls back, at most once a frame, when something that holds a card's name may have moved. */
export function watchWindow(listen: Listen, signal: AbortSignal, moved: () => void): void {
  let scheduled = false;
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      if (!signal.aborted) moved();
    });
  };
  for (const type of ['scroll', 'resize', 'fullscreenchange'] as const) listen(type, schedule, signal);
  window.visualViewport?.addEventListener('resize', schedule, { passive: true, signal });
  const sizes = new ResizeObserver(schedule);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
