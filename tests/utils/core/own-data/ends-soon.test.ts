import { describe, expect, it } from 'vitest';
import { endingWithin, monthsLater, packOfEnding } from '../../../../utils/core/own-data/ends-soon.ts';
import { indexRow } from '../../../../utils/core/own-data/list-rows.ts';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import type { OwnDocument, OwnRows } from '../../../../utils/core/own-data/types.ts';

const TODAY = '2026-11-28';
const citations = [{ source: 'desk', locator: 'row 1' }];
const school = (id: string, name: string) => ({ id, name, kind: 'university' as const, names: [], citations });
const tie = (id: string, more: Partial<OwnRows['agreements']>): OwnRows['agreements'] => ({
  id,
  kind: 'other',
  parties: ['home', 'partner'],
  signed: null,
  signatories: [],
  topics: [],
  citations,
  ...more,
});
const DOCUMENT: OwnDocument = {
  ...emptyOwnDocument(ownHeader('1a2b'), '2026'),
  sources: [{ id: 'desk', publisher: 'The desk', title: 'By hand', language: 'en' }],
  institutions: [school('home', 'Harbour'), school('partner', 'Tide')],
  agreements: [
    tie('open', { ends: 'open' }),
    tie('unknown', {}),
    tie('past', { ends: '2026-11-27' }),
    tie('today', { ends: TODAY }),
    tie('ends-first', { starts: '2028', ends: '2027-02' }),
    tie('ended', { ends: '2027-01-01', status: 'ended' }),
    tie('may', { ends: '2027-05-28', renewsByItself: true, renewals: ['2024'] }),
    tie('june', { ends: '2027-06' }),
    tie('year', { ends: '2027' }),
  ],
};
const listed = DOCUMENT.agreements.map((row) => indexRow(DOCUMENT.id, 'agreements', row, 'en', () => undefined));
const brief = (months: number) =>
  endingWithin(listed, TODAY, months).map(({ row, monthsLeft }) => [row.id, monthsLeft]);

describe('what ends soon', () => {
  it('is what ends in six months, the soonest first', () => {
    expect(brief(6)).toEqual([
      ['today', 0],
      ['may', 6],
    ]);
  });

  it('counts a month or a year until its last day', () => {
    expect(brief(12).map(([id]) => id)).toEqual(['today', 'may', 'june']);
    expect(brief(14).map(([id]) => id)).toEqual(['today', 'may', 'june', 'year']);
  });

  it('says what renews by itself', () => {
    expect(endingWithin(listed, TODAY, 6).map(({ renewsByItself }) => renewsByItself)).toEqual([false, true]);
  });

  it('is a pack of those agreements alone, without the dates of their renewals', () => {
    const pack = packOfEnding([DOCUMENT], endingWithin(listed, TODAY, 6));
    expect(pack?.agreements.map(({ id }) => id)).toEqual(['today', 'may']);
    expect(pack?.agreements[1]).not.toHaveProperty('renewals');
    expect(packOfEnding([DOCUMENT], [])).toBeNull();
  });
});

it.each([
  ['2026-11-28', 6, '2027-05-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-11-28', 0, '2026-11-28'],
])('%s and %i months', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
