import type { StoredOwnData } from '../../utils/browser/storage/own-data-store.ts';
import { ownVersion } from '../../utils/core/own-data/new-document.ts';
import { OwnData } from '../../utils/core/own-data/own-data.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import { migrate } from '../../utils/core/pack/migrate.ts';

/** Own data with all its changes, in the form of its file. */
export function ownDocumentOf({ document, entries, pack }: StoredOwnData): OwnDocument {
  // An earlier version of the extension stored a file of the first format as it was.
  const written = migrate(JSON.parse(document.text)) as OwnDocument;
  const later = entries.filter(({ revision }) => revision > document.revision);
  const last = later.at(-1);
  if (!last) return written;
  const data = new OwnData(written);
  for (const { change } of later) data.apply(change);
  const day = new Date(last.at).toISOString().slice(0, 10);
  return data.document(ownVersion(day, pack.revision), day);
}
