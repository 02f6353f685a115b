/** Measures what pages are said to report against gold. */
import { basename, join } from 'node:path';
import { reportsJson } from '../../../cli/report-output.ts';
import { bundledPack } from '../../../data/bundled-pack.ts';
import { bundledDocuments } from '../../../data/bundled-packs.ts';
import { madeOnce } from '../../../utils/core/languages/made-once.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import type { LinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { indexPack, type PackIndex } from '../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { readReports } from '../../../utils/core/reports/read-reports.ts';
import type { PageReports, StoryPage } from '../../../utils/core/reports/types.ts';
import { filesIn, readJsonFile, readTextFile } from '../../input-files.ts';
import { type ReadPage, readPage } from '../read-page.ts';
import { bundledModel, wholeModel } from '../systems.ts';
import { score } from './score.mjs';

/**
 * `written-before`: pages that were written before any rule that reads them.
 * `first-sight` to `third-sight`: pages in other wordings, each written when the
 * ones before were read without a mistake, and measured once before a rule met them.
 */
export const REPORT_SETS = ['written-before', 'first-sight', 'second-sight', 'third-sight'] as const;
export type ReportSet = (typeof REPORT_SETS)[number];

/** With what pages are linked and read. */
export interface ReportData {
  readonly model: LinkingModel;
  readonly index: PackIndex;
}

/** The first bundled pack alone, whose ids the gold of the own sets has. */
export const firstPack: ReportData = { model: bundledModel, index: indexPack(parsePack(bundledPack)) };
/** All bundled packs, as a reader has them. */
export const allPacks = madeOnce(
  (): ReportData => ({
    model: wholeModel,
    index: indexPack(mergePacks(bundledDocuments.map((document) => parsePack(document)))),
  }),
);

/** Reads a page as the extension does, up to its links. */
export function storyOf({ facts, blocks, date }: ReadPage, { model }: ReportData = firstPack): StoryPage {
  const { changed } = annotate({ page: facts, blocks, removed: [], context: null }, model);
  return { ...facts, date, blocks, mentions: changed.flatMap(({ mentions }) => mentions) };
}

export const reportsOfStory = (story: StoryPage, { index }: ReportData = firstPack): PageReports =>
  readReports(story, index);
export const reportsOf = (page: ReadPage, data: ReportData = firstPack): PageReports =>
  reportsOfStory(storyOf(page, data), data);

/** The pages of a folder, by name; at least one. Throws CallFault. */
export const pagesIn = (folder: string): readonly { readonly page: string; readonly html: string }[] =>
  filesIn(folder, '.html').map((path) => ({ page: basename(path), html: readTextFile(path) }));

/** Scores the pages of a folder with `pages` and `gold.json`. */
export function measureFolder(folder: string, data: ReportData = firstPack) {
  const gold = readJsonFile(join(folder, 'gold.json')) as object;
  const read = pagesIn(join(folder, 'pages')).map(({ page, html }) => ({
    page,
    found: reportsOf(readPage(html), data),
  }));
  return score(gold, JSON.parse(reportsJson(read)) as object);
}

export const measureSet = (set: ReportSet) => measureFolder(join(import.meta.dirname, set));

/** What `npm test` keeps: the counts, and the share of the matched that is right in each field. */
export interface RecordedReports {
  readonly wrong: number;
  readonly missed: number;
  readonly accuracy: Readonly<Record<string, number | null>>;
}

export const toRecordedReports = ({ all, wrong, missed }: ReturnType<typeof measureFolder>): RecordedReports => ({
  wrong: wrong.length,
  missed: missed.length,
  accuracy: all.accuracy,
});
