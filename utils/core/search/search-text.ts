import { UNSPACED } from '../matching/fold.ts';

/**
 * Folded texts, each a line, in two strings: the engine takes two bytes for each character of a string in which a
 * single one needs them, and half the memory for the lines that need none. Engines search a long string fastest, and it
 * needs no preparation. Each line begins with a space, so that every word does.
 */
export interface LineTexts {
  /** Lines of characters that take one byte: nearly all in Latin letters, which folding leaves without accents. */
  readonly narrow: string;
  /** All other lines. */
  readonly wide: string;
}

export interface Lines extends LineTexts {
  /** Where each line begins in its string, with `IS_WIDE` for those of `wide`. */
  readonly starts: Uint32Array;
}

export const NO_LINES: LineTexts = { narrow: '', wide: '' };

/** The highest bit of the place of a line. */
const IS_WIDE = 0x80000000;
const WIDE = /[^\0-\xff]/;
const LINE_BREAK = '\n';
const BREAK = 0x0a;
const SPACE = 0x20;

/**
 * Joins folded texts to `Lines`. A text that many lines are of stands once: the names of parties, roles and places
 * stand in record after record.
 */
export function joinLines(folded: readonly string[]): Lines {
  const starts = new Uint32Array(folded.length);
  const places = new Map<string, number>();
  const [narrow, wide]: [string[], string[]] = [[], []];
  let [narrowEnd, wideEnd] = [0, 0];
  folded.forEach((line, index) => {
    let place = places.get(line);
    if (place === undefined) {
      const isWide = WIDE.test(line);
      place = isWide ? wideEnd + IS_WIDE : narrowEnd;
      places.set(line, place);
      (isWide ? wide : narrow).push(line);
      if (isWide) wideEnd += line.length + 2;
      else narrowEnd += line.length + 2;
    }
    starts[index] = place;
  });
  return { narrow: inOneByte(narrow, narrowEnd), wide: `\n ${wide.join('\n ')}\n`, starts };
}

/**
 * Joins lines by their code units: folding an accent away leaves a text of two bytes a character, and what is joined of
 * such texts is one as well. `end`: how long the text is without its last line break.
 */
function inOneByte(lines: readonly string[], end: number): string {
  const bytes = new Uint8Array(end + 1);
  let place = 0;
  for (const line of lines) {
    bytes[place++] = BREAK;
    bytes[place++] = SPACE;
    for (let at = 0; at < line.length; at += 1) bytes[place++] = line.charCodeAt(at);
  }
  bytes[place] = BREAK;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += UNITS_AT_ONCE)
    parts.push(textOf(bytes.subarray(from, from + UNITS_AT_ONCE)));
  return parts.join('');
}
/** An engine takes so many arguments of a call. */
const UNITS_AT_ONCE = 8192;
/** Applied and not spread, which makes an object of each unit; the type says less than what a call takes. */
const textOf = (units: Uint8Array): string => String.fromCharCode.apply(null, units as unknown as number[]);

/** The needle for lines that are this folded text. */
export const wholeLine = (text: string): string => `\n ${text}\n`;
export const lineStart = (text: string): string => `\n ${text}`;
/** For lines in which a word begins like this; in a script without spaces, those that contain it. */
export const wordStart = (word: string): string => (UNSPACED.test(word) ? word : ` ${word}`);

/**
 * The lines that contain `needle`, ascending; the needle is in a script without spaces, which wide lines alone have.
 */
export function* linesWith({ wide, starts }: Lines, needle: string): Generator<number, void, void> {
  const places = new Set<number>();
  // A line's text follows its line break.
  for (let at = wide.indexOf(needle); at >= 0; at = wide.indexOf(needle, wide.indexOf(LINE_BREAK, at)))
    places.add(wide.lastIndexOf(LINE_BREAK, at) + IS_WIDE);
  if (places.size === 0) return;
  for (let line = 0; line < starts.length; line += 1) if (places.has(starts[line] as number)) yield line;
}

/** Whether the line holds the needle of `wholeLine` or `lineStart`. */
export function beginsLine(lines: Lines, needle: string, line: number): boolean {
  const start = lines.starts[line] ?? 0;
  return start < IS_WIDE ? lines.narrow.startsWith(needle, start) : lines.wide.startsWith(needle, start - IS_WIDE);
}

/** The folded text of a line, with the space before it. */
export function lineText(lines: Lines, line: number): string {
  const place = lines.starts[line];
  if (place === undefined) return '';
  const [text, start] = place < IS_WIDE ? [lines.narrow, place + 1] : [lines.wide, place - IS_WIDE + 1];
  return text.slice(start, text.indexOf(LINE_BREAK, start));
}
