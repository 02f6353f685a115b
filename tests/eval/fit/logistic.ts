/** Logistic regression with a prior that keeps weights near zero. */

export interface Example {
  /** What is known besides the features, in the same points as the weights. */
  readonly offset: number;
  /** By the number of the feature. */
  readonly strengths: readonly number[];
  readonly isRight: boolean;
}

export interface Fitting {
  /** How much more a wrong link costs than a missed one. */
  readonly costOfWrong: number;
  /** How strongly weights are kept near zero. */
  readonly prior: number;
  readonly steps: number;
  readonly rate: number;
}

/** Weights by which offset and features together are above zero where the example is right; by gradient descent. */
export function fitWeights(examples: readonly Example[], count: number, fitting: Fitting): readonly number[] {
  const weights = Array.from({ length: count }, () => 0);
  const { costOfWrong, prior, steps, rate } = fitting;
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight) => prior * weight);
    for (const { offset, strengths, isRight } of examples) {
      const sum = strengths.reduce((total, strength, at) => total + strength * (weights[at] ?? 0), offset);
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = isRight ? chance - 1 : costOfWrong * chance;
      strengths.forEach((strength, at) => {
        if (strength !== 0) gradient[at] = (gradient[at] ?? 0) + slope * strength;
      });
    }
    gradient.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - rate * slope;
    });
  }
  return weights;
}
