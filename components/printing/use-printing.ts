import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface Printing {
  /** Whether the view is drawn for paper. */
  readonly isPrinting: boolean;
  /** Draws the view for paper, then opens the print dialogue of the browser. */
  readonly print: () => void;
}

/** Whether the page is being printed, from the browser's menu or by a button. */
export function usePrinting(): Printing {
  const [isPrinting, setPrinting] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    window.addEventListener('beforeprint', () => setPrinting(true), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => life.abort();
  }, []);
  // What `beforeprint` changes during a call of `print` is drawn only after that call, so the view is drawn before it.
  useEffect(() => {
    if (!isAsked) return;
    window.print();
    setAsked(false);
  }, [isAsked]);
  return { isPrinting: isPrinting || isAsked, print: () => setAsked(true) };
}
