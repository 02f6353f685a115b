import { onAbort } from './on-abort.ts';

/**
 * Pages may swallow events: the listener that was there first, on the window and in the capture phase, decides. So the
 * content script takes its place as early as it can and hands the events on to whoever comes later.
 */
const TYPES = [
  'keydown',
  'keyup',
  'click',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
] as const;

export type CapturedEvent = (typeof TYPES)[number];

/** As `addEventListener` on the window in the capture phase, but ahead of the page's own listeners. */
export type Listen = <Type extends CapturedEvent>(
  type: Type,
  handler: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
) => void;

/** Call it before the page's scripts run. Everything ends with `signal`. */
export function captureEvents(window: Window, signal: AbortSignal): Listen {
  const handlers = new Map<string, Set<(event: never) => void>>(TYPES.map((type) => [type, new Set()]));
  const handOn = (event: Event): void => {
    for (const handler of handlers.get(event.type) ?? []) (handler as (event: Event) => void)(event);
  };
  for (const type of TYPES) window.addEventListener(type, handOn, { capture: true, signal });
  return (type, handler, until) => {
    if (until.aborted) return;
    const hearing = handlers.get(type);
    hearing?.add(handler);
    onAbort(until, () => hearing?.delete(handler));
  };
}
