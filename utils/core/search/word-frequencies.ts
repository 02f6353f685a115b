import type { SearchFile } from './search-file.ts';
import { type Lines, linesWith } from './search-text.ts';

/** So many lines show how frequent a word is. */
const ENOUGH = 100;

export interface Frequency {
  readonly needle: string;
  /** About how many lines have it. */
  readonly share: number;
}

/** How many lines of a file have a word: each word is counted once a search, and never in full. */
export class WordFrequencies {
  readonly #file: SearchFile;
  readonly #inNames = new Map<string, number>();
  readonly #inAbout = new Map<string, number>();

  constructor(file: SearchFile) {
    this.#file = file;
  }

  /** The needle that the fewest names have. */
  rarestInNames(needles: readonly string[]): Frequency {
    return rarest(needles, (needle) => this.#share(needle, this.#file.names, this.#inNames));
  }

  /** The needle that the fewest texts of any kind have. */
  rarest(needles: readonly string[]): Frequency {
    return rarest(
      needles,
      (needle) =>
        this.#share(needle, this.#file.names, this.#inNames) + this.#share(needle, this.#file.about, this.#inAbout),
    );
  }

  #share(needle: string, lines: Lines, known: Map<string, number>): number {
    const share = known.get(needle) ?? shareOf(lines, needle);
    known.set(needle, share);
    return share;
  }
}

function rarest(needles: readonly string[], shareOf: (needle: string) => number): Frequency {
  let best: Frequency = { needle: '', share: Number.POSITIVE_INFINITY };
  for (const needle of needles) {
    const share = shareOf(needle);
    if (share < best.share) best = { needle, share };
    if (share === 0) break;
  }
  return best.share === Number.POSITIVE_INFINITY ? { needle: '', share: 0 } : best;
}

function shareOf(lines: Lines, needle: string): number {
  const total = lines.starts.length - 1;
  let [count, last] = [0, 0];
  for (const line of linesWith(lines, needle)) {
    last = line;
    if (++count === ENOUGH) return (count / (last + 1)) * total;
  }
  return count;
}
