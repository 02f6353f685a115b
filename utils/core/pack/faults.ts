/**
 * One thing that is wrong in a document: where (`agreements[1].citations[0].source`; empty for the whole), and what.
 */
export interface Fault {
  readonly path: string;
  readonly problem: string;
}

/** The number of faults of one kind that are said; a broken column of a table gives thousands that are alike. */
const MAX_OF_A_KIND = 10;

/** Collects the faults of a document: the first ten of each kind, and the number of the others. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #counts = new Map<string, number>();
  #left = 0;

  /** `kind`: what faults that are alike have in common. */
  add(kind: string, path: string, problem: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= MAX_OF_A_KIND) this.#faults.push({ path, problem });
    else this.#left += 1;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** How many more there are than `faults`. */
  get left(): number {
    return this.#left;
  }
}

/** One line: where, then what. */
export const describeFault = ({ path, problem }: Fault): string =>
  path === '' ? `the pack ${problem}` : `${path}: ${problem}`;
