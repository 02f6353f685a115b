import type { CardPointer } from '../../utils/dom/card/card-api.ts';
import type { AnnotatedPage } from '../../utils/dom/mentions/annotated-page.ts';
import { forgetPlaces, mentionAt } from '../../utils/dom/mentions/hit-test/hit-test.ts';
import { targetOf } from '../../utils/dom/mentions/targets.ts';
import { propertiesOf } from '../../utils/dom/reading/text-blocks/properties-of.ts';
import type { CardPort } from './card-port.ts';
import type { FrameAccess } from './contract.ts';

const CONTROL =
  'a[href], button, label, summary, input, select, textarea, [contenteditable], [role="button"], [role="link"], [onclick]';

/** Milliseconds from a rest of the pointer: a name that is marked later came to the pointer, not the pointer to it. */
const RECENT = 2000;
/** Milliseconds in which what is in sight is painted, once the page was read. */
const PAINTED_AFTER = 150;

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
    card.onceRead(placed || kind !== 'move' || overCard ? null : () => lookAgain(event, path));
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

  /** A name is not marked for a moment after its block has changed: a pointer that came to rest there looks again. */
  const lookAgain = (event: MouseEvent, path: readonly EventTarget[]): void => {
    if (performance.now() - event.timeStamp > RECENT) return;
    const isLatest = card.onceRead(() => lookAgain(event, path));
    setTimeout(() => !signal.aborted && isLatest() && pass('move', event, path), PAINTED_AFTER);
  };

  let path: readonly EventTarget[] = [];
  const move = (event: PointerEvent): void => {
    // Without mentions at the moment, too: those of a block that has changed come back.
    if (!frame.page?.marks) return;
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
