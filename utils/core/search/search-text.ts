import { foldWords, UNSPACED } from '../matching/fold.ts';
import type { FieldText, SearchDocument } from './search-documents.ts';
import { mapInSteps, type Steps } from './steps.ts';

/**
 * All texts of all search documents, folded, as one string of lines: ` name name …`. Engines search one long string
 * fastest (about 1 ms for 100,000 names), and it needs no memory or preparation beyond the text. Names come first, in
 * the order of the documents, then the other texts in the same order.
 */
export interface SearchText {
  readonly lines: number;
  /** The lines from here on are not names. */
  readonly firstAbout: number;
  /** The folded text of a line. */
  line(line: number): string;
  ordinal(line: number): number;
  original(line: number): FieldText;
  linesOf(ordinal: number): readonly number[];
  /** The lines from `from` to before `to` that contain `needle` (which may begin and end with `
`), in ascending order. */
  find(needle: string, from: number, to: number): Generator<number, void, void>;
}

const LINES_A_STEP = 5000;

export function* buildSearchText(
  documents: readonly SearchDocument[],
  countryNames: (country: string) => readonly string[],
): Steps<SearchText> {
  const folded: string[] = [];
  const originals: FieldText[] = [];
  const ordinals: number[] = [];
  const ofFinding: number[][] = documents.map(() => []);
  // An institution's names are repeated with each of its records.
  const known = new Map<string, string>();
  const foldOnce = (words: string): string => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = foldWords(words);
    known.set(words, made);
    return made;
  };
  const add = (ordinal: number, text: FieldText): void => {
    const words = text.field === 'country' ? countryNames(text.text).map(foldOnce).join(' ') : foldOnce(text.text);
    ofFinding[ordinal]?.push(folded.length);
    folded.push(words);
    originals.push(text);
    ordinals.push(ordinal);
  };
  yield* mapInSteps(documents, (document, ordinal) => {
    for (const text of document.names) add(ordinal, text);
  });
  const firstAbout = folded.length;
  yield* mapInSteps(documents, (document, ordinal) => {
    for (const text of document.fields) add(ordinal, text);
  });

  // The start of each line's text; one more for the end.
  const starts = new Uint32Array(folded.length + 1);
  const pieces: string[] = [];
  for (let first = 0; first < folded.length; first += LINES_A_STEP) {
    const some = folded.slice(first, first + LINES_A_STEP);
    some.forEach((text, at) => {
      starts[first + at + 1] = (starts[first + at] ?? 0) + text.length + 1;
    });
    pieces.push(some.join('\n'));
    yield;
  }
  const all = `\n${pieces.join('\n')}\n`;
  const startOf = (line: number): number => (starts[line] ?? 0) + 1;

  /** The line that contains the offset; the line break before a line's text belongs to it. */
  function lineAt(offset: number, from: number): number {
    let [low, high] = [from, folded.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    lines: folded.length,
    firstAbout,
    line: (line) => folded[line] ?? '',
    ordinal: (line) => ordinals[line] ?? -1,
    original: (line) => originals[line] ?? { field: 'title', text: '' },
    linesOf: (ordinal) => ofFinding[ordinal] ?? [],
    *find(needle, from, to) {
      for (let line = from; line < to; line++) {
        const offset = all.indexOf(needle, startOf(line) - 1);
        if (offset < 0) return;
        line = lineAt(offset, line);
        if (line >= to) return;
        yield line;
      }
    },
  };
}

/** Whether a word of the line begins with `word`; where the script has no spaces, whether the line contains it. */
export function holdsWord(line: string, word: string): boolean {
  if (UNSPACED.test(word)) return line.includes(word);
  return line.startsWith(word) || line.includes(` ${word}`);
}
