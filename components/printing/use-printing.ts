import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface Printing {
  /** Whether the view is drawn for paper. */
  readonly isPrinting: boolean;
  /** Draws the view for paper, then opens the print dialogue of the browser. */
  readonly print: () => void;
  /** Lets `print` wait for a part of the view that is still being loaded, until what it gives is called. */
  readonly hold: () => () => void;
}

/** Whether the page is being printed, from the browser's menu or by a button. */
export function usePrinting(): Printing {
  const [isPrinting, setPrinting] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [held, setHeld] = useState(0);
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    window.addEventListener('beforeprint', () => setPrinting(true), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => life.abort();
  }, []);
  // What `beforeprint` changes during a call of `print` is drawn only after that call, so the view is drawn before it.
  useEffect(() => {
    if (!isAsked || held > 0) return;
    window.print();
    setAsked(false);
  }, [isAsked, held]);
  const hold = useCallback(() => {
    setHeld((now) => now + 1);
    return () => setHeld((now) => now - 1);
  }, []);
  const print = useCallback(() => setAsked(true), []);
  return { isPrinting: isPrinting || isAsked, print, hold };
}
