import { useRef } from 'preact/hooks';
import { Icon } from '../theme/icon.tsx';

export type FileButtonProps = { readonly label: string } & (
  | { readonly onFile: (file: File) => void }
  | { readonly onFiles: (files: readonly File[]) => void }
);

/** A button with which the reader chooses a JSON file, or several. */
export function FileButton({ label, ...on }: FileButtonProps) {
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
        multiple={'onFiles' in on}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen twice.
          event.currentTarget.value = '';
          const [file] = files;
          if (file === undefined) return;
          if ('onFiles' in on) on.onFiles(files);
          else on.onFile(file);
        }}
      />
    </>
  );
}
