import { expect, it } from 'vitest';
import { catalogueTranslate } from '../../../../utils/core/i18n/catalogue-translate.ts';

import { describeChange, nameChange } from '../../../../utils/core/own-data/describe-change.ts';
import { indexRow, namesIn } from '../../../../utils/core/own-data/list-rows.ts';
import { ownTables, tableCsv } from '../../../../utils/core/own-data/own-tables.ts';
import { removal } from '../../../../utils/core/own-data/remove-row.ts';
import type { OwnDocument } from '../../../../utils/core/own-data/types.ts';
import { DOCUMENT, school, tie } from './sample-document.ts';

const translate = catalogueTranslate('en');

const named = (language: string) =>
  DOCUMENT.agreements.map((row) => indexRow(DOCUMENT.id, 'agreements', row, language, namesIn(DOCUMENT)).listed.name);

it('calls rows by their title or their sides', () => {
  expect(named('en')).toEqual(['Harbour – Alder', 'Harbour – =Birch', 'Zoology']);
  expect(named('zh-Hans')[2]).toBe('动物学');
});

it('says what a change did', () => {
  const nameOf = namesIn(DOCUMENT);
  const [one, two] = DOCUMENT.agreements;
  if (!one || !two) throw new Error('no rows');
  const say = (edits: Parameters<typeof nameChange>[0]['edits']) =>
    describeChange(nameChange({ edits }, 'en', nameOf), translate);
  expect(say([{ list: 'agreements', from: one, to: null }])).toBe('Removed: Harbour – Alder');
  expect(
    say([
      { list: 'institutions', from: null, to: school('c', 'Cedar') },
      { list: 'agreements', from: null, to: tie('new', 'c', {}) },
    ]),
  ).toBe('Added: Harbour – Cedar');
  const signatory = { id: 'kinbote', name: 'Gerda Kinbote', names: [], roles: [], citations: [] };
  expect(
    say([
      { list: 'officials', from: null, to: signatory },
      { list: 'agreements', from: null, to: tie('new', 'a', {}) },
    ]),
  ).toMatch(/^Added: Harbour/);
  expect(
    say([
      { list: 'institutions', from: null, to: school('c', 'Cedar') },
      { list: 'officials', from: null, to: signatory },
    ]),
  ).toBe('Added: Gerda Kinbote');
  expect(
    say([
      { list: 'agreements', from: one, to: two },
      { list: 'agreements', from: two, to: null },
    ]),
  ).toBe('Changed 2 rows');
});

it('removes a row with the source that it alone cites', () => {
  const [one, ...others] = DOCUMENT.agreements;
  if (!one) throw new Error('no row');
  const cited = [{ source: 'page', locator: '¶1' }];
  const page = { id: 'page', publisher: 'The Gazette', title: 'News', language: 'en' };
  const alone: OwnDocument = {
    ...DOCUMENT,
    sources: [...DOCUMENT.sources, page],
    agreements: [{ ...one, citations: cited }, ...others],
  };
  const row = alone.agreements[0];
  if (!row) throw new Error('no row');
  expect(removal(alone, [{ list: 'agreements', row }]).edits).toEqual([
    { list: 'agreements', from: row, to: null },
    { list: 'sources', from: page, to: null },
  ]);
  expect(removal(DOCUMENT, [{ list: 'agreements', row: one }]).edits).toHaveLength(1);
});

it('makes tables that a spreadsheet opens and does not run', () => {
  const tables = ownTables([DOCUMENT], { language: 'en', translate });
  expect(tables.map(({ list }) => list)).toEqual(['agreements', 'institutions']);
  const [agreements, institutions] = tables;
  expect(agreements?.rows[1]?.slice(0, 6)).toEqual(['Harbour; Alder', 'agreement', '', '2019', '', '2024-05-01']);
  expect(agreements?.rows[2]?.[5]).toBe('no end date');
  expect(institutions && tableCsv(institutions)).toContain("'=Birch");
});
