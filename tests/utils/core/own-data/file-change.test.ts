import { expect, it } from 'vitest';
import { fileChangeOf, fileEditsBack, fileWith } from '../../../../utils/core/own-data/file-change.ts';
import { emptyOwnDocument, ownHeader } from '../../../../utils/core/own-data/new-document.ts';
import type { OwnDocument, OwnRows, RowEdit } from '../../../../utils/core/own-data/types.ts';

const source: OwnRows['sources'] = { id: 'file', publisher: 'The office', title: 'agreements.csv', language: 'en' };
const school = (id: string): OwnRows['institutions'] => ({
  id,
  name: `School of Cape ${id}`,
  kind: 'school',
  names: [],
  citations: [{ source: 'file', locator: 'row 1' }],
});
const tie = (ends: string, id = 'tie'): OwnRows['agreements'] => ({
  id,
  kind: 'other',
  parties: ['home', 'mill'],
  signed: null,
  ends,
  signatories: [],
  topics: [],
  citations: [{ source: 'file', locator: 'row 1' }],
});
const edit = (from: string | null, to: string | null): RowEdit =>
  ({
    list: 'agreements',
    from: from && tie(from),
    to: to && tie(to),
  }) as RowEdit;
const FILE: OwnDocument = {
  ...emptyOwnDocument(ownHeader('desk'), '2026'),
  sources: [source],
  institutions: [school('home'), school('mill')],
  agreements: [tie('2029')],
};

it('stores a row once that own data and the file have alike', () => {
  const [inFile, corrected] = [edit('2024', '2029'), { ...edit('2024', '2029'), from: tie('2025') } as RowEdit];
  expect(fileChangeOf([inFile], { edits: [inFile] })).toEqual({ shared: ['tie'], edits: [] });
  expect(fileChangeOf([inFile], { edits: [corrected] })).toEqual({ shared: [], edits: [inFile] });
  for (const made of [inFile, corrected])
    expect(fileEditsBack({ edits: [made] }, fileChangeOf([inFile], { edits: [made] }))).toEqual([edit('2029', '2024')]);
});

it('takes a row back that the file still has so, and leaves one that a later file has changed', () => {
  const ends = (edits: readonly RowEdit[]) => fileWith(FILE, edits).agreements.map((row) => row.ends);
  expect(ends([edit('2029', '2024')])).toEqual(['2024']);
  expect(ends([edit('2027', '2024')])).toEqual(['2029']);
  expect(ends([edit('2029', null)])).toEqual([]);
});

it('leaves institutions and sources that other rows of the file name', () => {
  const gone = (list: 'institutions' | 'sources', row: object) => ({ list, from: row, to: null }) as unknown as RowEdit;
  const added = { ...FILE, institutions: [...FILE.institutions, school('tide')] };
  const after = fileWith(added, [
    gone('institutions', school('mill')),
    gone('institutions', school('tide')),
    gone('sources', source),
  ]);
  expect(after.institutions.map(({ id }) => id)).toEqual(['home', 'mill']);
  expect(after.sources).toEqual([source]);
});
