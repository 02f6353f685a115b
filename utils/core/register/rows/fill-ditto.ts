import type { Cell } from '../tables/types.ts';

/** Marks that stand for what is written above: 〃, 同上, "ditto". */
const DITTO = /^\s*(?:[〃″”„"]|''|,,|同上|同右|ditto|do\.|idem|id\.|dto\.?|dito|上同|위와 ?같음|상동)\s*$/iu;

/** Gives rows what their ditto marks stand for: what the last row of an agreement says. */
export class DittoFiller {
  #above: readonly Cell[] = [];

  fill(row: readonly Cell[]): readonly Cell[] {
    const filled = row.map((cell, at): Cell => {
      const above = this.#above[at];
      return above && above.text !== '' && DITTO.test(cell.text) ? { ...above, filledDown: true } : cell;
    });
    return filled.every((cell, at) => cell === row[at]) ? row : filled;
  }

  /** Takes a filled row for the one that marks below stand for; headers, totals and headings are none. */
  remember(row: readonly Cell[]): void {
    if (row.filter(({ text }) => text !== '').length > 1) this.#above = row;
  }
}
