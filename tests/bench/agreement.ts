/** How many matches two matchers share, with exactly the same span, and how many only one of them has. */
export interface Agreement {
  readonly both: number;
  /** Only the compiled names found these. */
  readonly compiled: number;
  /** Only the other matcher found these. */
  readonly other: number;
}

/** Spans have the same notation on both sides, and none occurs twice on one side. */
export function agreement(compiled: ReadonlySet<string>, other: ReadonlySet<string>): Agreement {
  const both = [...compiled].filter((span) => other.has(span)).length;
  return { both, compiled: compiled.size - both, other: other.size - both };
}

/** The agreement in the note of a row. */
export function agreementIn({ both, compiled, other }: Agreement): string {
  if (compiled + other === 0) return `both the same ${both} hits`;
  return `${both} hits in common, ${compiled} only by the compiled names, ${other} only by the other`;
}
