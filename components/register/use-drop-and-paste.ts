import { useEffect, useState } from 'preact/hooks';

interface DropAndPaste {
  readonly onFile: (file: File) => void;
  /** Gets cells as text. */
  readonly onPaste: (text: string) => void;
}

/** Whether the keyboard writes there, so that a paste belongs to it. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * A file may be dropped anywhere on the page, and a file or cells pasted wherever no field is. Gives whether a file is
 * held over the page.
 */
export function useDropAndPaste({ onFile, onPaste }: DropAndPaste): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        // Without this the browser opens the file in place of the page.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (isField(event.target)) return;
        const file = event.clipboardData?.files[0];
        const text = event.clipboardData?.getData('text/plain') ?? '';
        // Cells first: a spreadsheet gives a picture of them as well.
        if (/[\t\n]/.test(text.trim())) onPaste(text);
        else if (file) onFile(file);
        else return;
        event.preventDefault();
      },
      { signal },
    );
    return () => ending.abort();
  }, [onFile, onPaste]);
  return isOver;
}
