import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { packOf } from '../corpus/pack.ts';
import { dense } from '../corpus/pages.ts';
import { figure, median, type Row, ratio, row } from '../measure.ts';

type Measured = { bare: number; ours: number; hits: number };

/** Row 9: one hit test, on the same page with as many hits as a page can have and with a handful. */
export async function hitTestRows(bench: Bench): Promise<Row[]> {
  const script = await bundle('hit-test');
  const html = dense();
  const open = async (size: number, first: number) => {
    const { page } = await bench.plainTab(html);
    await page.addScriptTag({ content: script });
    const hits = (await page.evaluate(
      `hitTest.start(${JSON.stringify(bench.serve(packOf(size, first), 'application/json'))})`,
    )) as number;
    return { page, hits };
  };
  const [few, many] = [await open(6, 100), await open(100_000, 0)];
  const measure = async ({ page }: typeof few): Promise<Measured> => {
    await page.bringToFront();
    return (await page.evaluate('hitTest.measure(400)')) as Measured;
  };
  const measured: { few: Measured; many: Measured }[] = [];
  for (let i = -2; i < bench.times(9); i++) {
    const both = { few: await measure(few), many: await measure(many) };
    if (i >= 0) measured.push(both);
  }
  const of = (pick: (both: { few: Measured; many: Measured }) => number): number[] => measured.map(pick);
  const note = `${median(of(({ many: { ours } }) => ours)).toFixed(1)} µs against ${median(of(({ many: { bare } }) => bare)).toFixed(1)} µs`;
  await Promise.all([few.page.close(), many.page.close()]);
  return [
    row(
      9,
      'hit test against bare caretPositionFromPoint',
      '≤ 1.5',
      figure(of(({ many: { ours, bare } }) => ours / bare)),
      note,
    ),
    row(
      9,
      `hit test with ${many.hits} hits on the page against ${few.hits}`,
      '≤ 1.2',
      ratio(
        of(({ many: { ours } }) => ours),
        of(({ few: { ours } }) => ours),
      ),
      `${median(of(({ few: { ours } }) => ours)).toFixed(1)} µs with ${few.hits} hits`,
    ),
  ];
}
