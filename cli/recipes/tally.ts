/** Counts by reason, with the first example of each. */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #examples = new Map<string, string>();

  add(reason: string, example?: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (example !== undefined && !this.#examples.has(reason)) this.#examples.set(reason, example);
  }

  /** The most frequent first. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].sort(([, a], [, b]) => b - a));
  }

  /** By reason. */
  get examples(): ReadonlyMap<string, string> {
    return this.#examples;
  }
}
