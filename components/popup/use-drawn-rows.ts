import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after an answer in which a reader who types sends the next key. */
const PAUSE = 250;
/** CSS pixels of a row with its two lines. */
const LOWEST_ROW = 48;
/** A popup grows with what is in it, up to this. */
const POPUP_HEIGHT = 600;

/** How many rows there may be in sight. */
export const rowsInSight = (): number => Math.ceil(Math.max(POPUP_HEIGHT, window.innerHeight) / LOWEST_ROW);

/**
 * Whether all rows of an answer are drawn, and not only those in sight: once the reader stops typing, or moves down.
 * Between two keys nobody sees the others, and they are most of what a key costs.
 */
export function useAllRows(answer: unknown, isMovedDown: boolean): boolean {
  const [drawn, setDrawn] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(answer), PAUSE);
    return () => clearTimeout(timer);
  }, [answer]);
  return isMovedDown || drawn === answer;
}
