import type { Edtf } from '../../pack/types.ts';
import { type DateEnd, readDate } from '../dates/read-date.ts';
import { measureDistance } from './measure-distance.ts';
import type { Relation } from './types.ts';

const firstOf = (end: DateEnd): number => (typeof end === 'string' ? Number.NEGATIVE_INFINITY : end.first);
const lastOf = (end: DateEnd): number => (typeof end === 'string' ? Number.POSITIVE_INFINITY : end.last);

/**
 * Relates `date` to `reference`. The distance to an earlier date is measured from its end, to a later one from its
 * beginning. Dates that overlap because one of them names only a month or a year give `order-unknown`.
 */
export function relateDates(date: Edtf | null, reference: Edtf): Relation {
  const span = date === null ? null : readDate(date);
  const story = readDate(reference);
  if (!span || !story) return { kind: 'undated' };
  const { from, to } = span;

  if (span.last < story.first) {
    return { kind: 'before', distance: measureDistance(story.first - span.last, story.last - firstOf(to)) };
  }
  if (span.first > story.last) {
    return { kind: 'after', distance: measureDistance(span.first - story.last, lastOf(from) - story.first) };
  }
  const isDay = span.first === span.last && story.first === story.last;
  if (isDay) return { kind: 'same-day' };
  if (from === to) return { kind: 'order-unknown' };
  const hasBegun = typeof from === 'string' ? from === 'open' : from.last <= story.first;
  if (!hasBegun) return { kind: 'order-unknown' };
  // An end that the data does not give is not known, and does not mean that it goes on.
  if (typeof to === 'string') {
    return { kind: 'began', distance: measureDistance(story.first - lastOf(from), story.last - firstOf(from)) };
  }
  return to.first >= story.last ? { kind: 'during' } : { kind: 'order-unknown' };
}
