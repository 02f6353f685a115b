import { pacer } from './pacer.ts';

/** Rows that are written in some milliseconds. */
const ROWS_A_PART = 200;

/** The JSON of a document with lists, written part by part, so that a page with a large one can answer meanwhile. */
export async function packFile(document: object): Promise<Blob> {
  const pace = pacer();
  const parts: Blob[] = [];
  const write = (text: string): void => {
    // As bytes at once: the page need not encode the whole text when all parts are there.
    parts.push(new Blob([text]));
  };
  let before = '{';
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    const name = `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value)) write(`${name}${JSON.stringify(value)}`);
    else {
      write(`${name}[`);
      for (let at = 0; at < value.length; at += ROWS_A_PART) {
        const rows = JSON.stringify(value.slice(at, at + ROWS_A_PART)).slice(1, -1);
        write(at === 0 ? rows : `,${rows}`);
        await pace();
      }
      write(']');
    }
  }
  write(before === '{' ? '{}' : '}');
  return new Blob(parts, { type: 'application/json' });
}
