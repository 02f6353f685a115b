import type { Page } from 'puppeteer-core';
import { agreementIn } from '../agreement.ts';
import type { Bench } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { prose } from '../corpus/prose.ts';
import type { Matchers } from '../in-page/matchers.ts';
import { describeLookUps, lookUpsOf } from '../look-ups.ts';
import { MainThread } from '../main-thread.ts';
import { beside, milliseconds, type Row, ratio, row } from '../measure.ts';

const SIZES = [60, 1000, 10_000, 100_000] as const;
type Size = 0 | (typeof SIZES)[number];
const TEXT = 5_000_000;
/** Look-ups are counted in so much of the text. */
const COUNTED = 200_000;

/** What the page is given to load: the text, and the names in lists of every size. */
interface Served {
  readonly text: string;
  readonly lists: Readonly<Record<Size, string>>;
  /** How often scans look into the tables, by the number of names. */
  readonly lookUps: readonly string[];
}

/** Milliseconds of one scan. */
type Stopwatch = (id: string) => Promise<number>;

/** How often to measure, given the number of a full run. */
type Times = (full: number) => number;

/** Rows 1, 2, 3 and 13: the matcher alone, in a page of the browser, over one text of five million characters. */
export async function matcherRows(bench: Bench): Promise<Row[]> {
  const names = dictionary(100_000);
  const list = (size: number): string => bench.serve(JSON.stringify(names.slice(0, size)), 'application/json');
  const sample = prose({ seed: 1, names, sentencesPerName: 7 }, TEXT);
  const text = bench.serve(sample, 'text/plain; charset=utf-8');
  const lists = { 0: list(0), 60: list(60), 1000: list(1000), 10000: list(10_000), 100000: list(100_000) };
  const [script, empty] = [await bundle('matchers'), bench.serve('<!doctype html><title>Matchers</title>')];
  const lookUps = [60, 1000, 100_000].map(
    (size) => `${size}: ${describeLookUps(lookUpsOf(names.slice(0, size), sample.slice(0, COUNTED)))}`,
  );
  const measureIn = async (page: Page, watchOf: (page: Page) => Promise<Stopwatch>, times: Times): Promise<Row[]> => {
    await page.goto(empty);
    await page.addScriptTag({ content: script });
    const rows = await rowsOf(page, { text, lists, lookUps }, await watchOf(page), times);
    await page.close();
    return rows;
  };
  const rows = await measureIn(await bench.plainPage(), processorTime, (full) => bench.times(full));
  const firefox = await bench.firefoxPage();
  return beside(rows, firefox && (await measureIn(firefox, timeOfDay, (full) => bench.timesInFirefox(full))));
}

async function processorTime(page: Page): Promise<Stopwatch> {
  const thread = await MainThread.of(page);
  return async (id) => {
    const before = await thread.metrics();
    await run(page, 'scan', id);
    return (await thread.metrics()).tasks - before.tasks;
  };
}

/** By the page's own clock, which is fine enough for a scan. */
async function timeOfDay(page: Page): Promise<Stopwatch> {
  return (id) => run(page, 'scan', id);
}

async function rowsOf(page: Page, { text, lists, lookUps }: Served, watch: Stopwatch, times: Times): Promise<Row[]> {
  await run(page, 'load', text);
  const build = (kind: string, size: Size) => run(page, 'build', `${kind} ${size}`, kind, lists[size]);
  const hits = new Map<Size, number>();
  for (const size of SIZES) hits.set(size, await build('compiledNames', size));
  const sizes = SIZES.map((size) => `compiledNames ${size}`);
  // Without names no character may begin one, so this measures the loop over the characters alone.
  await build('compiledNames', 0);
  const compiled = await scans(watch, times(9), ['compiledNames 0', ...sizes]);
  const [small = [], large = []] = [compiled.get('compiledNames 60'), compiled.get('compiledNames 100000')];
  const sizesNote = SIZES.map(
    (size) => `${size}: ${milliseconds(compiled.get(`compiledNames ${size}`) ?? [])}, ${hits.get(size)} hits`,
  );
  const passing = `passing over the characters alone: ${milliseconds(compiled.get('compiledNames 0') ?? [])}`;
  const rows = [
    row(
      1,
      'matcher, 5 MB of text, 100,000 names against 60',
      '≤ 1.3',
      ratio(large, small),
      `${sizesNote.join('; ')}; ${passing}; look-ups for 1,000 characters: ${lookUps.join('; ')}`,
    ),
  ];
  for (const [number, kind, size, goal, label] of [
    [2, 'regex', 1000, '≥ 6', 'matcher against the Unicode regular expression, 1,000 names'],
    [2, 'regex', 100_000, '≥ 12', 'matcher against the Unicode regular expression, 100,000 names'],
    [3, 'ahocorasick', 10_000, '≥ 10', 'matcher against modern-ahocorasick, 10,000 names'],
  ] as const) {
    const ids = [`compiledNames ${size}`, `${kind} ${size}`] as const;
    await build(kind, size);
    const agreement = agreementIn(await run(page, 'compare', ...ids));
    const both = await scans(watch, times(7), ids);
    const [mine = [], other = []] = ids.map((id) => both.get(id));
    rows.push(row(number, label, goal, ratio(other, mine), `${milliseconds(mine, other)}; ${agreement}`));
    await run(page, 'drop', ids[1]);
  }
  const ready = await run(page, 'readiness', lists[100_000], times(7));
  const megabytes = ready.bytes / 1e6;
  rows.push(
    row(
      13,
      'compiled names, 100,000: bytes',
      '≤ 6 MB',
      { value: megabytes, spread: [megabytes, megabytes] },
      `${ready.bytes} bytes`,
    ),
    row(
      13,
      'compiled names, 100,000: ready from bytes against compiling',
      '≤ 1/100',
      ratio(ready.load, ready.compile),
      milliseconds(ready.load, ready.compile),
    ),
  );
  return rows;
}

/**
 * One scan of the whole text by every matcher. Every round runs each of them once, so that a slow machine slows all of
 * them; the first two rounds warm up.
 */
async function scans(watch: Stopwatch, times: number, ids: readonly string[]): Promise<Map<string, number[]>> {
  const measured = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let round = -2; round < times; round++) {
    for (const id of ids) {
      const time = await watch(id);
      if (round >= 0) measured.get(id)?.push(time);
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
