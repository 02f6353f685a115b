/**
 * `npm run eval -- [--corpus NAME] [--browser chromium|firefox] [--errors N] [--record] [--features]`
 * `npm run eval -- --reports [--folder DIR [--corpus newsroom]] [--record]`: what pages report, on the own sets or on a
 * folder of pages; those with all bundled packs where the corpus is that of both.
 * `npm run eval -- --reports --ablation [--folder DIR]`: the same figures without each part of reading.
 * `npm run eval -- --pages DIR --gold FILE [--pack FILE]… [--browser …] [--errors N]`
 * `npm run eval -- --fit --training DIR…`: what the small signs around bare names weigh by training folders, each with
 * `pages/*.html` (a mention stands in `<data value="ID">`) and `pack.json`.
 * `npm run eval -- --fit-han [--record]`: how well the words around a Chinese name say whether it is one, each file of
 * the marked sentences judged by the others; `--record` fits on all of them and writes the weights.
 * Measures linking and two baselines on the written pages, or on the pages of a folder, with the packs of files beside
 * the bundled one. A line of gold is `{"page","entity","exact","order"}`; one that is `"optional":true` counts neither
 * way, and the entity may be named by its ROR address, the last nine characters of that, or its Wikidata item.
 * `--record` writes the figures down that `npm test` keeps;
 * `--features` prints how often each feature of linking applies, on how many pages, and what the figures lose without
 * it: over all written pages, or over those of `--pages`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BROWSER_NAMES } from '../../cli/browsers/types.ts';
import { CallFault, parseWords } from '../../cli/call-fault.ts';
import { startTool, type Terminal } from '../../cli/frame.ts';
import { inBrowser } from './browser.ts';
import { type Corpus, corpora, isCorpus, readCorpus, readPages } from './corpus.ts';
import { featuresTable } from './features.ts';
import { printJudgedSets, writeHanWeights } from './fit/fit-han-surroundings.ts';
import { HAN_SENTENCES, readMarkedNames } from './fit/han-sentences.ts';
import { printFittedWeights } from './fit/print.ts';
import { measure, toRecord } from './measure.ts';
import { measuredPacks } from './packs.ts';
import { table, worstErrors } from './report.ts';
import { ablationTable } from './reports/ablation.ts';
import { printReportFigures } from './reports/print.ts';
import { modelFor, systems } from './systems.ts';

const OPTIONS = {
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
  'fit-han': { type: 'boolean', default: false },
  training: { type: 'string', multiple: true },
  gold: { type: 'string' },
  pack: { type: 'string', multiple: true },
} as const;

/** Throws CallFault for options that do not go together, or with a value that there is not. */
function readCall(words: readonly string[]) {
  const { values } = parseWords({ args: [...words], options: OPTIONS });
  const { corpus, browser, pages, gold, errors, pack = [], training = [] } = values;
  if (!isCorpus(corpus)) throw new CallFault(`--corpus is one of ${Object.keys(corpora).join(', ')}, not “${corpus}”`);
  if (browser !== undefined && !BROWSER_NAMES.some((name) => name === browser))
    throw new CallFault(`--browser is ${BROWSER_NAMES.join(' or ')}, not “${browser}”`);
  if (!/^\d+$/.test(errors)) throw new CallFault(`--errors is a whole number, not “${errors}”`);
  if ((pages === undefined) !== (gold === undefined)) throw new CallFault('--pages and --gold go together');
  if (values.fit && training.length === 0) throw new CallFault('--fit needs a folder: --training DIR');
  return { ...values, corpus, pack, training, errors: Number(errors) };
}

/** Gives the exit code. */
export async function evaluate(words: readonly string[], { folder: from, print }: Terminal): Promise<number> {
  const call = readCall(words);
  const pathOf = (file: string) => resolve(from, file);
  const say = (text: string) => print(`${text}\n`);
  if (call.reports) {
    const folder = call.folder === undefined ? null : pathOf(call.folder);
    if (call.ablation) say(ablationTable(folder));
    else printReportFigures(folder, call.record, call.corpus === 'newsroom');
    return 0;
  }
  if (call['fit-han']) {
    const names = readMarkedNames(HAN_SENTENCES);
    if (call.record) writeHanWeights(names);
    else printJudgedSets(names);
    return 0;
  }
  if (call.fit) {
    printFittedWeights(call.training.map(pathOf), call.errors);
    return 0;
  }
  const packFiles = call.pack.map(pathOf);
  const { model, idOf } =
    packFiles.length > 0 ? measuredPacks(packFiles) : { model: modelFor(call.corpus), idOf: undefined };
  const pages =
    call.pages !== undefined && call.gold !== undefined
      ? readPages(pathOf(call.pages), pathOf(call.gold), idOf)
      : readCorpus(call.corpus);
  if (call.features) {
    const sets =
      call.pages === undefined
        ? (Object.keys(corpora) as Corpus[]).map((each) => ({ pages: readCorpus(each), model: modelFor(each) }))
        : [{ pages, model }];
    say(featuresTable(sets, model.features));
    return 0;
  }
  const { linking, ...baselines } = systems(model);
  const { browser } = call;
  const measured = browser === undefined ? linking : inBrowser(browser, pages, packFiles);
  for (const [name, system] of Object.entries({ linking: measured, ...baselines })) {
    const { score, links } = measure(pages, system);
    say(`${table(name, score)}\n`);
    if (name !== 'linking') continue;
    say(`${worstErrors(score, links, call.errors)}\n`);
    if (!call.record || browser !== undefined || call.pages !== undefined || packFiles.length > 0) continue;
    const file = join(import.meta.dirname, 'recorded.json');
    const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, `${JSON.stringify({ ...before, [call.corpus]: toRecord(score) }, null, 2)}\n`);
  }
  if (call.corpus === 'main' && browser === undefined && call.pages === undefined)
    printReportFigures(null, call.record);
  return 0;
}

await startTool(import.meta.url, evaluate);
