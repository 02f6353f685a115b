import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Point } from '../../core/hover/geometry.ts';
import { distance } from '../../core/hover/geometry.ts';
import type { Rect } from './card-api.ts';

/** Pixels between a name's line and its card, and between the card and the edge of the window. */
const GAP = 8;

/**
 * The line of a name, which may be broken over several lines, that the pointer is on; the first line where there is no
 * pointer.
 */
export function partAt(rects: readonly Rect[], point: Point | null): Rect | null {
  if (!point) return rects[0] ?? null;
  return rects.reduce<Rect | null>(
    (best, rect) => (best && distance(point, best) <= distance(point, rect) ? best : rect),
    null,
  );
}

/** Where less than this height is left on either side of a name, in CSS pixels, its card covers it. */
const LEAST_HEIGHT = 90;

/** The side of its name's line that a card is on. */
export type CardSide = 'top' | 'bottom';

/** What holds the card's host, such as a dialog that scrolls, cuts nothing off: the card stands in the top layer. */
const inWindow = { padding: GAP, boundary: [] };

/**
 * Places a card above or below the line of its anchor, where it fits, otherwise where there is more room, and limits
 * its height to that room, so that it never covers the line; except in a frame so low that no room is left, which the
 * card then fills. A card that grows stays on its `side`, which is given back.
 */
export async function place(
  card: HTMLElement,
  anchor: Rect,
  rightToLeft: boolean,
  side: CardSide | null = null,
): Promise<CardSide> {
  const { left, top, right, bottom } = anchor;
  const reference = {
    getBoundingClientRect: () => ({
      x: left,
      y: top,
      left,
      top,
      right,
      bottom,
      width: right - left,
      height: bottom - top,
    }),
  };
  card.style.removeProperty('--max-height');
  card.style.removeProperty('--max-width');
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: `${side ?? 'bottom'}-${rightToLeft ? 'end' : 'start'}`,
    middleware: [
      offset(GAP),
      side === null && flip({ ...inWindow, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift(inWindow),
      size({
        ...inWindow,
        apply: ({ availableWidth, availableHeight }) => {
          card.style.setProperty('--max-width', `${Math.max(availableWidth, 0)}px`);
          card.style.setProperty('--max-height', `${Math.max(availableHeight, 0)}px`);
        },
      }),
    ],
  });
  const isLow = Math.max(top, innerHeight - bottom) - 2 * GAP < LEAST_HEIGHT;
  if (isLow) card.style.setProperty('--max-height', `${innerHeight}px`);
  moveTo(card, x, isLow ? Math.max(0, Math.min(y, innerHeight - card.getBoundingClientRect().height)) : y);
  return placement.startsWith('top') ? 'top' : 'bottom';
}

/** Puts a card's top left corner at a point of the window. */
function moveTo(card: HTMLElement, x: number, y: number): void {
  card.style.setProperty('--left', `${Math.round(x)}px`);
  card.style.setProperty('--top', `${Math.round(y)}px`);
}

/** Keeps a card that the reader put somewhere inside the window. */
export function keepInside(card: HTMLElement, x: number, y: number, window: Window): void {
  const box = card.getBoundingClientRect();
  moveTo(
    card,
    Math.min(Math.max(x, GAP), Math.max(window.innerWidth - box.width - GAP, GAP)),
    Math.min(Math.max(y, GAP), Math.max(window.innerHeight - box.height - GAP, GAP)),
  );
}

/** The least height of a sheet, in CSS pixels, even where it then covers its name. */
const MIN_SHEET = 200;

/**
 * Lowers the top of a sheet at the bottom of the screen to below the last line of its name, where enough height is
 * left.
 */
export function placeSheet(card: HTMLElement, anchor: Rect | null, { innerHeight }: Window): void {
  const room = anchor ? innerHeight - anchor.bottom - GAP : innerHeight;
  const height = room < MIN_SHEET ? innerHeight / 2 : room;
  card.style.setProperty('--max-height', `${height}px`);
}
