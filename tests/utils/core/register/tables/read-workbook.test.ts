import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { chooseTable } from '../../../../../utils/core/register/reading/read-register.ts';
import { readWorkbook } from '../../../../../utils/core/register/tables/read-workbook.ts';

/** A sheet of two cells, and more cells far from them. */
async function withFarCells(...places: readonly string[]): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'Über "A"', rows: [['Partner'], ['Kyoto']] }] }));
  const row = /\d+$/.exec(places[0] ?? '')?.[0];
  const far = `<row r="${row}">${places.map((place) => `<c r="${place}"><v>1</v></c>`).join('')}</row></sheetData>`;
  const changed = Object.entries(files).map(([name, part]) => {
    return [name, strToU8(strFromU8(part).replace('</sheetData>', far))] as const;
  });
  return zipSync(Object.fromEntries(changed));
}

it.each(['XFD20', 'ZZ30', 'XFD2000', 'XFD1048576', 'A1048576'])(
  'reads a sheet with a stray cell in %s',
  async (place) => {
    const [table] = await readWorkbook(await withFarCells(place));
    expect(table?.rows.slice(0, 2).map((row) => row.map(({ text }) => text))).toEqual([['Partner'], ['Kyoto']]);
    expect(
      table?.rows
        .slice(2)
        .flat()
        .filter(({ text }) => text !== ''),
    ).toEqual([]);
  },
);

it('refuses a workbook of many rows that goes on far to the right with what to do', async () => {
  const columns = ['GM', 'GN', 'GO', 'GP', 'GQ', 'GR', 'GS', 'XFD'];
  await expect(readWorkbook(await withFarCells(...columns.map((column) => `${column}2000`)))).rejects.toMatchObject({
    code: 'stray-cells',
    message: expect.stringMatching(/“Über "A"” has 2000 rows and a cell in column 16384.*Delete the columns/),
    values: { sheet: 'Über "A"', columns: 16384 },
  });
});

it('keeps the columns of a wide table, and cells that are not alone to its right', async () => {
  const wide = ['Partner', ...Array.from({ length: 299 }, (_, at) => `Fact ${at}`)];
  const [table] = await readWorkbook(await writeXlsx({ sheets: [{ name: 'Wide', rows: [wide] }] }));
  expect(table?.rows[0]).toHaveLength(300);
  const far = Array.from({ length: 6 }, () => ['Kyoto', ...Array.from({ length: 250 }, () => null), 'note']);
  const [other] = await readWorkbook(await writeXlsx({ sheets: [{ name: 'Far', rows: far }] }));
  expect(other?.rows[0]).toHaveLength(252);
});

/** A register of two agreements in its first rows, and cells in a row below. */
async function withRowBelow(row: number, ...texts: readonly string[]): Promise<Uint8Array> {
  const rows = [
    ['Partner', 'Country', 'Signed'],
    ['Kyoto University', 'Japan', '2019-03-12'],
    ['University of York', 'United Kingdom', '2020-05-01'],
  ];
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows }] }));
  const cells = texts.map((text, at) => `<c r="${'ABC'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`);
  const changed = Object.entries(files).map(([name, part]) => {
    const text = strFromU8(part).replace('</sheetData>', `<row r="${row}">${cells.join('')}</row></sheetData>`);
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(changed));
}

it.each([
  [150_000, ['Tide School', 'Norway', '2021']],
  [100_002, ['Tide School', 'Norway']],
  [1_048_576, ['Tide School']],
])('refuses a register that goes on in row %i, below empty rows', async (row, texts) => {
  const tables = await readWorkbook(await withRowBelow(row, ...texts));
  expect(() => chooseTable(tables)).toThrowError(
    expect.objectContaining({
      code: 'rows-below',
      message: expect.stringMatching(`“A” has cells in row ${row}`),
      values: expect.objectContaining({ row }),
    }),
  );
});

it('reads a register above rows that hold nothing', async () => {
  const [table] = await readWorkbook(await withRowBelow(150_000, '', ' '));
  expect(table?.rows).toHaveLength(3);
  expect(chooseTable(table ? [table] : []).table).toBe(table);
});
