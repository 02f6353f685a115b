import type { Listen } from '../events/capture-events.ts';
import { keepInside } from './place.ts';

/** CSS pixels. A press that moves less is not a drag. */
const LEAST = 4;

/**
 * Moves the card with the pointer from a press on its bar until the release; `began` is called once it really moves. A
 * press on the bar's text begins a selection instead: a reader copies a name.
 */
export function drag(
  start: PointerEvent,
  card: HTMLElement,
  listen: Listen,
  signal: AbortSignal,
  began: () => void,
): void {
  if (start.button !== 0 || (start.target as Element).closest('button, .selectable')) return;
  const box = card.getBoundingClientRect();
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  let moves = false;
  listen(
    'pointermove',
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!moves && Math.hypot(x, y) < LEAST) return;
      if (!moves) began();
      moves = true;
      keepInside(card, box.left + x, box.top + y, window);
    },
    until,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    listen(type, (event) => event.pointerId === start.pointerId && end.abort(), until);
  }
}
