import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import type { SearchDocument } from './search-documents.ts';
import { mapInSteps, type Steps, sortInSteps } from './steps.ts';
import { isEntity } from './types.ts';

/** Lists for browsing: records newest first, and institutions and then officials by name. */
export function* browseOrder(
  documents: readonly SearchDocument[],
  fold: (text: string) => string,
): Steps<{ readonly records: readonly number[]; readonly entities: readonly number[] }> {
  type Keyed = { readonly ordinal: number; readonly entry: SearchDocument; readonly name: string };
  const [records, entities]: [Keyed[], Keyed[]] = [[], []];
  yield* mapInSteps(documents, (entry, ordinal) =>
    (isEntity(entry.result) ? entities : records).push({ ordinal, entry, name: fold(entry.result.title) }),
  );
  const byDate = yield* sortInSteps(
    records,
    (a, b) => compareDates(a.entry.result.date, b.entry.result.date) || a.ordinal - b.ordinal,
  );
  const byName = yield* sortInSteps(
    entities,
    (a, b) =>
      compareTexts(a.entry.result.type, b.entry.result.type) || compareTexts(a.name, b.name) || a.ordinal - b.ordinal,
  );
  return {
    records: yield* mapInSteps(byDate, ({ ordinal }) => ordinal, 5000),
    entities: yield* mapInSteps(byName, ({ ordinal }) => ordinal, 5000),
  };
}
