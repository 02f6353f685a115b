import { LIST_NAMES, type ListName } from '../pack/check-schema.ts';
import { idsNamedIn } from '../pack/named-ids.ts';
import { sameRow } from './same-row.ts';
import type { FileChange, OwnChange, OwnDocument, OwnRow, RowEdit } from './types.ts';

const idOf = ({ from, to }: RowEdit): string => (from ?? to)?.id ?? '';

/** What a change of own data does to the register's file that it follows, to be stored with it. */
export function fileChangeOf(edits: readonly RowEdit[], change: OwnChange): FileChange {
  const made = new Map(change.edits.map((edit) => [idOf(edit), edit]));
  const isShared = (edit: RowEdit): boolean => {
    const other = made.get(idOf(edit));
    return other !== undefined && sameRow(other.from, edit.from) && sameRow(other.to, edit.to);
  };
  return { shared: edits.filter(isShared).map(idOf), edits: edits.filter((edit) => !isShared(edit)) };
}

/** The edits that take the register's file back to what it was before a change of own data. */
export function fileEditsBack({ edits: made }: OwnChange, { shared, edits }: FileChange): readonly RowEdit[] {
  const ids = new Set(shared);
  return [...made.filter((edit) => ids.has(idOf(edit))), ...edits].map(
    ({ list, from, to }) => ({ list, from: to, to: from }) as RowEdit,
  );
}

/** What the rows that are none of these name. */
function namedBeside(
  ids: readonly string[],
  lists: Iterable<readonly [ListName, ReadonlyMap<string, OwnRow>]>,
): Set<string> {
  const passed = new Set(ids);
  const named = new Set<string>();
  for (const [, rows] of lists)
    for (const [id, row] of rows) if (!passed.has(id)) for (const each of idsNamedIn(row)) named.add(each);
  return named;
}

/**
 * The register's file with edits of it. A row that a later file has changed again stays as that file says it, and what
 * other rows still name stays.
 */
export function fileWith(file: OwnDocument, edits: readonly RowEdit[]): OwnDocument {
  const lists = new Map(
    LIST_NAMES.map((list) => [list, new Map((file[list] as readonly OwnRow[]).map((row) => [row.id, row]))]),
  );
  const removed: RowEdit[] = [];
  for (const edit of edits) {
    const rows = lists.get(edit.list);
    if (!rows || !sameRow(rows.get(idOf(edit)) ?? null, edit.from)) continue;
    if (edit.to) rows.set(edit.to.id, edit.to);
    else if (edit.list === 'sources' || edit.list === 'institutions') removed.push(edit);
    else rows.delete(idOf(edit));
  }
  // An institution that stays keeps its source.
  for (const list of ['institutions', 'sources'] as const) {
    const gone = removed.filter((edit) => edit.list === list).map(idOf);
    const named = gone.length === 0 ? new Set<string>() : namedBeside(gone, lists);
    for (const id of gone) if (!named.has(id)) lists.get(list)?.delete(id);
  }
  return {
    ...file,
    ...Object.fromEntries([...lists].map(([list, rows]) => [list, [...rows.values()]])),
  } as OwnDocument;
}
