import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Printing, usePrinting } from './use-printing.ts';

const NO_PRINTING: Printing = { isPrinting: false, print: () => undefined, hold: () => () => undefined };
const PrintingContext = createContext(NO_PRINTING);

interface PrintingProviderProps {
  /** Prints the view by itself, once, as soon as this is true. */
  readonly isReady?: boolean;
  readonly children: ComponentChildren;
}

/** Inside it, what is folded on the screen is drawn whole for paper. */
export function PrintingProvider({ isReady = false, children }: PrintingProviderProps) {
  const printing = usePrinting();
  const [isDone, setDone] = useState(false);
  const isDue = isReady && !isDone;
  useEffect(() => {
    if (!isDue) return;
    setDone(true);
    printing.print();
  }, [isDue, printing.print]);
  return <PrintingContext.Provider value={printing}>{children}</PrintingContext.Provider>;
}

/** Whether the view is drawn for paper, and how it is printed; nothing is printed outside a `PrintingProvider`. */
export const useViewPrinting = (): Printing => useContext(PrintingContext);
