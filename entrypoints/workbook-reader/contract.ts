import type { Cell, TableFaultCode } from '../../utils/core/register/tables/types.ts';

/** The page asks for the next rows: messages that wait in a row would stop it for seconds in Firefox. */
export const MORE = 'more';

/** What the worker says of a workbook: its sheets one after the other, each in parts that a page takes in at once. */
export type WorkbookPart =
  | { readonly kind: 'sheet'; readonly name: string }
  /** Rows of the last sheet. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'fault';
      readonly code: TableFaultCode;
      readonly message: string;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'failed'; readonly reason: string };
