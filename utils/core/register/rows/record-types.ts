import type { Edtf } from '../../pack/types.ts';
import type { RegisterStatus } from '../cells/read-status.ts';
import type { ColumnField } from '../words/header-words.ts';
import type { RegisterKind } from '../words/kind-words.ts';
import type { SkippedRow } from './classify-rows.ts';

export type DoubtField = 'partner' | 'country' | 'kinds' | 'signed' | 'starts' | 'ends' | 'renewals' | 'status';
export type DoubtReason =
  | 'impossible-date'
  | 'other-calendar'
  | 'day-month'
  | 'two-digit-year'
  | 'before-start'
  | 'unknown-word'
  | 'doubted-date'
  | 'not-signed'
  | 'planned'
  | 'partner-above'
  | 'several-kinds';

/** A question that only the reader can answer. */
export interface Doubt {
  readonly field: DoubtField;
  readonly why: DoubtReason;
  /** What the cell says. */
  readonly text?: string;
  /** The answers that can be offered. */
  readonly either?: readonly string[];
}

export interface PartnerOfRow {
  readonly partner: string;
  /** Its names in other languages that the row gives. */
  readonly otherNames: readonly string[];
  readonly partnerEntity: string | null;
  readonly suggest: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** One agreement as a row of the register tells it. */
export interface RegisterRecord extends PartnerOfRow {
  /** From 1, as the reader counts. */
  readonly row: number;
  /** The row whose partner it continues. */
  readonly continues: number | null;
  readonly alsoPartners: readonly PartnerOfRow[];
  readonly kinds: readonly RegisterKind[];
  readonly kindInSource: string | null;
  readonly signed: Edtf | null;
  readonly starts: Edtf | null;
  readonly ends: Edtf | 'open' | null;
  readonly renewals: readonly Edtf[];
  readonly renewsByItself: boolean;
  readonly status: RegisterStatus | null;
  readonly unit: string | null;
  readonly topics: readonly string[];
  /** The register's own number of the agreement. */
  readonly number: string | null;
  readonly erasmusCode: string | null;
  readonly doubts: readonly Doubt[];
}

/** A register as it was read. */
export interface RegisterResult {
  readonly home: string | null;
  readonly table: {
    readonly format: 'delimited' | 'html' | 'xlsx';
    readonly encoding?: string;
    readonly delimiter?: string;
    readonly table?: number;
    readonly sheet?: string;
    /** From 1; `null` where the table has no header. */
    readonly headerRow: number | null;
    /** The agreements stand side by side: the columns of the source count as rows. */
    readonly transposed?: true;
    /** The file holds no table but a list: its lines count as rows. */
    readonly list?: true;
  };
  /** Field or fields of each column, by its header. */
  readonly mapping: Readonly<Record<string, ColumnField | readonly ColumnField[]>>;
  readonly records: readonly RegisterRecord[];
  readonly skipped: readonly SkippedRow[];
  /** Headers of the columns that hold persons' data. */
  readonly notTaken: readonly string[];
  /** Headers of the columns that are not taken, since another column is read as what they hold. */
  readonly doubled: readonly string[];
}
