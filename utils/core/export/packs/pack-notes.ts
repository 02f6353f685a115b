import { headersOf, licenceNote } from './licence-notes.ts';
import type { PackExport } from './types.ts';

/**
 * Of an export from a page of which a part was not read: what the catalogue says of one in the reader's language, in
 * English as are the names of fields in files, and without a full stop as a line among others.
 */
export const PARTIAL =
  'Names are missing: when this was saved, a part of the page had not answered or could not be read, or the page was longer than what is read of one';

/** What stands beside the data of an export: that a part of its page was not read, and each pack in one line. */
export const notesOf = ({ index, isPartial }: Pick<PackExport, 'index' | 'isPartial'>): readonly string[] => [
  ...(isPartial ? [PARTIAL] : []),
  ...headersOf(index.pack).map(licenceNote),
];
