import { bundledPack } from '../../../data/bundled-pack.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import type { TextBlock } from '../../../utils/core/page/types.ts';
import { readReports } from '../../../utils/core/reports/read-reports.ts';
import type { Bench } from '../bench.ts';
import { sentences } from '../corpus/prose.ts';
import { median, type Row, row } from '../measure.ts';

/** UTF-16 units: a long page of news. */
const pageLength = 130_000;
const sentencesOfBlock = 3;
const sentencesPerName = 10;
/** One in this many blocks tells of a signing. */
const blocksPerDeed = 20;
const warmUps = 5;
const facts = { title: 'News', language: 'en' };
const deed = 'The Open University of China signed a memorandum of understanding with Hanoi Open University on Tuesday.';

/**
 * Row 22: reading what a page of 130 KB reports, against linking
 * the same page, in Node: 14 ms of processor time and 6 ms.
 */
export async function reportRows(bench: Pick<Bench, 'times'>): Promise<Row[]> {
  const pack = parsePack(bundledPack);
  const model = createLinkingModel([pack]);
  const index = indexPack(pack);
  const forms = Array.from({ length: model.compiledNames.size }, (_, number) => model.form(number));
  const names = forms.filter((form) => form !== null).filter(({ form }) => form === 'listed');
  const prose = sentences({ seed: 15, names, sentencesPerName });
  const blocks: TextBlock[] = [];
  for (let length = 0; length < pageLength; length += blocks.at(-1)?.text.length ?? 0) {
    const order = blocks.length;
    const told = order % blocksPerDeed === 0 ? [deed] : [];
    const text = [...told, ...Array.from({ length: sentencesOfBlock }, () => prose.next().value)].join(' ');
    blocks.push({ id: order, order, text, role: 'text' });
  }
  const link = () => annotate({ page: facts, blocks, removed: [], context: null }, model);
  const mentions = link().changed.flatMap((changed) => changed.mentions);
  const read = () => readReports({ ...facts, date: '2024-03-07', blocks, mentions }, index);
  const links: number[] = [];
  const reads: number[] = [];
  for (let round = -warmUps; round < bench.times(9); round += 1) {
    const [linked, told] = [timed(link), timed(read)];
    if (round < 0) continue;
    links.push(linked);
    reads.push(told);
  }
  const ratios = reads.map((time, at) => time / (links[at] ?? 1));
  const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
  const note = `${median(reads).toFixed(1)} ms against ${median(links).toFixed(1)} ms for a page of 130 KB`;
  return [row(22, 'reading reports against linking', '≤ 3', { value: median(ratios), spread }, note)];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
