import { extension } from '../../utils/browser/platform/extension.ts';
import { type Table, TableFault } from '../../utils/core/register/tables/types.ts';
import { nextTurn } from '../../utils/dom/reading/scanner/slices.ts';
import { MORE, type WorkbookPart } from '../workbook-reader/contract.ts';

/**
 * The sheets of a workbook, read in a worker that ends with it. Rejects with `TableFault` where it cannot be read,
 * with the signal's reason where that is aborted.
 */
export function readWorkbookInWorker(bytes: Uint8Array, stopping: AbortSignal): Promise<readonly Table[]> {
  if (stopping.aborted) return Promise.reject(stopping.reason);
  const worker = new Worker(extension.runtime.getURL('workbook-reader.js'));
  const sheets: { readonly name: string; readonly rows: Table['rows'][number][] }[] = [];
  const ending = new AbortController();
  const { signal } = ending;
  const reading = new Promise<readonly Table[]>((resolve, reject) => {
    const take = ({ data: part }: MessageEvent<WorkbookPart>): void => {
      switch (part.kind) {
        case 'sheet':
          sheets.push({ name: part.name, rows: [] });
          break;
        case 'rows':
          sheets.at(-1)?.rows.push(...part.rows);
          nextTurn().then(() => worker.postMessage(MORE), reject);
          break;
        case 'end':
          resolve(sheets.map(({ name, rows }) => ({ format: 'xlsx', sheet: name, rows })));
          break;
        case 'fault':
          reject(new TableFault(part.code, part.message, part.values));
          break;
        case 'failed':
          reject(new Error(part.reason));
      }
    };
    worker.addEventListener('message', take, { signal });
    const failed = ({ message }: ErrorEvent) => reject(new Error(message || 'the worker ended'));
    worker.addEventListener('error', failed, { signal });
    stopping.addEventListener('abort', () => reject(stopping.reason), { signal });
    worker.postMessage(bytes);
  });
  return reading.finally(() => {
    ending.abort();
    worker.terminate();
  });
}
