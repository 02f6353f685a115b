import { basename, join } from 'node:path';
import { filesIn, readJsonLines, readTextFile } from '../input-files.ts';
import { type ReadPage, readPage, withoutCategory } from './read-page.ts';
import type { NamedText } from './score.ts';

export interface GoldPage extends ReadPage {
  readonly page: string;
  readonly path: string;
  readonly category: string;
  readonly gold: readonly NamedText[];
  readonly optional: readonly NamedText[];
}

/**
 * `main`: the pages whose figures count. `practice`: more pages of the same kind, whose errors were studied as well.
 * `regression`: pages on which rules have been developed, so that their figures only show what a change breaks.
 * `chinese` and `chinese-first-sight`: news in Chinese and Thai, half of it names that only look like some of the pack.
 * The first was looked at while rules were written; the second was measured once before any rule met it. Their
 * paragraphs are among the sentences on which weights are fitted since, so that their figures only show what a change
 * breaks. `newsroom`: pages on the partners of the second bundled pack, written before they were first linked, with
 * names that only look like theirs; read with both packs.
 */
export const corpora = {
  main: import.meta.dirname,
  practice: join(import.meta.dirname, 'practice'),
  regression: join(import.meta.dirname, 'regression'),
  chinese: join(import.meta.dirname, 'chinese'),
  'chinese-first-sight': join(import.meta.dirname, 'chinese-first-sight'),
  newsroom: join(import.meta.dirname, 'newsroom'),
} as const;
export type Corpus = keyof typeof corpora;
export const isCorpus = (name: string): name is Corpus => name in corpora;

interface GoldLine extends NamedText {
  readonly page: string;
  readonly order: number;
  /** Neither right nor wrong when it is linked, and not missed when it is not. */
  readonly optional?: boolean;
}

/** Reads all pages of a corpus with their gold mentions, in the order of the page. */
export const readCorpus = (corpus: Corpus): readonly GoldPage[] =>
  readPages(join(corpora[corpus], 'pages'), join(corpora[corpus], 'gold.jsonl'));

/**
 * Reads the HTML files of a folder with their gold mentions, in the order of the page. `idOf` gives the id of an entity
 * that the gold may name by an identifier. Throws CallFault where one of the two cannot be read, or there is no page.
 */
export function readPages(
  folder: string,
  goldFile: string,
  idOf: (entity: string) => string = (entity) => entity,
): readonly GoldPage[] {
  const gold = (readJsonLines(goldFile) as readonly GoldLine[]).toSorted((a, b) => a.order - b.order);
  return filesIn(folder, '.html').map((path) => {
    const page = basename(path);
    const { html, category } = withoutCategory(readTextFile(path));
    const ofPage = gold
      .filter((line) => line.page === page)
      .map(({ entity, ...line }) => ({ ...line, entity: idOf(entity) }));
    return {
      page,
      path,
      category,
      gold: ofPage.filter(({ optional }) => optional !== true),
      optional: ofPage.filter(({ optional }) => optional === true),
      ...readPage(html),
    };
  });
}
