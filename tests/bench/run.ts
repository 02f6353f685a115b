/** `npm run bench -- [--quick] [--rows 1,2,13] [--json FILE]`: measures in the real browser and prints one table. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builtExtension } from '../../entrypoints/command-line/built-extension.ts';
import { Bench } from './bench.ts';
import type { Row } from './measure.ts';
import { hitTestRows } from './rows/hit-test.ts';
import { linkingRows } from './rows/linking.ts';
import { frameRows, livingRows } from './rows/living.ts';
import { matcherRows } from './rows/matcher.ts';
import { firstPassRows, fullPassRows, longestTaskRows, markJsRows } from './rows/pass.ts';
import { injectionRows, memoryRows } from './rows/standing.ts';
import { table } from './table.ts';

const groups: readonly { readonly rows: readonly number[]; readonly measure: (bench: Bench) => Promise<Row[]> }[] = [
  { rows: [1, 2, 3, 13], measure: matcherRows },
  { rows: [9], measure: hitTestRows },
  { rows: [11], measure: injectionRows },
  { rows: [5], measure: firstPassRows },
  { rows: [6], measure: markJsRows },
  { rows: [4], measure: fullPassRows },
  { rows: [7], measure: longestTaskRows },
  { rows: [8], measure: frameRows },
  { rows: [10], measure: livingRows },
  { rows: [12], measure: memoryRows },
  { rows: [14], measure: linkingRows },
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
