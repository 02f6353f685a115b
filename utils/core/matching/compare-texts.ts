/** Orders texts by code unit: the same everywhere, whatever the reader's language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const LETTERS = 7;
/** Each letter takes 7 bits, so that all are exact in one number. */
const HIGHEST = 127;

/**
 * The beginning of a text as a number: a lower one comes first, and texts with the same one are left to `compareTexts`. To
 * compare numbers that are made once saves most comparisons of texts where very many are sorted.
 */
export function beginningOfText(text: string): number {
  let beginning = 0;
  for (let letter = 0; letter < LETTERS; letter += 1) {
    const unit = letter < text.length ? text.charCodeAt(letter) : 0;
    // Whatever follows a letter that is not plain is left out.
    if (unit >= HIGHEST) return (beginning * (HIGHEST + 1) + HIGHEST) * (HIGHEST + 1) ** (LETTERS - letter - 1);
    beginning = beginning * (HIGHEST + 1) + unit;
  }
  return beginning;
}
