import { expect, it } from 'vitest';
import type { CardRecord } from '../../../../../utils/core/facts/cards/types.ts';
import { formatYears } from '../../../../../utils/core/facts/graph/format-years.ts';
import { inChinese, inEnglish } from '../../../../components/harness/catalogue.ts';

const of = (date: string | null, reportedAfter: string | null = null) =>
  ({ date, reportedAfter }) as unknown as CardRecord;

it.each([
  [[of('2023-08-31')], '2023', '2023年'],
  [[of('2023-08-31'), of('2023-01')], '2023', '2023年'],
  [[of('2023-08-31'), of('2018'), of(null)], '2018–2023', '2018年至2023年'],
  [[of('/2021-06')], '2021', '2021年'],
  [[of(null, '2022-10')], 'after 2022', null],
  [[of(null)], 'undated', null],
])('%j: %s', (records, english, chinese) => {
  expect(formatYears(records, inEnglish.locale, inEnglish.translate)).toBe(english);
  if (chinese !== null) expect(formatYears(records, inChinese.locale, inChinese.translate)).toBe(chinese);
});
