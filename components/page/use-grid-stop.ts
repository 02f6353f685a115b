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
 * A row may have fewer cells than the one that was left: the keys up and down keep to the column in which they began.
 */
interface Kept {
  readonly button: Element;
  readonly column: number;
}

/**
 * One tab stop for the buttons in the cells of a grid (ARIA practices, layout grid): the arrow
 * keys go from row to row and from cell to cell, Home and End to the ends of a row, with Ctrl
 * to those of the grid. The buttons themselves are drawn with a `tabIndex` of -1; which of
 * them the Tab key finds is kept in the document, so that no key draws the rows anew.
 */
export function useGridStop(): GridStop {
  const ref = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const kept = useRef<Kept | null>(null);
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
      const target = event.target as HTMLButtonElement;
      const row = rows.findIndex((cells) => cells.includes(target));
      if (row < 0) return;
      const isUpOrDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      const own = rows[row]?.indexOf(target) ?? 0;
      const column = isUpOrDown && kept.current?.button === target ? kept.current.column : own;
      const to = placeFor(event, [row, column], rows);
      if (to === null) return;
      const cells = rows[to[0]] ?? [];
      const reached = Math.min(to[1], cells.length - 1);
      const button = cells[reached];
      button?.focus();
      kept.current = button ? { button, column: isUpOrDown ? column : reached } : null;
      event.preventDefault();
    },
  };
}

/** Where a key leads: from the ends of the grid to the same row; the column may be behind the last one. */
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
