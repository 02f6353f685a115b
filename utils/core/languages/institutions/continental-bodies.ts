/** Bodies of which the world or a continent has one, though all words of their names are common: World Bank. */
const OF_ALL = new Set('world european african asian'.split(' '));
const BODIES = new Set('bank union parliament commission council court'.split(' '));

/** `words`: of a whole name, in small letters, without small words. */
export function isContinentalBody(words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  return OF_ALL.has(first) && others.some((word) => BODIES.has(word));
}
