import type { CardPointer } from '../../utils/dom/card/card-api.ts';
import type { AnnotatedPage } from '../../utils/dom/mentions/annotated-page.ts';
import { forgetPlaces, mentionAt } from '../../utils/dom/mentions/hit-test/hit-test.ts';
import { targetOf } from '../../utils/dom/mentions/targets.ts';
import { propertiesOf } from '../../utils/dom/reading/text-blocks/properties-of.ts';
import type { CardPort } from './card-port.ts';
import type { FrameAccess } from './contract.ts';

const CONTROL =
  'a[href], button, label, summary, input, select, textarea, [contenteditable], [role="button"], [role="link"], [onclick]';

/** Milliseconds after the last move in which a name that appears at its place may still open its card. */
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
  /** Set until what was read is painted. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page was read once more meanwhile. */
  let isReadAgain = false;

  const stopLooking = (): void => {
    clearTimeout(timer);
    timer = undefined;
    card.onceRead(null);
  };

  /** Returns whether it looks for a name on. */
  const pass = (kind: CardPointer['kind'], event: MouseEvent, path: readonly EventTarget[]): boolean => {
    stopLooking();
    const { page } = frame;
    if (!page) return false;
    const overCard = path.some((target) => frame.isOwn(target));
    const { clientX: x, clientY: y } = event;
    const placed = overCard || kind === 'leave' ? null : hitOn(page, x, y);
    const isLooking = !placed && kind === 'move' && !overCard;
    if (isLooking) lookOnceRead(event, path);
    if (!placed && !card.loaded) return isLooking;
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
    return isLooking;
  };

  const lookOnceRead = (event: MouseEvent, path: readonly EventTarget[]): void =>
    card.onceRead(() => lookAgain(event, path));

  /** A name is not marked for a moment after its block has changed: a pointer that came to rest there looks again. */
  const lookAgain = (event: MouseEvent, path: readonly EventTarget[]): void => {
    if (performance.now() - event.timeStamp > RECENT) return;
    lookOnceRead(event, path);
    isReadAgain = timer !== undefined;
    timer ??= setTimeout(() => {
      const goesOn = isReadAgain;
      if (!signal.aborted && pass('move', event, path) && goesOn) lookAgain(event, path);
    }, PAINTED_AFTER);
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
  // The place of the last move shows something else then, or the reader has closed a card or types.
  for (const type of ['scroll', 'keydown'] as const) listen(type, stopLooking, signal);
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
