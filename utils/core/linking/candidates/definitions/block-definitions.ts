/** What one block defines: the short names that stand beside whole ones in it, and for whom an acronym stands. */

import { opensExplanation } from '../../../languages/definitions/explained-initials.ts';
import {
  DEFINITION_REACH,
  definedBehind,
  definesBetween,
  isDefinedAt,
  mayDefineBehind,
  nameOfClause,
} from '../../../languages/definitions/short-names.ts';
import { countryOf } from '../../../languages/geography/places.ts';
import { hanDefinedBefore, hanDefinedBehind } from '../../../languages/han/definitions.ts';
import { cyrillicInitials } from '../../../languages/initials/cyrillic-initials.ts';
import { endOfGlossedName } from '../../../languages/initials/glosses.ts';
import { termOfInitials } from '../../../languages/initials/term-glosses.ts';
import { isGeneric, isSmallWord } from '../../../languages/language-profiles.ts';
import { languageTest } from '../../../languages/language-test.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import { saysAlso } from '../../../languages/sentences/introductions.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { BlockNames } from '../block-names.ts';
import type { NameEntry } from '../name-entry.ts';
import type { Definition } from '../types.ts';

/** A full name and the acronym that it explains are no farther apart, in UTF-16 units. */
const FAR = 24;
const OPENS_BRACKET = /^\s?[(（]["“]?$/u;
const isWholeName = ({ entity, namesInFull, isAcronym, isNamesake }: NameEntry): boolean =>
  !entity.isPerson && namesInFull && !isAcronym && !isNamesake;
const isOwnAcronym = (entry: NameEntry): boolean => entry.isAcronym && !entry.isNamesake;
/** A word in brackets that begins with so many letters of the word before is cut out of it. */
const SHORTEST_CUT = 3;
const LONGEST_WORD = 24;
const WORD_BEFORE_BRACKET = /(?<word>\p{Lu}\p{Ll}{4,})\s\($/u;
const FIRST_HAN = 0x2e80;
const NO_INITIALS: readonly string[] = [];
/** How far before initials the name may begin that they are said to stand for, in UTF-16 units. */
const GLOSS_REACH = 120;
/** A space and a bracket. */
const BRACKET = 2;
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;
const isEnglish = languageTest('en');
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** Whether the last words with capitals begin with these letters. */
const spells = (name: string, initials: string): boolean =>
  (name.match(WORDS) ?? [])
    .filter(isCapitalised)
    .map((word) => word.charAt(0))
    .join('')
    .endsWith(initials);

/** Whether a name that no pack has may be that of the body in another language, or with other words. */
function mayBeOwn(name: string, { entity: { entity, country } }: NameEntry): boolean {
  const all = (name.match(WORDS) ?? []).filter((word) => !isSmallWord(word.toLowerCase()));
  const capitalised = all.filter(isCapitalised);
  // In Russian the first word of a name alone has a capital: Министерство энергетики.
  const areAll = capitalised.length === 0 || (capitalised.length === 1 && isCyrillic(name.charCodeAt(0)));
  const words = areAll ? all : capitalised;
  if (country !== undefined && words.some((word) => countryOf(word) === country)) return true;
  const own = new Set(
    [entity.name, ...entity.names.map(({ text }) => text)].flatMap((each) => each.toLowerCase().match(WORDS)),
  );
  return words.every((word) => own.has(word.toLowerCase()) || isGeneric(word));
}

export class BlockDefinitions {
  /** The short names that the whole names of the block are given. */
  readonly found: Definition[] = [];
  readonly #names: BlockNames;
  readonly #language: string;

  constructor(names: BlockNames, language: string) {
    this.#names = names;
    this.#language = language;
  }

  /** An acronym in brackets right after a name in another script that is not the target's: มหาวิทยาลัย… (PSU). */
  #isForeignGloss(start: number): boolean {
    const text = this.#names.text;
    const bracket = text.charAt(start - 1);
    if (bracket !== '(' && bracket !== '（') return false;
    if (this.#abbreviatesWordBefore(start)) return true;
    const before = /([^\p{Script=Latin}\p{P}\s]\.?)\s*[(（]$/u.exec(text.slice(Math.max(0, start - 5), start));
    if (!before?.[1] || !/\p{L}|\p{M}/u.test(before[1])) return false;
    const nameEnd = start - before[0].length + before[1].length;
    return !this.#names.matches.some((match) => match.end === nameEnd);
  }

  /** Whether the bracket that the acronym at `place` opens stands behind a namesake of its bearer. */
  #isOfNamesake(place: number): boolean {
    const [before, match] = [this.#names.matches[place - 1], this.#names.matches[place]];
    // A bracket that closes behind the acronym explains it, which is read with the name before.
    if (!before || !match || this.#names.text.charAt(match.end) !== ' ') return false;
    if (!OPENS_BRACKET.test(this.#names.text.slice(before.end, match.start))) return false;
    const isOf = (one: NameEntry): boolean =>
      this.#names.some(match, (other) => other.isAcronym && other.entity === one.entity);
    return (
      this.#names.some(before, (entry) => entry.isNamesake && isOf(entry)) &&
      !this.#names.some(before, (entry) => !entry.isNamesake && isOf(entry))
    );
  }

  /** Whether an acronym in brackets only cuts the one word before it, which is none of a name: Stourbridge (STOU). */
  #abbreviatesWordBefore(start: number): boolean {
    const found = WORD_BEFORE_BRACKET.exec(this.#names.text.slice(Math.max(0, start - LONGEST_WORD), start));
    const word = found?.groups?.word;
    if (word === undefined || found === null) return false;
    const wordEnd = start - found[0].length + word.length;
    const acronym = this.#names.text.slice(start, start + SHORTEST_CUT);
    return (
      word.toUpperCase().startsWith(acronym.toUpperCase()) &&
      !this.#names.matches.some((match) => match.end === wordEnd)
    );
  }

  /** Notes short names of a whole name: "Toruk University (hereinafter TorU)", and initials in Cyrillic. */
  noteShortNames(match: NameMatch, end: number): void {
    const text = this.#names.text;
    const { start } = match;
    const inCyrillic = isCyrillic(text.charCodeAt(start));
    if (text.charCodeAt(end - 1) >= FIRST_HAN) this.#noteHanNames(match, end);
    if (!inCyrillic && !mayDefineBehind(text, end)) return;
    if (!this.#names.some(match, isWholeName)) return;
    // Nobody writes another country behind a body than its own; in English the country is written so elsewhere as well.
    const mayBeNoCountry = (country: string): boolean =>
      !isEnglish(this.#language) &&
      !this.#names.some(match, ({ entity }) => entity.country === undefined || entity.country === country);
    const short = definedBehind(text, end, text.slice(start, match.end), mayBeNoCountry);
    if (short) this.found.push({ short, full: start });
    const initials = inCyrillic ? cyrillicInitials(text.slice(start, match.end)) : NO_INITIALS;
    for (const each of initials) this.found.push({ short: [each, -1], full: start, areInitials: true });
  }

  #noteHanNames(match: NameMatch, end: number): void {
    const name = this.#names.text.slice(match.start, match.end);
    const short =
      hanDefinedBehind(this.#names.text, end, name) ?? hanDefinedBefore(this.#names.text, match.start, end, name);
    if (short && this.#names.some(match, isWholeName)) this.found.push({ short, full: match.start });
  }

  /** "Vexvale Kolej Universiti, atau TLIX," for a body that no pack knows. */
  #isGlossOfUnknown(place: number): boolean {
    const text = this.#names.text;
    const match = this.#names.matches[place];
    if (!match) return false;
    const from = Math.max(0, match.start - GLOSS_REACH);
    const end = endOfGlossedName(text.slice(from, match.start), text.slice(match.end, match.end + FAR));
    if (end < 0) return false;
    const nameEnd = from + end;
    if (this.#names.matches.some((each) => each.start < nameEnd && each.end >= nameEnd)) return false;
    const name =
      text
        .slice(from, nameEnd)
        .split(/[.,;:!?()（）«»“”\n]/u)
        .at(-1) ?? '';
    // A name of these initials right before competes for them already.
    if (nameEnd + BRACKET >= match.start && spells(name, text.slice(match.start, match.end))) return false;
    return !this.#names.some(match, (entry) => isOwnAcronym(entry) && mayBeOwn(name, entry));
  }

  /** "In-service teacher professional development (ITPD)", unless the words are those of the body’s own name. */
  #isGlossOfTerm(place: number): boolean {
    const { text, matches } = this.#names;
    const match = matches[place];
    if (!match) return false;
    const before = text.slice(Math.max(0, match.start - GLOSS_REACH), match.start);
    const after = text.slice(match.end, match.end + GLOSS_REACH);
    const term = termOfInitials(before, text.slice(match.start, match.end), after);
    return term !== undefined && !this.#names.some(match, (entry) => isOwnAcronym(entry) && mayBeOwn(term, entry));
  }

  /**
   * Whether the page gives the acronym at `place` to what was just named, and that is none of its bearers; `defined`
   * where it says so of a body that no pack knows, which keeps the acronym from there on.
   */
  givenToOther(place: number): 'defined' | 'beside' | null {
    const start = this.#names.matches[place]?.start ?? 0;
    if (this.#isForeignGloss(start) || this.#isOfNamesake(place)) return 'beside';
    if (this.definedAt(place) !== undefined) return null;
    if (this.#isGlossOfUnknown(place) || this.#isGlossOfTerm(place)) return 'defined';
    const named = nameOfClause(this.#names.text, start);
    if (named === undefined) return isDefinedAt(this.#names.text, start) ? 'beside' : null;
    const mayBeIts = (entry: NameEntry): boolean => isOwnAcronym(entry) && mayBeOwn(named, entry);
    return this.#names.some(this.#names.matches[place], mayBeIts) ? null : 'beside';
  }

  /** The full name right before (or after) an acronym of the same entity that stands beside it in brackets. */
  definedAt(place: number): number | undefined {
    const match = this.#names.matches[place];
    const before = this.#names.matches[place - 1];
    const after = this.#names.matches[place + 1];
    const isNear =
      (before && before.end + DEFINITION_REACH >= (match?.start ?? 0)) ||
      (after && after.start <= (match?.end ?? 0) + FAR);
    if (!match || !isNear || !this.#names.some(match, isOwnAcronym)) return undefined;
    const explains = (full: NameEntry): boolean =>
      !full.isAcronym && this.#names.some(match, (entry) => isOwnAcronym(entry) && entry.entity === full.entity);
    const text = this.#names.text;
    if (before && before.end + DEFINITION_REACH >= match.start && this.#names.some(before, explains)) {
      const between = text.slice(before.end, match.start);
      if (opensExplanation(between) || definesBetween(between) || saysAlso(between)) return before.start;
    }
    if (after && after.start <= match.end + FAR && opensExplanation(text.slice(match.end, after.start))) {
      if (this.#names.some(after, explains)) return after.start;
    }
    return undefined;
  }
}
