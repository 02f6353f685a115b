/**
 * `npm run eval -- [--corpus main|practice|held-out] [--errors N] [--record]`
 * Measures linking and two baselines on the written pages. `--record` writes the figures down that `npm test` keeps.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpora, isCorpus, readCorpus } from './corpus.ts';
import { measure, toRecord } from './measure.ts';
import { table, worstErrors } from './report.ts';
import { bundledLens, systems } from './systems.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'main' },
    errors: { type: 'string', default: '20' },
    record: { type: 'boolean', default: false },
  },
});
if (!isCorpus(values.corpus)) throw new Error(`--corpus is one of ${Object.keys(corpora).join(', ')}`);
const pages = readCorpus(values.corpus);

for (const [name, system] of Object.entries(systems(bundledLens))) {
  const { score, links } = measure(pages, system);
  console.log(`${table(name, score)}\n`);
  if (name !== 'linking') continue;
  console.log(`${worstErrors(score, links, Number(values.errors))}\n`);
  if (!values.record) continue;
  const file = join(import.meta.dirname, 'recorded.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...before, [values.corpus]: toRecord(score) }, null, 2)}\n`);
}
