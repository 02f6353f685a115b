import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, toIsoDay } from '../../../../../utils/core/facts/dates/read-date.ts';
import { findWrittenDate, readMachineDate } from '../../../../../utils/core/page/page-date/read-written-date.ts';

const latest = readDate('2026-11-22')?.first ?? 0;

describe('readMachineDate', () => {
  it.each([
    ['2023-09-21', '2023-09-21'],
    ['2023-09-21T00:30:00+08:00', '2023-09-21'],
    ['2023-09-21T23:59:59-11:00', '2023-09-21'],
    ['2023-09-20T16:00:00Z', '2023-09-20'],
    ['2023-09-21 09:11', '2023-09-21'],
    ['2023-9-1', '2023-09-01'],
    ['2018/05/04', '2018-05-04'],
    ['2018/05', '2018-05'],
    ['2018', '2018'],
    ['20180504', '2018-05-04'],
    ['20180504091100', '2018-05-04'],
    ['Thu, 21 Sep 2023 00:00:00 GMT', '2023-09-21'],
    ['２０２３-０９-２１', '2023-09-21'],
    ['21-Sep-2023', '2023-09-21'],
    ['2023 m. rugsėjo 21 d.', '2023-09-21'],
    ['Thu Sep 21 2023 00:00:00 GMT+0800 (CST)', '2023-09-21'],
    ['September 21, 2023', '2023-09-21'],
    ['21/09/2023 00:30', '2023-09-21'],
    ['0000-00-00', null],
    ['0000-00-00T00:00:00', null],
    ['0001-01-01T00:00:00Z', null],
    ['2023-02-30', null],
    ['2023-13-01', null],
    ['2031-01-01', null],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', null],
    ['tomorrow', null],
    ['1695254400', null],
    ['', null],
    ['<script>alert(1)</script>', null],
  ])('%j is %s', (text, expected) => expect(readMachineDate(text, latest, 'en')).toBe(expected));
});

describe('findWrittenDate', () => {
  it.each([
    ['By Zhao Yimeng in Shanghai | China Daily | Updated: 2024-01-31 09:11', 'en', '2024-01-31'],
    ['31 August 2023', 'en', '2023-08-31'],
    ['31st August, 2023', 'en', '2023-08-31'],
    ['Thursday, August 31, 2023', 'en', '2023-08-31'],
    ['Sept. 3, 2023', 'en', '2023-09-03'],
    ['发布时间：2023年8月31日', 'zh', '2023-08-31'],
    ['2023 年 8 月 31 日', 'zh-Hans', '2023-08-31'],
    ['2023년 8월 31일', 'ko', '2023-08-31'],
    ['31 августа 2023 г.', 'ru', '2023-08-31'],
    ['31.08.2023', 'ru', '2023-08-31'],
    ['31. August 2023', 'de', '2023-08-31'],
    ['Publié le 1er août 2023', 'fr', '2023-08-01'],
    ['31 de agosto de 2023', 'es', '2023-08-31'],
    ['31 Ogos 2023', 'ms', '2023-08-31'],
    ['31 Ogos 2023', 'en', '2023-08-31'],
    ['31 สิงหาคม 2566', 'th', '2023-08-31'],
    ['31 тамыз 2023', 'kk', '2023-08-31'],
    ['31 August 2023', 'not a language', '2023-08-31'],
    ['２０２３年８月３１日', 'zh', '2023-08-31'],
    ['２０２３／８／３１', 'ja', '2023-08-31'],
    ['二〇二三年八月三十一日', 'zh', '2023-08-31'],
    ['二○二三年十二月十日', 'zh', '2023-12-10'],
    ['中華民國112年8月31日', 'zh-Hant', '2023-08-31'],
    ['31-Aug-2023', 'en', '2023-08-31'],
    ['31-AUG-2023 10:00', '', '2023-08-31'],
    ['31/Aug/2023', 'en', '2023-08-31'],
    ['Aug-31-2023', 'en', '2023-08-31'],
    ['2023-Aug-31', 'en', '2023-08-31'],
    ['2023 August 31', 'en', '2023-08-31'],
    ['2023. 8. 31.', 'ko', '2023-08-31'],
    ['입력 2023.08.31. 오전 9:11', 'ko', '2023-08-31'],
    ['ngày 31 tháng 8 năm 2023', 'vi', '2023-08-31'],
    ['Thứ Năm, 31 tháng 8, 2023', 'vi', '2023-08-31'],
    ['Ngày 31 tháng 08 năm 2023'.normalize('NFD'), '', '2023-08-31'],
    ['2023. augusztus 31.', 'hu', '2023-08-31'],
    ['2023. augusztus 31., csütörtök', '', '2023-08-31'],
    ['2023. aug. 31.', 'hu', '2023-08-31'],
    ['2023 m. rugpjūčio 31 d.', 'lt', '2023-08-31'],
    ['2023. gada 31. augusts', 'lv', '2023-08-31'],
    ['2023 жылғы 31 тамыз', 'kk', '2023-08-31'],
    ['2023 оны 8-р сарын 31', 'mn', '2023-08-31'],
    ['٣١ أغسطس ٢٠٢٣', 'ar', '2023-08-31'],
    ['๓๑ สิงหาคม ๒๕๖๖', 'th', '2023-08-31'],
    ['令和5年8月31日', 'ja', '2023-08-31'],
    ['令和元年5月1日（水）', 'ja', '2019-05-01'],
    ['平成３１年４月３０日', 'ja', '2019-04-30'],
    ['昭和60年1月31日', '', '1985-01-31'],
    ['31 באוגוסט 2023', 'he', '2023-08-31'],
    ['31 ส.ค. 2566', 'th', '2023-08-31'],
    ['๑ มิ.ย. ๒๕๖๖', 'th', '2023-06-01'],
    ['31. Jänner 2023', 'de', '2023-01-31'],
    ['31/08/2023', 'fr', '2023-08-31'],
    ['Posted 8/31/2023', 'en', '2023-08-31'],
    ['31-08-2023', 'nl', '2023-08-31'],
    ['13/13/2023', 'en', null],
    ['131/08/2023', 'en', null],
    ['03-04-2023', 'nl', null],
    ['ngày 31 tháng 2 năm 2023', 'vi', null],
    ['31-Foo-2023', 'en', null],
    ['2023. január 32.', 'hu', null],
    ['30 February 2023', 'en', null],
    ['31 Bananas 2023', 'en', null],
    ['03/04/2023', 'en', null],
    ['Published 03/04/2023, updated 31/08/2023', 'en', null],
    ['Updated 03-04-2023, seen on 31 August 2023', 'en', null],
    ['Updated 31/08/2023, published 03/04/2023', 'en', '2023-08-31'],
    ['Part 10/11/9999 of 31/08/2023', 'en', '2023-08-31'],
    ['Version 1.2.2023', 'en', '2023-02-01'],
    ['August 2023', 'en', null],
    ['Room 2023, floor 12', 'en', null],
  ])('%j in %s is %s', (line, language, expected) => expect(findWrittenDate(line, latest, language)).toBe(expected));

  it('reads every day back as the page writes it in its language', () => {
    const day = fc.integer({ min: readDate('1900')?.first ?? 0, max: latest });
    const language = fc.constantFrom(
      'en-GB',
      'en-US',
      'zh-CN',
      'ja',
      'ru',
      'de',
      'fr',
      'es',
      'pt',
      'ms',
      'ko',
      'vi',
      'hu',
      'lt',
      'lv',
      'kk',
      'it',
      'tr',
    );
    fc.assert(
      fc.property(day, language, (number, tag) => {
        const line = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(number * 86_400_000);
        expect(findWrittenDate(line, latest, tag)).toBe(toIsoDay(number));
      }),
    );
  });

  it('gives a sound date or none for any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 8 }), (line, language) => {
        const edtf = findWrittenDate(line, latest, language) ?? readMachineDate(line, latest, language);
        if (edtf !== null) expect(readDate(edtf)).not.toBeNull();
      }),
    );
  });
});
