import { expect, it } from 'vitest';
import { describeStanding, describeWhen } from '../../../../../utils/core/facts/cards/describe-standing.ts';
import type { CardAgreement } from '../../../../../utils/core/facts/cards/types.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { cardAgreement } from './sample-agreement.ts';

const translate = catalogueTranslate('en');
const today = { edtf: '2026-11-28', source: 'today' } as const;
const story = { edtf: '2026-11-28', source: 'meta' } as const;

it.each<[Partial<CardAgreement>, string | null]>([
  [{}, null],
  [{ ends: 'open' }, null],
  [{ ends: '2031' }, 'in force until 2031'],
  [{ ends: '2027-04-28' }, 'ends in five months'],
  [{ ends: '2019' }, 'ended 2019'],
  [{ ends: '2019', date: null, starts: '2015' }, 'ended 2019'],
  [{ status: 'ended' }, 'ended'],
  [{ status: 'expired', ends: '2027' }, 'ended 2027'],
  [{ status: 'in-preparation' }, 'in preparation'],
  [{ status: 'dormant', ends: '2031' }, 'dormant'],
  [{ starts: '2028', ends: '2031' }, null],
  [{ ends: '2015' }, null],
  [{ starts: '2017', ends: '2016-06' }, null],
  [{ status: 'ended', ends: '2015' }, 'ended'],
])('%j stands today as %s', (more, words) => {
  expect(describeStanding(cardAgreement(more), today, 'en', translate)).toBe(words);
});

it('tells an end by its date where the day is that of a story', () => {
  expect(describeStanding(cardAgreement({ ends: '2027-04-28' }), story, 'en', translate)).toMatch(
    /^in force until .*2027$/,
  );
});

it.each<[Partial<CardAgreement>, string]>([
  [{}, '1 Apr 2016'],
  [{ date: null, starts: '2016' }, 'since 2016'],
  [{ date: null, ends: '2027' }, 'until 2027'],
  [{ date: null }, 'undated'],
])('%j is dated %s', (more, words) => {
  expect(describeWhen(cardAgreement(more), 'en-GB', translate)).toBe(words);
});
