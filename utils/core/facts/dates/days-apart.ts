import type { Edtf } from '../../pack/types.ts';
import { type DateEnd, type DateSpan, readDate } from './read-date.ts';

/** A month or a year stands for its middle: it is not as near to each of its days as that day itself. */
const middleOf = (end: DateEnd): number | null => (typeof end === 'string' ? null : (end.first + end.last) / 2);

/** Both ends, in days; an end that is open or not known is where the other one is. */
function endsOf({ from, to }: DateSpan): readonly [number, number] | null {
  const [first, last] = [middleOf(from), middleOf(to)];
  const [start, end] = [first ?? last, last ?? first];
  return start === null || end === null ? null : [start, end];
}

/** The days between two dates; 0 where one lies within the other. `null` where either is no date. */
export function daysApart(a: Edtf | null, b: Edtf): number | null {
  const [left, right] = [a === null ? null : readDate(a), readDate(b)];
  const [ends, others] = [left && endsOf(left), right && endsOf(right)];
  return ends && others ? Math.max(0, ends[0] - others[1], others[0] - ends[1]) : null;
}
