import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, toIsoDay } from '../../../../../utils/core/facts/dates/read-date.ts';

const bounds = (text: string) => {
  const span = readDate(text);
  if (!span) return null;
  const show = (day: number) => (Number.isFinite(day) ? toIsoDay(day) : '…');
  return `${show(span.first)} ${show(span.last)}`;
};

describe('readDate', () => {
  it.each([
    ['2023-08-31', '2023-08-31 2023-08-31'],
    ['2020', '2020-01-01 2020-12-31'],
    ['2019-12', '2019-12-01 2019-12-31'],
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['2019-12-24/2019-12-28', '2019-12-24 2019-12-28'],
    ['2019-11/..', '2019-11-01 …'],
    ['2019-11/', '2019-11-01 …'],
    ['../2022-10', '… 2022-10-31'],
    ['2020~', '2020-01-01 2020-12-31'],
    ['2020-05%', '2020-05-01 2020-05-31'],
    ['201X', '2010-01-01 2019-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['2020-XX', '2020-01-01 2020-12-31'],
    ['2020-02-XX', '2020-02-01 2020-02-29'],
    ['2020-21', '2020-03-01 2020-05-31'],
    ['2020-24', '2020-12-01 2021-02-28'],
    ['0099-01-01', '0099-01-01 0099-01-01'],
  ])('%s spans %s', (text, expected) => expect(bounds(text)).toBe(expected));

  it.each([
    '',
    'tomorrow',
    '0000-00-00',
    '0000',
    '2023-02-29',
    '2023-13',
    '2023-00-10',
    '2023-04-31',
    '2023-8-1',
    '31/08/2023',
    '2020/2019',
    '../..',
    '/',
    '2019/2020/2021',
    '2020-05-19T10:00:00Z',
    '2020-21-01',
    '2020-XX-01',
    '{2019,2020}',
    ' 2020',
    '２０２０',
  ])('refuses %j', (text) => expect(readDate(text)).toBeNull());

  it('distinguishes open and unknown ends, approximate and uncertain dates', () => {
    expect(readDate('2019/..')?.to).toBe('open');
    expect(readDate('2019/')?.to).toBe('unknown');
    expect(readDate('2020~')?.from).toMatchObject({ approximate: true, uncertain: false });
    expect(readDate('2020%')?.from).toMatchObject({ approximate: true, uncertain: true });
  });

  it('agrees with the edtf package on every date, month, year and interval', () => {
    const day = fc
      .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([text, length, qualifier]) => text.slice(0, length) + qualifier);
    fc.assert(
      fc.property(date, date, (a, b) => {
        const firstDay = (text: string) => new Date(edtf(text).min).toISOString().slice(0, 10);
        const lastDay = (text: string) => new Date(edtf(text).max).toISOString().slice(0, 10);
        expect(bounds(a)).toBe(`${firstDay(a)} ${lastDay(a)}`);
        const inOrder = firstDay(a) <= firstDay(b) && lastDay(a) <= lastDay(b);
        expect(bounds(`${a}/${b}`)).toBe(inOrder ? `${firstDay(a)} ${lastDay(b)}` : null);
      }),
    );
  });

  it('accepts no day that the edtf package refuses', () => {
    const digits = (length: number, max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
    fc.assert(
      fc.property(digits(4, 2100), digits(2, 20), digits(2, 40), (...parts) => {
        const text = parts.join('-');
        const accepts = () => {
          try {
            return Boolean(edtf(text));
          } catch {
            return false;
          }
        };
        if (readDate(text)) expect(accepts()).toBe(true);
      }),
    );
  });
});
