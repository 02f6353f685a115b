import { compareTexts } from '../../matching/compare-texts.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { PackRecord } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { knownDate } from '../dates/known-date.ts';

/** How strongly a record connects the entities that it names; lower is stronger. */
const STRENGTH: Readonly<Record<PackRecord['type'], number>> = { agreement: 0, visit: 1, event: 2 };

/** Agreement before visit before event; within a type recent before old, undated last; then by id. A total order. */
export const compareRecords = (index: PackIndex, a: PackRecord, b: PackRecord): number =>
  STRENGTH[a.type] - STRENGTH[b.type] ||
  compareDates(knownDate(index, a), knownDate(index, b)) ||
  compareTexts(a.id, b.id);
