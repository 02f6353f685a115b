export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Saves a file to the reader's downloads. In a page of the extension this needs no permission. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
