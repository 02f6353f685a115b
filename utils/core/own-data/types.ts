import type { ListName } from '../pack/check-schema.ts';
import type { EntityId, PackDocument, PackHeader, RecordId, SourceId } from '../pack/types.ts';

/** A value of the pack format whose ids are plain strings: what a reader edits was not parsed yet. */
type Plain<Value> = Value extends SourceId | EntityId | RecordId
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** The rows of own data by list, in the form of the file of a pack. */
export type OwnRows = { readonly [List in ListName]: Plain<PackDocument[List][number]> };
export type OwnRow = OwnRows[ListName];

/** What own data says about itself; its version and its day follow from its last change. */
export type OwnHeader = Pick<PackHeader, 'id' | 'title' | 'coverage' | 'licence' | 'publisher'>;

/** Own data in the form of its file, a pack of `partnership-pack/2`. */
export type OwnDocument = OwnHeader & {
  readonly format: 'partnership-pack/2';
  readonly version: string;
  readonly asOf: string;
} & { readonly [List in ListName]: readonly OwnRows[List][] };

/**
 * One row before and after: `from` is null for a row that is added, `to` for one
 * that is removed. `from` is the row as its editor saw it, so that two windows
 * never overwrite each other: an edit of a row that has changed since is refused.
 */
export type RowEdit = {
  readonly [List in ListName]: {
    readonly list: List;
    readonly from: OwnRows[List] | null;
    readonly to: OwnRows[List] | null;
  };
}[ListName];

/** Edits that are made together or not at all. */
export interface OwnChange {
  readonly edits: readonly RowEdit[];
  /** What the data says about itself, where that changes too. */
  readonly header?: { readonly from: OwnHeader; readonly to: OwnHeader };
}

/** A place in a row that breaks the format. */
export interface RowFault {
  readonly list: ListName;
  readonly id: string;
  /** Within the row: `ends`, `parties[1]`; empty for the row itself. */
  readonly path: string;
  /** In English, as the checks of the pack format say it. */
  readonly problem: string;
}

/**
 * Why a change was not made. `changed-elsewhere`: the row is not as the editor saw it; `now` is what it is.
 * `still-named`: a removed row is named by rows that stay. `invalid`: rows that break the format.
 */
export type ChangeRefusal =
  | {
      readonly kind: 'changed-elsewhere';
      readonly list: ListName | null;
      readonly id: string;
      readonly now: OwnRow | null;
    }
  | { readonly kind: 'still-named'; readonly list: ListName; readonly id: string; readonly by: readonly string[] }
  | { readonly kind: 'invalid'; readonly faults: readonly RowFault[] };

/** A change that was made, as it is stored. */
export interface OwnEntry {
  readonly pack: string;
  /** 1 for the first change of a pack, and one more for each. */
  readonly revision: number;
  /** Milliseconds since 1970-01-01, UTC. */
  readonly at: number;
  readonly change: OwnChange;
  /** The revision that this change takes back. */
  readonly undoes?: number;
  /** What it does to the register's file, where it accepts a newer one or takes that back. */
  readonly fileChange?: FileChange;
}

/** A change of a register's file beside a change of own data. */
export interface FileChange {
  /** The ids of rows that the file has as own data has them: their edits are those of own data. */
  readonly shared: readonly string[];
  readonly edits: readonly RowEdit[];
}
