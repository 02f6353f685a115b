import { useLayoutEffect, useState } from 'preact/hooks';

/** As in data-browser.css: titles have two lines there. */
const NARROW = '(width < 30rem)';
/** In root font sizes. */
const ROW = 3.25;
const NARROW_ROW = 4.25;

const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The height of a row in CSS pixels: it grows with the reader's font size, and in a narrow window a title has two lines. */
export function useRowHeight(): number {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const life = new AbortController();
    const query = window.matchMedia(NARROW);
    query.addEventListener('change', () => setNarrow(query.matches), { signal: life.signal });
    return () => life.abort();
  }, []);
  return Math.round((isNarrow ? NARROW_ROW : ROW) * rootFontSize());
}
