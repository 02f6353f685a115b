/** What the cells of a page's tables, and the items of its lists, name. Found when it is first asked for. */
import { isOfScholars, isUniversity } from '../../languages/language-profiles.ts';
import type { PageFacts } from '../../page/types.ts';
import { isTellingBareName } from '../candidates/name-rows.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';
import type { PlainCell } from '../page-context.ts';

/** So many cells with whole names of institutions make a column of institutions. */
const COLUMN = 2;
/** So many items that name institutions in one part make it a column. */
const LIST = 3;
/** How many blocks with names may lie between two items of one list. */
const NEAR_ITEMS = 15;
const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;

interface ItemPart {
  readonly block: number;
  /** The number of the block among those in which something was found. */
  readonly index: number;
  readonly part: number;
  readonly isWhole: boolean;
  /** The whole name, or a bare one that is nothing else. */
  readonly isTelling: boolean;
}

export class PageColumns {
  readonly #blocks: readonly BlockFindings[];
  readonly #plainCells: readonly PlainCell[];
  readonly #occurrences: readonly CandidateOccurrence[];
  readonly #page: PageFacts;
  #knownTable: readonly number[] | null = null;
  #knownPlaces: ReadonlyMap<number, number> | null = null;
  #knownCells: ReadonlySet<number> | null = null;
  #knownParts: readonly ItemPart[] | null = null;
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
   * Whether cells of the page name institutions: two of them, or one where the title speaks of people of learning. Alone,
   * such a title may be about their fares; one that speaks of universities is enough.
   */
  get areOfInstitutions(): boolean {
    return this.#cells.size >= (this.#titleIsOfLearning ? 1 : COLUMN) || this.#titleIsOfUniversities;
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

  /**
   * Whether a name fills a part of an item of a list in which items near name institutions. Beside a whole institution of
   * its own item it is where that one lies.
   */
  isInPartOfInstitutions({ block, index, span: { part } }: CandidateOccurrence): boolean {
    if (part === undefined) return false;
    const isNear = (item: ItemPart): boolean => Math.abs(item.index - index) <= NEAR_ITEMS;
    const near = this.#parts.filter((item) => item.part === part && isNear(item));
    const telling = near.filter(({ isTelling }) => isTelling).length;
    if (telling < COLUMN || !near.some(({ isWhole }) => isWhole) || new Set(near.map((item) => item.index)).size < LIST)
      return false;
    return !this.#parts.some((item) => item.block === block.id && item.part !== part && item.isWhole);
  }

  /** The parts of items that name an institution, linked or not. */
  get #parts(): readonly ItemPart[] {
    this.#knownParts ??= this.#occurrences.flatMap(({ block, index, span: { part }, entry }) =>
      part === undefined || entry.entity.isPerson
        ? []
        : [
            {
              block: block.id,
              index,
              part,
              isWhole: entry.namesInFull,
              isTelling: entry.namesInFull || isTellingBareName(entry),
            },
          ],
    );
    return this.#knownParts;
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
