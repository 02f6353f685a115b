import type { PageUnderTest } from './page-under-test.ts';

/** The label of the button that adds a data pack on the options page. */
export const ADD_PACK = 'Add a data pack from a file';

/** A pack with one invented school, with `more` in place of its own fields. */
export const packOf = (more: object = {}) => ({
  format: 'partnership-pack/1',
  id: 'zembla',
  title: 'Zembla schools',
  version: '1',
  asOf: '2026-01-31',
  coverage: 'One invented school.',
  sources: [{ id: 'gazette', publisher: 'The Gazette', title: 'A school opens', language: 'en' }],
  institutions: [
    {
      id: 'zembla-school',
      name: 'Zembla Polytechnic University',
      kind: 'university',
      names: [],
      citations: [{ source: 'gazette', locator: '¶1' }],
    },
  ],
  officials: [],
  agreements: [],
  visits: [],
  events: [],
  ...more,
});

export interface FileContents {
  readonly text: string;
  readonly encoding?: 'latin1' | 'utf16le';
  /** Blanks before the text, in MiB. */
  readonly blanks?: number;
}

/** Gives a file to the field of the options page whose button says `label`, as choosing one does. */
export async function giveFile(
  options: PageUnderTest,
  label: string,
  { text, encoding, blanks = 0 }: FileContents,
): Promise<void> {
  await options.element(`input[type=file][aria-label="${label}"]`);
  await options.evaluate(
    (wanted, bytes, mebibytes) => {
      const blank = new Uint8Array(2 ** 20).fill(32);
      const parts = [...Array.from({ length: mebibytes }, () => blank), new Uint8Array(bytes)];
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, 'file.json', { type: 'application/json' }));
      const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${wanted}"]`);
      if (!field) return;
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    [...Buffer.from(text, encoding ?? 'utf8')],
    blanks,
  );
}
