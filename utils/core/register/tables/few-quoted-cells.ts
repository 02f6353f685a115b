/** Marks of which one opens and another one closes, so that neither is an apostrophe. */
const OPENING = '“„«';
const PAIRS = ['“”', '„[“”]', '«»'] as const;

export const delimiterPattern = (delimiter: string): string => delimiter.replace(/[^\p{L}\d\s]/u, '\\$&');

/** A cell that begins with an opening mark and ends with its closing one, and holds the beginning of no other. */
function quotedCell(end: string): RegExp {
  const between = PAIRS.map((pair) => {
    const [open = '', close = ''] = [pair.slice(0, 1), pair.slice(1)];
    return `${open}(?:(?!${close} *(?:${end}|$)|${end} *[${OPENING}])[^\\n])*${close}`;
  });
  return new RegExp(`(?<=^|${end}) *(?:${between.join('|')}) *(?=${end}|$)`, 'g');
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

const PLAIN_QUOTES = /"(?:[^"]|"")*"/g;
const widthOf = (line: string, delimiter: string): number => countOf(line.replace(PLAIN_QUOTES, ''), delimiter);

/** The count that most lines have. */
function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * A text in which few cells stand between typographic marks: each is decided by itself, as long as one of them holds a
 * delimiter, without which the marks may as well be those of names. A row that has its cells as it is, and would lack
 * some if the marks were those of a cell, stays as it is.
 */
export const withFewPlainQuotes = (text: string, delimiter: string): string =>
  withSaidWords(withWholeCells(text, delimiter), delimiter);

function withWholeCells(text: string, delimiter: string): string {
  if (![...OPENING].some((mark) => text.includes(mark))) return text;
  const cell = quotedCell(delimiterPattern(delimiter));
  if (!text.match(new RegExp(cell.source, 'gm'))?.some((each) => each.includes(delimiter))) return text;
  const width = (line: string): number => widthOf(line, delimiter);
  const lines = text.split('\n');
  const usual = mostFrequent(lines.filter((line) => line.trim() !== '').map((line) => width(line.replace(cell, ''))));
  let marks = 0;
  return lines
    .map((line) => {
      const before = marks;
      marks += countOf(line, '"');
      if (width(line) === usual && width(line.replace(cell, '')) !== usual) return line;
      return line.replace(cell, (found, at: number) => {
        // Within plain quotation marks others are letters.
        if ((before + countOf(line.slice(0, at), '"')) % 2 === 1) return found;
        return `"${found.trim().slice(1, -1).replaceAll('"', '""')}"`;
      });
    })
    .join('\n');
}

/** Words between marks that begin a cell, and what goes on behind them: “excellent”, says the dean. */
const SAID = /(?<=^|,) *[“„«][^“”„«»\n"]*[”“»], [^,\n"]+(?=,|$)/u;

/** A row that has one cell too many, since a comma stands behind the words between the marks of a cell. */
function withSaidWords(text: string, delimiter: string): string {
  if (delimiter !== ',' || ![...OPENING].some((mark) => text.includes(mark))) return text;
  const lines = text.split('\n');
  const usual = mostFrequent(lines.filter((line) => line.trim() !== '').map((line) => widthOf(line, delimiter)));
  return lines
    .map((line) => (widthOf(line, delimiter) === usual + 1 ? line.replace(SAID, (said) => `"${said.trim()}"`) : line))
    .join('\n');
}
