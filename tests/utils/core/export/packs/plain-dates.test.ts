import { expect, it } from 'vitest';
import { dayRange, isoPrefix } from '../../../../../utils/core/export/packs/plain-dates.ts';

it.each([
  ['2023-08-31', '2023-08-31', '2023-08-31', '2023-08-31'],
  ['2023-02', '2023-02', '2023-02-01', '2023-02-28'],
  ['2023', '2023', '2023-01-01', '2023-12-31'],
  ['2023~', null, '2023-01-01', '2023-12-31'],
  ['2023-23', null, '2023-09-01', '2023-11-30'],
  ['2023-05/..', null, '2023-05-01', null],
  ['2019-12-24/2019-12-28', null, '2019-12-24', '2019-12-28'],
  ['soon', null, null, null],
  [null, null, null, null],
])('%s is %s, from %s to %s', (date, plain, first, last) => {
  expect(isoPrefix(date)).toBe(plain);
  expect(dayRange(date)).toEqual({ first, last });
});
