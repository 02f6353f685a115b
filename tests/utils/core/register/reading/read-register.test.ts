import { expect, it } from 'vitest';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import {
  chooseTable,
  type Progress,
  readRegister,
  readRegisterInSlices,
} from '../../../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

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

it('keeps what a column of persons and a note with an address hold out of the rows', () => {
  const table = readDelimited(
    'Partner,Country,Faculty,Contact\nKyoto University,Japan,Law,Ann Lee\nLund University,Sweden,x@y.example,+46 46 222 00 00\n' +
      'Uppsala University,Sweden,Arts,\nOsaka University,Japan,Law,\n',
  );
  const { records, notTaken } = readRegister(chooseTable([table]), new Reconciler([]), null);
  expect(notTaken).toEqual(['Contact']);
  expect(JSON.stringify(records)).not.toMatch(/@|Ann Lee|222/);
});
