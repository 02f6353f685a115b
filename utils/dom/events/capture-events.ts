import { onAbort } from './on-abort.ts';
import { onRewritten } from './on-rewritten.ts';

/**
 * Pages may stop events, and the first capturing listener on the window decides. So the content script adds listeners
 * as early as possible and passes events on to handlers that are added later. These are the events that pages stop on
 * the window; listeners for others are added on demand, since each slows the start of a page.
 */
const EARLY = (
  'keydown keyup keypress click dblclick contextmenu mousedown mouseup wheel touchstart touchmove copy ' +
  'mousemove pointerdown pointermove pointerup pointercancel focus blur focusin focusout'
).split(' ');

export type CapturedEvent = keyof (WindowEventMap & DocumentEventMap);

/** Like `addEventListener` on the window in the capture phase, but its listeners run before those of the page. */
export type Listen = <Type extends CapturedEvent>(
  type: Type,
  handler: (event: (WindowEventMap & DocumentEventMap)[Type]) => void,
  signal: AbortSignal,
) => void;

/** Call it before the page's scripts run. Everything ends with `signal`. */
export function captureEvents(window: Window, signal: AbortSignal): Listen {
  const handlers = new Map<string, Set<(event: never) => void>>(EARLY.map((type) => [type, new Set()]));
  const handOn = (event: Event): void => {
    for (const handler of handlers.get(event.type) ?? []) (handler as (event: Event) => void)(event);
  };
  const capture = (type: string): void =>
    // Browsers do not delay scrolling for a passive listener.
    window.addEventListener(type, handOn, { capture: true, passive: /wheel|touch|scroll/i.test(type), signal });
  const captureAll = (): void => {
    for (const type of handlers.keys()) capture(type);
  };
  captureAll();
  onRewritten(window.document, signal, captureAll);
  return (type, handler, until) => {
    if (until.aborted || signal.aborted) return;
    const listening = handlers.get(type) ?? new Set();
    if (!handlers.has(type)) {
      handlers.set(type, listening);
      capture(type);
    }
    listening.add(handler);
    onAbort(until, () => listening.delete(handler));
  };
}
