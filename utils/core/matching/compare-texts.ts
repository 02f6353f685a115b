/** Orders texts by code unit: the same everywhere, whatever the reader's language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
