import { extension } from '../../utils/browser/platform/extension.ts';
import { sweepPacks } from '../../utils/browser/storage/write-pack.ts';
import {
  ACCEPT,
  type ImportEvent,
  type ImportOutcome,
  type ImportProgress,
  type ImportRequest,
  type ImportReview,
} from '../pack-import/contract.ts';

/**
 * Takes a file in as a pack, in a worker. When `signal` is aborted the worker ends at once, and what it had stored is
 * removed. `onReview` gives whether the reader accepts what a newer file changes; without it every file is accepted.
 * Never rejects.
 */
export function importPack(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
  onReview: ((review: ImportReview) => Promise<boolean>) | null = null,
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
        if (data.kind === 'progress') return onProgress(data);
        if (data.kind !== 'review') return finish(data);
        const answered = (isAccepted: boolean): void => {
          if (isAccepted) worker.postMessage(ACCEPT);
          else finish({ kind: 'cancelled' });
        };
        onReview?.(data).then(answered, (error: unknown) => finish({ kind: 'failed', reason: String(error) }));
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
    worker.postMessage({ ...request, asks: onReview !== null } satisfies ImportRequest);
  });
}
