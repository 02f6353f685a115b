import { describe, expect, it } from 'vitest';
import { describeTerm } from '../../../../../utils/core/facts/cards/describe-term.ts';
import type { CardAgreement } from '../../../../../utils/core/facts/cards/types.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { cardAgreement } from './sample-agreement.ts';

const plain = cardAgreement({ date: '2020-03-01' });
const english = catalogueTranslate('en');
const story = { edtf: '2023-08-31', source: 'meta' } as const;

describe('the term of an agreement', () => {
  it.each<[what: string, fields: Partial<CardAgreement>, lines: readonly string[]]>([
    ['nothing', {}, []],
    ['an end', { ends: '2026-02-28' }, ['Valid until 28 February 2026', 'In force, according to its dates']],
    ['no end', { ends: 'open' }, ['No end date']],
    ['a beginning', { starts: '2020-04' }, ['Valid from April 2020']],
    ['a beginning and no end', { starts: '2020-04', ends: 'open' }, ['Valid from April 2020, with no end date']],
    ['a period that is over', { starts: '2018', ends: '2020' }, ['Valid from 2018 until 2020']],
    [
      'a period that is over, where the record has no date to say so',
      { date: null, starts: '2018', ends: '2020' },
      ['Valid from 2018 until 2020', 'Ended, according to its dates'],
    ],
    [
      'an end before its beginning as a mistake',
      { starts: '2021-09', ends: '2019' },
      [
        'The source gives September 2021 as its beginning and 2019 as its end, which is earlier: one of the two dates is wrong',
      ],
    ],
    [
      'an end before its signing as a mistake',
      { ends: '2019-12-31' },
      [
        'The source gives 1 March 2020 as the date of signing and 31 December 2019 as its end, which is earlier: one of the two dates is wrong',
      ],
    ],
    ['an end in the year of its beginning', { starts: '2020-04', ends: '2020' }, ['Valid from April 2020 until 2020']],
    ['a period to come', { date: null, starts: '2024', ends: '2026' }, ['Valid from 2024 until 2026']],
    [
      'renewals',
      { renewals: ['2021', '2022-06'], renewsByItself: true },
      ['Renewed 2021 and June 2022', 'Renews automatically unless a party ends it'],
    ],
    [
      'its unit and its own word',
      { unit: 'International Office', kindInSource: 'Convenio' },
      ['In charge: International Office', 'Called “Convenio” in the source'],
    ],
    ['its own word in the headline alone', { kind: 'other', kindInSource: 'Convenio' }, []],
  ])('tells %s', (_, fields, lines) => {
    expect(describeTerm({ ...plain, ...fields }, story, 'en', english)).toEqual(lines);
  });

  it.each([
    ['in-preparation', 'In preparation, according to the source'],
    ['in-force', 'In force, according to the source'],
    ['expired', 'Expired, according to the source'],
    ['ended', 'Ended, according to the source'],
    ['dormant', 'Dormant, according to the source'],
  ] as const)('tells the status %s as the source does, in place of its dates', (status, line) => {
    expect(describeTerm({ ...plain, status, ends: '2026' }, story, 'en', english)).toEqual([line, 'Valid until 2026']);
  });

  it('says nothing of today where there is no day to compare with', () => {
    expect(describeTerm({ ...plain, ends: '2026' }, null, 'en', english)).toEqual(['Valid until 2026']);
  });

  it('is in the language of the interface', () => {
    const chinese = catalogueTranslate('zh_CN');
    expect(
      describeTerm({ ...plain, starts: '2020', ends: '2026', status: 'in-force' }, story, 'zh-Hans', chinese),
    ).toEqual(['来源称：有效', '有效期自2020年至2026年']);
  });
});
