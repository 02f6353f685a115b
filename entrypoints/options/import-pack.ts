import { extension } from '../../utils/browser/platform/extension.ts';
import { sweepPacks } from '../../utils/browser/storage/write-pack.ts';
import type { ImportEvent, ImportOutcome, ImportProgress, ImportRequest } from '../pack-import/contract.ts';

/**
 * Takes a file in as a pack, in a worker. When `signal` is aborted the worker ends at once, and what it had stored is
 * removed. Never rejects.
 */
export function importPack(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const worker = new Worker(extension.runtime.getURL('pack-import.js'));
  return new Promise<ImportOutcome>((resolve) => {
    const ending = new AbortController();
    const finish = (outcome: ImportOutcome): void => {
      ending.abort();
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ImportEvent>) => {
        if (data.kind === 'progress') onProgress(data);
        else finish(data);
      },
      { signal: ending.signal },
    );
    worker.addEventListener(
      'error',
      ({ message }) => {
        finish({ kind: 'failed', reason: message || 'the worker ended' });
        // What cannot be removed now is removed before the next pack is written.
        sweepPacks().catch(console.error);
      },
      { signal: ending.signal },
    );
    signal.addEventListener(
      'abort',
      () => {
        finish({ kind: 'cancelled' });
        sweepPacks().catch(console.error);
      },
      { signal: ending.signal },
    );
    worker.postMessage(request);
  });
}
