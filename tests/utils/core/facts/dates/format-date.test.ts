import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../../utils/core/facts/dates/format-date.ts';
import { formatReported } from '../../../../../utils/core/facts/dates/format-reported.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

const english = catalogueTranslate('en');
const chinese = catalogueTranslate('zh_CN');

describe('formatDate', () => {
  it.each([
    ['2023-08-31', '31 August 2023', '2023年8月31日'],
    ['2019-12', 'December 2019', '2019年12月'],
    ['2020', '2020', '2020年'],
    ['2019-12-24/2019-12-28', '24–28 December 2019', '2019年12月24日至28日'],
    ['2019-11-28/2019-12-03', '28 November – 3 December 2019', '2019年11月28日至12月3日'],
    ['2019-12-30/2020-01-02', '30 December 2019 – 2 January 2020', '2019年12月30日至2020年1月2日'],
    ['2019-10/2019-12', 'October – December 2019', '2019年10月至12月'],
    ['2019/2021', '2019–2021', '2019年至2021年'],
    ['2019-11/2020-05-19', 'November 2019 to 19 May 2020', '2019年11月至2020年5月19日'],
    ['2019-11/..', 'since November 2019', '自2019年11月起'],
    ['2019-11/', 'from November 2019, end not known', '始于2019年11月，结束时间不详'],
    ['../2022-10', 'on or before October 2022', '不晚于2022年10月'],
    ['/2022-10', 'until October 2022', '至2022年10月为止'],
    ['2020~', 'about 2020', '约2020年'],
    ['2020?', '2020 (uncertain)', '2020年（不确定）'],
    ['2020-05%', 'about May 2020 (uncertain)', '约2020年5月（不确定）'],
    ['201X', 'some time between 2010 and 2019', '2010年至2019年之间'],
    ['2020-22', 'summer 2020', '2020年夏季'],
    ['2020~/2021', 'about 2020–2021', '约2020年至2021年'],
    ['tomorrow', 'tomorrow', 'tomorrow'],
  ])('%s', (date, inEnglish, inChinese) => {
    expect(formatDate(date, 'en-US', english)).toBe(inEnglish);
    expect(formatDate(date, 'zh_CN', chinese)).toBe(inChinese);
  });

  it.each([
    ['2023-08-31', '31 Aug 2023', '2023年8月31日'],
    ['2019-12', 'Dec 2019', '2019年12月'],
    ['2019-11-28/2019-12-03', '28 Nov – 3 Dec 2019', '2019年11月28日至12月3日'],
    ['2019-11/..', 'since Nov 2019', '自2019年11月起'],
    ['2020-05%', 'about May 2020 (uncertain)', '约2020年5月（不确定）'],
  ])('%s in short', (date, inEnglish, inChinese) => {
    expect(formatDate(date, 'en-US', english, { length: 'short' })).toBe(inEnglish);
    expect(formatDate(date, 'zh_CN', chinese, { length: 'short' })).toBe(inChinese);
  });

  it('says that a record is undated, and after which day it was reported', () => {
    expect(formatDate(null, 'en', english)).toBe('undated');
    expect(formatDate(null, 'en', english, { reportedAfter: '2022-10' })).toBe('undated, reported after October 2022');
    expect(formatDate(null, 'zh-CN', chinese, { reportedAfter: '2022-10' })).toBe('日期不详（2022年10月后报道）');
  });
});

describe('formatReported', () => {
  it.each([
    ['2023-08-31', '31 August 2023', '2023年8月31日'],
    ['2022-10/..', 'after October 2022', '2022年10月后'],
  ])('%s', (date, inEnglish, inChinese) => {
    expect(formatReported(date, 'en', english)).toBe(inEnglish);
    expect(formatReported(date, 'zh-CN', chinese)).toBe(inChinese);
  });
});
