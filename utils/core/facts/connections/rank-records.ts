import { compareTexts } from '../../matching/compare-texts.ts';
import { dateOf } from '../../pack/record-types.ts';
import type { PackRecord } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';

/** How strongly a record connects the entities that it names; lower is stronger. */
const STRENGTH: Readonly<Record<PackRecord['type'], number>> = { agreement: 0, visit: 1, event: 2 };

/** Agreement before visit before event; within a type recent before old, undated last; then by id. A total order. */
export function compareRecords(a: PackRecord, b: PackRecord): number {
  return STRENGTH[a.type] - STRENGTH[b.type] || compareDates(dateOf(a), dateOf(b)) || compareTexts(a.id, b.id);
}
