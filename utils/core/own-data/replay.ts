import { migrate } from '../pack/migrate.ts';
import { ownVersion } from './new-document.ts';
import { OwnData } from './own-data.ts';
import type { ChangeRefusal, OwnDocument, OwnEntry } from './types.ts';

/** A stored change that own data no longer takes: it is left out. */
export interface LostChange {
  readonly entry: OwnEntry;
  readonly refusal: ChangeRefusal;
}

/** Own data with the changes that were stored. */
export interface ReplayedData {
  readonly data: OwnData;
  /** Of the last change, or of the document where there is none after it. */
  readonly version: string;
  /** `2026-11-28`, as `version`. */
  readonly asOf: string;
  readonly lost: readonly LostChange[];
}

interface StoredChanges {
  /** The JSON of an `OwnDocument` with all changes up to its revision. */
  readonly document: { readonly revision: number; readonly text: string };
  /** The oldest first; those that the document has already are passed over. */
  readonly entries: readonly OwnEntry[];
}

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Reads a stored document and makes the changes after it again. They were checked when they were stored. */
export function replay({ document, entries }: StoredChanges): ReplayedData {
  // An earlier version of the extension stored a file of the first format as it was.
  const written = migrate(JSON.parse(document.text)) as OwnDocument;
  const data = new OwnData(written);
  const lost: LostChange[] = [];
  const later = entries.filter(({ revision }) => revision > document.revision);
  for (const entry of later) {
    const refusal = data.apply(entry.change);
    if (refusal) lost.push({ entry, refusal });
  }
  const last = later.at(-1);
  if (!last) return { data, version: written.version, asOf: written.asOf, lost };
  const asOf = dayOf(last.at);
  return { data, version: ownVersion(asOf, last.revision), asOf, lost };
}

/** Own data with its changes, in the form of its file. */
export const documentOf = ({ data, version, asOf }: Omit<ReplayedData, 'lost'>): OwnDocument =>
  data.document(version, asOf);
