import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../../utils/core/register/tables/read-workbook.ts';

it('refuses a workbook of many rows with a cell far to the right with what to do', async () => {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'Über "A"', rows: [['Partner'], ['Kyoto']] }] }));
  const far = '<row r="2000"><c r="XFD2000"><v>1</v></c></row></sheetData>';
  const changed = Object.entries(files).map(([name, part]) => {
    return [name, strToU8(strFromU8(part).replace('</sheetData>', far))] as const;
  });
  await expect(readWorkbook(zipSync(Object.fromEntries(changed)))).rejects.toMatchObject({
    code: 'stray-cells',
    message: expect.stringMatching(/“Über "A"” has 2000 rows and a cell in column 16384.*Delete the columns/),
    values: { sheet: 'Über "A"', columns: 16384 },
  });
});
