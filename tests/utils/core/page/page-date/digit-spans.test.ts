import { expect, test } from 'vitest';
import { isOfDigitSpan } from '../../../../../utils/core/page/page-date/digit-spans.ts';

const judge = (line: string, date: string): boolean => {
  const start = line.indexOf(date);
  return isOfDigitSpan(line, start, start + date.length);
};

test('the first and the last day of a span are days of it', () => {
  expect(judge('2023-01-29 – 2023-01-31', '2023-01-29')).toBe(true);
  expect(judge('29.–31.01.2023', '31.01.2023')).toBe(true);
});

test('the same day in two calendars, a time and a place are none', () => {
  expect(judge('2566/01/31 – 2023-01-31', '2566/01/31')).toBe(false);
  expect(judge('2023-01-31 - 10:30', '2023-01-31')).toBe(false);
  expect(judge('Vexburg - 31.01.2023', '31.01.2023')).toBe(false);
});
