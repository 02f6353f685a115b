/**
 * `npm run eval -- [--corpus NAME] [--browser chromium|firefox] [--errors N] [--record] [--ablation]`
 * Measures linking and two baselines on the written pages. `--record` writes the figures down that `npm test` keeps;
 * `--ablation` prints what is left over all pages with one kind of evidence after the other switched off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ablationTable } from './ablation.ts';
import { inBrowser } from './browser.ts';
import { type Corpus, corpora, isCorpus, readCorpus } from './corpus.ts';
import { measure, toRecord } from './measure.ts';
import { table, worstErrors } from './report.ts';
import { bundledModel, systems } from './systems.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'main' },
    errors: { type: 'string', default: '20' },
    browser: { type: 'string' },
    record: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
  },
});
if (!isCorpus(values.corpus)) throw new Error(`--corpus is one of ${Object.keys(corpora).join(', ')}`);
if (values.ablation) {
  console.log(ablationTable((Object.keys(corpora) as Corpus[]).flatMap(readCorpus)));
  process.exit();
}
const pages = readCorpus(values.corpus);

const { linking, ...baselines } = systems(bundledModel);
const { browser } = values;
const measured = browser === undefined ? linking : inBrowser(browser, values.corpus, pages);
for (const [name, system] of Object.entries({ linking: measured, ...baselines })) {
  const { score, links } = measure(pages, system);
  console.log(`${table(name, score)}\n`);
  if (name !== 'linking') continue;
  console.log(`${worstErrors(score, links, Number(values.errors))}\n`);
  if (!values.record || browser !== undefined) continue;
  const file = join(import.meta.dirname, 'recorded.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...before, [values.corpus]: toRecord(score) }, null, 2)}\n`);
}
