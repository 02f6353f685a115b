import type { Bench } from '../bench.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { portal } from '../corpus/portal.ts';
import { medians, milliseconds, type Row, ratio, row, short } from '../measure.ts';
import { bareLoad, byTurns, emptyLoad, type Load, loadWith, plainLoad } from '../page-load.ts';
import { annotate } from '../paused-tab.ts';

const SMALL = 1_500;
const LARGE = 10_000;
const NAMES = 10;
/** Garbage is collected in some loads and not in others, which is more than what is measured. */
const LOADS_PER_VALUE = 3;

/**
 * All that the main thread does until a loaded page is idle, against the same page without an extension: where nobody
 * is named (row 19), with a few names (row 20), and on a site that the reader paused (row 21).
 */
export async function wholeLoadRows(bench: Bench): Promise<Row[]> {
  const browser = await bench.chromium(1000);
  const loads = {
    plain: plainLoad(bench),
    empty: await emptyLoad(bench),
    bare: await bareLoad(bench),
    having: loadWith(browser),
  };
  const measure = (number: number, name: string, goal: string, html: string) =>
    measured(number, name, goal, loads, bench.serve(html), {
      times: bench.times(9),
      loadsPerValue: bench.quick ? 1 : LOADS_PER_VALUE,
    });
  const names = dictionary(NAMES).map(({ text }) => text);
  const rows: Row[] = [];
  await annotate(browser, true);
  for (const elements of bench.wants(19) ? [SMALL, LARGE] : []) {
    const name = `whole load of a page that names nobody, ${elements.toLocaleString('en')} elements, against no extension`;
    rows.push(await measure(19, name, '≤ 1.3', portal(elements)));
  }
  if (bench.wants(20)) rows.push(await measure(20, `the same with ${NAMES} names`, '≤ 2', portal(SMALL, names)));
  if (bench.wants(21)) {
    await annotate(browser, false);
    rows.push(await measure(21, 'the same on a paused site', '≤ 1.05', portal(LARGE)));
    await annotate(browser, true);
  }
  return rows;
}

async function measured(
  number: number,
  name: string,
  goal: string,
  loads: Readonly<Record<'plain' | 'empty' | 'bare' | 'having', Load>>,
  url: string,
  { times, loadsPerValue }: { readonly times: number; readonly loadsPerValue: number },
): Promise<Row> {
  const isFloor = (side: keyof typeof loads): boolean => side === 'empty' || side === 'bare';
  // A floor stands in a note alone: one load for each value of the others, between them.
  const isDue = (side: keyof typeof loads, turn: number) => !isFloor(side) || turn % loadsPerValue === 0;
  const found = await byTurns(loads, url, times * loadsPerValue, isDue);
  const tasks = (side: keyof typeof found): readonly number[] =>
    medians(
      found[side].map((each) => each.tasks),
      isFloor(side) ? 1 : loadsPerValue,
    );
  const note = [
    `${milliseconds(tasks('having'), tasks('plain'))} of tasks`,
    `floor ${short(ratio(tasks('empty'), tasks('plain')).value)}: an empty content script`,
    `${short(ratio(tasks('bare'), tasks('plain')).value)}: a script that only sends the text`,
  ];
  return row(number, name, goal, ratio(tasks('having'), tasks('plain')), note.join('; '));
}
