/** The scripts before it in Unicode put spaces between words; a line of most others breaks inside a word. */
const THAI = '\u0e00';

/**
 * Whether a reader sees two texts apart, the second of which follows with nothing but the edge of an element between:
 * by a margin, or on the next line. A large initial stands farther from its word than letters from each other.
 */
export function areApart(first: Text, second: Text): boolean {
  if (second.data >= THAI) return false;
  const range = new Range();
  range.setStart(first, first.length - 1);
  range.setEnd(second, 1);
  const { width, height } = range.getBoundingClientRect();
  const [one, ...others] = range.getClientRects();
  // Not a number, which is greater than nothing, where fewer than two letters are shown.
  return width - (one?.width as number) - (others.at(-1)?.width as number) > height / 5;
}
