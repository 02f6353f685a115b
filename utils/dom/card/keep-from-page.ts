import type { Listen } from '../events/capture-events.ts';

const SILENT = ['keyup', 'pointerup', 'mousedown', 'mouseup'] as const;

/**
 * What happens on the card stays there: the page neither hears nor swallows it. Each event is stopped on the window,
 * ahead of the page, and told again inside the closed root, where it ends at the root's edge.
 */
export function keepFromPage(host: Element, root: ShadowRoot, listen: Listen, signal: AbortSignal): void {
  const underPointer = (event: MouseEvent): Element | null => root.elementFromPoint(event.clientX, event.clientY);
  const isOurs = (event: Event): boolean => event.target === host;

  const tell = (event: Event, target: Element | null, copy: Event): void => {
    event.stopImmediatePropagation();
    if (target && !target.dispatchEvent(copy)) event.preventDefault();
  };
  const inside = { bubbles: true, cancelable: true, composed: false };

  for (const type of SILENT) listen(type, (event) => isOurs(event) && event.stopImmediatePropagation(), signal);

  listen(
    'keydown',
    (event) => {
      if (!isOurs(event)) return;
      const { key, shiftKey } = event;
      // Firefox lets every KeyboardEvent out of the root, composed or not; a plain event stays inside.
      tell(event, root.activeElement, Object.assign(new Event('keydown', inside), { key, shiftKey }));
    },
    signal,
  );
  listen(
    'pointerdown',
    (event) => {
      if (!isOurs(event)) return;
      const { clientX, clientY, button, pointerId, pointerType } = event;
      tell(
        event,
        underPointer(event),
        new PointerEvent('pointerdown', { ...inside, clientX, clientY, button, pointerId, pointerType }),
      );
    },
    signal,
  );
  listen(
    'click',
    (event) => {
      if (!isOurs(event)) return;
      // A click that a key made has no place.
      const target = event.detail === 0 ? root.activeElement : underPointer(event);
      event.stopImmediatePropagation();
      // Links follow the first event by themselves; told again they would be followed twice.
      if (!target?.closest('a[href]')) target?.dispatchEvent(new MouseEvent('click', inside));
    },
    signal,
  );
}
