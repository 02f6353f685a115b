import type { Counts } from '../../../languages/han/places.ts';
import type { BlockRole } from '../../../page/types.ts';
import { isHeading } from '../types.ts';

/** A place in a heading counts for the whole page. */
const HEADING_COUNTS = 3;

/**
 * How often a Chinese text points to each country: `counts` by its words in capitals, `places` by its Chinese words.
 */
export function withHanPlaces(counts: Counts, places: Counts, role: BlockRole): Counts {
  const times = isHeading(role) ? HEADING_COUNTS : 1;
  const sum: Record<string, number> = { ...counts };
  for (const country of Object.keys(places)) sum[country] = (sum[country] ?? 0) + (places[country] ?? 0) * times;
  return sum;
}
