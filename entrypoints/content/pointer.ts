import type { AnnotatedPage } from '../../utils/dom/annotated-page/annotated-page.ts';
import { targetOf } from '../../utils/dom/annotated-page/targets.ts';
import type { CardPointer } from '../../utils/dom/card-seam/card-seam.ts';
import type { Listen } from '../../utils/dom/early-listeners/early-listeners.ts';
import type { CardPort } from './card-port.ts';

export interface PointerOptions {
  readonly page: () => AnnotatedPage | null;
  readonly isOwn: (target: EventTarget) => boolean;
  readonly listen: Listen;
  readonly signal: AbortSignal;
}

const control =
  'a[href], button, label, summary, input, select, textarea, [contenteditable], [role="button"], [role="link"], [onclick]';

/** Follows the pointer, at most once per frame, and tells the card which mention it is on. */
export function followPointer(card: CardPort, { page, isOwn, listen, signal }: PointerOptions): void {
  let latest: PointerEvent | null = null;

  const tell = (kind: CardPointer['kind'], event: MouseEvent, path: readonly EventTarget[]): void => {
    const shown = page();
    if (!shown) return;
    const overCard = path.some(isOwn);
    const { clientX: x, clientY: y } = event;
    const hit = overCard || kind === 'leave' ? null : shown.hitAt(x, y);
    if (!hit && !card.loaded) return;
    const [under] = path;
    card.pointer({
      kind,
      pointer: pointerOf(event),
      x,
      y,
      time: event.timeStamp,
      alt: event.altKey,
      pressed: event.buttons !== 0,
      free: !(under instanceof Element && under.closest(control)),
      target: hit && targetOf(hit),
      overCard,
    });
  };

  let path: readonly EventTarget[] = [];
  const move = (event: PointerEvent): void => {
    if (page()?.hits.size === 0) return;
    path = event.composedPath();
    if (!latest) {
      requestAnimationFrame(() => {
        const moved = latest;
        latest = null;
        if (moved && !signal.aborted) tell('move', moved, path);
      });
    }
    latest = event;
  };

  listen('pointermove', move, signal);
  listen('pointerdown', (event) => tell('down', event, event.composedPath()), signal);
  listen('click', (event) => tell('click', event, event.composedPath()), signal);
  document.documentElement.addEventListener('pointerleave', (event) => tell('leave', event, event.composedPath()), {
    signal,
    passive: true,
  });
}

function pointerOf(event: MouseEvent): CardPointer['pointer'] {
  const type = event instanceof PointerEvent ? event.pointerType : 'mouse';
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}
