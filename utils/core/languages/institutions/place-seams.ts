/** What pages put between the name of a university and its place: Toruk Institute, Leeds; University of Toruk-Leeds. */
import type { Respelling } from './shortened-words.ts';

/** A word of teaching, in short as well, which most blocks do not have. */
const OF_TEACHING = /[Uu]niv|U\.? of|[Ii]nst?[i.]|[Cc]olleg|[Ss]chool|[Aa]cadem|[Уу]нивер|[Аа]кадем|[Ии]нститут/;
const SEAM = /(?<=[\p{L}.’'])(?:, | [-–—] |[-–—]| ?\(| at | in | във? )(?=\p{Lu}\p{Ll})/gu;
/** In UTF-16 units: a name up to its place is not longer. */
const REACH = 72;
/** What the seam stands for in the whole name. */
const JOINTS = [' ', ' at ', ' in '];
const BRACKET = '(';

/** The seams between words of teaching and what may be their place. */
export function placeSeams(text: string): readonly Respelling[] {
  if (!OF_TEACHING.test(text)) return NONE;
  const found: Respelling[] = [];
  for (const { 0: seam, index } of text.matchAll(SEAM))
    if (OF_TEACHING.test(text.slice(Math.max(0, index - REACH), index)))
      found.push({ start: index, end: index + seam.length, texts: JOINTS.filter((joint) => joint !== seam) });
  return found;
}
const NONE: readonly Respelling[] = [];

/** The text with spaces in place of the seams. */
export function withoutSeams(text: string, seams: readonly Respelling[]): string {
  let other = text;
  for (const { start, end } of seams) other = other.slice(0, start) + ' '.repeat(end - start) + other.slice(end);
  return other;
}

const GOES_ON = /^(?:[ \-–]\p{Lu}|[-–'’]\p{L}|\p{L})/u;
/** Toruk Institute, Leeds police said: what a town has. */
const OF_TOWN = /^ (?:police|council|councill?ors?|mayor|residents|airport|station|traders)(?!\p{L})/u;

/**
 * Where the name ends whose place behind the seam ends at `end`, with the bracket that closes it; undefined where what
 * follows belongs to the place: Toruk Institute, Leeds United.
 */
export function endOfPlace(text: string, seam: Respelling, end: number): number | undefined {
  if (text.slice(seam.start, seam.end).endsWith(BRACKET)) return text.charAt(end) === ')' ? end + 1 : undefined;
  const behind = text.slice(end, end + REACH);
  return GOES_ON.test(behind) || OF_TOWN.test(behind) ? undefined : end;
}
