/** A character of a wide script is about as wide as the font size. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
/** Widths of other letters in ems, as in the fonts of the extension; rounded up. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [WIDE, 1],
  [/[ijlI.,:;'’|!]/, 0.25],
  [/[ft\s()[\]/-]/, 0.32],
  [/r/, 0.36],
  [/[mMW%@]/, 0.86],
  [/[wA-Z&]/, 0.7],
];
const emsOf = (letter: string): number => LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? 0.56;

/** The estimated width of a text in CSS pixels, at a font size of `size` pixels; rather too wide than too narrow. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + size * emsOf(letter), 0);

const MAX_LINES = 6;

/** A word that is wider than a line, in parts that are not. */
function partsOf(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word.trimEnd(), size) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && textWidth((part + letter).trimEnd(), size) > width) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts;
}

/** Breaks a label into at most six lines of about `width` pixels; what does not fit ends in an ellipsis. */
export function labelLines(label: string, width: number, size: number): readonly string[] {
  const words = label.match(WIDE.test(label) ? /./gsu : /\S+\s*/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of words.flatMap((word) => partsOf(word, width, size))) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      if (lines.length === MAX_LINES - 1) return [...lines, `${line.trimEnd()}…`];
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
