import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWorkbook } from '../../utils/core/register/tables/read-workbook.ts';
import { TableFault } from '../../utils/core/register/tables/types.ts';
import type { WorkbookPart } from './contract.ts';

/** A page takes so many rows in within some milliseconds. */
const ROWS_A_PART = 500;

const say = (part: WorkbookPart): void => postMessage(part);

async function read(bytes: Uint8Array): Promise<void> {
  for (const { sheet = '', rows } of await readWorkbook(bytes)) {
    say({ kind: 'sheet', name: sheet });
    for (let at = 0; at < rows.length; at += ROWS_A_PART) say({ kind: 'rows', rows: rows.slice(at, at + ROWS_A_PART) });
  }
  say({ kind: 'end' });
}

/** A worker of the page that brings registers in: a workbook of 50,000 rows would stop the page for a second. */
export default defineUnlistedScript(() => {
  addEventListener(
    'message',
    ({ data }: MessageEvent<Uint8Array>) => {
      read(data).catch((error: unknown) => {
        if (error instanceof TableFault)
          say({ kind: 'fault', code: error.code, message: error.message, values: error.values });
        else say({ kind: 'failed', reason: String(error) });
      });
    },
    { once: true },
  );
});
