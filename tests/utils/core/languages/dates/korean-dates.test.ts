import { describe, expect, it } from 'vitest';
import { koreanDateFinders } from '../../../../../utils/core/languages/dates/korean-dates.ts';

/** What the first finder that fits makes of a text. */
function found(text: string): unknown {
  for (const { pattern, read } of koreanDateFinders) {
    const [match] = text.matchAll(pattern);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

describe('Korean dates', () => {
  it.each([
    ['2024년 3월 5일', { kind: 'day', year: 2024, month: 3, day: 5 }],
    ['지난해 3월 5일(화)', { kind: 'day', year: { fromPage: -1 }, month: 3, day: 5 }],
    ['3월 5일부터 8일까지', { kind: 'days', year: null, from: [3, 5], to: [3, 8] }],
    ['3월 30일~4월 2일', { kind: 'days', year: null, from: [3, 30], to: [4, 2] }],
    ['올해 3월 협약', { kind: 'month', year: { fromPage: 0 }, month: 3 }],
    ['2019년 협약', { kind: 'year', year: 2019 }],
    ['지난 4~6일 방문', { kind: 'days-of-month', from: 4, to: 6 }],
    ['지난 5일 협약을 체결했다', { kind: 'day-of-month', day: 5 }],
    ['13월 5일', null],
    ['10일간 머문다', null],
    ['5일 동안 머문다', null],
    ['3박 4일 머문다', null],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
