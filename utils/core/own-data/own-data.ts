import { LIST_NAMES, type ListName } from '../pack/check-schema.ts';
import { idsNamedIn } from '../pack/named-ids.ts';
import { PackError, parsePack } from '../pack/parse.ts';
import { sameRow } from './same-row.ts';
import type { ChangeRefusal, OwnChange, OwnDocument, OwnHeader, OwnRow, RowEdit, RowFault } from './types.ts';

type Lists = Readonly<Record<ListName, Map<string, OwnRow>>>;
/** Rows that a change adds, changes (the row) or removes (null), by id. */
type Staged = ReadonlyMap<string, { readonly list: ListName; readonly row: OwnRow | null }>;

/** Own data as it is edited. A change is made as a whole, or refused as a whole with the reason. */
export class OwnData {
  readonly #lists: Lists;
  #header: OwnHeader;

  /** Takes a document that was checked before. */
  constructor(document: OwnDocument) {
    const { id, title, coverage, licence, publisher } = document;
    this.#header = { id, title, coverage, licence, ...(publisher ? { publisher } : {}) };
    this.#lists = Object.fromEntries(
      LIST_NAMES.map((list) => [list, new Map(document[list].map((row: OwnRow) => [row.id, row]))]),
    ) as Lists;
  }

  row(list: ListName, id: string): OwnRow | null {
    return this.#lists[list].get(id) ?? null;
  }

  /**
   * Makes a change; gives why it was refused, or null. An edit whose row is already as it would become changes nothing
   * and is not refused.
   */
  apply(change: OwnChange): ChangeRefusal | null {
    const staged = new Map<string, { list: ListName; row: OwnRow | null }>();
    for (const { list, from, to } of change.edits) {
      const id = from?.id ?? to?.id;
      if (id === undefined || (from && to && from.id !== to.id)) return invalid(list, id ?? '', 'has another id');
      const before = staged.get(id);
      const now = before?.list === list ? before.row : this.row(list, id);
      if (!sameRow(now, to) && !sameRow(now, from)) return { kind: 'changed-elsewhere', list, id, now };
      staged.set(id, { list, row: to });
    }
    const { header } = change;
    if (header && !sameRow(this.#header, header.from) && !sameRow(this.#header, header.to))
      return { kind: 'changed-elsewhere', list: null, id: this.#header.id, now: null };
    const refusal = this.#checkIds(staged) ?? this.#checkRemoved(staged) ?? this.#checkRows(staged, header?.to);
    if (refusal) return refusal;
    for (const [id, { list, row }] of staged) {
      if (row) this.#lists[list].set(id, row);
      else this.#lists[list].delete(id);
    }
    if (header) this.#header = header.to;
    return null;
  }

  /** The data as a pack; `version` and `asOf` are of its last change. */
  document(version: string, asOf: string): OwnDocument {
    const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, [...this.#lists[list].values()]]));
    return { format: 'partnership-pack/2', ...this.#header, version, asOf, ...lists } as unknown as OwnDocument;
  }

  /** An id means one row in all lists. */
  #checkIds(staged: Staged): ChangeRefusal | null {
    for (const [id, { list, row }] of staged) {
      if (row && LIST_NAMES.some((other) => other !== list && this.#now(staged, other, id)))
        return invalid(list, id, 'has an id that another row has');
    }
    return null;
  }

  /** A row that others name cannot go. */
  #checkRemoved(staged: Staged): ChangeRefusal | null {
    const removed = new Set([...staged].flatMap(([id, { row }]) => (row ? [] : [id])));
    if (removed.size === 0) return null;
    const by = new Map<string, string[]>();
    for (const list of LIST_NAMES) {
      for (const [id, row] of this.#lists[list]) {
        const current = staged.has(id) ? this.#now(staged, list, id) : row;
        for (const named of current ? new Set(idsNamedIn(current).map(this.#ownId)) : [])
          if (removed.has(named)) {
            const known = by.get(named);
            if (known) known.push(id);
            else by.set(named, [id]);
          }
      }
    }
    const [first] = by;
    return first
      ? { kind: 'still-named', list: staged.get(first[0])?.list ?? 'institutions', id: first[0], by: first[1] }
      : null;
  }

  /** The changed rows, with all that they name, have to be a pack. */
  #checkRows(staged: Staged, header: OwnHeader = this.#header): ChangeRefusal | null {
    const rows: Record<ListName, OwnRow[]> = {
      sources: [],
      institutions: [],
      officials: [],
      agreements: [],
      visits: [],
      events: [],
    };
    const taken = new Set<string>();
    const take = (list: ListName, id: string, row: OwnRow): void => {
      taken.add(id);
      rows[list].push(row);
    };
    for (const [id, { list, row }] of staged) if (row) take(list, id, row);
    const waiting = Object.values(rows).flat();
    for (let row = waiting.pop(); row; row = waiting.pop()) {
      for (const id of idsNamedIn(row).map(this.#ownId)) {
        if (taken.has(id)) continue;
        const list = LIST_NAMES.find((each) => this.#now(staged, each, id));
        const named = list && this.#now(staged, list, id);
        if (!named) continue;
        take(list, id, named);
        waiting.push(named);
      }
    }
    try {
      parsePack({ format: 'partnership-pack/2', ...header, version: '1', asOf: '2000', ...rows });
      return null;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      return { kind: 'invalid', faults: error.faults.map(({ path, problem }) => rowFault(path, problem, rows)) };
    }
  }

  #now(staged: Staged, list: ListName, id: string): OwnRow | null {
    const change = staged.get(id);
    return change?.list === list ? change.row : this.row(list, id);
  }

  /** A row may name another one of its own pack with the id of the pack before it. */
  readonly #ownId = (id: string): string =>
    id.startsWith(`${this.#header.id}:`) ? id.slice(this.#header.id.length + 1) : id;
}

const invalid = (list: ListName, id: string, problem: string): ChangeRefusal => ({
  kind: 'invalid',
  faults: [{ list, id, path: '', problem }],
});

/** `agreements[2].ends` as a place in the row that stands there. */
function rowFault(path: string, problem: string, rows: Readonly<Record<ListName, readonly OwnRow[]>>): RowFault {
  const [, list, at, rest] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const known = LIST_NAMES.find((each) => each === list);
  const row = known && rows[known][Number(at)];
  return known && row
    ? { list: known, id: row.id, path: rest ?? '', problem }
    : { list: 'sources', id: '', path, problem };
}

/** The change that takes another one back. */
export const takenBack = ({ edits, header }: OwnChange): OwnChange => ({
  edits: edits.map(({ list, from, to }) => ({ list, from: to, to: from }) as RowEdit).reverse(),
  ...(header ? { header: { from: header.to, to: header.from } } : {}),
});

/** Whether a change would leave everything as it is. */
export const changesNothing = ({ edits, header }: OwnChange): boolean =>
  edits.every(({ from, to }) => sameRow(from, to)) && (!header || sameRow(header.from, header.to));
