import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { readWorkbook } from '../../utils/core/register/tables/read-workbook.ts';
import { TableFault } from '../../utils/core/register/tables/types.ts';
import { MORE, type WorkbookPart } from './contract.ts';

/** A page takes so many rows in within some milliseconds. */
const ROWS_A_PART = 500;

const say = (part: WorkbookPart): void => postMessage(part);

async function read(bytes: Uint8Array, asked: () => Promise<void>): Promise<void> {
  for (const { sheet = '', rows } of await readWorkbook(bytes)) {
    say({ kind: 'sheet', name: sheet });
    for (let at = 0; at < rows.length; at += ROWS_A_PART) {
      const next = asked();
      say({ kind: 'rows', rows: rows.slice(at, at + ROWS_A_PART) });
      await next;
    }
  }
  say({ kind: 'end' });
}

/** A worker of the page that brings registers in: a workbook of 50,000 rows would stop the page for a second. */
export default defineUnlistedScript(() => {
  let onMore = (): void => undefined;
  const asked = (): Promise<void> =>
    new Promise((resolve) => {
      onMore = resolve;
    });
  addEventListener(
    'message',
    ({ data }: MessageEvent<Uint8Array | typeof MORE>) => {
      if (data === MORE) return onMore();
      read(data, asked).catch((error: unknown) => {
        if (error instanceof TableFault)
          say({ kind: 'fault', code: error.code, message: error.message, values: error.values });
        else say({ kind: 'failed', reason: String(error) });
      });
    },
    { signal: PROGRAM_SIGNAL },
  );
});
