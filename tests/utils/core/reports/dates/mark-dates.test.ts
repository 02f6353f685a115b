import { describe, expect, it } from 'vitest';
import { markDates } from '../../../../../utils/core/reports/dates/mark-dates.ts';
import { resolveDate } from '../../../../../utils/core/reports/dates/resolve-date.ts';
import { Marks } from '../../../../../utils/core/reports/story/marks.ts';
import { wordsOf } from '../../../../../utils/core/reports/words/words-of.ts';

/** The dates of a text as seen from Thursday, 7 March 2024. */
function datesIn(text: string, language: string): readonly (string | null)[] {
  const marks = new Marks();
  return [...markDates(text, marks, wordsOf(text, language))].flatMap((mark) => {
    const content = mark >= '\ue000' && mark < '\uf8ff' ? marks.get(mark) : undefined;
    return content?.kind === 'date' ? [resolveDate(content.date, '2024-03-07', 'past')] : [];
  });
}

describe('finds dates', () => {
  it.each([
    ['3박 4일 일정으로 대학교를 방문했다', []],
    ['3박4일간 방문했다', []],
    ['10일 일정으로 방문했다', []],
    ['10일의 일정으로 방문했다', []],
    ['7일 이내에 체결한다', []],
    ['5일 동안, 6일 간, 8일간, 9일 정도, 10일 만에', []],
    ['3~4일 정도 머물렀다', []],
    ['3월 5일부터 10일간 방문했다', ['2024-03-05']],
    ['3월 5일부터 10일 일정으로 방문했다', ['2024-03-05']],
    ['3월 4일부터 6일까지 방문했다', ['2024-03-04/2024-03-06']],
    ['5일부터 3일간 방문했다', ['2024-03-05']],
    ['3월 4~6일 일정으로 방문했다', ['2024-03-04/2024-03-06']],
    ['지난 5일 간담회를 가졌다', ['2024-03-05']],
    ['5일 정부청사에서', ['2024-03-05']],
    ['5일 일본 대학을 방문했다', ['2024-03-05']],
    ['4~6일 방문했다', ['2024-03-04/2024-03-06']],
  ])('ko: a number of days is no day: %s', (text, expected) => {
    expect(datesIn(text, 'ko')).toEqual(expected);
  });

  it.each([
    ['en', 'It was signed on Tuesday, 5 March 2024, and renewed on January 2nd.', ['2024-03-05', '2024-01-02']],
    [
      'en',
      'They came from 24 to 28 December and from 30 January to 2 February 2024.',
      ['2024-01-30/2024-02-02', '2023-12-24/2023-12-28'],
    ],
    [
      'en',
      'March 4–6, 2024; in August 2023; in 2019; a 2018 visit.',
      ['2024-03-04/2024-03-06', '2023-08', '2019', '2018'],
    ],
    [
      'en',
      'Last Friday, yesterday, last week, three years ago.',
      ['2024-03-01', '2024-03-06', '2024-02-26/2024-03-03', '2021'],
    ],
    ['en', 'You may march in 2000 steps at 5 p.m. on sun and sat.', ['2000']],
    [
      'fr',
      'le mardi 5 mars, le 1er janvier 2024, la semaine dernière',
      ['2024-03-05', '2024-01-01', '2024-02-26/2024-03-03'],
    ],
    ['es', 'el pasado martes, 5 de marzo de 2024; el lunes', ['2024-03-05', '2024-03-04']],
    ['de', 'am Dienstag, 5. März, und am 05.02.2024', ['2024-03-05', '2024-02-05']],
    [
      'ru',
      '5 марта, в среду, в прошлую пятницу, в августе 2023 года',
      ['2024-03-05', '2023-08', '2024-03-06', '2024-03-01'],
    ],
    ['ms', 'pada 5 Mac 2024, Selasa lalu', ['2024-03-05', '2024-03-05']],
    ['id', 'pada Selasa (5/3/2024)', ['2024-03-05']],
    ['th', 'เมื่อวันที่ 5 มีนาคม 2567', ['2024-03-05']],
    ['th', 'เมื่อวันที่ ๕ มีนาคม พ.ศ. ๒๕๖๗', ['2024-03-05']],
    [
      'zh',
      '2024年3月5日，3月4日至6日，三月一日，上周三，昨天，去年',
      ['2024-03-04/2024-03-06', '2024-03-05', '2024-03-01', '2024-02-28', '2024-03-06', '2023'],
    ],
    ['zh', '5日下午，2020年5月，十二月', ['2024-03-05', '2020-05', '2023-12']],
    [
      'zh',
      '上月28日，本月5日，去年12月，上周末，2024/3/1',
      ['2024-02-28', '2024-03-05', '2023-12', '2024-03-02/2024-03-03', '2024-03-01'],
    ],
    ['zh', '周一至周三', ['2024-03-04/2024-03-06']],
    ['en', 'at the weekend, last December, in mid-February', ['2024-03-02/2024-03-03', '2023-12', '2024-02']],
    ['en', 'next March, last March, Last May, next May', ['2025-03', '2023-03', '2023-05', '2024-05']],
    ['fr', 'en mars dernier, en avril prochain', ['2023-03', '2024-04']],
    ['de', 'im kommenden März, im vergangenen März', ['2025-03', '2023-03']],
    ['en', 'from Monday to Wednesday; on 1, 2 and 4 March', ['2024-03-04/2024-03-06', '2024-03-01/2024-03-04']],
    ['en', 'in May last year; on 2 June last year', ['2023-05', '2023-06-02']],
    ['en', 'on 05/03/2024, on 25/02/2024, on 02/25/2024', ['2024-03-05', '2024-02-25', '2024-02-25']],
    ['en', 'from Monday, 4 March, to Wednesday, 6 March', ['2024-03-04/2024-03-06']],
    ['en', 'from Monday 4 to Wednesday 6 March', ['2024-03-04/2024-03-06']],
    ['en', 'It rained on Monday, 4 March, and on Tuesday.', ['2024-03-04', '2024-03-05']],
    ['zh', '前日', ['2024-03-05']],
    ['en', '3 March: rain. Monday: sun.', ['2024-03-03', '2024-03-04']],
    ['fr', 'le 05/03/2024, ce week-end', ['2024-03-05', '2024-03-02/2024-03-03']],
    ['th', 'เมื่อปี 2560 ในเดือนกุมภาพันธ์', ['2017', '2024-02']],
  ])('%s: %s', (language, text, expected) => {
    expect([...datesIn(text, language)].sort()).toEqual([...expected].sort());
  });
});

it.each([
  ['en', 'Room 12 of 31, a 3/4 majority, 24/7, version 2.1.2024b, 2024.3.5, 10:30, 5 Mar 10:30'],
  ['en', 'the sun sat in the mar'],
  ['zh', '星期日本人休息'],
])('finds none in %s “%s”', (language, text) => {
  expect(datesIn(text, language).filter((date) => date?.length === 10 && !date.startsWith('2024-03-0'))).toEqual([]);
});
