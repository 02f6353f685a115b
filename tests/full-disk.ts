import { vi } from 'vitest';

/** What Chromium says. */
export const NO_SPACE =
  'Connection is closing because of: IO error: .../000007.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';

interface FakeTransaction {
  error: DOMException | null;
  readonly _state: string;
  _abort(name: string): void;
}

/**
 * A full disk, as Chromium meets it: a database takes what is to be stored, ends its transaction with the words of its
 * own log, and says of the requests only that they were aborted. Gives how often it was written to; `free` makes room.
 */
export function fillDisk(isFullFor: (store: string) => boolean = () => true) {
  const disk = { failed: 0, free: () => {} };
  const spies = (['put', 'add', 'delete'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = original.apply(this, given);
      const transaction = this.transaction as unknown as FakeTransaction;
      if (isFullFor(this.name))
        queueMicrotask(() => {
          if (transaction._state === 'finished') return;
          disk.failed += 1;
          transaction._abort('UnknownError');
          transaction.error = new DOMException(NO_SPACE, 'UnknownError');
        });
      return request as never;
    });
  });
  disk.free = () => {
    for (const spy of spies) spy.mockRestore();
  };
  return disk;
}
