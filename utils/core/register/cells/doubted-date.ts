import { BEFORE_DOUBTED, BEHIND_DOUBTED, BESIDE_PLANNED, PLANNED, SOON, UNSETTLED } from '../words/doubt-words.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';
import type { FoundDate } from './find-dates.ts';

/** The longest that is looked at on either side of a date. */
const REACH = 40;

const source = (...lists: readonly string[]): string => phrasePattern(lists.join(';'), 'u').source;

/** Not within a longer word: 契約 and 협약 are agreements, 約 and 약 alone say "about". */
const DOUBTED_AFTER = new RegExp(`(?:(?<!\\p{L})(?:${source(BEFORE_DOUBTED)})|[≈?？])[\\s:(]*$`, 'u');
const DOUBTED_BEFORE = new RegExp(`^[\\s,(]*(?:(?:${source(BEHIND_DOUBTED)})(?!\\p{L})|[?？])`, 'u');
/** Alone before the first date of a cell: ~2015. In a column of ends, or of spans, it says "until". */
const ABOUT_SIGN = /^[\s(]*[~～∼]\s*$/u;

const before = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?:${source(...lists)})[\\s:;,.(/-]*(?:(?:${source(BESIDE_PLANNED)})[\\s:.(]*)*$`, 'u');
/** At the end of what is said of the date: behind "2015 – planned renewal" there is another one. */
const behind = (list: string): RegExp =>
  new RegExp(`^[\\s:;,.(/-]*(?:(?:${source(BESIDE_PLANNED)})[\\s:.(]*)*(?:${source(list)})\\s*(?=[),;.!\\]]|$)`, 'u');
const PLANNED_AFTER = before(PLANNED);
const SOON_AFTER = before(PLANNED, SOON);
const PLANNED_BEFORE = behind(PLANNED);
const UNSETTLED_AFTER = before(UNSETTLED);
const UNSETTLED_BEFORE = behind(UNSETTLED);
const PLANNED_ALONE = new RegExp(`^[\\s(]*(?:${source(PLANNED, SOON)})[\\s).!]*$`, 'u');

/**
 * What the words next to a date say of it: that it is still to come, or that it is not exact or not certain. `maySpan`:
 * the column may hold ends or spans, where what is soon or will be is no plan.
 */
export function doubtBeside(
  text: string,
  { start, end }: FoundDate,
  { isFirst, maySpan }: { readonly isFirst: boolean; readonly maySpan: boolean },
): 'planned' | 'doubted' | null {
  const left = foldCell(text.slice(Math.max(0, start - REACH), start));
  const right = foldCell(text.slice(end, end + REACH));
  if ((maySpan ? PLANNED_AFTER : SOON_AFTER).test(left) || PLANNED_BEFORE.test(right)) return 'planned';
  const isDoubted =
    DOUBTED_AFTER.test(left) ||
    DOUBTED_BEFORE.test(right) ||
    UNSETTLED_AFTER.test(left) ||
    UNSETTLED_BEFORE.test(right) ||
    (isFirst && !maySpan && ABOUT_SIGN.test(text.slice(0, start)));
  return isDoubted ? 'doubted' : null;
}

/** Whether a folded cell without a date says no more than that the day is still to come: "soon", "planned". */
export const isPlannedAlone = (folded: string): boolean => PLANNED_ALONE.test(folded);
