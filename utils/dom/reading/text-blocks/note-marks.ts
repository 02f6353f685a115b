import { tagOf } from './properties-of.ts';

/**
 * Raised marks that refer to a note or an affiliation: "Open University of China¹", "Jing Degang^1,*". They belong to
 * no word, and the text continues after them as after a space.
 */
const SIGNS = /^[\s\d*∗†‡§¶‖#•,;:.()[\]–-]+$/u;
/** Letters are marks too ("China^a"), but not those of "1^st", "M^me" and "n^o": an ordinal or an abbreviation. */
const LETTERS = /^\s*[a-z](?:[\s,;]*[a-z\d*†‡§])?\s*$/iu;
/** Elements whose text is most often a mark. */
export const MARK_TAG = /^su[bp]$/;
const isAbbreviated = (text: string): boolean => /(?:\d|(?<!\p{L})\p{L}{1,2})$/u.test(text);

/** Whether an inline element is raised above its line by its style. */
function isRaised(element: Element): boolean {
  const { verticalAlign, fontVariantPosition, transform, top } = getComputedStyle(element);
  // On its line ("super", "text-top", "4px"), by its letters ("super"), or moved: "none-8px", "matrix(1, 0, 0, 1, 0, -5.6)auto".
  return /super|top|^[^-a-z]*[1-9]/.test(verticalAlign + fontVariantPosition) || /[e)]-|-[^,]+\)/.test(transform + top);
}

/** Whether an element with this text is a mark behind `before`. Digits set below the line may belong to a formula: "CO2". */
export function isNoteMark(element: Element, text: string, before: string): boolean {
  const tag = tagOf(element);
  const isSign = SIGNS.test(text);
  if (!isSign && !LETTERS.test(text)) return false;
  return ((isSign && tag !== 'sub') || !isAbbreviated(before)) && (MARK_TAG.test(tag) || isRaised(element));
}
