import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * As in data-browser.css, the narrowest first: what is below a
 * title has two lines, and the title itself. In root font sizes.
 */
const ROWS = [
  ['(width < 26rem)', 5.25],
  ['(width < 30rem)', 4.25],
  ['all', 3.25],
] as const;

const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const heightNow = (): number => ROWS.find(([query]) => window.matchMedia(query).matches)?.[1] ?? ROWS[2][1];

/**
 * The height of a row in CSS pixels: it grows with the reader's
 * font size, and in a narrow window its parts have two lines.
 */
export function useRowHeight(): number {
  const [height, setHeight] = useState(heightNow);
  useLayoutEffect(() => {
    const life = new AbortController();
    for (const [query] of ROWS)
      window.matchMedia(query).addEventListener('change', () => setHeight(heightNow()), { signal: life.signal });
    return () => life.abort();
  }, []);
  return Math.round(height * rootFontSize());
}
