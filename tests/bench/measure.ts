/** What a figure is made of: at least seven values, of which the median counts and the extremes are told. */
export interface Figure {
  readonly value: number;
  readonly spread: readonly [number, number];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function figure(values: readonly number[]): Figure {
  return { value: median(values), spread: [Math.min(...values), Math.max(...values)] };
}

/** Ratios of values that were measured side by side: each to the median of the others, since single ones are noisy. */
export function ratio(values: readonly number[], to: readonly number[]): Figure {
  const base = median(to);
  return figure(values.map((value) => value / base));
}

/** One line of the benchmark's answer. */
export interface Row extends Figure {
  readonly row: number;
  readonly figure: string;
  readonly goal: string;
  readonly met: boolean;
  /** What was measured, in its own unit, for the table. */
  readonly note: string;
}

const GOAL = /^([≤≥]) ([\d./]+)( MB| ms| %)?$/u;

/** `goal` is written as in the table of goals: “≤ 1.3”, “≥ 15”, “≤ 6 MB”. */
export function row(number: number, name: string, goal: string, { value, spread }: Figure, note: string): Row {
  const [, sign, limit = ''] = GOAL.exec(goal) ?? [];
  const [numerator = Number.NaN, denominator = 1] = limit.split('/').map(Number);
  const wanted = numerator / denominator;
  const met = sign === '≤' ? value <= wanted : value >= wanted;
  return { row: number, figure: name, value, goal, met, spread, note };
}
