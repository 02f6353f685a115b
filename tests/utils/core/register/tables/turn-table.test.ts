import { expect, it } from 'vitest';
import { turnTable } from '../../../../../utils/core/register/tables/turn-table.ts';
import { type Cell, EMPTY_CELL } from '../../../../../utils/core/register/tables/types.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, ...more });

it('has the columns of a table as rows, shorter rows filled up', () => {
  const table = { format: 'delimited', rows: [[cell('a'), cell('b')], [cell('c'), cell('d'), cell('e')], []] } as const;
  const turned = turnTable(table);
  expect(turned.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['a', 'c', ''],
    ['b', 'd', ''],
    ['', 'e', ''],
  ]);
  expect(turned.turnedFrom).toBe(table);
});

it('has cells that span columns as cells that reach down, and the other way round', () => {
  const wide = [cell('Country'), cell('Norway', { columns: 2 }), EMPTY_CELL, cell('Chile')];
  const upper = [cell('Contact'), cell('x'), cell('y'), cell('z')];
  const lower = [cell('Contact', { filledDown: true }), cell('p'), cell('q'), cell('r')];
  expect(turnTable({ format: 'html', rows: [wide, upper, lower] }).rows).toEqual([
    [cell('Country'), cell('Contact', { columns: 2 }), EMPTY_CELL],
    [cell('Norway'), cell('x'), cell('p')],
    [cell('Norway', { filledDown: true }), cell('y'), cell('q')],
    [cell('Chile'), cell('z'), cell('r')],
  ]);
});
