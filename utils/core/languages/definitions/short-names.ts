/** Where a page defines a short name: "Full Name (ACR)", "hereinafter referred to as ACR". */

import { PrefixFilter } from '../common-words/word-hash.ts';
import { countryOf } from '../geography/places.ts';
import { isCommonAbbreviation } from '../initials/common-abbreviations.ts';
import { areInitialsOf } from '../initials/letters-of-names.ts';
import { definitionPhrases } from '../language-profiles.ts';
import { wordStart } from '../letters.ts';
import { madeOnce } from '../made-once.ts';
import { ARTICLES } from './articles.ts';

/** In UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 10;

/** How far behind a name, or before a short name, a definition is looked for, in UTF-16 units. */
export const DEFINITION_REACH = 64;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const PHRASE = `(?:${definitionPhrases.map(escaped).join('|')})`;
const MARKS = String.raw`[\s:,–—"“„«'‘「『]*(?:(?:${ARTICLES})\s+|l['’])?["“„«'‘「『]?\s?`;
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
  opensBracket(text, end) || mayHaveInitialsBehind(text, end) || beginnings().may(text, behindMarks(text, end));

/** A comma, and two capitals. */
const mayHaveInitialsBehind = (text: string, end: number): boolean =>
  text.charAt(end) === ',' && isLatinCapital(text.charCodeAt(end + 2)) && isLatinCapital(text.charCodeAt(end + 3));
const isLatinCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
/** In an affiliation: (Scuola Superiore di Toruk, SST, Pisa). */
const INITIALS_BEHIND = /^,\s(?<short>\p{Lu}{3,8})(?=[,)）])/u;

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

/**
 * The short name that is defined right behind the name that ends at `end`; its offset is that of the text. What may be
 * a country as well is one where it has the initials of the name and `mayBeNoCountry` says so.
 */
export function definedBehind(
  text: string,
  end: number,
  name: string,
  mayBeNoCountry: (country: string) => boolean = () => false,
): readonly [short: string, start: number] | null {
  const isPhrase = beginnings().may(text, behindMarks(text, end));
  const after = text.slice(end, end + DEFINITION_REACH);
  const said = isPhrase ? (BEHIND_PHRASE.exec(after) ?? BEFORE_PHRASE.exec(after)) : null;
  const inBrackets = said ?? (opensBracket(text, end) ? IN_BRACKETS.exec(after) : null);
  const found = inBrackets ?? (mayHaveInitialsBehind(text, end) ? INITIALS_BEHIND.exec(after) : null);
  const short = found?.groups?.short;
  if (found === null || short === undefined || !hasTwoCapitals(short)) return null;
  // Brackets without such words may hold a country, or anything.
  if (said === null) {
    const country = countryOf(short);
    if (country !== undefined && !mayBeNoCountry(country)) return null;
    const mustBeInitials = inBrackets === null || isCommonAbbreviation(short);
    if (!(mustBeInitials ? areInitialsOf(short, name) : abbreviates(short, name))) return null;
  }
  return [short, end + found[0].lastIndexOf(short)];
}

/** Whether a phrase right before the short name at `start` gives it to the body that was just named. */
export const isDefinedAt = (text: string, start: number): boolean =>
  mayBeDefined(text, start) && OPENED.test(text.slice(Math.max(0, start - DEFINITION_REACH), start));

/**
 * The name that a clause right before the short name at `start` gives it to; undefined where there is no such clause.
 */
export const nameOfClause = (text: string, start: number): string | undefined =>
  mayBeDefined(text, start)
    ? OPENED_BY_CLAUSE.exec(text.slice(Math.max(0, start - CLAUSE_REACH), start))?.groups?.name
    : undefined;
/** In UTF-16 units. */
const CLAUSE_REACH = 120;
