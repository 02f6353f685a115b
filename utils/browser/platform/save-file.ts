export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** A text is written as UTF-8. */
  readonly content: string | Uint8Array | Blob;
}

/** Saves a file to the reader's downloads. In a page of the extension this needs no permission. */
export function saveFile({ name, type, content }: SavedFile): void {
  const url = URL.createObjectURL(
    new Blob([content as BlobPart], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
