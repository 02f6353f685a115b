/** What a figure is made of: at least seven values, of which the median counts and the extremes are shown. */
export interface Figure {
  readonly value: number;
  readonly spread: readonly [number, number];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The medians of each `size` values that follow one another; of fewer at the end as well. */
export function medians(values: readonly number[], size: number): readonly number[] {
  const starts = Array.from({ length: Math.ceil(values.length / size) }, (_, i) => i * size);
  return starts.map((start) => median(values.slice(start, start + size)));
}

export function figure(values: readonly number[]): Figure {
  return { value: median(values), spread: [Math.min(...values), Math.max(...values)] };
}

/** Medians in a note: “1.2 ms”, “1.2 ms against 3.4 ms”. */
export function milliseconds(...measured: readonly (readonly number[])[]): string {
  return measured.map((values) => `${short(median(values))} ms`).join(' against ');
}

/** Three significant digits. */
export function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}

/**
 * Ratios of values that were measured side by side: each to the median of the others, since single values are noisy.
 */
export function ratio(values: readonly number[], to: readonly number[]): Figure {
  const base = median(to);
  // A floor that is the difference of two measurements can be lost in noise; a negative ratio would meet every goal.
  if (!(base > 0)) throw new Error(`What is measured against is not above zero: ${short(base)}`);
  return figure(values.map((value) => value / base));
}

/** One line of the benchmark's result. */
export interface Row extends Figure {
  readonly row: number;
  readonly figure: string;
  readonly goal: string;
  readonly met: boolean;
  /** What was measured, in its own unit, for the table. */
  readonly note: string;
  /** The same figure in Firefox; `null` where it cannot be measured there, or Firefox is not installed. */
  readonly firefox: number | null;
}

const GOAL = /^([≤≥]) ([\d./]+)( MB| ms| s| %)?$/u;

/** `goal` is written as in the table of goals: “≤ 1.3”, “≥ 15”, “≤ 6 MB”. */
export function row(
  number: number,
  name: string,
  goal: string,
  { value, spread }: Figure,
  note: string,
  firefox: number | null = null,
): Row {
  const [, sign, limit = ''] = GOAL.exec(goal) ?? [];
  const [numerator = Number.NaN, denominator = 1] = limit.split('/').map(Number);
  const wanted = numerator / denominator;
  const met = sign === '≤' ? value <= wanted : value >= wanted;
  return { row: number, figure: name, value, goal, met, spread, note, firefox };
}

/** The rows of Chromium with the figures of Firefox beside them, where they can be measured there. */
export function beside(rows: readonly Row[], inFirefox: readonly (Figure | null)[] | null): Row[] {
  return rows.map((each, i) => ({ ...each, firefox: inFirefox?.[i]?.value ?? null }));
}

/** How often to measure, given the number of a full run. */
export const timesOf = (full: number, quick: boolean): number => (quick ? Math.min(7, full) : full);
