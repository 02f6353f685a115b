import { bundledPack } from '../../../data/bundled-pack.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { createLens } from '../../../utils/core/linking/lens.ts';
import type { TextBlock } from '../../../utils/core/mentions/types.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import type { Bench } from '../bench.ts';
import { sentences } from '../corpus/prose.ts';
import { median, type Row, ratio, row } from '../measure.ts';

const pages = 40;
const blocksOfPage = 40;
const sentencesOfBlock = 3;
/** One name in so many sentences, some 1,500 characters: a page that speaks of what the pack knows now and then. */
const sentencesPerName = 20;
const warmUps = 5;

/** Row 14: annotating with full linking against plain matching of the same texts with the same gazetteer, in Node. */
export async function linkingRows(bench: Pick<Bench, 'times'>): Promise<Row[]> {
  const lens = createLens([parsePack(bundledPack)]);
  const names = lens.forms.filter(({ form }) => form === 'listed');
  const prose = sentences({ seed: 14, names, sentencesPerName });
  const texts = Array.from({ length: pages }, () =>
    Array.from({ length: blocksOfPage }, (_, order): TextBlock => {
      const text = Array.from({ length: sentencesOfBlock }, () => prose.next().value).join(' ');
      return { id: order, order, text, role: 'text' };
    }),
  );
  const page = { title: '', language: 'en', host: 'news.example' };
  const scan = (): void => {
    for (const blocks of texts) for (const { text } of blocks) lens.gazetteer.scan(text);
  };
  const link = (): void => {
    for (const blocks of texts) annotate({ page, blocks, removed: [], context: null }, lens);
  };
  const [scans, links]: [number[], number[]] = [[], []];
  const times = bench.times(9);
  for (let round = -warmUps; round < times; round += 1) {
    const [scanned, linked] = [timed(scan), timed(link)];
    if (round < 0) continue;
    scans.push(scanned);
    links.push(linked);
  }
  const note = `${median(links).toFixed(1)} ms against ${median(scans).toFixed(1)} ms for ${pages} pages`;
  return [row(14, 'full linking against plain matching', '≤ 1.5', ratio(links, scans), note)];
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
