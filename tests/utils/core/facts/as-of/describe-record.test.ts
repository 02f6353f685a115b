import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRecord } from '../../../../../utils/core/facts/as-of/describe-record.ts';
import { describeRelation } from '../../../../../utils/core/facts/as-of/describe-relation.ts';
import type { ReferenceDate } from '../../../../../utils/core/facts/as-of/types.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

const english = catalogueTranslate('en');
const chinese = catalogueTranslate('zh_CN');
const agreement = (date: string | null, ends: string | null = null) =>
  ({ type: 'agreement', date, reportedAfter: null, ends }) as const;
const visit = (date: string | null, reportedAfter: string | null = null) =>
  ({ type: 'visit', date, reportedAfter }) as const;
const founding = (date: string) => ({ type: 'event', kind: 'founding', date, reportedAfter: null }) as const;

const story = (edtf: string): ReferenceDate => ({ edtf, source: 'meta' });
const today = (edtf: string): ReferenceDate => ({ edtf, source: 'today' });

describe('describeRelation', () => {
  it.each([
    [agreement('2023-08-31'), story('2023-09-04'), 'four days before this story', '本文发表前四天'],
    [agreement('2022'), story('2023-01-10'), 'before this story', '早于本文'],
    [agreement('2023-08-31'), story('2018-11-20'), 'almost five years after this story', '本文发表后近五年'],
    [agreement('2023-08-31'), story('2023-08-31'), 'on the day of this story', '本文发表当天'],
    [visit('2019-11/..'), story('2023-11-15'), 'began about four years before this story', '本文发表前约四年开始'],
    [visit('2019-12-24/2019-12-28'), story('2019-12-26'), 'under way when this story appeared', '本文发表时正在进行'],
    [visit(null, '2022-10'), story('2018-01-01'), 'reported after this story', '本文发表后才有报道'],
    [visit(null, '2022-10'), story('2023-01-01'), 'reported after October 2022', '2022年10月后报道'],
    [visit(null), story('2023-01-01'), null, null],
    [agreement('2023'), story('2023-09-21'), null, null],
    [agreement('2020-05-19'), today('2026-05-19'), 'six years ago', '六年前'],
    [visit('2026-12-01'), today('2026-11-21'), 'in ten days', '十天后'],
    [visit('2026-11-21'), today('2026-11-21'), 'today', '今天'],
    [visit(null, '2022-10'), today('2026-11-21'), 'reported after October 2022', '2022年10月后报道'],
  ] as const)('%o seen from %o', (record, reference, inEnglish, inChinese) => {
    expect(describeRelation(record, reference, 'en', english)).toBe(inEnglish);
    expect(describeRelation(record, reference, 'zh-CN', chinese)).toBe(inChinese);
  });
});

describe('describeRecord', () => {
  it.each([
    [
      agreement('2020-09-20', '2019'),
      story('2023-09-20'),
      'signed three years before this story',
      '本文发表前三年签署',
    ],
    [agreement('2023-08-31'), story('2023-09-21'), 'signed three weeks before this story', '本文发表前三周签署'],
    [agreement('2019-09-20'), story('2023-09-21'), 'signed four years before this story', '本文发表前四年签署'],
    [
      agreement('2023-08-31'),
      story('2018-11-20'),
      'not yet signed when this story appeared; signed almost five years later',
      '本文发表时尚未签署，近五年后签署',
    ],
    [agreement('2023-08-31'), story('2023-08-31'), 'signed on the day of this story', '本文发表当天签署'],
    [agreement('2022'), story('2023-01-10'), 'signed before this story', '本文发表前签署'],
    [
      agreement('2023'),
      story('2023-09-21'),
      'the dates do not show whether it was before or after this story',
      '根据现有日期，无法判断是在本文之前还是之后',
    ],
    [
      agreement('2018-12-17', '2021'),
      story('2023-12-17'),
      'signed five years before this story; its term had ended by then',
      '本文发表前五年签署；当时有效期已满',
    ],
    [visit('2019-12-24/2019-12-28'), story('2019-12-26'), 'under way when this story appeared', '本文发表时正在进行'],
    [founding('2023-08-29'), story('2023-09-05'), 'founded seven days before this story', '本文发表前七天成立'],
    [agreement('2020-05-19'), today('2026-05-19'), 'signed six years ago', '六年前签署'],
    [visit('2026-12-01'), today('2026-11-21'), 'takes place in ten days', '将于十天后举行'],
    [visit('2003-11-21'), today('2026-11-21'), 'took place 23 years ago', '23年前举行'],
    [
      visit('2019-11/..'),
      story('2023-11-15'),
      'began about four years before this story; its end is not known',
      '本文发表前约四年开始，结束时间不详',
    ],
    [
      agreement('2018-12-17'),
      story('2023-09-05'),
      'signed almost five years before this story',
      '本文发表前近五年签署',
    ],
    [visit(null, '2022-10'), story('2018-01-01'), 'reported only after this story', '本文发表之后才有报道'],
    [visit(null, '2022-10'), story('2023-01-01'), null, null],
    [visit(null), today('2026-11-21'), null, null],
    [visit('0000-00-00'), story('2023-01-01'), null, null],
  ] as const)('%o seen from %o', (record, reference, inEnglish, inChinese) => {
    expect(describeRecord(record, reference, english)).toBe(inEnglish);
    expect(describeRecord(record, reference, chinese)).toBe(inChinese);
  });

  it('never describes a record both as past and as yet to come', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(date, date, (signed, published) => {
        const description = describeRecord(agreement(signed), story(published), english) ?? '';
        expect(description.includes('before this story')).toBe(
          signed.localeCompare(published) < 0 && !published.startsWith(signed),
        );
      }),
    );
  });
});
