import { median } from '../measure.ts';
import type { PageLoad } from './load-page.ts';

/** A page with and without the extension. */
export interface PageComparison {
  readonly page: string;
  /** What the extension added to the main thread, in milliseconds: medians; `null` where the page is never idle. */
  readonly added: number | null;
  /** Where the extension's document first differs; `null` where it is one that the page also has without it. */
  readonly difference: string | null;
  /** Whether the page differs from load to load without the extension: a difference says nothing then. */
  readonly changesByItself: boolean;
  /** Exceptions that only come with the extension. */
  readonly exceptions: readonly string[];
}

const CONTEXT = 60;

/** The place where `text` leaves `other`, with some characters around it. */
function firstDifference(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const cut = (whole: string) => JSON.stringify(whole.slice(Math.max(0, at - CONTEXT), at + CONTEXT));
  return `${cut(other)} became ${cut(text)}`;
}

const tasksOf = (loads: readonly PageLoad[]): readonly number[] | null => {
  const tasks = loads.flatMap((load) => (load.tasks === null ? [] : [load.tasks]));
  return tasks.length === loads.length ? tasks : null;
};

/** Compares loads of one page; there is at least one of each kind. */
export function compareLoads(page: string, plain: readonly PageLoad[], having: readonly PageLoad[]): PageComparison {
  const documents = new Set(plain.map((load) => load.document));
  const other = having.find((load) => !documents.has(load.document));
  const known = new Set(plain.flatMap((load) => load.exceptions));
  const [before, after] = [tasksOf(plain), tasksOf(having)];
  return {
    page,
    added: before && after && median(after) - median(before),
    difference: other ? firstDifference(other.document, plain[0]?.document ?? '') : null,
    changesByItself: documents.size > 1,
    exceptions: [...new Set(having.flatMap((load) => load.exceptions))].filter((each) => !known.has(each)),
  };
}
