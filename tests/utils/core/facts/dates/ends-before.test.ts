import { expect, it } from 'vitest';
import { endsBefore } from '../../../../../utils/core/facts/dates/ends-before.ts';

it.each([
  ['2019-05-02', '2019', false],
  ['2019-05-02', '2018', true],
  ['2019-05-02', '2019-05-01', true],
  ['2019', 'open', false],
  [null, '2019', false],
  ['2019', null, false],
])('from %s to %s', (start, end, is) => {
  expect(endsBefore(start, end)).toBe(is);
});
