import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GridStop {
  readonly ref: Ref<HTMLDivElement>;
  readonly onFocusCapture: (event: Event) => void;
  readonly onClick: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

type Place = readonly [row: number, column: number];

/**
 * One tab stop for the buttons in the cells of a grid (ARIA practices, layout grid): the arrow keys go from row to row and
 * from cell to cell, Home and End to the ends of a row, with Ctrl to those of the grid. The buttons themselves are drawn
 * with a `tabIndex` of -1; which of them the Tab key finds is kept in the document, so that no key draws the rows anew.
 */
export function useGridStop(): GridStop {
  const ref = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const stopAt = (button: HTMLElement | null) => {
    if (stop.current !== button) stop.current?.setAttribute('tabindex', '-1');
    button?.setAttribute('tabindex', '0');
    stop.current = button;
  };
  // The stop may be in a row that a filter left out.
  useLayoutEffect(() => {
    if (!stop.current?.isConnected) stopAt(ref.current?.querySelector('button') ?? null);
  });
  const onTarget = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) stopAt(button);
  };
  return {
    ref,
    onFocusCapture: onTarget,
    // Not every browser focuses a button that is pressed with the mouse.
    onClick: onTarget,
    onKeyDown: (event) => {
      if (event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return;
      const rows = [...(ref.current?.querySelectorAll('[role=row]') ?? [])].map((row) => [
        ...row.querySelectorAll('button'),
      ]);
      const row = rows.findIndex((cells) => cells.includes(event.target as HTMLButtonElement));
      const column = rows[row]?.indexOf(event.target as HTMLButtonElement) ?? -1;
      const to = row < 0 ? null : placeFor(event, [row, column], rows);
      if (to === null) return;
      const cells = rows[to[0]];
      // A row of one cell is entered from any column.
      cells?.[Math.min(to[1], cells.length - 1)]?.focus();
      event.preventDefault();
    },
  };
}

/** Where a key leads; a place before or behind all others is none. */
function placeFor({ key, ctrlKey }: KeyboardEvent, [row, column]: Place, rows: readonly unknown[][]): Place | null {
  const end = Number.MAX_SAFE_INTEGER;
  if (key === 'Home') return [ctrlKey ? 0 : row, 0];
  if (key === 'End') return [ctrlKey ? rows.length - 1 : row, end];
  if (ctrlKey) return null;
  switch (key) {
    case 'ArrowUp':
      return [Math.max(row - 1, 0), column];
    case 'ArrowDown':
      return [Math.min(row + 1, rows.length - 1), column];
    case 'ArrowLeft':
      return [row, Math.max(column - 1, 0)];
    case 'ArrowRight':
      return [row, column + 1];
    default:
      return null;
  }
}
