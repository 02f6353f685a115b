/** Many pieces of markup on one page, where they do not disturb each other: a page for each would cost far more. */

/** It is named between the pieces, and by none of them. */
const BETWEEN = 'Tsinghua University';

/** The pieces in this order; each has to close its elements. */
export const sideBySide = (pieces: readonly string[]): string =>
  pieces.map((piece) => `<section>${piece}</section><p>${BETWEEN}</p>`).join('');

/** What is mentioned in each of the pieces, by its name; `exact`: the mentions of the page in its order. */
export function mentionsOfEach(
  names: readonly string[],
  exact: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const each: string[][] = [[]];
  for (const text of exact) {
    if (text === BETWEEN) each.push([]);
    else each.at(-1)?.push(text);
  }
  // After the last piece nothing is expected; where there is one piece more or less, all are shown.
  const rest = each.length === names.length + 1 ? (each.pop() ?? []) : each.flat();
  return Object.fromEntries([...names.map((name, at) => [name, each[at] ?? []] as const), ['after them', rest]]);
}

/** The result that is expected of `mentionsOfEach`. */
export const wantedOfEach = (
  pieces: readonly (readonly [name: string, html: string, wanted: readonly string[]])[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...pieces.map(([name, , wanted]) => [name, wanted] as const), ['after them', []]]);
