import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

it('asks about a partner that begins with a mark and does not end with one', async () => {
  const text = 'Partenaire;Signé\n“UNESCO;2019\n“Lund University”;2020';
  const tables = await readFileTables(new TextEncoder().encode(text), { parseHtml });
  const { records, table } = readRegister(chooseTable(tables), new Reconciler([]), null);
  expect(table.headerRow).toBe(1);
  expect(records.map(({ doubts }) => doubts.map(({ field }) => field))).toEqual([['partner'], []]);
});
