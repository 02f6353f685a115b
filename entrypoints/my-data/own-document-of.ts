import type { StoredOwnData } from '../../utils/browser/storage/own-data-store.ts';
import { documentOf, type LostChange, replay } from '../../utils/core/own-data/replay.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';

/** Own data with its changes, in the form of its file, and the stored changes that it no longer takes. */
export function ownDocumentOf(stored: StoredOwnData): {
  readonly document: OwnDocument;
  readonly lost: readonly LostChange[];
} {
  const replayed = replay(stored);
  return { document: documentOf(replayed), lost: replayed.lost };
}
