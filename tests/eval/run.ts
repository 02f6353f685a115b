/**
 * `npm run eval -- [--corpus NAME] [--browser chromium|firefox] [--errors N] [--record] [--features]`
 * `npm run eval -- --reports [--folder DIR] [--record]`: what pages report, on the own sets or on a folder of pages.
 * `npm run eval -- --reports --ablation [--folder DIR]`: the same figures without each part of reading.
 * `npm run eval -- --pages DIR --gold FILE [--pack FILE]… [--browser …] [--errors N]`
 * `npm run eval -- --fit --training DIR…`: what the small signs around bare names weigh by training folders, each with
 * `pages/*.html` (a mention stands in `<data value="ID">`) and `pack.json`.
 * Measures linking and two baselines on the written pages, or on the pages of a folder, with the packs of files beside
 * the bundled one. A line of gold is `{"page","entity","exact","order"}`; one that is `"optional":true` counts neither way,
 * and the entity may be named by its ROR address, the last nine characters of that, or its Wikidata item.
 * `--record` writes the figures down that `npm test` keeps;
 * `--features` prints how often each feature of linking applies, on how many pages, and what the figures lose without it:
 * over all written pages, or over those of `--pages`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inBrowser } from './browser.ts';
import { type Corpus, corpora, isCorpus, readCorpus, readPages } from './corpus.ts';
import { featuresTable } from './features.ts';
import { printFittedWeights } from './fit/print.ts';
import { measure, toRecord } from './measure.ts';
import { measuredPacks } from './packs.ts';
import { table, worstErrors } from './report.ts';
import { ablationTable } from './reports/ablation.ts';
import { printReportFigures } from './reports/print.ts';
import { modelFor, systems } from './systems.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'main' },
    errors: { type: 'string', default: '20' },
    browser: { type: 'string' },
    record: { type: 'boolean', default: false },
    features: { type: 'boolean', default: false },
    pages: { type: 'string' },
    reports: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    folder: { type: 'string' },
    fit: { type: 'boolean', default: false },
    training: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string' },
    pack: { type: 'string', multiple: true, default: [] },
  },
});
if (!isCorpus(values.corpus)) throw new Error(`--corpus is one of ${Object.keys(corpora).join(', ')}`);
if ((values.pages === undefined) !== (values.gold === undefined)) throw new Error('--pages and --gold go together');
/** npm runs its scripts in the project's folder; paths in a call are relative to the reader's folder. */
const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? process.cwd(), file);
if (values.reports) {
  const folder = values.folder === undefined ? null : pathOf(values.folder);
  if (values.ablation) console.log(ablationTable(folder));
  else printReportFigures(folder, values.record);
  process.exit();
}
if (values.fit) {
  printFittedWeights(values.training.map(pathOf), Number(values.errors));
  process.exit();
}
const packFiles = values.pack.map(pathOf);
const { model, idOf } =
  packFiles.length > 0 ? measuredPacks(packFiles) : { model: modelFor(values.corpus), idOf: undefined };
const pages =
  values.pages !== undefined && values.gold !== undefined
    ? readPages(pathOf(values.pages), pathOf(values.gold), idOf)
    : readCorpus(values.corpus);

if (values.features) {
  const measured = values.pages === undefined ? (Object.keys(corpora) as Corpus[]).flatMap(readCorpus) : pages;
  console.log(featuresTable(measured, model));
  process.exit();
}
const { linking, ...baselines } = systems(model);
const { browser } = values;
const measured = browser === undefined ? linking : inBrowser(browser, pages, packFiles);
for (const [name, system] of Object.entries({ linking: measured, ...baselines })) {
  const { score, links } = measure(pages, system);
  console.log(`${table(name, score)}\n`);
  if (name !== 'linking') continue;
  console.log(`${worstErrors(score, links, Number(values.errors))}\n`);
  if (!values.record || browser !== undefined || values.pages !== undefined || packFiles.length > 0) continue;
  const file = join(import.meta.dirname, 'recorded.json');
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...before, [values.corpus]: toRecord(score) }, null, 2)}\n`);
}
if (values.corpus === 'main' && browser === undefined && values.pages === undefined)
  printReportFigures(null, values.record);
