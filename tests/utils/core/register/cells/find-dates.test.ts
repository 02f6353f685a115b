import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateColumn, findDates } from '../../../../../utils/core/register/cells/find-dates.ts';

const UNDECIDED: DateColumn = { order: 'undecided', academic: false };
const datesOf = (text: string, column = UNDECIDED) =>
  findDates(text, column).dates.map(({ date, doubt }) => doubt ?? date);

describe('finding dates in a cell', () => {
  it.each([
    ['2019-03-15', ['2019-03-15']],
    ['2019-03-15 00:00:00', ['2019-03-15']],
    ['1980. 5.31', ['1980-05-31']],
    ['2015.03.02.', ['2015-03-02']],
    ['1994.10.4 -2029.10.3', ['1994-10-04', '2029-10-03']],
    ['01/09/2018 - 31/08/2023', ['day-month', '2023-08-31']],
    ['3.6.2014', ['2014-06-03']],
    ['25/09/2018', ['2018-09-25']],
    ['9/25/2018', ['2018-09-25']],
    ['03/04/2027', ['day-month']],
    ['05/05/2027', ['2027-05-05']],
    ['31/04/2021', ['impossible-date']],
    ['8 de julio de 2021', ['2021-07-08']],
    ['1er mars 2018', ['2018-03-01']],
    ['15. August 2020', ['2020-08-15']],
    ['February 20,2020', ['2020-02-20']],
    ['Febrary 11, 2016', ['2016-02-11']],
    ['12-Mar-2018', ['2018-03-12']],
    ['Mai 2016', ['2016-05']],
    ['August, 2026', ['2026-08']],
    ['Fall 2017', ['2017-23']],
    ['04/2019', ['2019-04']],
    ['signed 04/2019 until 03/2024', ['2019-04', '2024-03']],
    ['MoU: 04/2019', ['2019-04']],
    ['自04/2019', ['2019-04']],
    ['KW 12/2020', ['2020']],
    ['semaine 12/2020', ['2020']],
    ['Q1/2020', ['2020']],
    ['Nr. 12/2020', ['2020']],
    ['Protokoll 11.2020', ['2020']],
    ['01/2019-12/2020', ['2019-01', '2020-12']],
    ['01/2019 - 12/2020', ['2019-01', '2020-12']],
    ['2019/04-2020/03', ['2019-04', '2020-03']],
    ['2017.11', ['2017-11']],
    ['2021年10月18日', ['2021-10-18']],
    ['2019年4月', ['2019-04']],
    ['平成28年4月1日', ['2016-04-01']],
    ['令和元年5月20日', ['2019-05-20']],
    ['H28.4.1', ['2016-04-01']],
    ['民國105年3月1日', ['2016-03-01']],
    ['民國110年', ['2021']],
    ['107.09.30', ['2018-09-30']],
    ['٢٠٢١/٠٣/١٥', ['2021-03-15']],
    ['١٢ مارس ٢٠١٩', ['2019-03-12']],
    ['1442/07/15 هـ', ['2021-02-27']],
    ['12 تشرين الأول 2023', ['2023-10-12']],
    ['2023ko urtarrilaren 31', ['2023-01-31']],
    ['31 ஜனவரி 2023', ['2023-01-31']],
    ['Ngày 12 tháng Tư năm 2023', ['2023-04-12']],
    ['2023-yil 31-yanvar - 2028-yil 30-yanvar', ['2023-01-31', '2028-01-30']],
    ['พ.ศ. 2560', ['2017']],
    ["'19.09.17", ['two-digit-year']],
    ['2015-2020', ['2015', '2020']],
    ['2012-16', ['2012']],
    ['2023-24', ['2023']],
    ['1501192800000', ['2017-07-28']],
    ['20210315', ['2021-03-15']],
    ['1999, 11/17/2008', ['1999', '2008-11-17']],
    ['Room 12, +43 1 555 01 12', []],
    ['5 years', []],
    ['', []],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['15 رمضان 1445', '2024-03-25'],
    ['١٥ رمضان ١٤٤٥هـ', '2024-03-25'],
    ['15 Ramadan 1445H', '2024-03-25'],
    ['1 Muharram 1446 AH', '2024-07-07'],
    ['the 3rd of May 2024', '2024-05-03'],
    ['first of May 2024', '2024-05-01'],
    ['1.º de mayo de 2024', '2024-05-01'],
  ])('reads %s', (text, date) => expect(datesOf(text)).toEqual([date]));

  it.each([
    ['Meskerem 1, 2012', '2019-09-12'],
    ['Tahsas 12 2013', '2020-12-21'],
    ['12 Yekatit 2011 E.C.', '2019-02-19'],
    ['መስከረም 1 ቀን 2012 ዓ.ም', '2019-09-12'],
    ['01/01/2012 E.C.', '2019-09-12'],
    ['1 Meskerem 2012 EC', '2019-09-12'],
    ['1400/01/15 AP', '2021-04-04'],
    ['2012-01-01 (Ethiopian calendar)', '2019-09-12'],
    ['15 Farvardin 1400', '2021-04-04'],
    ['۱۵ فروردین ۱۴۰۰', '2021-04-04'],
    ['1398 Mehr 3', '2019-09-25'],
    ['۲۰ حمل ۱۳۹۸', '2019-04-09'],
    ['4 Tir 1400', '2021-06-25'],
    ['5 Adar II 5779', '2019-03-12'],
    ['5 Adar I 5779', '2019-02-10'],
    ['Adar 5, 5779', '2019-03-12'],
    ['Tishrei 1, 5781', '2020-09-19'],
    ['15 Nisan 5780', '2020-04-09'],
    ['ה׳ באדר ב׳ תשע״ט', '2019-03-12'],
    ['ט"ו בניסן התש"ף', '2020-04-09'],
    ["כ' אלול תשפ״ג", '2023-09-06'],
    ['21 Phalguna 1940 (Saka)', '2019-03-12'],
    ['5 Tir 2011 E.C.', '2019-01-13'],
    ['3 Baramhat 1735 A.M.', '2019-03-12'],
    ['단기 4352년 3월 4일', '2019-03-04'],
    ['주체108(2019)년 3월 4일', '2019-03-04'],
    ['皇紀2679年3月4日', '2019-03-04'],
    ['113年3月4日', '2024-03-04'],
    ['平28.4.1', '2016-04-01'],
    ['㍻28年4月1日', '2016-04-01'],
  ])('converts %s', (text, date) => expect(datesOf(text)).toEqual([date]));

  it.each([
    ['1405/01/14', 'other-calendar'],
    ['۱۴۰۰/۰۱/۱۵', 'other-calendar'],
    ['15 Chaitra 2076 B.S.', 'other-calendar'],
    ['21 Phalguna 1940', 'other-calendar'],
    ['२०७६ चैत्र १५', 'other-calendar'],
    ['20 Falgun 1425', 'other-calendar'],
    ['2076-12-15 BS', 'other-calendar'],
    ['2012 E.C.', 'other-calendar'],
    ['农历2019年三月初四', 'other-calendar'],
    ['二〇一九年农历三月初四', 'other-calendar'],
    ['2019年3月4日（阴历）', 'other-calendar'],
    ['30 Adar 5780', 'impossible-date'],
    ['98年3月4日', 'two-digit-year'],
    ['19년 3월 4일', 'two-digit-year'],
  ])('asks for %s', (text, doubt) => expect(datesOf(text)).toEqual([doubt]));

  it.each([
    ['15 Nisan 2019', '2019-04-15'],
    ['12 آذار 2019', '2019-03-12'],
    ['01/01/2019 G.C.', '2019-01-01'],
    ['2019年4月8日（农历三月初四）', '2019-04-08'],
    ['10:30 AM, 3 March 2019', '2019-03-03'],
    ['3 March 2019 AM', '2019-03-03'],
  ])('leaves %s as it is', (text, date) => expect(datesOf(text)).toEqual([date]));

  it.each([
    ['Article 5 ter, 2019', ['2019']],
    ['5 sene, 2019', ['2019']],
    ['S 100-12', []],
    ['R 101/2', []],
    ['R100-5-3', []],
    ['T200.5.6', []],
  ])('takes %s for no day of another calendar', (text, dates) => expect(datesOf(text)).toEqual(dates));

  it('reads a cell of a hundred thousand letters and apostrophes', () => {
    expect(datesOf(`${'a’'.repeat(50_000)} 2019`)).toEqual(['2019']);
  });

  it('reads a cell of tens of thousands of dates', () => {
    expect(datesOf('2019-03-04 '.repeat(50_000))).toHaveLength(50_000);
  });

  it('keeps the day before the same day of another calendar', () => {
    expect(datesOf('2019-03-04 (BS 2075-11-20)')).toEqual(['2019-03-04', 'other-calendar']);
  });

  it('takes the order of day and month from the column', () => {
    expect(datesOf('03/04/2027', { order: 'day-first', academic: false })).toEqual(['2027-04-03']);
    expect(datesOf('03/04/2027', { order: 'month-first', academic: false })).toEqual(['2027-03-04']);
  });

  it('offers both readings where the column does not tell', () => {
    expect(findDates('03/04/2027', UNDECIDED).dates[0]?.either).toEqual(['2027-04-03', '2027-03-04']);
  });

  it('reads 2009-10 as an academic year only in a column of them', () => {
    expect(datesOf('2009-10')).toEqual(['2009-10']);
    expect(findDates('2009-10', { order: 'undecided', academic: true }).dates[0]?.academic).toEqual(['2009', '2010']);
  });

  it('never throws, and gives spans within its text that do not overlap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d\-/. 年月日aprilmy,]{0,30}$/), (text) => {
        const { dates, text: plain } = findDates(text, UNDECIDED);
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeLessThanOrEqual(plain.length);
          end = date.end;
        }
      }),
    );
  });
});
