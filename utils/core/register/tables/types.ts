import type { ColumnField } from '../words/header-words.ts';

/** A cell as it stands in its table. */
export interface Cell {
  /** White space at both ends is gone; line breaks within the cell are kept. */
  readonly text: string;
  /** The day of a cell that its workbook keeps as a date. */
  readonly day?: string;
  /** The cell takes its text from the merged cell above it. */
  readonly filledDown?: true;
  /** How many columns the cell spans, where more than one. */
  readonly columns?: number;
  /** The table marks the cell as a header. */
  readonly header?: true;
  /** It is a partner of a list, whatever stands beside it. */
  readonly entry?: true;
}

export type TableFormat = 'delimited' | 'html' | 'xlsx';

/** One table of a file. Row and column numbers count from 1 for the reader, from 0 in `rows`. */
export interface Table {
  readonly format: TableFormat;
  readonly encoding?: string;
  /** How many places of the file are shown as U+FFFD, where any: bytes that its encoding does not have. */
  readonly unreadable?: number;
  readonly delimiter?: string;
  /** The number of the table in its page, nested ones counted. */
  readonly table?: number;
  readonly sheet?: string;
  /** The first row, from 1, that is filled too far below the others to be read. */
  readonly rowBelow?: number;
  /** Every row of the source, empty ones too. Rows may be of different lengths. */
  readonly rows: readonly (readonly Cell[])[];
  /** The lines that stand beside the table in its page: they may explain its codes. */
  readonly beside?: readonly string[];
  /** What the columns hold, where the file is a list whose lines were read as rows. */
  readonly fields?: readonly ColumnField[];
  /** The table as it stands in its file, where its columns are the rows here. */
  readonly turnedFrom?: Table;
}

export const EMPTY_CELL: Cell = { text: '' };

/** More rows are no register that a person keeps. */
export const MAX_ROWS = 100_000;

export type TableFaultCode =
  | 'empty-file'
  | 'too-large'
  | 'password'
  | 'old-workbook'
  | 'other-format'
  | 'broken-workbook'
  | 'unpacks-too-large'
  | 'not-a-table'
  | 'no-table'
  | 'one-column'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'rows-below'
  | 'too-many-cells'
  | 'stray-cells'
  | 'open-quote'
  | 'no-rows'
  | 'no-partner-column'
  | 'no-such-sheet'
  | 'no-such-table';

/** A file that cannot be read as a register. `message` says what and where in one English sentence. */
export class TableFault extends Error {
  readonly code: TableFaultCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: TableFaultCode, message: string, values: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.name = 'TableFault';
    this.code = code;
    this.values = values;
  }
}
