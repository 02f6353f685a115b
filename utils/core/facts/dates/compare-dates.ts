import type { Edtf } from '../../pack/types.ts';
import { type DateSpan, readDate } from './read-date.ts';

/** A date is sorted by its beginning; one with an open beginning by its end. */
const place = (span: DateSpan): number => (Number.isFinite(span.first) ? span.first : span.last);

/**
 * Sorts newest first, undated (and unreadable) last. Of two with the same beginning the one that ends later comes
 * first, so an ongoing record is above a finished one. A total order: only equal texts compare as 0.
 */
export function compareDates(a: Edtf | null, b: Edtf | null): number {
  if (a === b) return 0;
  const left = a === null ? null : readDate(a);
  const right = b === null ? null : readDate(b);
  if (left && right) {
    if (place(left) !== place(right)) return place(right) - place(left);
    if (left.last !== right.last) return left.last < right.last ? 1 : -1;
  } else if (left || right) {
    return left ? -1 : 1;
  }
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
