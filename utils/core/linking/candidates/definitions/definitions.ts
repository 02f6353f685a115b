/** Where a page defines a short name: "Full Name (ACR)", "hereinafter referred to as ACR". */

import { PrefixFilter } from '../../../languages/common-words/word-hash.ts';
import { countryOf } from '../../../languages/geography/places.ts';
import { beforeHonoree } from '../../../languages/institutions/honorees.ts';
import { definitionPhrases } from '../../../languages/language-profiles.ts';
import { CAPITAL, isApostrophe, isJoinedOn, kindAt, OTHER, wordEnd, wordStart } from '../../../languages/letters.ts';
import { madeOnce } from '../../../languages/made-once.ts';
import { isConnector } from '../../../languages/sentences/small-words.ts';
import type { ScanNotes } from '../../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { ShortName } from '../types.ts';

/** In UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 10;
/** A block with more of them is set in capitals, or is a list. */
const MAX_IN_BLOCK = 40;
/** How far behind a name, or before a short name, a definition is looked for, in UTF-16 units. */
export const DEFINITION_REACH = 64;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const PHRASE = `(?:${definitionPhrases.map(escaped).join('|')})`;
const MARKS = String.raw`[\s:,–—"“„«'‘「『]*(?:(?:the|la|le|el|die|der|das|o|a)\s+|l['’])?["“„«'‘「『]?\s?`;
const SHORT_NAME = String.raw`(?<short>\p{Lu}\p{L}{${SHORTEST - 1},${LONGEST - 1}})(?!\p{L})`;
const IN_BRACKETS = new RegExp(
  String.raw`^\s*[(（]["“„«'‘]?(?:(?:the|la|le|el|or|o|ou)\s+)?${SHORT_NAME}["”»'’]?[)）,;]`,
  'u',
);
const BEHIND_PHRASE = new RegExp(String.raw`^(?:,?\s+(?:or\s+)?|\s*[(（]\s*)${PHRASE}${MARKS}${SHORT_NAME}`, 'u');
const BEFORE_PHRASE = new RegExp(String.raw`^,?\s+(?:or|ou|oder|o|y|e)\s+${SHORT_NAME}\s+for short`, 'u');
/** A name of two capitalised words at least: "the Alliance, known as" repeats a name from before. */
const NAME_BEFORE = String.raw`(?<![\p{L}\p{N}])(?!The\s)\p{Lu}[\p{L}'’-]*\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]*`;
const OPENED = new RegExp(String.raw`${NAME_BEFORE}["”»)]?\s*[,(（]?\s*${PHRASE}${MARKS}$`, 'u');

/** ", which is also known as", ", too, calls itself". */
const CLAUSE = String.raw`,\s(?:too,\s)?(?:(?:which|who|that)\s)?(?:(?:is|are|was|were)\s)?(?:also\s|now\s)?`;
const OPENED_BY_CLAUSE = new RegExp(
  String.raw`(?<name>\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]*)+)["”»)]?${CLAUSE}${PHRASE}${MARKS}$`,
  'u',
);

const BETWEEN = new RegExp(String.raw`^(?:\s*[,(（]?\s*(?:or\s+)?|${CLAUSE})${PHRASE}${MARKS}$`, 'u');

/** Whether the text between a name and a short name says that the one stands for the other. */
export const definesBetween = (between: string): boolean => BETWEEN.test(between);

const hasTwoCapitals = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** Whether the letters of a short name stand in the name in this order, the first one first: USACH, PolyU. */
function abbreviates(short: string, name: string): boolean {
  const letters = name.toLowerCase();
  if (!letters.startsWith(short.charAt(0).toLowerCase())) return false;
  let at = -1;
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Words that a definition begins or ends with: a fast check that rules out most of what stands beside a name. */
const beginnings = madeOnce(() => new PrefixFilter([...definitionPhrases, ...'or ou oder o y e'.split(' ')]));
const LAST_WORDS = new Set(definitionPhrases.flatMap((phrase) => phrase.split(' ').at(-1) ?? []));

/** False only where no definition stands behind the name that ends at `end`. */
export const mayDefineBehind = (text: string, end: number): boolean =>
  opensBracket(text, end) || beginnings().may(text, behindMarks(text, end));

const opensBracket = (text: string, end: number): boolean =>
  BRACKETS.includes(text.charAt(end)) || (text.charAt(end) === ' ' && text.charAt(end + 1) === '(');
const BRACKETS = '(（';

/** Where the next word begins behind a space, a comma or a bracket. */
function behindMarks(text: string, end: number): number {
  let at = end;
  while (at < end + MAX_MARKS && MARKS_BEHIND.includes(text.charAt(at))) at += 1;
  return at;
}
const MARKS_BEHIND = ' ,(（，';

function mayBeDefined(text: string, start: number): boolean {
  let end = start;
  while (end > start - MAX_MARKS && end > 0 && MARKS_BEFORE.includes(text.charAt(end - 1))) end -= 1;
  if (text.charCodeAt(end - 1) >= FIRST_UNSPACED) return true;
  return LAST_WORDS.has(text.slice(wordStart(text, end), end));
}
const MARKS_BEFORE = ' \n\u00a0:,–—"“„«\'’‘「『';
const MAX_MARKS = 6;
const FIRST_UNSPACED = 0x3000;

/** The short name that is defined right behind the name that ends at `end`; its offset is that of the text. */
export function definedBehind(text: string, end: number, name: string): ShortName | null {
  const isPhrase = beginnings().may(text, behindMarks(text, end));
  const after = text.slice(end, end + DEFINITION_REACH);
  const said = isPhrase ? (BEHIND_PHRASE.exec(after) ?? BEFORE_PHRASE.exec(after)) : null;
  const found = said ?? (opensBracket(text, end) ? IN_BRACKETS.exec(after) : null);
  const short = found?.groups?.short;
  if (found === null || short === undefined || !hasTwoCapitals(short)) return null;
  // Brackets without such words may hold a country, or anything.
  if (said === null && (countryOf(short) !== undefined || !abbreviates(short, name))) return null;
  return [short, end + found[0].lastIndexOf(short)];
}

/** Whether a phrase right before the short name at `start` gives it to the body that was just named. */
export const isDefinedAt = (text: string, start: number): boolean =>
  mayBeDefined(text, start) && OPENED.test(text.slice(Math.max(0, start - DEFINITION_REACH), start));

/** The name that a clause right before the short name at `start` gives it to; undefined where there is no such clause. */
export const nameOfClause = (text: string, start: number): string | undefined =>
  mayBeDefined(text, start)
    ? OPENED_BY_CLAUSE.exec(text.slice(Math.max(0, start - CLAUSE_REACH), start))?.groups?.name
    : undefined;
/** In UTF-16 units. */
const CLAUSE_REACH = 120;

/**
 * The words that begin with two capitals (in Cyrillic also КазНУ) and belong to no match: another block may define them. `notes` are those of
 * the scan of this text.
 */
export function unknownShortNames(
  text: string,
  { capitals, count }: ScanNotes,
  matches: readonly NameMatch[],
): readonly ShortName[] {
  let found: ShortName[] | null = null;
  let match = 0;
  for (let place = 0; place < count; place += 1) {
    const start = capitals[place] as number;
    // Most words are left here: their second letter is small, and of ASCII.
    const second = text.charCodeAt(start + 1);
    if (second > LAST_CAPITAL && second < END_OF_ASCII) continue;
    const isShort = kindAt(text, start + 1) === CAPITAL || (second >= FIRST_CYRILLIC && isBegunWord(text, start));
    if (!isShort || (isJoinedOn(text, start) && !isElided(text, start))) continue;
    const end = wordEnd(text, start);
    if (end - start > LONGEST) continue;
    while ((matches[match]?.end ?? text.length + 1) <= start) match += 1;
    if ((matches[match]?.start ?? text.length) < end) continue;
    const word = text.slice(start, end);
    if (!ONLY_LETTERS.test(word)) continue;
    found ??= [];
    found.push([word, start]);
    if (found.length >= MAX_IN_BLOCK) break;
  }
  // In a line that is set in capitals every word looks like a short name.
  return found === null || text === text.toUpperCase() ? NONE : found;
}
const FIRST_CYRILLIC = 0x400;
const BEGUN_WORD = /\p{Lu}\p{Ll}{1,3}\p{Lu}{2,}(?!\p{Ll})/uy;
/** КазНУ: the beginning of a word before initials. Most words are left with the fourth letter. */
function isBegunWord(text: string, start: number): boolean {
  const isCapital = (at: number): boolean => kindAt(text, at) === CAPITAL;
  if (!isCapital(start + 2) && !isCapital(start + 3) && !isCapital(start + 4)) return false;
  BEGUN_WORD.lastIndex = start;
  return BEGUN_WORD.test(text);
}
/** l’UGA, d'USP */
const isElided = (text: string, start: number): boolean =>
  isApostrophe(text.charCodeAt(start - 1)) && kindAt(text, start - 3) === OTHER;
const LAST_CAPITAL = 0x5a;
const END_OF_ASCII = 0x80;
const ONLY_LETTERS = /^\p{L}+$/u;
const NONE: readonly ShortName[] = [];

const CYRILLIC_WORD = /\p{Script=Cyrillic}+/gu;
const SHORTEST_INITIALS = 3;

/** The same names stand on page after page. */
const knownInitials = new Map<string, readonly string[]>();
const MAX_KNOWN = 1000;

/**
 * The initials of a name in Cyrillic, small words and the person whom it is called after left out, and those with more of
 * the first word: КазНУ. They stand for it without a definition. None for few words.
 */
export function cyrillicInitials(name: string): readonly string[] {
  const known = knownInitials.get(name);
  if (known !== undefined) return known;
  if (knownInitials.size >= MAX_KNOWN) knownInitials.clear();
  const initials = initialsInCyrillic(name);
  knownInitials.set(name, initials);
  return initials;
}

/** So many letters of the first word stand before the initials of the others: УрФУ, КазНУ, КыргНУ. */
const LETTERS_OF_FIRST = [2, 3, 4];
const NO_INITIALS: readonly string[] = [];

function initialsInCyrillic(name: string): readonly string[] {
  const words = (beforeHonoree(name).match(CYRILLIC_WORD) ?? []).filter((word) => !isConnector(word));
  if (words.length < SHORTEST_INITIALS) return NO_INITIALS;
  const [first = '', ...others] = words;
  const rest = others.map((word) => word.charAt(0).toUpperCase()).join('');
  const begun = LETTERS_OF_FIRST.map((count) => first.slice(0, count)).filter((start) => start !== first);
  return [`${first.charAt(0).toUpperCase()}${rest}`, ...begun.map((start) => `${start}${rest}`)];
}
