import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after an answer in which a reader who types sends the next key. */
const PAUSE = 250;
/** The height of most rows, in CSS pixels: two lines and the padding. */
export const ROW_HEIGHT = 52;
/** What a row with its two lines takes at least, in any font. */
const LOWEST_ROW_HEIGHT = 48;
/** A popup grows with what is in it, up to this. */
const POPUP_HEIGHT = 600;

/** How many rows there may be in sight. */
export const rowsInSight = (): number => Math.ceil(Math.max(POPUP_HEIGHT, window.innerHeight) / LOWEST_ROW_HEIGHT);

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
