/** Every object below a value, with its path. */
export const objectsIn = (value: unknown, at = 'pack'): [string, Record<string, unknown>][] => {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Record<string, unknown>][] = Array.isArray(value) ? [] : [[at, value as Record<string, unknown>]];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${at}.${key}`))];
};

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** Eight words in a row, from each word of a text on; shorter near its end. */
export const runs = (text: string) => words(text).map((_, at, all) => all.slice(at, at + 8).join(' '));
export const isRun = (run: string) => run.split(' ').length === 8;
