/**
 * UTF-16 units of a cell that are read, as many as a workbook's cell holds: some patterns take long for a longer one.
 */
const MAX_CELL = 32_767;

/** Half of a character, which no pack may hold, is shown as one that cannot be read. */
export const cutCell = (text: string): string =>
  text.length > MAX_CELL ? text.slice(0, MAX_CELL).toWellFormed() : text;
