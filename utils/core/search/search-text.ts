import { UNSPACED } from '../matching/fold.ts';

/**
 * Folded texts as one string of lines. Engines search one long string fastest (about 1 ms for 100,000 names), and it
 * needs no memory or preparation beyond the text. Each line begins with a space, so that every word does.
 */
export interface Lines {
  readonly text: string;
  /** Where each line begins; one more for the end. */
  readonly starts: Uint32Array;
}

/** Joins folded texts to `Lines`. */
export function joinLines(folded: readonly string[]): Lines {
  const starts = new Uint32Array(folded.length + 1);
  folded.forEach((line, index) => {
    starts[index + 1] = (starts[index] ?? 0) + line.length + 2;
  });
  return { text: `\n ${folded.join('\n ')}\n`, starts };
}

/** The needle for lines that are this folded text. */
export const wholeLine = (text: string): string => `\n ${text}\n`;
export const lineStart = (text: string): string => `\n ${text}`;
/** For lines in which a word begins like this; in a script without spaces, those that contain it. */
export const wordStart = (word: string): string => (UNSPACED.test(word) ? word : ` ${word}`);

/** The lines from `from` on that contain `needle`, ascending. */
export function* linesWith({ text, starts }: Lines, needle: string, from = 0): Generator<number, void, void> {
  const count = starts.length - 1;
  for (let line = from; line < count; line++) {
    // A line's text follows its line break.
    const offset = text.indexOf(needle, starts[line]);
    if (offset < 0) return;
    line = lineAt(starts, offset, line);
    if (line >= count) return;
    yield line;
  }
}

function lineAt(starts: Uint32Array, offset: number, from: number): number {
  let [low, high] = [from, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The folded text of a line, with the space before it. */
export const lineText = ({ text, starts }: Lines, line: number): string =>
  text.slice((starts[line] ?? 0) + 1, starts[line + 1]);
