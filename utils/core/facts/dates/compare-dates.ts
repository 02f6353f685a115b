import type { Edtf } from '../../pack/types.ts';
import { type DateSpan, readDate } from './read-date.ts';

/** A date stands where it begins; one whose beginning is open stands where it ends. */
const place = (span: DateSpan): number => (Number.isFinite(span.first) ? span.first : span.last);

/**
 * Sorts newest first, undated (and unreadable) last. Of two that begin together the one that ends later comes first,
 * so what still goes on stands above what is over. A total order: only equal texts compare as 0.
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
