/** Whether a JSON value is an object or a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a JSON value is an object and not a list. */
export const hasFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);

/**
 * A value as JSON. Half of a character, as a page may cut it off, becomes U+FFFD: written as an escape, it makes the
 * file one that many programs refuse.
 */
export const writeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.toWellFormed() : each), indent);
