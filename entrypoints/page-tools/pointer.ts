import type { CardPointer } from '../../utils/dom/card/card-api.ts';
import type { AnnotatedPage } from '../../utils/dom/mentions/annotated-page.ts';
import { forgetPlaces, mentionAt } from '../../utils/dom/mentions/hit-test/hit-test.ts';
import { targetOf } from '../../utils/dom/mentions/targets.ts';
import { propertiesOf } from '../../utils/dom/reading/text-blocks/properties-of.ts';
import type { CardPort } from './card-port.ts';
import type { FrameAccess } from './contract.ts';

const CONTROL =
  'a[href], button, label, summary, input, select, textarea, [contenteditable], [role="button"], [role="link"], [onclick]';

/**
 * Follows the pointer, at most once per frame, and passes to the card which mention it is on. Returns the handler of an
 * event.
 */
export function followPointer(card: CardPort, frame: FrameAccess): (event: PointerEvent) => void {
  const { listen, signal } = frame;
  let latest: PointerEvent | null = null;

  const pass = (kind: CardPointer['kind'], event: MouseEvent, path: readonly EventTarget[]): void => {
    const { page } = frame;
    if (!page) return;
    const overCard = path.some((target) => frame.isOwn(target));
    const { clientX: x, clientY: y } = event;
    const placed = overCard || kind === 'leave' ? null : hitOn(page, x, y);
    if (!placed && !card.loaded) return;
    const [under] = path;
    card.pointer({
      kind,
      pointer: pointerOf(event),
      x,
      y,
      time: event.timeStamp,
      alt: event.altKey,
      pressed: event.buttons !== 0,
      free: !(under instanceof Element && propertiesOf(under).closest(CONTROL)),
      target: placed && targetOf(placed),
      overCard,
    });
  };

  let path: readonly EventTarget[] = [];
  const move = (event: PointerEvent): void => {
    if (!frame.page?.marks?.mentions.size) return;
    path = event.composedPath();
    if (!latest) {
      requestAnimationFrame(() => {
        const moved = latest;
        latest = null;
        if (moved && !signal.aborted) pass('move', moved, path);
      });
    }
    latest = event;
  };

  listen('scroll', forgetPlaces, signal);
  listen('pointermove', move, signal);
  listen('pointerdown', (event) => pass('down', event, event.composedPath()), signal);
  listen('click', (event) => pass('click', event, event.composedPath()), signal);
  // The root's own `pointerleave` ends with the root, where a page rewrites itself.
  listen('pointerout', (event) => event.relatedTarget === null && pass('leave', event, event.composedPath()), signal);
  return (event) =>
    event.type === 'pointermove'
      ? move(event)
      : pass(event.type === 'click' ? 'click' : 'down', event, event.composedPath());
}

const hitOn = ({ marks }: AnnotatedPage, x: number, y: number) =>
  marks?.paints ? mentionAt(document, x, y, marks.mentions, marks.painted) : null;

function pointerOf(event: MouseEvent): CardPointer['pointer'] {
  const type = event instanceof PointerEvent ? event.pointerType : 'mouse';
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}
