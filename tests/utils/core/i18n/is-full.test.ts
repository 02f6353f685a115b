import { expect, it } from 'vitest';
import { isFull } from '../../../../utils/core/i18n/is-full.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

it.each([
  ['an IndexedDB without room', new DOMException('', 'QuotaExceededError')],
  ['the same, handed on by another window', named('QuotaExceededError', 'No room')],
  [
    'a full disk under IndexedDB of Chromium',
    new DOMException(
      'Connection is closing because of: IO error: .../000007.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
      'UnknownError',
    ),
  ],
  [
    'a full disk under storage.local of Chromium',
    new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'),
  ],
  [
    'a full disk on which Chromium begins no new log',
    new Error('IO error: .../000004.log: Unable to create writable file (ChromeMethodBFE: 3::NewWritableFile::8)'),
  ],
  [
    'a disk that is full when a transaction of Chromium ends',
    named('UnknownError', 'Encountered disk full while committing transaction.'),
  ],
  ['a full storage.local of Chromium', new Error('Resource::kQuotaBytes quota exceeded')],
  [
    'a full storage.local of Firefox',
    new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
  ],
  ['SQLite on a full disk', new Error('database or disk is full')],
  ['the system’s own words', new Error('write failed: No space left on device')],
  ['a worker’s answer', new Error('not-kept')],
])('%s is full', (_, error) => {
  expect(isFull(error)).toBe(true);
});

it.each([
  ['a transaction that was aborted', new DOMException('The transaction was aborted.', 'AbortError')],
  ['a disk that fails otherwise', new Error('disk I/O error')],
  [
    'a file that may not be written',
    new Error('IO error: .../000004.log: Unable to create writable file (ChromeMethodBFE: 3::NewWritableFile::5)'),
  ],
  ['a database that is denied', new DOMException('Denied', 'SecurityError')],
  ['an error of the program', new TypeError('undefined is not a function')],
  ['what is no error', 'quota'],
  ['nothing', undefined],
])('%s is not', (_, error) => {
  expect(isFull(error)).toBe(false);
});
