/**
 * Lists whose items are rows without lines (Ann Vexler, Toruk
 * University, tides): which of their parts name institutions.
 */

import { isTellingBareName } from '../candidates/name-rows.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';

/**
 * One part of the items is a column of institutions where at least `ITEMS` items near one another name institutions in
 * it, and at least `TELLING` of those by a whole name or one that means nothing else.
 */
const ITEMS = 3;
const TELLING = 2;
/** Items that lie farther apart, counted in blocks with names, belong to different lists. */
const NEAR = 15;

/** A part of an item that institutions’ names fill. */
export interface ItemPart {
  /** The number of the block among those in which something was found. */
  readonly index: number;
  /** The whole name of an institution. */
  readonly isWhole: boolean;
  /** A whole name, or a bare one that is nothing else. */
  readonly isTelling: boolean;
}

export class ItemLists {
  /** By the number of a part, in the order of the page. */
  readonly #parts = new Map<number, ItemPart[]>();
  /** By the id of an item: its parts that hold a whole name. */
  readonly #whole = new Map<number, Set<number>>();
  /** By the number of a part: the numbers of the items in which it names an institution. */
  readonly #columns = new Map<number, ReadonlySet<number>>();

  constructor(occurrences: readonly CandidateOccurrence[]) {
    for (const { block, index, span, entry } of occurrences) {
      if (span.part === undefined || entry.entity.isPerson) continue;
      const all = this.#parts.get(span.part) ?? [];
      this.#parts.set(span.part, all);
      const isWhole = entry.namesInFull;
      const isTelling = isWhole || isTellingBareName(entry);
      // Several bodies may bear one name.
      const before = all.at(-1)?.index === index ? all.pop() : undefined;
      all.push({
        index,
        isWhole: isWhole || before?.isWhole === true,
        isTelling: isTelling || before?.isTelling === true,
      });
      if (isWhole) this.#whole.set(block.id, (this.#whole.get(block.id) ?? new Set()).add(span.part));
    }
  }

  /**
   * Whether a name fills a part of an item in which the items near it name institutions. Where another part of its own
   * item has the whole name of an institution, the name only says where that one lies.
   */
  namesInstitution({ block, index, span: { part } }: CandidateOccurrence): boolean {
    if (part === undefined || !this.#column(part).has(index)) return false;
    const whole = this.#whole.get(block.id);
    return whole === undefined || (whole.has(part) && whole.size === 1);
  }

  #column(part: number): ReadonlySet<number> {
    const known = this.#columns.get(part) ?? columnOf(this.#parts.get(part) ?? []);
    this.#columns.set(part, known);
    return known;
  }
}

/**
 * `items`: one part of each, by index. Gives the indexes of those that have enough others near. One pass over the
 * items, since a page may have thousands.
 */
export function columnOf(items: readonly ItemPart[]): ReadonlySet<number> {
  const found = new Set<number>();
  let first = 0;
  let end = 0;
  let whole = 0;
  let telling = 0;
  const count = ({ isWhole, isTelling }: ItemPart, by: 1 | -1): void => {
    whole += isWhole ? by : 0;
    telling += isTelling ? by : 0;
  };
  for (const { index } of items) {
    for (let next = items[end]; next && next.index <= index + NEAR; next = items[++end]) count(next, 1);
    for (let gone = items[first]; gone && gone.index < index - NEAR; gone = items[++first]) count(gone, -1);
    if (end - first >= ITEMS && telling >= TELLING && whole > 0) found.add(index);
  }
  return found;
}
