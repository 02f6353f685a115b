import { describe, expect, it } from 'vitest';
import { ownTables, tableCsv, tablesWorkbook } from '../../../../utils/core/own-data/own-tables.ts';
import type { OwnDocument } from '../../../../utils/core/own-data/types.ts';
import { readDelimited } from '../../../../utils/core/register/tables/read-delimited.ts';
import { readWorkbook } from '../../../../utils/core/register/tables/read-workbook.ts';

const citations = [{ source: 'register', locator: 'row 7' }];
const document: OwnDocument = {
  format: 'partnership-pack/2',
  id: 'fernhill',
  title: 'Fernhill: agreements',
  coverage: 'Its agreements.',
  licence: null,
  version: '1',
  asOf: '2026-11-28',
  sources: [{ id: 'register', publisher: 'Fernhill', title: 'register.xlsx', language: 'und' }],
  institutions: [
    { id: 'fernhill', name: 'Fernhill University', kind: 'university', names: [], citations },
    { id: 'zembla', name: '=Zembla "Polytechnic"', kind: 'university', country: 'NO', names: [], citations },
  ],
  officials: [{ id: 'kinbote', name: '金波特', names: [], roles: [], citations }],
  agreements: [
    {
      id: 'exchange',
      kind: 'student-exchange',
      kindInSource: 'Hochschulvertrag\nüber Austausch',
      parties: ['fernhill', 'zembla'],
      signed: '2019-04-03',
      starts: '2019',
      ends: 'open',
      renewals: ['2021-05-01', '2023'],
      renewsByItself: true,
      status: 'in-force',
      unit: '0042',
      signatories: [],
      topics: ['law', 'music'],
      citations,
    },
  ],
  visits: [],
  events: [],
};

const translate = (key: string): string => key.split('.').at(-1) ?? '';
const tables = ownTables([document], { language: 'en', translate });

describe('the lists of own data', () => {
  it('are written as a workbook that reads back cell by cell', async () => {
    const bytes = await tablesWorkbook(tables, (list) => `${list}: all/of?them with a name that is far too long`);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      ['agreements', 'institutions', 'officials'].map((list) =>
        `${list}  all of them with a name that is far too long`.slice(0, 31),
      ),
    );
    const texts = sheets.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
    const written = tables.map(({ rows }) => {
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
    });
    expect(texts).toEqual(written);
    const [, exchange] = texts[0] ?? [];
    expect(exchange).toEqual(
      expect.arrayContaining(['Fernhill University; =Zembla "Polytechnic"', '2019-04-03', '2021-05-01; 2023', '0042']),
    );
  });

  it('are written as CSV that spreadsheets do not run', () => {
    const [, institutions] = tables;
    if (!institutions) throw new Error('no institutions');
    const { rows } = readDelimited(tableCsv(institutions).replace(/^\uFEFF/, ''));
    expect(rows[2]?.[0]?.text).toMatch(/^'=Zembla "Polytechnic"$/);
  });
});
