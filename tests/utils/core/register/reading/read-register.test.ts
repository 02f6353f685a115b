import { expect, it } from 'vitest';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import {
  chooseTable,
  readRegister,
  readRegisterInSlices,
} from '../../../../../utils/core/register/reading/read-register.ts';
import type { Progress } from '../../../../../utils/core/register/reading/slices.ts';
import { readDelimited, readDelimitedInParts } from '../../../../../utils/core/register/tables/read-delimited.ts';

const register = (rows: number) =>
  chooseTable([
    readDelimited(
      `Partner,Country,Signed\n${Array.from({ length: rows }, (_, at) => `University ${at},Japan,2019-01-02\n`).join('')}`,
    ),
  ]);

it('reads a long register in slices that say how far it is, with the same result', () => {
  const long = register(1200);
  const progress: Progress[] = [];
  const steps = readRegisterInSlices(long, new Reconciler([]), null);
  let step = steps.next();
  for (; !step.done; step = steps.next()) progress.push(step.value);
  expect(progress.length).toBeGreaterThan(5);
  expect(progress.at(-1)).toEqual({ done: 1200, of: 1200 });
  expect(step.value).toEqual(readRegister(long, new Reconciler([]), null));
  expect(step.value.records).toHaveLength(1200);
});

it('reads a long text in parts, with the same cells', async () => {
  const cells = ['a "quoted, cell"', 'two\r\nlines', '大学', ''].map((text) => `"${text.replaceAll('"', '""')}"`);
  const line = (at: number) => [`Partner ${at}`, ...cells.slice(at % 4), ...cells.slice(0, at % 4)].join(',');
  const text = `Partner,One,Two,Three,Four\r\n${Array.from({ length: 20_000 }, (_, at) => line(at)).join('\r\n')}\r\n`;
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  expect(await readDelimitedInParts(text, pause)).toEqual(readDelimited(text));
  expect(pauses).toBeGreaterThan(4);
});

it('keeps what a column of persons and a note with an address hold out of the rows', () => {
  const table = readDelimited(
    'Partner,Country,Faculty,Contact\nKyoto University,Japan,Law,Ann Lee\nLund University,Sweden,x@y.example,+46 46 222 00 00\n' +
      'Uppsala University,Sweden,Arts,\nOsaka University,Japan,Law,\n',
  );
  const { records, notTaken } = readRegister(chooseTable([table]), new Reconciler([]), null);
  expect(notTaken).toEqual(['Contact']);
  expect(JSON.stringify(records)).not.toMatch(/@|Ann Lee|222/);
});

it('reads agreements that stand side by side, and counts their columns', () => {
  const table = readDelimited(
    [
      'Partner institution,Lund University,,Kyoto University',
      'Country,Sweden,,Japan',
      'Type,MoU,,Student exchange',
      'Signed,12/03/2019,,25/09/2020',
      'Valid until,2024-03-11,,no end date',
      'Contact e-mail,a@b.example,,c@d.example',
    ].join('\n'),
  );
  const chosen = chooseTable([table]);
  expect(chosen.table.turnedFrom).toBe(table);
  const { table: shape, records, skipped, notTaken } = readRegister(chosen, new Reconciler([]), null);
  expect(shape).toEqual({ format: 'delimited', delimiter: ',', headerRow: 1, transposed: true });
  expect(records).toMatchObject([
    { row: 2, partner: 'Lund University', country: 'SE', signed: '2019-03-12', ends: '2024-03-11' },
    { row: 4, partner: 'Kyoto University', country: 'JP', signed: '2020-09-25', ends: 'open' },
  ]);
  expect(skipped).toEqual([{ row: 3, why: 'empty' }]);
  expect(notTaken).toEqual(['Contact e-mail']);
});
