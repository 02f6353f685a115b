import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadPage, readPage, withoutCategory } from './read-page.ts';
import type { NamedText } from './score.ts';

export interface GoldPage extends ReadPage {
  readonly page: string;
  readonly category: string;
  readonly gold: readonly NamedText[];
}

/**
 * `main`: the pages whose figures count. `practice`: more pages of the same kind, whose errors were studied as well.
 * `regression`: pages on which rules have been developed, so that their figures only show what a change breaks.
 * `chinese` and `chinese-first-sight`: news in Chinese and Thai, half of it names that only look like some of the pack.
 * The first was looked at while rules were written; the second was measured once before any rule met it.
 */
export const corpora = {
  main: import.meta.dirname,
  practice: join(import.meta.dirname, 'practice'),
  regression: join(import.meta.dirname, 'regression'),
  chinese: join(import.meta.dirname, 'chinese'),
  'chinese-first-sight': join(import.meta.dirname, 'chinese-first-sight'),
} as const;
export type Corpus = keyof typeof corpora;
export const isCorpus = (name: string): name is Corpus => name in corpora;

interface GoldLine extends NamedText {
  readonly page: string;
  readonly order: number;
}

/** Reads all pages of a corpus with their gold mentions, in the order of the page. */
export function readCorpus(corpus: Corpus): readonly GoldPage[] {
  const folder = corpora[corpus];
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as GoldLine).sort((a, b) => a.order - b.order);
  const names = readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.html'));
  return names.sort().map((page) => {
    const { html, category } = withoutCategory(readFileSync(join(folder, 'pages', page), 'utf8'));
    return { page, category, gold: gold.filter((line) => line.page === page), ...readPage(html) };
  });
}
