import { delimiterPattern, withFewPlainQuotes } from './few-quoted-cells.ts';

/** UTF-16 units of a text that show how its cells are quoted. */
const SAMPLE_LENGTH = 100_000;

/** The marks around cells that are no plain quotation marks, which are the only ones that the parser knows. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ["'", "'"],
  ['‘', '’'],
  ['“', '”'],
  ['„', '“'],
  ['”', '”'],
  ['«', '»'],
  ['`', '`'],
];

/**
 * The quoted cells of a text without what stands around their quotation marks: blanks, or the sign by which
 * spreadsheets keep a text as it is (="007"). The parser would take such marks for letters, and the commas between them
 * for ends of cells.
 */
const withBareQuotes = (text: string, end: string): string =>
  text.replace(new RegExp(`(^|${end})(?: *= *| +)("(?:[^"\\n]|"")*") *(?=${end}|$)`, 'gm'), '$1$2');

/**
 * A whole cell between two marks; the marks may stand in it as well, as apostrophes do. Where the mark that opens is
 * another one than that which closes, no cell holds the beginning of the next one.
 */
const cellBetween = (open: string, close: string, end: string): RegExp => {
  const next = open === close ? '' : `|${end} *${open}`;
  return new RegExp(`(?<=^|${end}) *${open}((?:(?!${close} *(?:${end}|$)${next})[^\\n])*)${close} *(?=${end}|$)`, 'gm');
};

/**
 * A text whose cells stand between plain quotation marks where it has them between others: 'Uppsala University,
 * Sweden'. It has where half of its lines hold two cells or more between them; a name alone may begin and end so.
 */
export function withPlainQuotes(given: string, delimiter: string): string {
  const end = delimiterPattern(delimiter);
  const text = withBareQuotes(given, end);
  const lines = text
    .slice(0, SAMPLE_LENGTH)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const found = MARKS.find(([open, close]) => {
    const cell = cellBetween(open, close, end);
    const quoted = lines.filter((line) => line.includes(open) && (line.match(cell)?.length ?? 0) > 1);
    return quoted.length * 2 >= lines.length && lines.length > 1;
  });
  if (!found) return withFewPlainQuotes(text, delimiter);
  const [open, close] = found;
  const twice = open === close ? open + close : null;
  return text.replace(cellBetween(open, close, end), (_, inside: string) => {
    const meant = twice === null ? inside : inside.replaceAll(twice, open);
    return `"${meant.replaceAll('"', '""')}"`;
  });
}
