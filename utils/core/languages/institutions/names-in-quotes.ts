/** The person or thing that the name of a place of learning has in quotes: Universitatea „Toruk” din Leeds. */

/** What stands in quotes behind a word of teaching, in UTF-16 units: the two quotes are not counted in. */
export interface QuotedPart {
  /** Of the quote that opens. */
  readonly open: number;
  /** Of the quote that closes. */
  readonly close: number;
}

const QUOTES = '„“”«"';
/** Whether a name in quotes may begin behind this code unit. */
export const opensQuotes = (unit: number): boolean => QUOTES.includes(String.fromCharCode(unit));
const IN_QUOTES = /(?<=[\p{L}] )[„“”«"]\p{Lu}[^„“”«»"\n]{2,60}[”“»"]/gu;
const REACH = 24;
const BEHIND_TEACHING =
  /(?:uni[vw]er[sz]|akadem|academ|[iі]nst[iy]t|colleg|politehn|politecn|conserva|универс|універс|академ|институт|інститут)\p{L}* $/iu;

export function quotedParts(text: string): readonly QuotedPart[] {
  const found: QuotedPart[] = [];
  for (const { 0: quoted, index } of text.matchAll(IN_QUOTES))
    if (BEHIND_TEACHING.test(text.slice(Math.max(0, index - REACH), index)))
      found.push({ open: index, close: index + quoted.length - 1 });
  return found;
}
