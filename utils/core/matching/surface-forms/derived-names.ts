/** Names that pages make of an institution's whole name: in another order, or without the word that says what it is. */
import { inflectedNames } from '../../languages/cases/inflected-names.ts';
import { isCommonAbbreviation } from '../../languages/initials/common-abbreviations.ts';
import { areKnownInitialsOf, knownInitialsOf } from '../../languages/initials/known-initials.ts';
import { bareCaseless } from '../../languages/institutions/caseless-universities.ts';
import {
  firstWordOfCompany,
  joinedInitials,
  lastWordOfCompany,
} from '../../languages/institutions/companies-in-part.ts';
import { companySpellings, isCoined, withoutTrade } from '../../languages/institutions/company-spellings.ts';
import {
  bareNames,
  inRomance,
  isCalledUniversity,
  numberedTown,
  tellsApart,
  turnedRound,
  withoutBrackets,
  withoutPlace,
} from '../../languages/institutions/names-in-part.ts';
import { namesWithoutState, officeTurned } from '../../languages/institutions/names-of-states.ts';
import { firstOfUniversity, shortUniversity } from '../../languages/institutions/short-universities.ts';
import { isSmallWord, withoutLegalForm } from '../../languages/language-profiles.ts';
import { withoutThe } from '../../languages/sentences/capital-articles.ts';
import { clubNames, clubWordAlone, placesOfTeam, townAndTeam, withoutClub } from '../../languages/sport/team-names.ts';
import { withoutUmlauts } from '../../languages/transcription/latin-spellings.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';
import type { NameForm } from './types.ts';

export interface DerivedName {
  readonly text: string;
  readonly form: Extract<NameForm, 'variant' | 'reordered' | 'cut' | 'bare' | 'side' | 'spelled'>;
}

/** Bodies that are called after a place or a person, and then by that alone. */
const CALLED_BARE = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy']);

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 8;

/** Of the capitalised words; none where a letter is not Latin. */
function initialsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word) && !isSmallWord(word)).map((word) => word.charAt(0));
  return /^\p{Script=Latin}+$/u.test(initials.join('')) ? initials : [];
}

/**
 * How many capitals of the Latin script begin words, at most:
 * most names have fewer than an acronym, which this tells fast.
 */
function mostInitials(text: string): number {
  let [most, before] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (mayBeLatinCapital(unit) && !isAsciiLetter(before)) most += 1;
    before = unit;
  }
  return most;
}

const isAsciiLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
/** Between these blocks are other scripts and small letters alone. */
const mayBeLatinCapital = (unit: number): boolean =>
  unit < 0x80
    ? unit >= 0x41 && unit <= 0x5a
    : unit < 0x250 || (unit >= 0x1e00 && unit < 0x2e80) || (unit >= 0xa700 && unit < 0xac00) || unit >= 0xf900;

const LONGEST_WITH_STOPS = 4;

/** Kinds of bodies that are written with full stops. */
const WITH_STOPS = new Set<InstitutionKind>(['intergovernmental', 'company', 'other']);

/** The initials of the capitalised words: Amber Metal Construction, AMC; F.B.I. */
function spelled(text: string, kind: InstitutionKind): readonly string[] {
  // UN, AC: bodies of many countries are called by two letters as well.
  const shortest = kind === 'intergovernmental' ? 2 : SHORTEST_ACRONYM;
  const hasStops = WITH_STOPS.has(kind);
  if (mostInitials(text) < (hasStops ? 2 : shortest)) return NONE;
  const initials = initialsOf(text);
  const found: string[] = [];
  if (initials.length >= shortest && initials.length <= LONGEST_ACRONYM) found.push(initials.join(''));
  if (hasStops && initials.length > 1 && initials.length <= LONGEST_WITH_STOPS) found.push(`${initials.join('.')}.`);
  return found.filter((other) => !isCommonAbbreviation(other) || areKnownInitialsOf(other, text));
}

/** 中央大学 is 中央大 and 中大 for short, 서울대학교 is 서울대; but 北京清華大学, in China, is not 北大. */
function withoutLastPart({ text, lang }: Name, country: string | undefined): readonly DerivedName[] {
  const short = shortUniversity(text, lang);
  const first = country === undefined || country === 'JP' ? firstOfUniversity(text, lang) : undefined;
  return [
    ...(short === undefined ? [] : [{ text: short, form: 'variant' } as const]),
    ...(first === undefined ? [] : [{ text: first, form: 'bare' } as const]),
  ];
}

/** ETH Zurich is ETH for short; but SUNY Buffalo is one of several that are SUNY. */
function initialsBeforePlace(text: string): readonly string[] {
  const [initials = ''] = text.split(' ', 1);
  return areKnownInitialsOf(initials, text) ? [initials] : [];
}

const COMPANIES = new Set<InstitutionKind>(['company', 'other']);

/** A club without the letters that say so: Toruk Rovers F.C.; alone, Toruk is the town as well. */
function clubAlone(text: string): readonly DerivedName[] {
  return clubNames(text).map((plain) => ({ text: plain, form: /\s/u.test(plain) ? 'variant' : 'bare' }));
}

const NONE: readonly string[] = [];

/** सिंघुआ, with what its language writes before or behind it in one word. */
function caselessNames({ text, lang }: Name, shown: string, country: string | undefined): readonly string[] {
  if (lang === undefined || country === undefined) return NONE;
  const rest = bareCaseless(text, shown, country);
  return rest === undefined ? NONE : [rest, ...inflectedNames(rest, lang)];
}

/** Of a whole name. */
export function derivedNames(whole: Name, { kind, name, names, country }: Institution): readonly DerivedName[] {
  const { text } = whole;
  // One list for all, since most names have none.
  const found: DerivedName[] = [];
  const add = (texts: readonly string[], form: DerivedName['form']): void => {
    for (const other of texts) found.push({ text: other, form });
  };
  if (COMPANIES.has(kind)) {
    found.push(...clubAlone(text));
    const [, team = ''] = townAndTeam(text) ?? [];
    const first = firstWordOfCompany(text);
    const coined = first.filter(isCoined);
    add([...new Set([...first.filter((each) => !isCoined(each)), ...(team === '' ? NONE : [team])])], 'bare');
    add([withoutUmlauts(text) ?? []].flat(), 'variant');
    if (withoutClub(text) === null) add(companySpellings(withoutLegalForm(text)), 'variant');
    add([...coined, ...coined.flatMap(companySpellings)], 'variant');
    add(withoutTrade(withoutLegalForm(text)), 'variant');
    add(lastWordOfCompany(withoutThe(withoutLegalForm(text))), 'bare');
    add([...placesOfTeam(text), ...[clubWordAlone(text) ?? []].flat()], 'side');
  }
  const isCalledBare = CALLED_BARE.has(kind) || (kind === 'other' && isCalledUniversity(text));
  if (!isCalledBare) {
    // Where the pack knows the country, the bodies of a state are told apart by what it lists.
    if (country === undefined) add(namesWithoutState(text), 'cut');
    add(officeTurned(text), 'bare');
  } else {
    const plain = withoutBrackets(text);
    if (plain !== null) add([plain.text], plain.holdsPlace ? 'cut' : 'variant');
    add(withoutPlace(text), 'cut');
    add(inRomance(text), 'cut');
    add(turnedRound(text).filter(tellsApart), 'reordered');
    found.push(...withoutLastPart(whole, country));
    add(bareNames(text), 'bare');
    add(numberedTown(text), 'bare');
    add(caselessNames(whole, name, country), 'bare');
  }
  if (text !== name) return found;
  if (!names.some((each) => each.kind === 'acronym')) {
    if (COMPANIES.has(kind)) add(joinedInitials(text), 'spelled');
    const known = knownInitialsOf(withoutThe(text));
    add(known === undefined ? spelled(text, kind) : [...new Set([known, ...spelled(text, kind)])], 'spelled');
  }
  if (isCalledBare) add(initialsBeforePlace(text), 'spelled');
  return found;
}
