import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';
import { readHtmlTables } from '../../../../../utils/core/register/tables/read-html-tables.ts';
import type { Table } from '../../../../../utils/core/register/tables/types.ts';

const readTable = (table: Table) => {
  const { records, skipped } = readRegister(
    chooseTable([table]),
    { find: () => ({ entity: null, suggest: [] }) },
    null,
  );
  return {
    rows: records.map(({ row, partner, continues, doubts }) => [
      row,
      partner,
      continues,
      doubts.some(({ why }) => why === 'partner-above'),
    ]),
    skipped: skipped.map(({ row, why }) => [row, why]),
  };
};
const read = (...lines: readonly string[]) => readTable(readDelimited(lines.join('\n')));

const HEAD = 'No,Partner,Country,Type,Signed';
const UPPSALA = '1,Uppsala University,Sweden,MoU,2019-03-12';
const KYOTO = '2,Kyoto University,Japan,Student exchange,2020-09-01';
const MONASH = '3,Monash University,Australia,MoU,2021-02-15';

it('continues the row above where a row has no partner and nothing of its own but an agreement', () => {
  const { rows } = read(HEAD, UPPSALA, KYOTO, ',,,MoU,2021-01-01', ',,,Staff exchange,2022-01-01', MONASH);
  expect(rows).toEqual([
    [2, 'Uppsala University', null, false],
    [3, 'Kyoto University', null, false],
    [4, 'Kyoto University', 3, false],
    [5, 'Kyoto University', 3, false],
    [6, 'Monash University', null, false],
  ]);
});

it.each([
  ['a number', '7,,,MoU,2021-01-01'],
  ['the same country again', ',,Japan,MoU,2021-01-01'],
])('asks where the row has %s, and so may be that of a missing partner', (_, row) => {
  const { rows } = read(HEAD, UPPSALA, KYOTO, row, MONASH);
  expect(rows[2]).toEqual([4, 'Kyoto University', 3, true]);
});

it('asks where something stands between the two rows', () => {
  expect(read(HEAD, UPPSALA, KYOTO, ',,,,', ',,,MoU,2021-01-01', MONASH).rows[2]).toEqual([
    5,
    'Kyoto University',
    3,
    true,
  ]);
});

it.each([
  ['has another country', [',,Norway,MoU,2021-01-01', ',,,MoU,2022-01-01']],
  ['stands below one whose partner is unknown', ['3,unknown,Norway,MoU,2021-01-01', ',,,MoU,2022-01-01']],
])('gives a row no partner that %s', (_, lines) => {
  const { rows, skipped } = read(HEAD, UPPSALA, KYOTO, ...lines, MONASH);
  expect(rows.map(([row]) => row)).toEqual([2, 3, 6]);
  expect(skipped).toEqual([
    [4, 'no-partner'],
    [5, 'no-partner'],
  ]);
});

it('gives a row below a repeated one the partner of that, and none to a row below a heading', () => {
  const { rows, skipped } = read(
    HEAD,
    UPPSALA,
    KYOTO,
    UPPSALA,
    ',,,MoU,2021-01-01',
    'Asia,,,,',
    ',,,MoU,2022-01-01',
    MONASH,
  );
  expect(rows).toContainEqual([5, 'Uppsala University', 2, false]);
  expect(skipped).toEqual([
    [4, 'duplicate'],
    [6, 'group'],
    [7, 'no-partner'],
  ]);
});

it('takes a partner alone in its row for the heading of the agreements below', () => {
  const { rows, skipped } = read(
    'Partner,Country,Type,Signed',
    'Uppsala University,Sweden,,',
    ',,MoU,2019-03-12',
    ',,Student exchange,2020-01-01',
    'Kyoto University,Japan,,',
    ',,MoU,2021-02-15',
  );
  expect(rows).toEqual([
    [3, 'Uppsala University', null, false],
    [4, 'Uppsala University', null, false],
    [6, 'Kyoto University', null, false],
  ]);
  expect(skipped).toEqual([
    [2, 'group'],
    [5, 'group'],
  ]);
});

it('takes a heading across the table that names an institution for the partner of the rows below', () => {
  const heading = (text: string) => `<tr><td colspan="4">${text}</td></tr>`;
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const [table] = readHtmlTables(
    parseHtml(
      `<table>${row('Partner', 'Country', 'Type', 'Signed')}
      ${heading('Uppsala University')}${row('', '', 'MoU', '2019-03-12')}${row('', '', 'Student exchange', '2020-01-01')}
      ${heading('Partner universities in Asia')}${row('', '', 'MoU', '2018-03-12')}${row('Kyoto University', 'Japan', 'MoU', '2021-02-15')}
      </table>`,
    ),
  );
  if (!table) throw new Error('no table');
  expect(readTable(table)).toEqual({
    rows: [
      [3, 'Uppsala University', null, false],
      [4, 'Uppsala University', null, false],
      [7, 'Kyoto University', null, false],
    ],
    skipped: [
      [2, 'group'],
      [5, 'group'],
      [6, 'no-partner'],
    ],
  });
});

it('keeps the second partner of a row that continues', () => {
  const table = readDelimited(
    'Partner 1,Country 1,Partner 2,Country 2,Type,Signed\nUppsala University,Sweden,Lund University,Sweden,MoU,2019\n,,,,Student exchange,2020\nKyoto University,Japan,,,MoU,2021',
  );
  const { records } = readRegister(chooseTable([table]), { find: () => ({ entity: null, suggest: [] }) }, null);
  expect(records[1]).toMatchObject({ partner: 'Uppsala University', alsoPartners: [{ partner: 'Lund University' }] });
});
