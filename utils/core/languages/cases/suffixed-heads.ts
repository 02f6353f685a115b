/**
 * Languages that put their endings on the last word of a name: Helsingin yliopistossa, Tartu Ülikoolis, a Szegedi
 * Egyetemen. That word is one for a body, or ends in one, so that no other word gets endings.
 */
import { madeOnce } from '../made-once.ts';

/** Ends of last words, in small letters; how much of the word is replaced; and what replaces it, in each case. */
export type SuffixRow = readonly [heads: string, ending: string, cases: string];

interface Suffixes {
  readonly head: string;
  readonly ending: string;
  readonly cases: readonly string[];
}

export interface SuffixedName {
  /** The name up to its last word, with its space. */
  readonly before: string;
  /** Each form of the last word, in the order of the row. */
  readonly lastWords: readonly string[];
}

/** What gives the forms of a name's last word; null where it is no word for a body, or nothing but that. */
export function suffixedHeads(rows: readonly SuffixRow[]): (name: string) => SuffixedName | null {
  const table = madeOnce(() =>
    rows.flatMap(([heads, ending, cases]) => {
      const each = cases.split(' ').map((found) => (found === '-' ? '' : found));
      return heads.split(' ').map((head): Suffixes => ({ head, ending, cases: each }));
    }),
  );
  return (name) => {
    const last = name.lastIndexOf(' ') + 1;
    const word = name.slice(last);
    const small = word.toLowerCase();
    const found = table().find(({ head }) => small.endsWith(head));
    if (found === undefined || name.length === found.head.length || word === word.toUpperCase()) return null;
    const { ending, cases } = found;
    const stem = word.slice(0, word.length - ending.length);
    return { before: name.slice(0, last), lastWords: cases.map((each) => stem + each) };
  };
}
