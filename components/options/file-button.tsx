import { useRef } from 'preact/hooks';
import { Icon } from '../theme/icon.tsx';

export interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button with which the reader chooses one JSON file. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen twice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
