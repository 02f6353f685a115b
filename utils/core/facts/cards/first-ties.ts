import type { NamedTogether, TieRows } from './types.ts';

/** How many ties a view of their own shows until the reader asks for more. One more is shown where it is the last. */
export const TIES_AT_FIRST = 12;

/** How many rows there are, also where only the first ones are given. */
export const tieRows = ({ rows, direct, withHome = [], thirds }: NamedTogether): TieRows =>
  rows ?? { direct: direct.length, withHome: withHome.length, thirds: thirds.length };

/**
 * The first rows of each kind, with how many there are: of each no more than `limit`. A list that shows `first` rows
 * looks as it does with all of them.
 */
export function firstTies(together: NamedTogether, first: number, limit: number): NamedTogether {
  const { direct, directTotal, withHome = [], thirds, thirdsTotal } = together;
  const rows: TieRows = {
    direct: Math.min(directTotal, limit),
    withHome: withHome.length,
    thirds: Math.min(thirdsTotal, limit),
  };
  if (Math.max(rows.direct, rows.withHome, rows.thirds) <= first) return together;
  return {
    ...together,
    direct: direct.slice(0, first),
    ...(together.withHome ? { withHome: withHome.slice(0, first) } : {}),
    thirds: thirds.slice(0, first),
    rows,
  };
}
