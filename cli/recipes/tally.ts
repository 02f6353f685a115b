/** Counts by reason. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(reason: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** The most frequent first. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].sort(([, a], [, b]) => b - a));
  }
}
