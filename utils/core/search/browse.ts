import { compareDates } from '../facts/dates/compare-dates.ts';
import { compareTexts } from '../matching/compare-texts.ts';
import { foldWords } from '../matching/fold.ts';
import type { SearchDocument } from './search-documents.ts';
import { mapInSteps, type Steps, sortInSteps } from './steps.ts';
import { isEntity, type SearchFilters } from './types.ts';

const NEWEST_FEW = 8;

/**
 * The results of an empty query. Unfiltered: the newest few records, then all institutions and officials by name.
 * Filtered: the matching records, newest first, then institutions and officials.
 */
export function* browseOrder(
  documents: readonly SearchDocument[],
): Steps<(filters: SearchFilters) => Generator<number, void, void>> {
  type Keyed = { readonly ordinal: number; readonly entry: SearchDocument; readonly name: string };
  const [records, entities]: [Keyed[], Keyed[]] = [[], []];
  yield* mapInSteps(documents, (entry, ordinal) =>
    (isEntity(entry.result) ? entities : records).push({ ordinal, entry, name: foldWords(entry.result.title) }),
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
  const recordOrder = yield* mapInSteps(byDate, ({ ordinal }) => ordinal, 5000);
  const entityOrder = yield* mapInSteps(byName, ({ ordinal }) => ordinal, 5000);
  return function* ({ kind, country, year }) {
    const filtered = kind !== null || country !== null || year !== null;
    yield* filtered ? recordOrder : recordOrder.slice(0, NEWEST_FEW);
    yield* entityOrder;
  };
}
