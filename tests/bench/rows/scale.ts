import type { Browser, CDPSession } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { addPack } from '../add-pack.ts';
import type { Bench } from '../bench.ts';
import { packOf } from '../corpus/pack.ts';
import { type Figure, figure, median, milliseconds, type Row, ratio, row, short } from '../measure.ts';

const NAMES = 100_000;
/** What a reader types, a letter at a time, with one name of the bundled pack, one of no pack, and a misspelled one. */
const TYPED = ['open university', 'lavinbra', 'unversity of chima'];

/** Rows 15 to 18: what a pack of 100,000 names costs the background, the search and the options page. */
export async function scaleRows(bench: Bench): Promise<Row[]> {
  const browsers = { none: await bench.withoutPack('chromium'), large: await bench.chromium(NAMES) };
  const here = await timesOf(bench, browsers, bench.times(9));
  const there = bench.quick ? null : await inFirefox(bench);
  const memory = await memoryOf(browsers.large, bench.times(5));
  const imported = await importsOf(bench, bench.quick ? 1 : 3);
  const against = ({ large, none }: Sides) => milliseconds(large, none);
  const beside = (sides: Sides | undefined): number | null => (sides ? ratio(sides.large, sides.none).value : null);
  const timeRow = (number: number, name: string, goal: string, kind: keyof Times): Row =>
    row(
      number,
      name,
      goal,
      ratio(here[kind].large, here[kind].none),
      [against(here[kind]), ...(there ? [`Firefox: ${against(there[kind])}`] : [])].join('; '),
      beside(there?.[kind]),
    );
  const megabytes = (values: readonly number[]): Figure => figure(values.map((bytes) => bytes / 1e6));
  const note = 'heap and buffers of the background, after a collection';
  return [
    timeRow(15, 'wake to first answer with 100,000 names against none', '≤ 2', 'wake'),
    timeRow(16, 'keystroke in search with 100,000 names against the bundled ones', '≤ 2', 'keystroke'),
    timeRow(16, 'first search with 100,000 names against the bundled ones', '≤ 5', 'firstSearch'),
    row(17, 'memory of the background with 100,000 names after waking', '≤ 25 MB', megabytes(memory.woken), note),
    row(17, 'memory of the background with 100,000 names after a search', '≤ 40 MB', megabytes(memory.searched), note),
    row(
      18,
      'adding 100,000 names: processor time',
      '≤ 6 s',
      figure(imported.map(({ processor }) => processor)),
      `all processes of the browser; ${short(median(imported.map(({ milliseconds: time }) => time)))} ms on the clock`,
    ),
    row(
      18,
      'adding 100,000 names: longest freeze of the options page',
      '≤ 100 ms',
      figure(imported.map(({ longestFreeze }) => longestFreeze)),
      'longest task of its main thread; 50 where none is longer',
    ),
  ];
}

interface Sides {
  readonly none: readonly number[];
  readonly large: readonly number[];
}
interface Times {
  readonly wake: Sides;
  readonly keystroke: Sides;
  readonly firstSearch: Sides;
}
type Browsers = { readonly [Side in keyof Sides]: ExtensionBrowser };

async function inFirefox(bench: Bench): Promise<Times | null> {
  const [none, large] = [await bench.firefoxWithoutPack(), await bench.firefox(NAMES)];
  return none && large ? timesOf(bench, { none, large }, bench.timesInFirefox(7)) : null;
}

/** Milliseconds on the clock of an extension page, in turns. */
async function timesOf(_bench: Bench, browsers: Browsers, times: number): Promise<Times> {
  const made = { none: newTimes(), large: newTimes() };
  for (let turn = 0; turn < times; turn++)
    for (const side of ['none', 'large'] as const) {
      const browser = browsers[side];
      const { wake, keystroke, firstSearch } = made[side];
      await browser.stopBackground();
      // The entity is one of the bundled pack, whose text has to be looked up among all names.
      wake.push(await timed(browser, { type: 'overviews', entities: ['open-university-china'] }));
      firstSearch.push(await timed(browser, searchFor('open')));
      for (const text of TYPED)
        for (let length = 1; length <= text.length; length++)
          keystroke.push(await timed(browser, searchFor(text.slice(0, length))));
    }
  const sides = (kind: keyof ReturnType<typeof newTimes>): Sides => ({
    none: made.none[kind],
    large: made.large[kind],
  });
  return { wake: sides('wake'), keystroke: sides('keystroke'), firstSearch: sides('firstSearch') };
}

const newTimes = () => ({ wake: [] as number[], keystroke: [] as number[], firstSearch: [] as number[] });

const searchFor = (text: string) => ({
  type: 'search',
  query: { text, filters: { kind: null, country: null, year: null, unit: null }, limit: 20 },
});

/** How long the background takes to answer; throws where it does not. */
async function timed(browser: ExtensionBrowser, message: object): Promise<number> {
  const { ok, took } = await browser.inExtension(async (api, question) => {
    const start = performance.now();
    const answer = (await api.runtime.sendMessage(question)) as { readonly ok?: boolean } | undefined;
    return { ok: answer?.ok === true, took: performance.now() - start };
  }, message);
  if (!ok) throw new Error(`No answer to ${JSON.stringify(message)}`);
  return took;
}

async function memoryOf(
  browser: ExtensionBrowser,
  times: number,
): Promise<{ readonly woken: readonly number[]; readonly searched: readonly number[] }> {
  const [woken, searched]: [number[], number[]] = [[], []];
  const { page } = await browser.open();
  for (let turn = 0; turn < times; turn++) {
    await browser.stopBackground();
    await timed(browser, { type: 'data-state' });
    woken.push(await heapOf(page.browser(), browser.origin));
    await timed(browser, searchFor('open univ'));
    searched.push(await heapOf(page.browser(), browser.origin));
  }
  await page.close();
  return { woken, searched };
}

/** Bytes that the background holds. */
async function heapOf(browser: Browser, origin: string): Promise<number> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  };
  await session.detach();
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

interface Imported {
  /** Seconds. */
  readonly processor: number;
  readonly milliseconds: number;
  readonly longestFreeze: number;
}

async function importsOf(bench: Bench, times: number): Promise<readonly Imported[]> {
  const imported: Imported[] = [];
  for (let turn = 0; turn < times; turn++) {
    const browser = await bench.launchChromium();
    const { page } = await browser.open();
    const session = await page.browser().target().createCDPSession();
    const before = await processorTime(session);
    const added = await addPack(browser, packOf(NAMES));
    imported.push({ ...added, processor: (await processorTime(session)) - before });
    await browser.close();
  }
  return imported;
}

/** Seconds that all processes of the browser have worked. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
