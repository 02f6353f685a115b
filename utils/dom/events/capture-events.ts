import { onAbort } from './on-abort.ts';
import { onRewritten } from './on-rewritten.ts';

/**
 * Pages may stop events, and the first capturing listener on the window decides. So the content script adds listeners
 * as early as possible and passes events on to handlers that are added later. These are the events that pages stop on
 * the window; listeners for others are added on demand, since each slows the start of a page.
 */
const EARLY = (
  'keydown keyup keypress click dblclick auxclick contextmenu wheel touchstart touchmove touchend copy cut paste ' +
  '*down *move *up *over *out *enter *leave pointercancel gotpointercapture lostpointercapture ' +
  'focus blur focusin focusout DOMActivate' +
  (import.meta.env?.FIREFOX
    ? ' DOMMouseScroll MozMousePixelScroll'
    : ' DOMFocusIn DOMFocusOut beforecopy beforecut beforepaste')
)
  .replace(/\*(\w+)/g, 'mouse$1 pointer$1')
  .split(' ');

export type CapturedEvent = keyof (WindowEventMap & DocumentEventMap);

/** Like `addEventListener` on the window in the capture phase, but its listeners run before those of the page. */
export type Listen = <Type extends CapturedEvent>(
  type: Type,
  handler: (event: (WindowEventMap & DocumentEventMap)[Type]) => void,
  signal: AbortSignal,
) => void;

/** Call it before the page's scripts run. Everything ends with `signal`. */
export function captureEvents(window: Window, signal: AbortSignal): Listen {
  const handlers = new Map<string, Set<(event: never) => void> | null>(EARLY.map((type) => [type, null]));
  const handOn = (event: Event): void => {
    for (const handler of handlers.get(event.type) ?? []) (handler as (event: Event) => void)(event);
  };
  const capture = (type: string): void => {
    // An object costs a browser more to read than a boolean does, and a signal in it costs most: all end together
    // below. Scrolling by wheel and finger waits for no listener that is passive.
    const options = !/wheel|touch|scroll/i.test(type) || { capture: true, passive: true };
    window.addEventListener(type, handOn, options);
  };
  const captureAll = (): void => {
    for (const type of handlers.keys()) capture(type);
  };
  captureAll();
  onRewritten(window.document, signal, captureAll);
  onAbort(signal, () => {
    for (const type of handlers.keys()) window.removeEventListener(type, handOn, true);
  });
  return (type, handler, until) => {
    if (until.aborted || signal.aborted) return;
    if (!handlers.has(type)) capture(type);
    const listening = handlers.get(type) ?? new Set();
    handlers.set(type, listening.add(handler));
    onAbort(until, () => listening.delete(handler));
  };
}
