/** `npm run bench -- [--quick] [--rows 1,2,13] [--json FILE]`: measures in the real browser and prints one table. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CallFault, parseWords } from '../../cli/call-fault.ts';
import { startTool, type Terminal } from '../../cli/frame.ts';
import { checkFolderOf } from '../input-files.ts';
import { Bench } from './bench.ts';
import type { Row } from './measure.ts';
import { inOwnThread } from './own-thread.ts';
import { clickToListRows } from './rows/click-to-list.ts';
import { firstMarkRows } from './rows/first-mark.ts';
import { firstPassRows } from './rows/first-pass.ts';
import { hitTestRows } from './rows/hit-test.ts';
import { hugePageRows } from './rows/huge-page.ts';
import { injectionRows } from './rows/injection.ts';
import { livingRows } from './rows/living.ts';
import { matcherRows } from './rows/matcher.ts';
import { memoryRows } from './rows/memory.ts';
import { scaleRows } from './rows/scale.ts';
import { searchKeyRows } from './rows/search-keys.ts';
import { wholeLoadRows } from './rows/whole-load.ts';
import { table } from './table.ts';

const groups: readonly { readonly rows: readonly number[]; readonly measure: (bench: Bench) => Promise<Row[]> }[] = [
  { rows: [1, 2, 3, 13], measure: matcherRows },
  { rows: [14], measure: (bench) => inOwnThread('linking', bench) },
  { rows: [22], measure: (bench) => inOwnThread('reports', bench) },
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

interface Call {
  readonly quick: boolean;
  /** The rows that are measured; `null` for all. */
  readonly rows: readonly number[] | null;
  /** The file for the figures. */
  readonly json: string | null;
}

/** Throws CallFault for a row that there is not, or a file that cannot be written: measuring takes an hour. */
function readCall(words: readonly string[], folder: string): Call {
  const { values } = parseWords({
    args: [...words],
    options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, rows: { type: 'string' } },
  });
  const rows = values.rows?.split(',') ?? null;
  const all = groups.flatMap((group) => group.rows);
  const unknown = rows?.find((row) => !all.some((each) => String(each) === row.trim()));
  if (unknown !== undefined)
    throw new CallFault(`--rows takes numbers from 1 to ${Math.max(...all)} with commas between, not “${unknown}”`);
  const json = values.json === undefined ? null : resolve(folder, values.json);
  if (json !== null) checkFolderOf(json);
  return { quick: values.quick, rows: rows?.map(Number) ?? null, json };
}

/** Gives the exit code. */
export async function measureAll(words: readonly string[], { folder, print, say }: Terminal): Promise<number> {
  const call = readCall(words, folder);
  const begun = performance.now();
  const bench = await Bench.start({ quick: call.quick, rows: call.rows, say });
  const rows: Row[] = [];
  let failed = 0;
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
        failed += 1;
      }
    }
  } finally {
    await bench.close();
  }
  say(`All in ${seconds(begun)}`);
  rows.sort((a, b) => a.row - b.row);
  print(table(rows));
  if (call.json !== null) {
    const lines = rows.map(({ note: _, ...line }) => line);
    await writeFile(call.json, `${JSON.stringify(lines, null, 2)}\n`);
  }
  return failed === 0 ? 0 : 1;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}

await startTool(import.meta.url, measureAll);
