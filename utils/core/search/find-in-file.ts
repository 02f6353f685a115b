import type { Query } from './query.ts';
import type { SearchFile } from './search-file.ts';
import { type Lines, lineStart, linesWith, lineText, wholeLine, wordStart } from './search-text.ts';
import { similarNames } from './similar.ts';
import type { Steps } from './steps.ts';
import type { SearchRank } from './types.ts';

/** A document that a query found, and the line that matched. */
export interface Hit {
  readonly ordinal: number;
  readonly line: { readonly number: number; readonly isAbout: boolean };
  /** Null in lists for browsing. */
  readonly rank: SearchRank | null;
  /** Of a similar name; 0 for all others. */
  readonly distance: number;
  /** Which form of the query: as typed, or without small words. */
  readonly query: number;
}

const LINES_A_STEP = 300;

/** The documents that match, each with its best line; best rank first, then in their order, at most `most`. */
export function* findIn(
  file: SearchFile,
  queries: readonly Query[],
  passing: Uint8Array | null,
  most: number,
): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  const { names, about } = file;

  function* collect(
    { rank, query, needle, isAbout = false }: Pass,
    accepts: (line: number, ordinal: number) => boolean = () => true,
  ): Steps<void> {
    let looked = 0;
    for (const line of linesWith(isAbout ? about : names, needle)) {
      if (hits.length >= most) return;
      if (++looked % LINES_A_STEP === 0) yield;
      const ordinal = isAbout ? file.documentOfAbout(line) : file.documentOfName(line);
      if (seen.has(ordinal) || (passing && !passing[ordinal]) || !accepts(line, ordinal)) continue;
      seen.add(ordinal);
      hits.push({ ordinal, line: { number: line, isAbout }, rank, distance: 0, query });
    }
  }

  for (const [query, { text }] of queries.entries()) yield* collect({ rank: 'exact', query, needle: wholeLine(text) });
  for (const [query, { text }] of queries.entries()) yield* collect({ rank: 'starts', query, needle: lineStart(text) });
  if (hits.length >= most) return hits;
  const searches: { readonly query: number; readonly needles: readonly string[]; readonly rare: string }[] = [];
  for (const [query, { words }] of queries.entries()) {
    const needles = words.map(wordStart);
    const rare = rarest([names, about], needles);
    if (rare !== null) searches.push({ query, needles, rare });
    yield;
  }
  for (const { query, needles, rare } of searches) {
    const others = needles.filter((needle) => needle !== rare);
    yield* collect({ rank: 'words', query, needle: rare }, (line) => {
      const text = others.length === 0 ? '' : lineText(names, line);
      return others.every((needle) => text.includes(needle));
    });
  }
  for (const { query, needles, rare } of searches)
    for (const isAbout of [false, true])
      yield* collect(
        { rank: 'about', query, needle: rare, isAbout },
        (_, ordinal) => needles.length === 1 || file.holdsAll(ordinal, needles),
      );
  return hits;
}

interface Pass {
  readonly rank: SearchRank;
  readonly query: number;
  readonly needle: string;
  /** Whether to look in the other texts and not in the names. */
  readonly isAbout?: boolean;
}

/** So many lines show how frequent a word is. */
const ENOUGH = 100;

/** The needle that is in the smallest share of the lines; null where one is in none. */
function rarest(all: readonly Lines[], needles: readonly string[]): string | null {
  let [best, least] = [needles[0] ?? null, Number.POSITIVE_INFINITY];
  for (const needle of needles) {
    let share = 0;
    for (const lines of all) {
      let [count, last] = [0, 0];
      for (const line of linesWith(lines, needle)) {
        last = line;
        if (++count === ENOUGH) break;
      }
      const reached = count === ENOUGH ? last + 1 : lines.starts.length;
      share += (count / reached) * lines.starts.length;
    }
    if (share === 0) return null;
    if (share < least) [best, least] = [needle, share];
  }
  return best;
}

/** Similar names, nearest first, each document once. */
export function* similarIn(file: SearchFile, text: string, passing: Uint8Array | null): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  for (const { line, distance } of yield* similarNames(file.names, file.signatures)(text)) {
    const ordinal = file.documentOfName(line);
    if (seen.has(ordinal) || (passing && !passing[ordinal])) continue;
    seen.add(ordinal);
    hits.push({ ordinal, line: { number: line, isAbout: false }, rank: 'similar', distance, query: 0 });
  }
  return hits;
}
