import { compareTexts } from '../../matching/compare-texts.ts';
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { sidesIn } from '../../pack/record-types.ts';
import type { Edtf, EntityId, PackRecord } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { daysApart } from '../dates/days-apart.ts';
import { knownDate } from '../dates/known-date.ts';

/** How strongly a record connects the entities that it names; lower is stronger. */
const STRENGTH: Readonly<Record<PackRecord['type'], number>> = { agreement: 0, visit: 1, event: 2 };

/** The page whose records are ranked. */
export interface RankedPage {
  readonly entities: ReadonlySet<EntityId>;
  /** Its own date; null where it gives none. */
  readonly date: Edtf | null;
}

/**
 * Whether it is between two institutions of the page. Of a unit and the institution that it belongs to only one counts:
 * a record does not connect the two.
 */
export function isBetweenInstitutions(
  index: PackIndex,
  record: PackRecord,
  { entities }: Pick<RankedPage, 'entities'>,
): boolean {
  const sides = new Set(sidesIn(record).filter((side) => entities.has(side)));
  const apart = [...sides].filter((side) => {
    const known = index.entity(side);
    const whole = known ? profileOf(known).partOf : null;
    return whole === null || !sides.has(whole);
  });
  return apart.length > 1;
}

/**
 * Gives the comparison by which the records of a page are sorted (ADR 1): between two institutions of the page before
 * what one of its officials alone connects; agreement before visit before event; near the page's date before far from
 * it, or recent before old where the page has no date; undated last; then by id. A total order.
 */
export function rankRecords(index: PackIndex, page: RankedPage): (a: PackRecord, b: PackRecord) => number {
  const ranks = new Map<PackRecord, { readonly steps: readonly number[]; readonly date: Edtf | null }>();
  const rankOf = (record: PackRecord) => {
    const known = ranks.get(record);
    if (known) return known;
    const date = knownDate(index, record);
    const steps = [
      isBetweenInstitutions(index, record, page) ? 0 : 1,
      STRENGTH[record.type],
      page.date === null ? 0 : (daysApart(date, page.date) ?? Number.MAX_SAFE_INTEGER),
    ];
    const rank = { steps, date };
    ranks.set(record, rank);
    return rank;
  };
  return (a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    for (const [at, step] of left.steps.entries()) {
      const difference = step - (right.steps[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return compareDates(left.date, right.date) || compareTexts(a.id, b.id);
  };
}
