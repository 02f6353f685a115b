import type { Cell } from '../tables/types.ts';

/** Marks that stand for what is written above: 〃, 同上, "ditto". */
const DITTO = /^\s*(?:[〃″”„"]|''|,,|同上|同右|ditto|do\.|idem|id\.|dto\.?|dito|上同|위와 ?같음|상동)\s*$/iu;

/** Gives rows one after the other with what their ditto marks stand for. */
export class DittoFiller {
  #above: readonly Cell[] = [];

  fill(row: readonly Cell[]): readonly Cell[] {
    const filled = row.map((cell, at): Cell => {
      const above = this.#above[at];
      return above && above.text !== '' && DITTO.test(cell.text) ? { ...above, filledDown: true } : cell;
    });
    const isSame = filled.every((cell, at) => cell === row[at]);
    const result = isSame ? row : filled;
    // An empty row and a heading part no block of them.
    if (row.filter(({ text }) => text !== '').length > 1) this.#above = result;
    return result;
  }
}
