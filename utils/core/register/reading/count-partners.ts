import type { RegisterResult } from '../rows/record-types.ts';
import { eachInSlices, type Slices } from './slices.ts';

/** The different partners of a register, and how many of them the loaded packs know. */
export interface PartnerCounts {
  readonly all: number;
  readonly known: number;
}

export function* countPartnersInSlices({ records }: RegisterResult): Slices<PartnerCounts> {
  const known = new Map<string, boolean>();
  yield* eachInSlices(records, (record) => {
    for (const { partner, country, partnerEntity } of [record, ...record.alsoPartners])
      known.set(`${partner}\u0000${country}`, partnerEntity !== null);
  });
  let count = 0;
  for (const isKnown of known.values()) if (isKnown) count += 1;
  return { all: known.size, known: count };
}
