import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, expect, it, vi } from 'vitest';
import type { WorkbookPart } from '../../../entrypoints/workbook-reader/contract.ts';

vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getURL: (path: string) => path } },
}));

/** Runs the worker's script in this thread, with messages that are copied as a browser copies them. */
class LocalWorker extends EventTarget {
  static ended = 0;
  static asked = 0;
  readonly #inside = new EventTarget();

  constructor(script: string) {
    super();
    expect(script).toBe('workbook-reader.js');
    vi.stubGlobal('postMessage', (part: WorkbookPart) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(part) })),
    );
    vi.stubGlobal('addEventListener', this.#inside.addEventListener.bind(this.#inside));
  }

  async postMessage(data: Uint8Array | 'more'): Promise<void> {
    if (data === 'more') LocalWorker.asked += 1;
    else {
      const { default: script } = await import('../../../entrypoints/workbook-reader/index.ts');
      script.main();
    }
    this.#inside.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }

  terminate(): void {
    LocalWorker.ended += 1;
  }
}

beforeEach(() => {
  LocalWorker.ended = 0;
  vi.stubGlobal('Worker', LocalWorker);
  return () => vi.unstubAllGlobals();
});

it('gives the sheets of a workbook as reading it in the page does', async () => {
  const { readWorkbookInWorker } = await import('../../../entrypoints/register/read-workbook-in-worker.ts');
  const { readWorkbook } = await import('../../../utils/core/register/tables/read-workbook.ts');
  LocalWorker.asked = 0;
  const rows = Array.from({ length: 1200 }, (_, at) => [`Partner ${at}`, 'Norway', at]);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Agreements', rows },
      { name: 'Empty', rows: [] },
    ],
  });
  expect(await readWorkbookInWorker(bytes, new AbortController().signal)).toEqual(await readWorkbook(bytes));
  expect(LocalWorker.ended).toBe(1);
  // Three parts, of which the page takes in one at a time.
  expect(LocalWorker.asked).toBe(3);
});

it('says why a workbook cannot be read', async () => {
  const { readWorkbookInWorker } = await import('../../../entrypoints/register/read-workbook-in-worker.ts');
  const broken = Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]);
  await expect(readWorkbookInWorker(broken, new AbortController().signal)).rejects.toMatchObject({
    name: 'TableFault',
    code: 'broken-workbook',
  });
  expect(LocalWorker.ended).toBe(1);
});

it('ends the worker where the reading is no longer wanted', async () => {
  const { readWorkbookInWorker } = await import('../../../entrypoints/register/read-workbook-in-worker.ts');
  const stopping = new AbortController();
  vi.spyOn(LocalWorker.prototype, 'postMessage').mockResolvedValue(undefined);
  const reading = readWorkbookInWorker(new Uint8Array(4), stopping.signal);
  stopping.abort(new Error('a later file'));
  await expect(reading).rejects.toThrow('a later file');
  expect(LocalWorker.ended).toBe(1);
});
