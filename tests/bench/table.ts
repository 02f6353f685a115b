import { type Row, short } from './measure.ts';

/** The rows as a table that reads well in a terminal and in Markdown. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['#', 'figure', 'value', 'spread', 'goal', 'met', 'Firefox', 'measured'],
    ...rows.map(({ row, figure, value, spread, goal, met, firefox, note }) => [
      String(row),
      figure,
      short(value),
      `${short(spread[0])}–${short(spread[1])}`,
      goal,
      met ? 'yes' : 'NO',
      firefox === null ? '—' : short(firefox),
      note,
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const lines = cells.map((line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}
