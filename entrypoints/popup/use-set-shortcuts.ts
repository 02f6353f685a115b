import { useEffect, useState } from 'preact/hooks';
import { listShortcuts, type SetShortcut } from '../../utils/browser/platform/shortcuts.ts';

/** The current shortcuts of the extension; none until the browser has answered, and where it does not. */
export function useSetShortcuts(): readonly SetShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly SetShortcut[]>([]);
  useEffect(() => {
    // Without an answer no keys are shown, and the browser's own page still has them.
    const read = () => void listShortcuts().then(setShortcuts, console.error);
    read();
    // Shortcuts are changed on a page of the browser, so they are read again when the reader comes back.
    const ending = new AbortController();
    window.addEventListener('focus', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return shortcuts;
}
