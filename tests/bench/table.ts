import { type Row, short } from './measure.ts';

/** A row as `--json` writes it: without the note, which is for the terminal. */
export type Measured = Omit<Row, 'note'>;

const HEAD = ['#', 'figure', 'value', 'spread', 'goal', 'met', 'Firefox'];

const cellsOf = ({ row, figure, value, spread, goal, met, firefox }: Measured): readonly string[] => [
  String(row),
  figure,
  short(value),
  `${short(spread[0])}–${short(spread[1])}`,
  goal,
  met ? 'yes' : 'NO',
  firefox === null ? '—' : short(firefox),
];

function lines(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const [head, ...rows] = cells.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return `${[head, rule, ...rows].join('\n')}\n`;
}

/** The rows as a table for a terminal and for Markdown. */
export function table(rows: readonly Row[]): string {
  return lines([[...HEAD, 'measured'], ...rows.map((row) => [...cellsOf(row), row.note])]);
}

/** The rows as `--json` wrote them, as a table in Markdown. */
export function tableOfFigures(rows: readonly Measured[]): string {
  return lines([HEAD, ...rows.map(cellsOf)]);
}
