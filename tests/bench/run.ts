/** `npm run bench -- [--quick] [--rows 1,2,13] [--json FILE]`: measures in the real browser and prints one table. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builtExtension } from '../../entrypoints/command-line/built-extension.ts';
import { Bench } from './bench.ts';
import type { Row } from './measure.ts';
import { matcherRows } from './rows/matcher.ts';
import { table } from './table.ts';

const groups: readonly { readonly rows: readonly number[]; readonly measure: (bench: Bench) => Promise<Row[]> }[] = [
  { rows: [1, 2, 3, 13], measure: matcherRows },
];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, rows: { type: 'string' } },
});
const chosen = values.rows?.split(',').map(Number);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const bench = await Bench.start({ quick: values.quick, extension: await builtExtension('chromium', say), say });
const rows: Row[] = [];
try {
  for (const group of groups) {
    if (chosen && !group.rows.some((number) => chosen.includes(number))) continue;
    say(`Rows ${group.rows.join(', ')}`);
    rows.push(...(await group.measure(bench)));
  }
} finally {
  await bench.close();
}
rows.sort((a, b) => a.row - b.row);
process.stdout.write(table(rows));
if (values.json !== undefined) {
  const lines = rows.map(({ row, figure, value, goal, met, spread }) => ({ row, figure, value, goal, met, spread }));
  await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
}
