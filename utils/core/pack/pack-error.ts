/** Why a document is not a pack. `message` is one line: where (`path`), then what. */
export class PackError extends Error {
  override readonly name = 'PackError';
  /** The place in the document, as in `agreements[1].citations[0].source`; empty for the document itself. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(path === '' ? `the pack ${problem}` : `${path}: ${problem}`);
    this.path = path;
  }
}

const longestQuote = 80;

/** Any value as a message may show it: on one line and never long. */
export const quote = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, longestQuote)) : String(value);
  return typeof value === 'string' && value.length > longestQuote ? `${text.slice(0, -1)}…"` : text;
};
