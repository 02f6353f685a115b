import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the page is being printed. The view is drawn anew before the browser lays the paper out. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    window.addEventListener('beforeprint', () => setPrinting(true), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => life.abort();
  }, []);
  return isPrinting;
}
