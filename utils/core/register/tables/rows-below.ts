import { MAX_ROWS } from './types.ts';

/** Bytes that are looked at together, and so many of them again with the next ones, as a tag may be cut. */
const PART = 1_000_000;
const OVERLAP = 200;

/** The number of a row in a tag of a row or a cell, where it has six digits or more. */
const FAR = /\sr=["'][A-Z]{0,3}(\d{6,7})["']/g;
/** Rows that have no number follow one another; an empty one may stand among them. */
const WITHOUT_NUMBER = /<(?:\w+:)?row(?:\s(?![^>]*\br=)|\/?>)/;

/** Whether a workbook whose parts are stored as they are may have cells below the rows that are read. */
export function mayGoOnBelow(stored: Uint8Array): boolean {
  const decoder = new TextDecoder('latin1');
  for (let at = 0; at < stored.length; at += PART) {
    const text = decoder.decode(stored.subarray(at, at + PART + OVERLAP));
    if (WITHOUT_NUMBER.test(text)) return true;
    for (const [, number] of text.matchAll(FAR)) if (Number(number) > MAX_ROWS) return true;
  }
  return false;
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && String(value).trim() !== '';

/** So far to the right no column of a register stands. */
const FAR_COLUMN = 200;

/** What stands alone in its row is mostly a slip of the keyboard where it is no word, or far to the right. */
function isStray(values: readonly unknown[]): boolean {
  const filled = values.filter(isFilled);
  if (filled.length > 1) return false;
  return !/\p{L}/u.test(String(filled[0] ?? '')) || values.findIndex(isFilled) >= FAR_COLUMN;
}

/** The first row, from 1, below those that are read that tells something; null where none does. */
export async function firstRowBelow(
  rows: AsyncIterable<{ readonly index: number; readonly values: readonly unknown[] }>,
): Promise<number | null> {
  for await (const { index, values } of rows) if (index >= MAX_ROWS && !isStray(values)) return index + 1;
  return null;
}
