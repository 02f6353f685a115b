/** What the cells of a page's tables, and the items of its lists, name. Found when it is first asked for. */
import { isOfScholars, isUniversity } from '../../languages/language-profiles.ts';
import type { PageFacts } from '../../page/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';

/** So many cells with whole names of institutions make a column of institutions. */
const COLUMN = 2;
const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;

export class PageColumns {
  readonly #occurrences: readonly CandidateOccurrence[];
  readonly #page: PageFacts;
  #knownCells: ReadonlySet<number> | null = null;
  #isOfLearning: boolean | null = null;
  #isOfUniversities: boolean | null = null;

  constructor(occurrences: readonly CandidateOccurrence[], page: PageFacts) {
    this.#occurrences = occurrences;
    this.#page = page;
  }

  /**
   * Whether cells of the page name institutions: two of them, or one where the title speaks of people of learning. Alone,
   * such a title may be about their fares; one that speaks of universities is enough.
   */
  get areOfInstitutions(): boolean {
    return this.#cells.size >= (this.#titleIsOfLearning ? 1 : COLUMN) || this.#titleIsOfUniversities;
  }

  /** Whether the cell before this one, or the one behind, holds the whole name of an institution. */
  hasInstitutionBeside({ role, order }: BlockFindings): boolean {
    return role === 'cell' && (this.#cells.has(order - 1) || this.#cells.has(order + 1));
  }

  /** The orders of cells and items with the whole name of an institution, linked or not. */
  get #cells(): ReadonlySet<number> {
    this.#knownCells ??= new Set(
      this.#occurrences
        .filter(({ block: { role } }) => role === 'cell' || role === 'list-item')
        .filter(({ entry }) => !entry.entity.isPerson && entry.namesInFull)
        .map(({ block }) => block.order),
    );
    return this.#knownCells;
  }

  get #titleIsOfUniversities(): boolean {
    this.#isOfUniversities ??= this.#wordsOfTitle.some(isUniversity);
    return this.#isOfUniversities;
  }

  get #titleIsOfLearning(): boolean {
    this.#isOfLearning ??= this.#wordsOfTitle.some((word) => isOfScholars(word, this.#page.language));
    return this.#isOfLearning;
  }

  get #wordsOfTitle(): readonly string[] {
    return this.#page.title.match(WORDS) ?? [];
  }
}
