import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { droppedFiles, type GivenFile } from './dropped-files.ts';

/** A part of the page onto which files and folders can be dropped, several at once. */
export function FileDrop({
  onFiles,
  onUnreadable,
  children,
}: {
  /** Gets none where a folder holds none that can be a data pack. */
  readonly onFiles: (files: readonly GivenFile[]) => void;
  /** A folder could not be read. */
  readonly onUnreadable: (error: unknown) => void;
  readonly children: ComponentChildren;
}) {
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        // Without this the browser opens the file.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) droppedFiles(event.dataTransfer).then(onFiles, onUnreadable);
      }}
    >
      {children}
    </div>
  );
}
