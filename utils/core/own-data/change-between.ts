import { LIST_NAMES } from '../pack/check-schema.ts';
import { sameRow } from './same-row.ts';
import type { OwnChange, OwnDocument, OwnHeader, OwnRow, RowEdit } from './types.ts';

const headerOf = ({ id, title, coverage, licence, publisher }: OwnDocument): OwnHeader => ({
  id,
  title,
  coverage,
  licence,
  ...(publisher ? { publisher } : {}),
});

/** The change that makes one document of own data into another one with the same id. */
export function changeBetween(from: OwnDocument, to: OwnDocument): OwnChange {
  const edits = LIST_NAMES.flatMap((list): readonly RowEdit[] => {
    const before = new Map<string, OwnRow>((from[list] as readonly OwnRow[]).map((row) => [row.id, row]));
    const after = new Map<string, OwnRow>((to[list] as readonly OwnRow[]).map((row) => [row.id, row]));
    const gone = [...before.values()].filter(({ id }) => !after.has(id));
    const kept = [...after.values()].filter((row) => !sameRow(before.get(row.id) ?? null, row));
    return [
      ...gone.map((row) => ({ list, from: row, to: null }) as unknown as RowEdit),
      ...kept.map((row) => ({ list, from: before.get(row.id) ?? null, to: row }) as unknown as RowEdit),
    ];
  });
  const headers = { from: headerOf(from), to: headerOf(to) };
  return sameRow(headers.from, headers.to) ? { edits } : { edits, header: headers };
}
