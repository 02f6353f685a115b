/** Where a page that names no university in full speaks of universities nevertheless. */

import { isUniversity } from '../../languages/language-profiles.ts';
import type { EntityId } from '../../pack/types.ts';
import type { PageFacts } from '../../page/types.ts';
import { SIGNS_OF_LEARNING } from '../candidates/institutions/bare-signs.ts';
import { isTellingBareName } from '../candidates/name-rows.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';

/** So many bare names of well-known universities in one block are no chance. */
const ROW = 3;
/** So many of them must be no towns and no surnames; one where the sentence or the title speaks of universities. */
const TELLING = 2;

const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;

const isOfWellKnown = ({ entry, candidate }: CandidateOccurrence): boolean =>
  entry.form === 'bare' && entry.isOfUniversity && entry.entity.isWellKnown && candidate.signs !== undefined;

/** Found when it is first asked for. */
export class PageLearning {
  readonly #occurrences: readonly CandidateOccurrence[];
  readonly #title: string;
  #rows: ReadonlySet<number> | null = null;
  #isSpokenOf: boolean | null = null;

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

  /** Whether the block of that number has a row of bare names of well-known universities. */
  hasRow(index: number): boolean {
    this.#rows ??= this.#findRows();
    return this.#rows.has(index);
  }

  #findRows(): ReadonlySet<number> {
    const byBlock = Map.groupBy(this.#occurrences.filter(isOfWellKnown), ({ index }) => index);
    const rows = new Set<number>();
    const titleIsOfUniversities = this.#title.match(WORDS)?.some(isUniversity) === true;
    for (const [index, names] of byBlock) {
      if (names.length < ROW || names.some(({ candidate: { signs } }) => signs?.includes('sport-near'))) continue;
      const all = new Set<EntityId>(names.map(({ entry }) => entry.entity.id));
      const telling = new Set(
        names.filter(({ entry }) => isTellingBareName(entry)).map(({ entry }) => entry.entity.id),
      );
      const isOfUniversities =
        titleIsOfUniversities || names.some(({ candidate: { signs } }) => signs?.includes('universities-in-sentence'));
      if (all.size >= ROW && telling.size >= (isOfUniversities ? 1 : TELLING)) rows.add(index);
    }
    return rows;
  }
}
