import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { resultJson } from '../../../../../utils/core/register/reading/result-json.ts';
import { readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

/** The rows as the command line prints them. */
async function rowsOf(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const tables = await readFileTables(new TextEncoder().encode(text), { parseHtml });
  const result = readRegister(chooseTable(tables), { find: () => ({ entity: null, suggest: [] }) }, null);
  return resultJson(result).rows as readonly Readonly<Record<string, unknown>>[];
}

it('says of each day that was not taken why', async () => {
  const dates = [
    '03/04/19',
    '113年3月4日',
    '民國108年3月5日',
    '45/2',
    '1405/01/14',
    '15 Chaitra 2076',
    '7 Foobar 2019',
  ];
  const rows = await rowsOf(
    `Partner,Country,Signed\n${dates.map((date, at) => `University of ${'ABCDEFG'[at]},Japan,${date}\n`).join('')}`,
  );
  expect(rows.map(({ signed, doubts }) => signed ?? (doubts as readonly { why: string }[])[0]?.why)).toEqual([
    'day-month',
    '2024-03-04',
    '2019-03-05',
    'unknown-word',
    'other-calendar',
    'other-calendar',
    'unknown-word',
  ]);
  expect(rows[0]).toMatchObject({ signed: null, signedEither: ['2019-04-03', '2019-03-04'] });
});

it('reads years of the Republic of China where all partners are in Taiwan', async () => {
  const rows = await rowsOf('Partner,Country,Signed\nA University,Taiwan,98年3月4日\nB University,臺灣,99.12.31\n');
  expect(rows.map(({ signed }) => signed)).toEqual(['2009-03-04', '2010-12-31']);
  const others = await rowsOf('Partner,Country,Signed\nA University,Taiwan,98年3月4日\nB University,Japan,2019\n');
  expect(others[0]).toMatchObject({ doubts: [{ field: 'signed', why: 'two-digit-year' }] });
});
