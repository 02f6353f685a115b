/** What pages put between the name of a university and its place: Toruk Institute, Leeds; University of Toruk-Leeds. */
import { BeginningFilter } from '../common-words/word-hash.ts';
import type { Respelling } from './shortened-words.ts';

/** A word of teaching, in short as well, at the start of what is looked at. */
const OF_TEACHING = /(?:Univ|U\.? of|Inst?[i.]|Colleg|School|Academ|Универ|Академ|Институт)/y;
/** The same word with a small letter, as in Romance and Slavic names. */
const SMALL_OF_TEACHING = /universi|college|school|academ|универ|академ|институт/gu;
/** With what three letters such a word begins: one look tells most words of a text apart. */
export const BEGINNINGS_OF_TEACHING: readonly string[] = 'Uni,U o,U. ,Ins,Col,Sch,Aca,Уни,Ака,Инс'.split(',');
const beginnings = new BeginningFilter(BEGINNINGS_OF_TEACHING);
const CYRILLIC = 0x400;
const SEAM = /(?<=[\p{L}.’'])(?:, | [-–—] |[-–—]| ?\(| at | in | в(?:ъв)? )$/u;
/** The last letters of the seams that end with a space, and those that end without one. */
const BEFORE_SPACE = ',-–—tnв';
const WITHOUT_SPACE = '-–—(';
/** With the letter before it. */
const LONGEST_SEAM = 6;
/** In UTF-16 units: a name up to its place is not longer. */
const REACH = 72;
/** What the seam stands for in the whole name. */
const JOINTS = [' ', ' at ', ' in '];
const BRACKET = '(';

/** The offsets of the capitals of a text: the first `count` of these. */
interface Capitals {
  readonly capitals: ArrayLike<number>;
  readonly count: number;
}

function beginsTeaching(text: string, start: number): boolean {
  if (!beginnings.may(text, start)) return false;
  OF_TEACHING.lastIndex = start;
  return OF_TEACHING.test(text);
}

const NO_OFFSETS: readonly number[] = [];

/** Where words of teaching with a small letter begin, in order; names in English have none. */
function smallTeaching(text: string, { capitals }: Capitals, language: string): readonly number[] {
  if (language.startsWith('en')) return NO_OFFSETS;
  const isCyrillic = text.charCodeAt(capitals[0] as number) >= CYRILLIC;
  if (!isCyrillic && !text.includes('universi')) return NO_OFFSETS;
  return Array.from(text.matchAll(SMALL_OF_TEACHING), ({ index }) => index);
}

/** The seam that ends where a place may begin, or undefined. */
function seamBefore(text: string, place: number): Respelling | undefined {
  const last = text.charAt(place - 1);
  if (last === ' ' ? !BEFORE_SPACE.includes(text.charAt(place - 2)) : !WITHOUT_SPACE.includes(last)) return undefined;
  const [seam] = SEAM.exec(text.slice(Math.max(0, place - LONGEST_SEAM), place)) ?? [];
  if (seam === undefined) return undefined;
  return { start: place - seam.length, end: place, texts: JOINTS.filter((joint) => joint !== seam) };
}

const SMALL_LETTER = /\p{Ll}/u;

/**
 * The seams between words of teaching and what may be their place. Goes over the capitals alone: a place has one, and a
 * search of every text for such words took as long as a tenth of linking it. `mayTeach`: false where surely no word of
 * teaching begins with a capital.
 */
export function placeSeams(text: string, given: Capitals, language: string, mayTeach = true): readonly Respelling[] {
  const { capitals, count } = given;
  const small = smallTeaching(text, given, language);
  if (!mayTeach && small.length === 0) return NONE;
  let found: Respelling[] | undefined;
  let teaching = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const start = capitals[at] as number;
    for (; next < small.length && (small[next] as number) < start; next += 1) teaching = small[next] as number;
    const seam = start - teaching <= REACH ? seamBefore(text, start) : undefined;
    if (seam !== undefined && SMALL_LETTER.test(text.charAt(start + 1))) {
      found ??= [];
      found.push(seam);
    }
    if (beginsTeaching(text, start)) teaching = start;
  }
  return found ?? NONE;
}
const NONE: readonly Respelling[] = [];

/** The text with spaces in place of the seams. */
export function withoutSeams(text: string, seams: readonly Respelling[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of seams) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const GOES_ON = /^(?:[ \-–]\p{Lu}|[-–'’]\p{L}|\p{L})/u;
/** Whether the name whose place ends here goes on with `behind`: Leeds United, Leeds-Bradford. */
export const goesOn = (behind: string): boolean => GOES_ON.test(behind);
/** Toruk Institute, Leeds police said: what a town has. */
const OF_TOWN = /^ (?:police|council|councill?ors?|mayor|residents|airport|station|traders)(?!\p{L})/u;

/**
 * Where the name ends whose place behind the seam ends at `end`, with the bracket that closes it; undefined where what
 * follows belongs to the place: Toruk Institute, Leeds United.
 */
export function endOfPlace(text: string, seam: Respelling, end: number): number | undefined {
  if (text.slice(seam.start, seam.end).endsWith(BRACKET)) return text.charAt(end) === ')' ? end + 1 : undefined;
  const behind = text.slice(end, end + REACH);
  return goesOn(behind) || OF_TOWN.test(behind) ? undefined : end;
}
