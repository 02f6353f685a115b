import type { Page } from 'puppeteer-core';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { prose } from '../corpus/prose.ts';
import type { Matchers } from '../in-page/matchers.ts';
import { MainThread } from '../main-thread.ts';
import { median, type Row, ratio, row } from '../measure.ts';

const SIZES = [60, 1000, 10_000, 100_000] as const;
const TEXT = 5_000_000;

/** Rows 1, 2, 3 and 13: the matcher alone, in a page of the browser, over one text of five million characters. */
export async function matcherRows(bench: Bench): Promise<Row[]> {
  const { page } = await bench.plainTab('<!doctype html><title>Matchers</title>');
  await page.addScriptTag({ content: await bundle('matchers') });
  const names = dictionary(100_000);
  const text = bench.serve(prose({ seed: 1, names, sentencesPerName: 7 }, TEXT), 'text/plain; charset=utf-8');
  await run(page, 'load', text);
  const lists = new Map(
    SIZES.map((size) => [size, bench.serve(JSON.stringify(names.slice(0, size)), 'application/json')]),
  );
  const build = (kind: string, size: (typeof SIZES)[number]) =>
    run(page, 'build', `${kind} ${size}`, kind, lists.get(size) ?? '');

  const hits = new Map<string, number>();
  for (const size of SIZES) hits.set(`gazetteer ${size}`, (await build('gazetteer', size)).hits);
  const ours = await scans(
    page,
    bench.times(9),
    SIZES.map((size) => `gazetteer ${size}`),
  );
  const small = ours.get('gazetteer 60') ?? [];
  const rows = [
    row(
      1,
      'matcher, 5 MB of text, 100,000 names against 60',
      '≤ 1.3',
      ratio(ours.get('gazetteer 100000') ?? [], small),
      SIZES.map(
        (size) =>
          `${size}: ${median(ours.get(`gazetteer ${size}`) ?? []).toFixed(1)} ms, ${hits.get(`gazetteer ${size}`)} hits`,
      ).join('; '),
    ),
  ];
  for (const [number, kind, size, goal, label] of [
    [2, 'regex', 1000, '≥ 6', 'matcher against the Unicode regular expression, 1,000 names'],
    [2, 'regex', 100_000, '≥ 12', 'matcher against the Unicode regular expression, 100,000 names'],
    [3, 'ahocorasick', 10_000, '≥ 10', 'matcher against modern-ahocorasick, 10,000 names'],
  ] as const) {
    bench.say(`${kind}, ${size} names`);
    const built = await build(kind, size);
    const both = await scans(page, bench.times(7), [`gazetteer ${size}`, `${kind} ${size}`]);
    const [mine = [], other = []] = [both.get(`gazetteer ${size}`), both.get(`${kind} ${size}`)];
    const expected = hits.get(`gazetteer ${size}`) ?? 0;
    const agreement = built.hits === expected ? `both ${expected} hits` : `${expected} hits against ${built.hits}`;
    rows.push(
      row(
        number,
        label,
        goal,
        ratio(other, mine),
        `${median(mine).toFixed(1)} ms against ${median(other).toFixed(1)} ms; ${agreement}`,
      ),
    );
    await run(page, 'drop', `${kind} ${size}`);
  }
  const ready = await run(page, 'readiness', lists.get(100_000) ?? '', bench.times(7));
  rows.push(
    row(
      13,
      'gazetteer of 100,000 names: bytes',
      '≤ 6 MB',
      { value: ready.bytes / 1e6, spread: [ready.bytes / 1e6, ready.bytes / 1e6] },
      `${ready.bytes} bytes`,
    ),
    row(
      13,
      'gazetteer of 100,000 names: ready from bytes against compiling',
      '≤ 1/100',
      ratio(ready.load, ready.compile),
      `${median(ready.load).toFixed(2)} ms against ${median(ready.compile).toFixed(0)} ms`,
    ),
  );
  await page.close();
  return rows;
}

/**
 * Processor time of one scan of the whole text by every matcher. Each has its turn in every round, so that whatever
 * slows the machine down slows all of them; the first two rounds warm up.
 */
async function scans(page: Page, times: number, ids: readonly string[]): Promise<Map<string, number[]>> {
  const thread = await MainThread.of(page);
  const measured = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let round = -2; round < times; round++) {
    for (const id of ids) {
      const before = await thread.metrics();
      await run(page, 'scan', id);
      const { tasks } = await thread.metrics();
      if (round >= 0) measured.get(id)?.push(tasks - before.tasks);
    }
  }
  return measured;
}

function run<Name extends keyof Matchers>(
  page: Page,
  name: Name,
  ...args: Parameters<Matchers[Name]>
): Promise<Awaited<ReturnType<Matchers[Name]>>> {
  const call = `matchers[${JSON.stringify(name)}](${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  return page.evaluate(call) as Promise<Awaited<ReturnType<Matchers[Name]>>>;
}
