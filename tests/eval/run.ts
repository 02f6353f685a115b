/** `npm run eval -- [--corpus main|held-out] [--errors N]`: measures linking and the baselines. */
import { parseArgs } from 'node:util';
import { corpora, isCorpus, readCorpus } from './corpus.ts';
import { table, worstErrors } from './report.ts';
import { score } from './score.ts';
import { bundledLens, type Link, systems } from './systems.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: 'main' }, errors: { type: 'string', default: '20' } },
});
if (!isCorpus(values.corpus)) throw new Error(`--corpus must be one of ${Object.keys(corpora).join(', ')}`);
const pages = readCorpus(values.corpus);

for (const [name, system] of Object.entries(systems(bundledLens))) {
  const links = new Map<string, readonly Link[]>(pages.map((page) => [page.page, system(page)]));
  const result = score(pages.map((page) => ({ ...page, linked: links.get(page.page) ?? [] })));
  console.log(`${table(name, result)}\n`);
  if (name === 'linking') console.log(`${worstErrors(result, links, Number(values.errors))}\n`);
}
