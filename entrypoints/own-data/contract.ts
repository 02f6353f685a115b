import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import type { SavedFile } from '../../utils/browser/platform/save-file.ts';
import type { NamedChange } from '../../utils/core/own-data/describe-change.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import type { EndingReply, ListCounts, RowQuery, RowsReply } from '../../utils/core/own-data/own-lists.ts';
import type { OwnChange, OwnRow, OwnRows } from '../../utils/core/own-data/types.ts';

/** An own pack by its title in the reader's language. */
export interface TitledPack {
  readonly id: string;
  readonly title: string;
}

/** Own data as it is stored now, without its rows. */
export interface OwnOverview {
  /** Those that are not removed, the main one first. */
  readonly packs: readonly TitledPack[];
  readonly mainPack: string | null;
  readonly removed: readonly TitledPack[];
  /** Of the shown packs. */
  readonly counts: ListCounts;
  /** Whether pages use it as it is stored. */
  readonly isInUse: boolean;
  /** Stored changes that the data no longer takes. */
  readonly lost: readonly NamedChange[];
}

/** A change that can be taken back. */
export interface KnownChange {
  readonly pack: string;
  readonly revision: number;
  readonly change: NamedChange;
}

/** What a form needs beside its row. */
export interface FormData {
  /** Null for a new row, or one that is gone. */
  readonly row: OwnRow | null;
  /** Of the entities that the row names. */
  readonly names: Readonly<Record<string, string>>;
  /** That the row cites. */
  readonly sources: readonly OwnRows['sources'][];
  /** The pack's source of what is entered by hand; null before the first row. */
  readonly byHand: OwnRows['sources'] | null;
}

/** An institution or official of own data. */
export interface OwnEntity {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

export interface ChangeReply {
  readonly outcome: ChangeOutcome;
  /** What was done; null where nothing was changed. */
  readonly change: NamedChange | null;
  /** Of the changed pack: many rows are prepared for pages beside the background. */
  readonly rows: number;
}

/**
 * What became of a saved file: `import`: there is no own data of its id, or it is no pack, so that it is taken in like
 * any other. `opened`: it is one change of own data, or says the same (then `reply` is null); `removed` is the number
 * of rows that it does not have.
 */
export type OpenReply =
  | { readonly kind: 'import' }
  | {
      readonly kind: 'opened';
      readonly title: string;
      readonly removed: number;
      readonly isPutBack: boolean;
      readonly reply: ChangeReply | null;
    };

interface OnDay {
  /** `2026-11-28`. */
  readonly day: string;
}

/** What the page asks, by the kind of the question, and what it is answered. */
export interface OwnDataCalls {
  /** Reads what is stored. `pack`: the one that is shown, null for all. */
  readonly overview: { readonly ask: { readonly pack: string | null }; readonly reply: OwnOverview };
  /** The newest first, at most `count`. */
  readonly history: { readonly ask: { readonly count: number }; readonly reply: readonly KnownChange[] };
  readonly rows: { readonly ask: RowQuery; readonly reply: RowsReply };
  readonly ending: {
    readonly ask: OnDay & {
      readonly pack: string | null;
      readonly months: number;
      readonly from: number;
      readonly count: number;
    };
    readonly reply: EndingReply;
  };
  readonly form: {
    readonly ask: { readonly pack: string | null; readonly list: EditedList; readonly id: string | null };
    readonly reply: FormData;
  };
  /** The first entities of a pack with these words in their names. */
  readonly entities: {
    readonly ask: {
      readonly pack: string | null;
      readonly list: 'institutions' | 'officials';
      readonly text: string;
      readonly count: number;
    };
    readonly reply: readonly OwnEntity[];
  };
  /** As the message `change-own-data`. */
  readonly change: {
    readonly ask: { readonly pack: string | null; readonly change: OwnChange };
    readonly reply: ChangeReply;
  };
  /** Removes a row as it was when its form was opened, and the sources that no other row cites. */
  readonly remove: {
    readonly ask: { readonly pack: string; readonly list: EditedList; readonly row: OwnRow };
    readonly reply: ChangeReply;
  };
  /** As the message `undo-own-change`. */
  readonly undo: { readonly ask: { readonly pack: string; readonly revision: number }; readonly reply: ChangeReply };
  /** Puts own data back that was removed; gives how many rows it has. */
  readonly restore: { readonly ask: { readonly pack: string }; readonly reply: number };
  readonly open: { readonly ask: { readonly file: File }; readonly reply: OpenReply };
  /** The shown packs as files: `csv` has the list. */
  readonly files: {
    readonly ask: OnDay & {
      readonly format: 'pack' | 'csv' | 'xlsx';
      readonly pack: string | null;
      readonly list: EditedList;
    };
    readonly reply: readonly SavedFile[];
  };
  readonly 'ending-files': {
    readonly ask: OnDay & {
      readonly format: 'ics' | 'csv';
      readonly pack: string | null;
      readonly months: number;
    };
    readonly reply: readonly SavedFile[];
  };
}

export type OwnDataCall = keyof OwnDataCalls;

interface Numbered {
  /** The answer carries the same. */
  readonly number: number;
  /** Of the reader. */
  readonly language: string;
}

export type OwnDataQuestion = {
  readonly [Kind in OwnDataCall]: Numbered & { readonly kind: Kind } & OwnDataCalls[Kind]['ask'];
}[OwnDataCall];

export type OwnDataAnswer =
  | { readonly number: number; readonly reply: OwnDataCalls[OwnDataCall]['reply'] }
  /** `isFull`: the browser has no room. */
  | { readonly number: number; readonly failed: { readonly reason: string; readonly isFull: boolean } };
