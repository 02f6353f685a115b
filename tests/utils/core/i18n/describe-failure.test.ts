import { expect, it } from 'vitest';
import { describeFailure, failureReason, ReaderError } from '../../../../utils/core/i18n/describe-failure.ts';
import english from '../../../../utils/core/i18n/en.json' with { type: 'json' };
import { catalogueTranslate } from './catalogue-translate.ts';

const translate = catalogueTranslate('en');
const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const { reasons } = english.failure;

it.each([
  ['unreachable', reasons.unreachable],
  ['refused', reasons.refused],
  ['data-unavailable', reasons.dataUnavailable],
  ['forgotten', reasons.forgotten],
  ['still-reading', reasons.stillReading],
  ['not-kept', reasons.notKept],
  ['failed', reasons.failed],
])('has a sentence for a call that was %s', (reason, sentence) => {
  expect(failureReason(new Error(reason))).toBe(reason);
  expect(describeFailure('failure.what.copy', new Error(reason), translate)).toBe(`Nothing was copied. ${sentence}`);
});

it.each([
  ['a refused clipboard', named('NotAllowedError', 'Document is not focused.'), reasons.denied],
  ['a full storage of Chromium', new Error('Resource::kQuotaBytes quota exceeded'), reasons.notKept],
  [
    'a full disk under Chromium',
    new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'),
    reasons.notKept,
  ],
  ['a full storage of Firefox', named('QuotaExceededError', ''), reasons.notKept],
  ['a disk that fails otherwise', new Error('disk I/O error'), 'The browser says: disk I/O error'],
  ['words for the reader', new ReaderError('It is gone.'), 'It is gone.'],
  ['other words of the browser', new Error('No window.'), 'The browser says: No window.'],
  ['what is no error', 'odd', 'The browser says: odd'],
])('explains %s', (_, error, why) => {
  expect(describeFailure('failure.what.copy', error, translate)).toBe(`Nothing was copied. ${why}`);
});
