/** The kind of each UTF-16 unit, in a table, since it is asked for every character of a page. */
export const OTHER = 1;
export const SMALL = 2;
export const CAPITAL = 3;
/** Digits and marks, which go on a word but do not begin one. */
const FOLLOWER = 4;
/** Letters of scripts without case. */
const CASELESS = 5;

const kinds = new Uint8Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{L}/u.test(character)) return CASELESS;
  return /[\p{N}\p{M}]/u.test(character) ? FOLLOWER : OTHER;
}

export function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const kind = Number.isNaN(unit) ? OTHER : classify(unit);
  kinds[unit] = kind;
  return kind;
}

export const isLetter = (kind: number): boolean => kind === SMALL || kind === CAPITAL || kind === CASELESS;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** What joins two parts of one word, where letters stand on both sides. */
export const joins = (unit: number): boolean =>
  unit === APOSTROPHE || unit === CURLY || unit === HYPHEN || unit === STOP;

/** As `kindOf`; what lies outside the text is no letter. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;

/**
 * No word is read farther, in UTF-16 units: German compounds and Welsh villages are shorter. A longer run is a sentence
 * without spaces, a list or noise, and would take the square of its length where each name in it has it read.
 */
const LONGEST_WORD = 128;

/** Where the word that begins at `start` ends, or where it is cut off; the text is read up to `length`. */
export function wordEnd(text: string, start: number, length = text.length): number {
  const limit = Math.min(length, start + LONGEST_WORD);
  let at = start + 1;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) !== OTHER) at += 1;
    else if (joins(unit) && at + 1 < length && isLetter(kindOf(text.charCodeAt(at + 1)))) at += 2;
    else break;
  }
  return at;
}

/** Where the word begins that ends before `end`, or where it is cut off; `end` itself where no word ends there. */
export function wordStart(text: string, end: number): number {
  const limit = Math.max(0, end - LONGEST_WORD);
  let at = end;
  while (at > limit) {
    const unit = text.charCodeAt(at - 1);
    if (kindOf(unit) !== OTHER) at -= 1;
    else if (at < end && joins(unit) && isLetter(kindAt(text, at - 2))) at -= 2;
    else break;
  }
  return at;
}

/** Whether the letter at `at` goes on a word that began before a hyphen, an apostrophe or a full stop. */
export const isJoinedOn = (text: string, at: number): boolean =>
  at > 1 && joins(text.charCodeAt(at - 1)) && kindOf(text.charCodeAt(at - 2)) !== OTHER;

/** As \s in a regular expression. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || (unit >= 0x1680 && isWideSpace(unit));

/**
 * Of the spaces that are rare: between languages, of other widths than usual, and of the width of a Chinese character.
 */
const isWideSpace = (unit: number): boolean =>
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680 ||
  unit === 0xfeff;

/** What may open the ending of a possessive: Fan's, Fan’s. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

/** Whether the text up to `end` closes with 's. */
export const isPossessive = (text: string, end: number): boolean =>
  end > 1 && text.charCodeAt(end - 1) === 0x73 && isApostrophe(text.charCodeAt(end - 2));

/** Scripts without letters that stand for a capital and a small one. */
const FIRST_GREEK = 0x370;
const AFTER_CYRILLIC = 0x530;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  if (word === '') return false;
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= FIRST_GREEK && unit < AFTER_CYRILLIC) return kindOf(unit) === CAPITAL;
  return (kindOf(unit) === CAPITAL || (unit >= 0xd800 && unit < 0xdc00)) && /^\p{Lu}/u.test(word);
}

/** Whether nothing but one or two initials stands between a given name and a surname, in `gap`: " E. ". */
export const areInitials = (gap: string): boolean => gap.length <= MAX_INITIALS && INITIALS.test(gap);
const INITIALS = /^ (?:\p{Lu}\.? ?){1,2}$/u;
const MAX_INITIALS = 7;
