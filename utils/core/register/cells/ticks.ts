import { NO, YES } from '../words/end-words.ts';
import { foldCell, phrasesOf } from '../words/fold.ts';

const TICKS = new Set([...phrasesOf(YES), '•', '·', '■', '●', '*', '+', '✕', 'x', '✖'].map(foldCell));
const NONE = new Set([...phrasesOf(NO), '-', '–', '.', '○', '✘'].map(foldCell));
/** A letter x is a mark; a cross that is drawn says no where another sign says yes. */
const CROSSES = new Set(['×', '✗', '✘', '✕', '✖', '❌'].map(foldCell));

/** Whether a cell only says yes or no. */
export const isTickOrNone = (text: string): boolean => {
  const folded = foldCell(text);
  return folded === '' || TICKS.has(folded) || NONE.has(folded) || CROSSES.has(folded);
};

const isMark = (folded: string): boolean => TICKS.has(folded) && !CROSSES.has(folded);

/**
 * Whether a cross says no in cells of ticks: where another sign says yes. Without one a cross is a mark, and says yes.
 */
export const crossSaysNo = (texts: Iterable<string>): boolean => {
  for (const text of texts) if (isMark(foldCell(text))) return true;
  return false;
};

/** Whether a cell says yes to the header of its column. */
export const isTick = (text: string, crossIsNo: boolean): boolean => {
  const folded = foldCell(text);
  return isMark(folded) || (!crossIsNo && CROSSES.has(folded));
};
