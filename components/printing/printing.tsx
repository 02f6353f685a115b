import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Printing, usePrinting } from './use-printing.ts';

const NO_PRINTING: Printing = { isPrinting: false, print: () => undefined };
const PrintingContext = createContext(NO_PRINTING);

/** Inside it, what is folded on the screen is drawn whole for paper. */
export const PrintingProvider = ({ children }: { readonly children: ComponentChildren }) => (
  <PrintingContext.Provider value={usePrinting()}>{children}</PrintingContext.Provider>
);

/** Whether the view is drawn for paper, and how it is printed; nothing is printed outside a `PrintingProvider`. */
export const useViewPrinting = (): Printing => useContext(PrintingContext);
