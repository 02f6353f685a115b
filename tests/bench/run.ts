/** `npm run bench -- [--quick] [--rows 1,2,13] [--json FILE]`: measures in the real browser and prints one table. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Bench } from './bench.ts';
import type { Row } from './measure.ts';
import { clickToListRows } from './rows/click-to-list.ts';
import { firstMarkRows } from './rows/first-mark.ts';
import { firstPassRows } from './rows/first-pass.ts';
import { hitTestRows } from './rows/hit-test.ts';
import { hugePageRows } from './rows/huge-page.ts';
import { injectionRows } from './rows/injection.ts';
import { linkingRows } from './rows/linking.ts';
import { livingRows } from './rows/living.ts';
import { matcherRows } from './rows/matcher.ts';
import { memoryRows } from './rows/memory.ts';
import { reportRows } from './rows/reports.ts';
import { scaleRows } from './rows/scale.ts';
import { searchKeyRows } from './rows/search-keys.ts';
import { wholeLoadRows } from './rows/whole-load.ts';
import { table } from './table.ts';

const groups: readonly { readonly rows: readonly number[]; readonly measure: (bench: Bench) => Promise<Row[]> }[] = [
  { rows: [1, 2, 3, 13], measure: matcherRows },
  { rows: [14], measure: linkingRows },
  { rows: [22], measure: reportRows },
  { rows: [9], measure: hitTestRows },
  { rows: [11], measure: injectionRows },
  { rows: [19, 20, 21], measure: wholeLoadRows },
  { rows: [5, 6], measure: firstPassRows },
  { rows: [10], measure: livingRows },
  { rows: [12], measure: memoryRows },
  { rows: [4, 7, 8], measure: hugePageRows },
  { rows: [15, 16, 17, 18], measure: scaleRows },
  { rows: [23], measure: searchKeyRows },
  { rows: [24], measure: firstMarkRows },
  { rows: [25], measure: clickToListRows },
];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, rows: { type: 'string' } },
});
const chosen = values.rows?.split(',').map(Number) ?? null;
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const begun = performance.now();
const bench = await Bench.start({ quick: values.quick, rows: chosen, say });
const rows: Row[] = [];
try {
  for (const group of groups) {
    if (!group.rows.some((number) => bench.wants(number))) continue;
    const start = performance.now();
    const numbers = group.rows.join(', ');
    try {
      rows.push(...(await group.measure(bench)).filter(({ row }) => bench.wants(row)));
      say(`Rows ${numbers}: ${seconds(start)}`);
    } catch (error) {
      // The others are not lost with them.
      say(`Rows ${numbers} could not be measured: ${error instanceof Error ? error.stack : error}`);
      process.exitCode = 1;
    }
  }
} finally {
  await bench.close();
}
say(`All in ${seconds(begun)}`);
rows.sort((a, b) => a.row - b.row);
process.stdout.write(table(rows));
if (values.json !== undefined) {
  const lines = rows.map(({ note: _, ...line }) => line);
  await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}
