/** How many matches two matchers share, to the very span, and how many only one of them has. */
export interface Agreement {
  readonly both: number;
  /** Only the gazetteer found these. */
  readonly ours: number;
  /** Only the other matcher found these. */
  readonly other: number;
}

/** Spans are written alike on both sides; none occurs twice on one side. */
export function agreement(ours: ReadonlySet<string>, other: ReadonlySet<string>): Agreement {
  const both = [...ours].filter((span) => other.has(span)).length;
  return { both, ours: ours.size - both, other: other.size - both };
}

/** As a row's note tells it. */
export function agreementIn({ both, ours, other }: Agreement): string {
  if (ours + other === 0) return `both the same ${both} hits`;
  return `${both} hits in common, ${ours} only by the gazetteer, ${other} only by the other`;
}
