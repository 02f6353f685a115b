/** Where a page that names no university in full speaks of universities nevertheless. */

import { isUniversity } from '../../languages/language-profiles.ts';
import type { EntityId } from '../../pack/types.ts';
import type { PageFacts } from '../../page/types.ts';
import { SIGNS_OF_LEARNING } from '../candidates/institutions/bare-signs.ts';
import { isTellingBareName } from '../candidates/name-rows.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';

/** So many bare names of well-known universities do not stand in one block by chance. */
const ROW = 3;
/** So many of them must be no towns and no surnames; one where the sentence or the title speaks of universities. */
const TELLING = 2;

const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;

const isOfWellKnown = ({ entry, candidate }: CandidateOccurrence): boolean =>
  entry.form === 'bare' && entry.isOfUniversity && entry.entity.isWellKnown && candidate.signs !== undefined;

const isAlone = ({ candidate }: CandidateOccurrence): boolean => candidate.signs?.includes('alone-in-cell') === true;

/** Items of one list lie no further apart, in blocks in which something was found. */
const NEXT = 3;

/** Items and cells that hold a name alone, in groups of those that lie near the one before. */
function listsOf(items: readonly CandidateOccurrence[]): readonly (readonly CandidateOccurrence[])[] {
  const lists: CandidateOccurrence[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && item.index - last.index <= NEXT) list.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** Found when it is first asked for. */
export class PageLearning {
  readonly #occurrences: readonly CandidateOccurrence[];
  readonly #title: string;
  #rows: ReadonlySet<number> | null = null;
  #isSpokenOf: boolean | null = null;
  #titleIsOfUniversities: boolean | null = null;

  constructor(occurrences: readonly CandidateOccurrence[], { title }: PageFacts) {
    this.#occurrences = occurrences;
    this.#title = title;
  }

  /** Whether a place of learning is named in full, or a bare name or an acronym has people of learning beside it. */
  get isSpokenOf(): boolean {
    this.#isSpokenOf ??= this.#occurrences.some(
      ({ entry, candidate, isUnambiguous }) =>
        (isUnambiguous && !entry.entity.isPerson) ||
        candidate.isOfLearning === true ||
        candidate.signs?.some((sign) => SIGNS_OF_LEARNING.includes(sign)) === true,
    );
    return this.#isSpokenOf;
  }

  /**
   * Whether the block of that number has a row of bare names of well-known universities, or is one of as many items
   * near one another that hold nothing but such a name.
   */
  hasRow(index: number): boolean {
    this.#rows ??= this.#findRows();
    return this.#rows.has(index);
  }

  #findRows(): ReadonlySet<number> {
    const wellKnown = this.#occurrences.filter(isOfWellKnown);
    const rows = new Set<number>();
    for (const [index, names] of Map.groupBy(wellKnown, ({ index }) => index)) if (this.#isRow(names)) rows.add(index);
    for (const list of listsOf(wellKnown.filter(isAlone)))
      if (this.#isRow(list)) for (const { index } of list) rows.add(index);
    return rows;
  }

  #isRow(names: readonly CandidateOccurrence[]): boolean {
    if (names.length < ROW || names.some(({ candidate: { signs } }) => signs?.includes('sport-near'))) return false;
    const all = new Set<EntityId>(names.map(({ entry }) => entry.entity.id));
    const telling = new Set(names.filter(({ entry }) => isTellingBareName(entry)).map(({ entry }) => entry.entity.id));
    this.#titleIsOfUniversities ??= this.#title.match(WORDS)?.some(isUniversity) === true;
    const isOfUniversities =
      this.#titleIsOfUniversities ||
      names.some(({ candidate: { signs } }) => signs?.includes('universities-in-sentence'));
    return all.size >= ROW && telling.size >= (isOfUniversities ? 1 : TELLING);
  }
}
