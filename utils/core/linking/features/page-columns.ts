/** What the cells of a page's tables, and the items of its lists, name. Found when it is first asked for. */
import { isOfScholars, isUniversity } from '../../languages/language-profiles.ts';
import type { CellLabel } from '../../languages/tables/cell-labels.ts';
import type { PageFacts } from '../../page/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';
import type { PlainCell } from '../page-context.ts';
import { ItemLists } from './item-lists.ts';

/** So many cells with whole names of institutions make a column of institutions. */
const COLUMN = 2;
const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;

export class PageColumns {
  readonly #blocks: readonly BlockFindings[];
  readonly #plainCells: readonly PlainCell[];
  readonly #occurrences: readonly CandidateOccurrence[];
  readonly #page: PageFacts;
  #knownTable: readonly number[] | null = null;
  #knownPlaces: ReadonlyMap<number, number> | null = null;
  #knownCells: ReadonlySet<number> | null = null;
  #knownLists: ItemLists | null = null;
  #isOfLearning: boolean | null = null;
  #isOfUniversities: boolean | null = null;

  /** `blocks`: those in which something was found; `plainCells`: the cells in which nothing was. */
  constructor(
    blocks: readonly BlockFindings[],
    plainCells: readonly PlainCell[],
    occurrences: readonly CandidateOccurrence[],
    page: PageFacts,
  ) {
    this.#blocks = blocks;
    this.#plainCells = plainCells;
    this.#occurrences = occurrences;
    this.#page = page;
  }

  /**
   * Whether cells of the page name institutions: two cells, or one where the title speaks of students and the like.
   * Such a title alone is not enough, since the table may be about their fares; a title that speaks of universities is.
   */
  get areOfInstitutions(): boolean {
    return this.#cells.size >= (this.#titleIsOfLearning ? 1 : COLUMN) || this.#titleIsOfUniversities;
  }

  /** How many cells without names say this of their table. */
  cellsWith(label: CellLabel): number {
    return this.#plainCells.filter(([, , each]) => each === label).length;
  }

  /** Whether the cell before this one, or the one behind, holds the whole name of an institution. */
  hasInstitutionBeside({ role, id }: BlockFindings): boolean {
    if (role !== 'cell') return false;
    const before = this.#isOfInstitution(id, -1) === true;
    const behind = this.#isOfInstitution(id, 1) === true;
    return before && behind ? !this.#isInColumnOfItsOwn(id) : before || behind;
  }

  /** Whether the cells around are a column of institutions alone, not rows of a town and its institution. */
  #isInColumnOfItsOwn(id: number): boolean {
    return this.#isOfInstitution(id, -2) !== false && this.#isOfInstitution(id, 2) !== false;
  }

  /** Undefined where the page has no cell there. */
  #isOfInstitution(block: number, steps: number): boolean | undefined {
    const at = this.#places.get(block);
    const cell = at === undefined ? undefined : this.#table[at + steps];
    return cell === undefined ? undefined : this.#cells.has(cell);
  }

  /** The ids of all cells, in the order of the page. Orders may be fractions, so they give no neighbours themselves. */
  get #table(): readonly number[] {
    this.#knownTable ??= this.#blocks
      .filter(({ role }) => role === 'cell')
      .map(({ id, order }): PlainCell => [id, order])
      .concat(this.#plainCells)
      .toSorted(([a, first], [b, second]) => first - second || a - b)
      .map(([id]) => id);
    return this.#knownTable;
  }

  get #places(): ReadonlyMap<number, number> {
    this.#knownPlaces ??= new Map(this.#table.map((id, at) => [id, at]));
    return this.#knownPlaces;
  }

  /** The ids of cells and items with the whole name of an institution, linked or not. */
  get #cells(): ReadonlySet<number> {
    this.#knownCells ??= new Set(
      this.#occurrences
        .filter(({ block: { role } }) => role === 'cell' || role === 'list-item')
        .filter(({ entry }) => !entry.entity.isPerson && entry.namesInFull)
        .map(({ block }) => block.id),
    );
    return this.#knownCells;
  }

  /** Whether a name fills a part of an item of a list in which items near name institutions. */
  isInPartOfInstitutions(occurrence: CandidateOccurrence): boolean {
    if (occurrence.span.part === undefined) return false;
    this.#knownLists ??= new ItemLists(this.#occurrences);
    return this.#knownLists.namesInstitution(occurrence);
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
