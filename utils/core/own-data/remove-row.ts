import { LIST_NAMES, type ListName } from '../pack/check-schema.ts';
import { idsNamedIn } from '../pack/named-ids.ts';
import type { OwnChange, OwnDocument, OwnRow, RowEdit } from './types.ts';

/** Removes rows, and the sources that no other row cites. */
export function removal(
  document: OwnDocument,
  rows: readonly { readonly list: ListName; readonly row: OwnRow }[],
): OwnChange {
  const gone = new Set(rows.map(({ row }) => row.id));
  const cited = new Set(rows.flatMap(({ row }) => idsNamedIn(row)));
  for (const list of LIST_NAMES) {
    if (cited.size === 0) break;
    for (const row of document[list]) if (!gone.has(row.id)) for (const id of idsNamedIn(row)) cited.delete(id);
  }
  const sources = document.sources.filter(({ id }) => cited.has(id));
  return {
    edits: [
      ...rows.map(({ list, row }) => ({ list, from: row, to: null }) as unknown as RowEdit),
      ...sources.map((source) => ({ list: 'sources', from: source, to: null }) as const),
    ],
  };
}
