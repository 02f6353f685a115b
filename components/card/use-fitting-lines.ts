import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What the reader opened makes the card higher, and scrolls where that is not enough. */
const OPENED =
  '.fact-more:not([hidden]), .card-opened:not([hidden]), .card-whole:not([hidden]), .cite-formats:not([hidden])';

/**
 * How many lines of records a card has room for, at most `most` and at least one, so that nothing on it is cut before
 * anything is opened: names may be long, and low windows leave a card little height.
 */
export function useFittingLines(body: RefObject<HTMLElement | null>, most: number): number {
  const [lines, setLines] = useState(most);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || lines === 1) return;
    const takeOneOff = () => {
      const isOpened = (element.closest('.card') ?? element).querySelector(OPENED) !== null;
      if (!isOpened && element.scrollHeight > element.clientHeight) setLines(lines - 1);
    };
    takeOneOff();
    const sizes = new ResizeObserver(takeOneOff);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [body, lines]);
  return lines;
}
