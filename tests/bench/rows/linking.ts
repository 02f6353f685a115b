import { bundledPack } from '../../../data/bundled-pack.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { createLinkingModel, type LinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import type { TextBlock } from '../../../utils/core/page/types.ts';
import type { Bench } from '../bench.ts';
import { sentences } from '../corpus/prose.ts';
import { median, type Row, row } from '../measure.ts';

const pages = 40;
const blocksOfPage = 40;
const sentencesOfBlock = 3;
/** One name in this many sentences, some 1,500 characters: a page that rarely names an entity. */
const sentencesPerName = 20;
/** A name in every sentence, some 90 characters: like a list, not like prose. */
const dense = 1;
/** More sentences than there are: pages that name nobody, which most pages are. */
const none = 1e9;
/** Warm-up: a background that reads page after page runs compiled code. */
const warmUps = 100;
const page = { title: '', language: 'en' };

/**
 * Row 14: annotating with full linking against plain matching of the same texts with the same compiled names, in Node.
 */
export async function linkingRows(bench: Pick<Bench, 'times'>): Promise<Row[]> {
  const model = createLinkingModel([parsePack(bundledPack)]);
  const times = bench.times(9) * 5;
  const sparse = measured(textsOf(model, sentencesPerName), times, model);
  const lists = measured(textsOf(model, dense), times, model);
  const others = measured(textsOf(model, none), times, model);
  const ratios = sparse.map(({ scan, link }) => link / scan);
  const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
  const note = [
    `${summary(sparse)} for ${pages} pages`,
    `without a name ${summary(others)}, ${share(others).toFixed(2)}`,
    `with a name every 90 characters ${summary(lists)}, ${share(lists).toFixed(1)}`,
  ].join('; ');
  return [row(14, 'full linking against plain matching', '≤ 1.5', { value: share(sparse), spread }, note)];
}

function textsOf(model: LinkingModel, perName: number): readonly (readonly TextBlock[])[] {
  const forms = Array.from({ length: model.compiledNames.size }, (_, number) => model.form(number));
  const names = forms.filter((form) => form !== null).filter(({ form }) => form === 'listed');
  const prose = sentences({ seed: 14, names, sentencesPerName: perName });
  return Array.from({ length: pages }, () =>
    Array.from({ length: blocksOfPage }, (_, order): TextBlock => {
      const text = Array.from({ length: sentencesOfBlock }, () => prose.next().value).join(' ');
      return { id: order, order, text, role: 'text' };
    }),
  );
}

/** The time for a page, in milliseconds. */
interface Timed {
  readonly scan: number;
  readonly link: number;
}

/** All pages are scanned and linked in turn; the median of each counts, so that pauses of the machine do not. */
function measured(texts: readonly (readonly TextBlock[])[], times: number, model: LinkingModel): readonly Timed[] {
  const measures = texts.map((blocks) => ({
    scans: [] as number[],
    links: [] as number[],
    scan: (): void => {
      for (const { text } of blocks) model.compiledNames.scan(text);
    },
    link: (): void => {
      annotate({ page, blocks, removed: [], context: null }, model);
    },
  }));
  for (let round = -warmUps; round < times; round += 1) {
    // Between two measurements of a page all other pages are measured, on both sides.
    for (const { scans, scan } of measures) keep(scans, timed(scan), round);
    for (const { links, link } of measures) keep(links, timed(link), round);
  }
  return measures.map(({ scans, links }) => ({ scan: median(scans), link: median(links) }));
}

function keep(list: number[], value: number, round: number): void {
  if (round >= 0) list.push(value);
}

const total = (times: readonly Timed[], kind: keyof Timed): number => times.reduce((sum, each) => sum + each[kind], 0);
const share = (times: readonly Timed[]): number => total(times, 'link') / total(times, 'scan');
const summary = (times: readonly Timed[]): string =>
  `${total(times, 'link').toFixed(1)} ms against ${total(times, 'scan').toFixed(1)} ms`;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
