import { useEffect, useState } from 'preact/hooks';
import { listShortcuts, type SetShortcut } from '../../utils/browser/platform/shortcuts.ts';

export const NO_SHORTCUTS: readonly SetShortcut[] = [];

/** The current shortcuts of the extension: `null` until the browser has answered, none where it does not. */
export function useSetShortcuts(): readonly SetShortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly SetShortcut[] | null>(null);
  useEffect(() => {
    const fail = (error: unknown) => {
      console.error(error);
      setShortcuts((before) => before ?? NO_SHORTCUTS);
    };
    // Without an answer no keys are shown, and the browser's own page still has them.
    const read = () => void listShortcuts().then(setShortcuts, fail);
    read();
    // Shortcuts are changed on a page of the browser, so they are read again when the reader comes back.
    const ending = new AbortController();
    window.addEventListener('focus', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return shortcuts;
}
