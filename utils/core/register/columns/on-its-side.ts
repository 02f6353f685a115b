import type { Slices } from '../reading/slices.ts';
import type { Cell, Table } from '../tables/types.ts';
import type { ColumnField } from '../words/header-words.ts';
import { prepareHeaders } from './find-header.ts';
import { guessHeader } from './read-header.ts';

/** A table whose agreements stand side by side has a row for each fact, and an office tells no more of them. */
const MAX_FACTS = 60;
/** The names of the facts stand in one of the first columns. */
const SEARCHED_COLUMNS = 3;
const MAX_LENGTH = 70;
/** So well must a cell name a fact, and so many cells of those that hold anything must. */
const NAMED = 0.55;
const MOST = 0.6;
/** The partner and two facts about it. */
const ENOUGH = 3;

/** The different facts that cells name, and the share of the cells that name one. */
function factsIn(cells: readonly Cell[]): { readonly facts: ReadonlySet<ColumnField>; readonly share: number } {
  const filled = cells.filter(({ text }) => text !== '');
  const named = filled.flatMap(({ text }) => {
    const [best] = text.length <= MAX_LENGTH ? guessHeader(text) : [];
    return best && best.score >= NAMED ? [best.field] : [];
  });
  return { facts: new Set(named), share: named.length / Math.max(1, filled.length) };
}

/**
 * Whether the agreements of a table stand side by side, each in a column: then a column names the facts, and no row
 * does as well as it.
 */
export function* isOnItsSide({ rows }: Table): Slices<boolean> {
  const filled = rows.filter((row) => row.some(({ text }) => text !== ''));
  if (filled.length < ENOUGH || filled.length > MAX_FACTS) return false;
  yield* prepareHeaders(rows);
  let names: ReadonlySet<ColumnField> = new Set();
  for (let at = 0; at < SEARCHED_COLUMNS; at += 1) {
    const { facts, share } = factsIn(filled.flatMap((row) => row[at] ?? []));
    if (share >= MOST && facts.has('partner') && facts.size > names.size) names = facts;
  }
  if (names.size < ENOUGH) return false;
  for (const row of filled) {
    if (factsIn(row).facts.size >= names.size) return false;
    yield { done: 0, of: rows.length };
  }
  return true;
}
