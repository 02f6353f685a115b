import { type Cell, EMPTY_CELL, type Table } from './types.ts';

const plain = ({ columns: _columns, filledDown: _filledDown, ...cell }: Cell): Cell => cell;

/** The table with its columns as rows: a cell that spans columns then reaches down, and the other way round. */
export function turnTable(table: Table): Table {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = Array.from({ length: width }, (_, at) => table.rows.map((row) => plain(row[at] ?? EMPTY_CELL)));
  /** Where the cell that reaches down into others began, by column. */
  const began: number[] = [];
  for (const [at, row] of table.rows.entries()) {
    for (const [column, { columns = 1, filledDown }] of row.entries()) {
      const turned = rows[column];
      const first = began[column] ?? at;
      const cell = turned?.[filledDown ? first : at];
      if (!turned || !cell) continue;
      if (filledDown) {
        turned[first] = { ...cell, columns: at - first + 1 };
        if (at > first) turned[at] = EMPTY_CELL;
      } else began[column] = at;
      for (let next = column + 1; next < column + columns; next += 1) {
        const below = rows[next];
        if (below?.[at]?.text === '') below[at] = { ...cell, filledDown: true };
      }
    }
  }
  return { ...table, rows, turnedFrom: table };
}
