import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import type { SearchDocument } from './search-documents.ts';
import { mapInSteps, type Steps, sortInSteps } from './steps.ts';
import { isEntity } from './types.ts';

/**
 * Lists for browsing: records newest first, and institutions and then officials by name. `titles`: those of the documents,
 * folded. The order of documents is that of equally good results.
 */
export function* browseOrder(
  documents: readonly SearchDocument[],
  titles: readonly string[],
): Steps<{ readonly records: readonly number[]; readonly entities: readonly number[] }> {
  const [records, entities]: [number[], number[]] = [[], []];
  yield* mapInSteps(
    documents,
    ({ result }, ordinal) => (isEntity(result) ? entities : records).push(ordinal),
    DOCUMENTS_A_STEP,
  );
  const resultOf = (ordinal: number) => (documents[ordinal] as SearchDocument).result;
  const byName = (a: number, b: number): number =>
    compareTexts(resultOf(a).type, resultOf(b).type) || compareTexts(titles[a] as string, titles[b] as string) || a - b;
  const byDate = (a: number, b: number): number => compareDates(resultOf(a).date, resultOf(b).date) || a - b;
  return {
    records: yield* sortInSteps(records, byDate),
    // Without records entities are in that order already, as in every register of names.
    entities: isInOrder(entities, byName) ? entities : yield* sortInSteps(entities, byName),
  };
}

const DOCUMENTS_A_STEP = 5000;

const isInOrder = <Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): boolean => {
  for (let at = 1; at < items.length; at += 1) if (compare(items[at - 1] as Item, items[at] as Item) > 0) return false;
  return true;
};
