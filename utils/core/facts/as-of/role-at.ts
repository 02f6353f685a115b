import type { Edtf } from '../../pack/types.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { readDate } from '../dates/read-date.ts';

interface DatedRole {
  readonly asOf?: Edtf | null;
}

/**
 * The role by which somebody is introduced to the reader of a page with this date: the latest that was known by then,
 * otherwise the first that became known later, otherwise an undated one. Without a date it is the latest of all.
 * `undefined` where there are no roles.
 */
export function roleAt<Role extends DatedRole>(roles: readonly Role[], date: Edtf | null): Role | undefined {
  const sorted = roles.toSorted((a, b) => compareDates(a.asOf ?? null, b.asOf ?? null));
  const day = date === null ? null : readDate(date);
  if (!day) return sorted[0];
  const dated = sorted.flatMap((role) => {
    const span = role.asOf ? readDate(role.asOf) : null;
    return span ? [{ role, isKnown: span.first <= day.last }] : [];
  });
  return (dated.find(({ isKnown }) => isKnown) ?? dated.at(-1))?.role ?? sorted[0];
}
