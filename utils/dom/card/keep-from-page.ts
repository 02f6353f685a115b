import type { CapturedEvent, Listen } from '../events/capture-events.ts';

/**
 * All events by which a reader uses a card: keys, pointer, wheel, touch, focus, clipboard, menu, selection,
 * composition. Those that stand in no list of early ones (`capture-events.ts`) a page still receives where it listens
 * on the window itself. It also learns that the selection of the document has changed, which is told to the document.
 */
const KEPT_EVENTS = (
  'keydown keyup keypress beforeinput input compositionstart compositionupdate compositionend ' +
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout ' +
  'mouseenter mouseleave pointerenter pointerleave pointerdown pointerup pointermove pointerover pointerout ' +
  'pointercancel gotpointercapture lostpointercapture ' +
  'wheel mousewheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel focusin focusout focus blur ' +
  'copy cut paste beforecopy beforecut beforepaste selectstart dragstart drag dragenter dragover dragleave dragend ' +
  'drop DOMActivate DOMFocusIn DOMFocusOut'
).split(' ') as readonly CapturedEvent[];

export interface KeptEvents {
  /**
   * Call it when a card is shown, and when none is any more: while anything listens for `pointerrawupdate`, the browser
   * wakes the page for each report of the mouse.
   */
  readonly keepRaw: (isShown: boolean) => void;
}

/**
 * Hides events on the card from the page, which can neither see nor stop them. Each event is stopped on the window
 * before the page receives it, and the events that the card handles are dispatched again inside the closed root, which
 * they do not leave. The browser's default actions (scrolling, selecting, copying, its menu) still happen.
 */
export function keepFromPage(host: Element, root: ShadowRoot, listen: Listen, signal: AbortSignal): KeptEvents {
  const inside = { bubbles: true, cancelable: true, composed: false };
  let focused: Element | null = null;
  const underPointer = (event: MouseEvent): Element | null => root.elementFromPoint(event.clientX, event.clientY);
  // In a shadow root of the page the window sees that root's host as the target.
  const isOnCard = (event: Event): boolean => host.isConnected && event.composedPath().includes(host);

  const dispatchCopy = (event: Event, target: Element | null, copy: Event): void => {
    if (target && !target.dispatchEvent(copy)) event.preventDefault();
  };

  const dispatchAgain = (event: Event): void => {
    switch (event.type) {
      case 'keydown': {
        const { key, shiftKey } = event as KeyboardEvent;
        // Firefox lets every KeyboardEvent out of the root, composed or not; a plain event stays inside.
        return dispatchCopy(event, root.activeElement, Object.assign(new Event('keydown', inside), { key, shiftKey }));
      }
      case 'pointerdown': {
        const { clientX, clientY, button, pointerId, pointerType } = event as PointerEvent;
        const copy = { ...inside, clientX, clientY, button, pointerId, pointerType };
        return dispatchCopy(event, underPointer(event as PointerEvent), new PointerEvent('pointerdown', copy));
      }
      case 'click': {
        // A click that was made with a key has no coordinates.
        const target = (event as MouseEvent).detail === 0 ? root.activeElement : underPointer(event as MouseEvent);
        // Links are followed at the first event; a second one would follow them twice.
        if (!target?.closest('a[href]')) target?.dispatchEvent(new MouseEvent('click', inside));
        return;
      }
      case 'focusin':
        focused = root.activeElement;
        focused?.dispatchEvent(new Event('focusin', inside));
        return;
      case 'focusout':
        focused?.dispatchEvent(new Event('focusout', inside));
        focused = null;
    }
  };

  /** A page that traps the focus also listens for where the focus goes. */
  const goesToCard = ({ type, relatedTarget }: Event & { readonly relatedTarget?: EventTarget | null }): boolean =>
    relatedTarget === host && (type === 'focusout' || type === 'blur');

  // Between two elements of the card the focus moves without an event on the window.
  const moved = ({ target }: Event): void => {
    focused = target as Element;
  };
  root.addEventListener('focusin', moved, { signal });

  for (const type of KEPT_EVENTS) {
    listen(
      type,
      (event) => {
        const onCard = isOnCard(event);
        if (onCard || goesToCard(event)) event.stopImmediatePropagation();
        if (onCard) dispatchAgain(event);
      },
      signal,
    );
  }

  const keepRaw = (event: Event): void => {
    if (isOnCard(event)) event.stopImmediatePropagation();
  };
  return {
    keepRaw: (isShown) => {
      if (isShown) window.addEventListener('pointerrawupdate', keepRaw, { capture: true, signal });
      else window.removeEventListener('pointerrawupdate', keepRaw, true);
    },
  };
}
