import { expect, it } from 'vitest';
import { describeReference } from '../../../../../utils/core/facts/as-of/describe-reference.ts';
import { referenceDate } from '../../../../../utils/core/facts/as-of/reference-date.ts';
import { readDate } from '../../../../../utils/core/facts/dates/read-date.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';

const today = readDate('2026-11-21')?.first ?? 0;
const says = (...[page, toCome]: [Parameters<typeof referenceDate>[0], string?]) =>
  describeReference(referenceDate(page, today, toCome), 'en', catalogueTranslate('en'));

it('says with which day dates are compared, and why', () => {
  expect(says({ edtf: '2023-08-31', source: 'meta' })).toBe('Compared with this story, 31 August 2023');
  expect(says(null)).toBe('This page gives no date, so dates are compared with today, 21 November 2026');
  expect(says(null, '2099-01-01')).toBe(
    'This page gives 1 January 2099 as its date, which is still to come, so dates are compared with today, 21 November 2026',
  );
});
