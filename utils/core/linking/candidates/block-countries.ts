import type { Counts } from '../../languages/han-places.ts';
import type { BlockRole } from '../../page/types.ts';
import { isHeading } from './types.ts';

/** A place in a heading counts for the whole page. */
const HEADING_COUNTS = 3;

/** How many words of a Chinese text point to each country, with those in capitals. */
export function withHanPlaces(counts: Counts, places: Counts, role: BlockRole): Counts {
  const times = isHeading(role) ? HEADING_COUNTS : 1;
  const sum: Record<string, number> = { ...counts };
  for (const country of Object.keys(places)) sum[country] = (sum[country] ?? 0) + (places[country] ?? 0) * times;
  return sum;
}
