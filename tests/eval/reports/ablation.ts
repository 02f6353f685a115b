/** What each part of reading reports earns: the figures without its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportsJson } from '../../../cli/report-output.ts';
import { REPORT_WORDS } from '../../../utils/core/languages/reporting/all.ts';
import type { ReportWords } from '../../../utils/core/languages/reporting/types.ts';
import type { StoryPage } from '../../../utils/core/reports/types.ts';
import type { WordList } from '../../../utils/core/reports/words/words-of.ts';
import { readPage } from '../read-page.ts';
import { pagesIn, REPORT_SETS, reportsOfStory, storyOf } from './measure.ts';
import { score } from './score.mjs';

/** Each part is what its lists hold; without them no rule that asks for them applies. */
const PARTS: readonly (readonly [name: string, lists: readonly WordList[]])[] = [
  ['nothing', []],
  ['negation and calling off', ['not', 'calledOff']],
  ['what is imagined or possible', ['imagined', 'possible']],
  ['words of looking back, ended, anniversaries', ['lookingBack', 'ended', 'anniversary']],
  ['instruments that only explain', ['background']],
  ['sections beside the story, fiction', ['beside', 'fiction']],
  ['other papers (contracts, petitions)', ['otherPapers']],
  ['groups that are no delegation', ['otherGroups', 'remotely', 'online']],
  ['“the two universities”, “the institute”', ['bothParties', 'threeParties', 'fourParties', 'sameParty']],
  ['words of planning', ['planned', 'plannedBehind', 'agreed']],
  ['names by head noun', ['institutionHeads']],
  ['offices', ['offices']],
];

interface Measured {
  readonly page: string;
  readonly story: StoryPage;
}
const storiesIn = (folder: string): readonly Measured[] =>
  pagesIn(folder).map(({ page, html }) => ({ page, story: storyOf(readPage(html)) }));

/** Reads with the words of all languages but those of the lists. */
function without<Result>(lists: readonly WordList[], read: () => Result): Result {
  const words = REPORT_WORDS as ReportWords[];
  const whole = [...words];
  const emptied = Object.fromEntries(lists.map((list) => [list, '']));
  // What is compiled is kept by the object of a language, so a copy is compiled anew.
  words.splice(0, words.length, ...whole.map((language) => ({ ...language, ...emptied })));
  try {
    return read();
  } finally {
    words.splice(0, words.length, ...whole);
  }
}

const share = (right: number, all: number): string => (all === 0 ? '–' : (right / all).toFixed(3));

/**
 * A Markdown table over all own pages with gold and the ordinary ones, and over those of a folder where one is given.
 */
export function ablationTable(folder: string | null): string {
  const here = import.meta.dirname;
  const folders = [...REPORT_SETS.map((set) => join(here, set)), ...(folder === null ? [] : [folder])];
  const sets = folders.map((path) => ({
    gold: JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8')) as object,
    stories: storiesIn(join(path, 'pages')),
  }));
  const ordinary = storiesIn(join(here, 'ordinary'));
  const found = (stories: readonly Measured[]) =>
    stories.map(({ page, story }) => ({ page, found: reportsOfStory(story) }));
  const rows = PARTS.map(([name, lists]) =>
    without(lists, () => {
      const scores = sets.map(({ gold, stories }) => score(gold, JSON.parse(reportsJson(found(stories))) as object));
      const sum = (count: (all: (typeof scores)[number]['all']) => number): number =>
        scores.reduce((total, { all }) => total + count(all), 0);
      const matched = sum((all) => all.matched);
      const wrong = found(ordinary).filter(({ found: { reports } }) => reports.some(({ propose }) => propose)).length;
      const figures = [
        share(
          matched,
          sum((all) => all.proposed),
        ),
        share(
          matched,
          sum((all) => all.gold),
        ),
        wrong,
      ];
      return `| ${[name, ...figures].join(' | ')} |`;
    }),
  );
  return ['| without | precision | recall | ordinary pages with a proposal |', '|---|---|---|---|', ...rows].join('\n');
}
