import type { GoldPage } from './corpus.ts';
import { type Counts, type Score, score } from './score.ts';
import type { Link, System } from './systems.ts';

export interface Measured {
  readonly score: Score;
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

/** Runs a system over the pages and scores what it links. */
export function measure(pages: readonly GoldPage[], system: System): Measured {
  const links = new Map<string, readonly Link[]>(pages.map((page) => [page.page, system(page)]));
  return { score: score(pages.map((page) => ({ ...page, linked: links.get(page.page) ?? [] }))), links };
}

/** The recorded figures of a corpus: the counts, overall and by category. */
export interface Recorded {
  readonly all: Counts;
  readonly byCategory: Readonly<Record<string, Counts>>;
}

export const toRecord = ({ all, byCategory }: Score): Recorded => ({ all, byCategory: Object.fromEntries(byCategory) });
