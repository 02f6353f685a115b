import { tagOf } from './properties-of.ts';

/**
 * Raised marks that refer to a note or an affiliation: "Open University of China¹", "Jing Degang^1,*". They belong to
 * no word, and the text continues after them as after a space.
 */
const SIGNS = /^[\s\d*∗†‡§¶‖#•,;:.()[\]–-]+$/u;
/** Letters are marks too ("China^a"), but not those of "1^st", "M^me" and "n^o": an ordinal or an abbreviation. */
const LETTERS = /^\s*[a-z]([\s,;]*[a-z\d*†‡§])?\s*$/iu;
const isAbbreviated = (text: string): boolean => /(\d|(?<!\p{L})\p{L}{1,2})$/u.test(text);

/** Whether an inline element is raised above its line by its style. */
function isRaised(element: Element): boolean {
  const style = getComputedStyle(element);
  // On its line ("super", "text-top", "4px"), by its letters ("super"),
  // or moved: "none-8px", "matrix(1, 0, 0, 1, 0, -5.6)auto".
  return (
    /super|top|^[^-a-z]*[1-9]/.test(style.verticalAlign + style.fontVariantPosition) ||
    // Each property that is read costs.
    /[e)]-|-[^,]+\)/.test(style.transform + style.top)
  );
}

/** Whether a text is one that a mark may have. */
export const mayBeMark = (text: string): boolean => SIGNS.test(text) || LETTERS.test(text);

/**
 * Whether an element with this text is a mark behind `before`.
 * Digits set below the line may belong to a formula: "CO2".
 */
export function isNoteMark(element: Element, text: string, before: string): boolean {
  const tag = tagOf(element);
  const isSign = SIGNS.test(text);
  if (!isSign && !LETTERS.test(text)) return false;
  return ((isSign && tag !== 'sub') || !isAbbreviated(before)) && (/^su[bp]$/.test(tag) || isRaised(element));
}
