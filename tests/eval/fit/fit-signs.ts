/**
 * Logistic regression on signs that are there or not, each of which few examples have; with a prior that keeps weights
 * near zero.
 */

export interface SignedExample {
  readonly signs: readonly string[];
  readonly isTrue: boolean;
}

export interface SignFitting {
  /** Signs of fewer examples weigh nothing. */
  readonly fewest: number;
  readonly prior: number;
  readonly steps: number;
  readonly rate: number;
}

/** The sum of a set of signs, as logarithm of the odds for “true”. */
export const sumOf = (weights: ReadonlyMap<string, number>, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('') ?? 0);

/** What each sign weighs, and under '' what speaks for “true” without any. Steps adapt to each weight (AdaGrad). */
export function fitSigns(examples: readonly SignedExample[], fitting: SignFitting): ReadonlyMap<string, number> {
  const { fewest, prior, steps, rate } = fitting;
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = ['', ...[...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign)];
  const numbers = new Map(names.map((sign, number) => [sign, number]));
  const rows = examples.map(({ signs, isTrue }) => ({
    own: Uint32Array.from([0, ...signs.flatMap((sign) => numbers.get(sign) ?? [])]),
    target: isTrue ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, number) => (number === 0 ? 0 : prior * weight));
    for (const { own, target } of rows) {
      const sum = own.reduce((total, number) => total + (weights[number] ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - target;
      for (const number of own) gradient[number] = (gradient[number] ?? 0) + slope;
    }
    gradient.forEach((slope, number) => {
      const square = (squares[number] ?? 0) + slope * slope;
      squares[number] = square;
      weights[number] = (weights[number] ?? 0) - (rate * slope) / Math.sqrt(square);
    });
  }
  return new Map(names.map((sign, number) => [sign, weights[number] ?? 0]));
}
