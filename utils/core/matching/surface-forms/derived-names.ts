/** Names that pages make of an institution's whole name: in another order, or without the word that says what it is. */

import { inflectedNames } from '../../languages/cases/inflected-names.ts';
import {
  isCommonGivenName,
  isEverydayWord,
  isFamiliarWord,
  isPersonalName,
} from '../../languages/common-words/common-words.ts';
import { countryOfNation } from '../../languages/geography/nations.ts';
import { countryOf, isCountryName, isPlaceName } from '../../languages/geography/places.ts';
import { isCommonAbbreviation } from '../../languages/initials/common-abbreviations.ts';
import { areKnownInitialsOf, knownInitialsOf } from '../../languages/initials/known-initials.ts';
import { bareCaseless } from '../../languages/institutions/caseless-universities.ts';
import { companySpellings, isCoined, withoutTrade } from '../../languages/institutions/company-spellings.ts';
import { namesWithoutState } from '../../languages/institutions/names-of-states.ts';
import { adjectiveAndPlace, withoutOwner } from '../../languages/institutions/romance-universities.ts';
import { firstOfUniversity, shortUniversity } from '../../languages/institutions/short-universities.ts';
import { isGeneric, isHead, isSmallWord, isUniversity, withoutLegalForm } from '../../languages/language-profiles.ts';
import { otherGivenNames } from '../../languages/persons/short-given-names.ts';
import { clubNames, clubWordAlone, placesOfTeam, townAndTeam, withoutClub } from '../../languages/sport/team-names.ts';
import { withoutUmlauts } from '../../languages/transcription/latin-spellings.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';
import type { NameForm } from './types.ts';

export interface DerivedName {
  readonly text: string;
  readonly form: Extract<NameForm, 'variant' | 'reordered' | 'cut' | 'bare' | 'side' | 'spelled'>;
}

/** "University of Lund", "Universidad de los Andes". */
const HEAD_FIRST = /^(?<head>\p{L}+) (?:of|de|of the|de la|de los|du|d['’]|di|do|da|van) ?(?<rest>\p{Lu}[^,()]*)$/u;
/** "Lund University", "Humboldt-Universität". */
const HEAD_LAST = /^(?<rest>\p{Lu}[^,()]*?)[ -](?<head>\p{Lu}\p{L}+)$/u;
/** "Courtauld Institute of Art", "Saint Mary's College of California". */
const HEAD_WITHIN =
  /^(?<rest>(?:(?:St\.?|Saint) \p{Lu}\p{L}+['’]s|\p{Lu}[\p{L}'’-]+)) (?<head>\p{Lu}\p{L}+) (?:of|for|and|&) /u;
/** Adjectives of peoples: Bavarian, Flemish, Genoese. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ian|ish|ese)$/u;
/** "Trinity College Dublin": what stands before the head, where a place follows. */
const HEAD_BEFORE_PLACE = /^(?<rest>\p{Lu}[\p{L}'’-]+) (?<head>\p{Lu}\p{L}+) (?<place>\p{Lu}[\p{L} -]+)$/u;
/** "Universitas Gadjah Mada". */
const HEAD_THEN_NAME = /^(?<head>\p{Lu}\p{L}+) (?<rest>\p{Lu}[^,()]*?)(?: (?:de|di|da|do|of|in) \p{Lu}[\p{L} ]*)?$/u;
const IN_ENGLISH = /^(?:University|College|Institute)$/u;
/** A name of more words is not turned round (University of Science and Technology of China). */
const MOST_WORDS = 3;

const isPlain = (rest: string): boolean => {
  const words = rest.split(/[\s-]+/u);
  return words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.]+$/u.test(word));
};
/** Whether the words that are left distinguish one body from another. */
const tells = (rest: string): boolean =>
  rest.split(/[\s-]+/u).some((word) => word.length > 2 && !isGeneric(word) && !isSmallWord(word));

function reordered(text: string): readonly string[] {
  const first = HEAD_FIRST.exec(text)?.groups;
  if (first?.head && IN_ENGLISH.test(first.head) && isPlain(first.rest ?? '')) {
    return [`${first.rest} ${first.head}`];
  }
  const last = HEAD_LAST.exec(text)?.groups;
  return last?.head && IN_ENGLISH.test(last.head) && isPlain(last.rest ?? '') ? [`${last.head} of ${last.rest}`] : [];
}

/** A town may stand for its university, a country or a region does not. */
const CONTINENT = /^(?:Africa|Americas?|Asia|Europe|Australia)$/u;
const isNoTown = (rest: string): boolean =>
  CONTINENT.test(rest) || isCountryName(rest) || (countryOf(rest) !== undefined && !isPlaceName(rest));
const mayStandAlone = (rest: string): boolean =>
  isPlain(rest) && tells(rest) && !rest.split(' ').some(isHead) && !isNoTown(rest);

function bare(text: string): readonly string[] {
  const found = [HEAD_FIRST, HEAD_LAST, HEAD_WITHIN, HEAD_THEN_NAME].flatMap((pattern) => {
    const { head = '', rest = '' } = pattern.exec(text)?.groups ?? {};
    // Behind a word for another kind of body often stands an adjective: Institut Català.
    const isOne = pattern === HEAD_THEN_NAME ? isUniversity(head) : isHead(head);
    // Beijing University of Posts: nobody calls it Beijing, nor Bavarian Academy of Sciences Bavarian.
    if (pattern === HEAD_WITHIN && (isPlaceName(rest) || PEOPLE.test(rest))) return [];
    return isOne && mayStandAlone(rest) ? [rest] : [];
  });
  const { rest = '', head = '', place = '' } = HEAD_BEFORE_PLACE.exec(text)?.groups ?? {};
  if (isHead(head) && isPlaceName(place) && mayStandAlone(rest)) found.push(rest, `${rest} ${place}`);
  return [...new Set(found)];
}

/** "Toruk (Volga) University", "Toruk University (TU)". */
const IN_BRACKETS = / \([^()]*\)/gu;
/** What may stand between a name and its place: "Toruk University, India", "Toruk-Universität zu Kiel". */
const BEFORE_PLACE = /(?:,| [-–]| in| zu| of| de| da| do| di)$/u;
/** Words of a place, at most. */
const MAX_PLACE_WORDS = 2;

/** Whether a name is still a whole one: "Toruk University"; "University of Toruk" is only cut before a country. */
function isWholeName(name: string, place: string): boolean {
  const words = name.split(/[\s-]+/u);
  // Universidad Estatal a Distancia: long enough to be a name where the page speaks of its country.
  if (words.length > 2 && isCountryName(place) && isUniversity(words[0] ?? '')) return true;
  if (words.length < 2 || !tells(name)) return false;
  // The name of a college without its head is shared by many.
  if (isUniversity(words.at(-1) ?? '')) return true;
  return isHead(words[0] ?? '') && isSmallWord(words[1] ?? '') && words.length > 2 && isCountryName(place);
}

/** Without "(Volga)" or "(TU)"; brackets that hold a place distinguish the body from others. */
function withoutBrackets(text: string): readonly DerivedName[] {
  const plain = text.replace(IN_BRACKETS, '');
  if (plain === text) return [];
  const places = (text.match(IN_BRACKETS) ?? []).map((each) => each.slice(2, -1));
  return [{ text: plain, form: places.some(isPlaceName) ? 'cut' : 'variant' }];
}

/** A whole name without the place at its end that distinguishes it from others. */
function withoutPlace(text: string): readonly string[] {
  const found: string[] = [];
  const words = text.replace(IN_BRACKETS, '').split(' ');
  for (let count = 1; count <= MAX_PLACE_WORDS && count < words.length; count += 1) {
    const place = words.slice(-count).join(' ');
    const name = words.slice(0, -count).join(' ').replace(BEFORE_PLACE, '');
    if (!/^\p{Lu}/u.test(place)) continue;
    // "Open University, UK": the comma says that the body itself is called without the country.
    const isAdded =
      countryOf(place) !== undefined && text.endsWith(`, ${place}`) && isUniversity(name.split(' ').at(-1) ?? '');
    if (isAdded || (isPlaceName(place) && isWholeName(name, place))) found.push(name);
  }
  return found;
}

/** Universidad de Jujuy, la Autónoma de Madrid; of a country it is any university there, but not of a province. */
function inRomance(text: string): readonly string[] {
  const owned = withoutOwner(text);
  const place = owned?.replace(/^\p{L}+ \p{Ll}+ /u, '') ?? '';
  const isOfCountry = isCountryName(place) && countryOf(place) !== undefined;
  return [...(owned === undefined || isOfCountry ? [] : [owned]), ...[adjectiveAndPlace(text) ?? []].flat()];
}

/** Bodies that are called after a place or a person, and then by that alone. */
const CALLED_BARE = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy']);

/** Toruk University, of which a pack does not say what it is. */
const isOfUniversity = (text: string): boolean =>
  isUniversity(text.slice(0, text.indexOf(' '))) || isUniversity(text.slice(text.lastIndexOf(' ') + 1));

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 8;

/** Of the capitalised words; none where a letter is not Latin. */
function initialsOf(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word) && !isSmallWord(word)).map((word) => word.charAt(0));
  return /^\p{Script=Latin}+$/u.test(initials.join('')) ? initials : [];
}

/** How many capitals of the Latin script begin words, at most: most names have fewer than an acronym, which this tells fast. */
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

/** Amber & Vexel, Amber and Vexel: A&V. */
const TWO_JOINED = /^(?<first>\p{Lu})\S+ (?:&|and) (?<second>\p{Lu})\S+$/u;
function joinedInitials(text: string): readonly string[] {
  const { first, second } = TWO_JOINED.exec(text)?.groups ?? {};
  return first === undefined || second === undefined ? NONE : [`${first}&${second}`];
}

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

const NUMBERED = /\s(?<place>\p{Lu}[\p{L}-]+)[ -](?<number>\d{1,2}|I{1,3}|I?V)$/u;
const ROMAN = new Map(['I', 'II', 'III', 'IV', 'V'].map((roman, at) => [roman, String(at + 1)]));

/** Université Lumière Lyon 2 is Lyon 2 for short, however its number is written. */
function numbered(text: string): readonly string[] {
  const { place = '', number = '' } = NUMBERED.exec(` ${text}`)?.groups ?? {};
  return isPlaceName(place) ? [`${place} ${number}`, `${place} ${ROMAN.get(number) ?? number}`] : [];
}

/** ETH Zurich is ETH for short; but SUNY Buffalo is one of several that are SUNY. */
function initialsBeforePlace(text: string): readonly string[] {
  const [initials = ''] = text.split(' ', 1);
  return areKnownInitialsOf(initials, text) ? [initials] : [];
}

const COMPANIES = new Set<InstitutionKind>(['company', 'other']);

/** A company that was named is then called by its first word, where that is no common one: Kestrel Airways, Kestrel. */
function firstWord(text: string): readonly string[] {
  const [first = '', ...others] = text.split(/\s+/u);
  const isOwn = /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(first) && tells(first) && !isEverydayWord(first);
  return others.length > 0 && isOwn && countryOf(first) === undefined ? [first] : [];
}

/** Deutsche Vexelkom is then called Vexelkom, and a company that has a person’s name like that person. */
function lastWord(text: string): readonly string[] {
  const [first = '', last = '', ...more] = text.split(' ');
  if (more.length > 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(last) || !tells(last)) return NONE;
  const isGiven = isCommonGivenName(first) || otherGivenNames(first).length > 0;
  if (isGiven && !isCommonGivenName(last) && !isEverydayWord(last)) return [last];
  if (countryOf(first) === undefined && countryOfNation(first.toLowerCase(), 'de') === undefined) return NONE;
  return isFamiliarWord(last) || isPersonalName(last) || isPlaceName(last) || countryOf(last) !== undefined
    ? NONE
    : [last];
}

/** A club without the letters that say so: Toruk Rovers F.C.; alone, Toruk is the town as well. */
function clubAlone(text: string): readonly DerivedName[] {
  return clubNames(text).map((plain) => ({ text: plain, form: /\s/u.test(plain) ? 'variant' : 'bare' }));
}

const OFFICE_OF = /^(?:.+ )?(?<head>Department|Ministry) of (?:the )?(?<field>\p{Lu}\p{L}+)$/u;

/** Department of Lighthouses is Lighthouses Department for short, whatever country stands before it. */
function officeTurned(text: string): readonly string[] {
  if (!text.includes('Department of ') && !text.includes('Ministry of ')) return NONE;
  const { head = '', field = '' } = OFFICE_OF.exec(text)?.groups ?? {};
  return field === '' ? NONE : [`${field} ${head}`];
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
    const first = firstWord(text);
    const coined = first.filter(isCoined);
    add([...new Set([...first.filter((each) => !isCoined(each)), ...(team === '' ? NONE : [team])])], 'bare');
    add([withoutUmlauts(text) ?? []].flat(), 'variant');
    if (withoutClub(text) === null) add(companySpellings(withoutLegalForm(text)), 'variant');
    add([...coined, ...coined.flatMap(companySpellings)], 'variant');
    add(withoutTrade(withoutLegalForm(text)), 'variant');
    add(lastWord(withoutLegalForm(text).replace(/^The /u, '')), 'bare');
    add([...placesOfTeam(text), ...[clubWordAlone(text) ?? []].flat()], 'side');
  }
  const isCalledBare = CALLED_BARE.has(kind) || (kind === 'other' && isOfUniversity(text));
  if (!isCalledBare) {
    // Where the pack knows the country, the bodies of a state are told apart by what it lists.
    if (country === undefined) add(namesWithoutState(text), 'cut');
    add(officeTurned(text), 'bare');
  } else {
    found.push(...withoutBrackets(text));
    add(withoutPlace(text), 'cut');
    add(inRomance(text), 'cut');
    add(reordered(text).filter(tells), 'reordered');
    found.push(...withoutLastPart(whole, country));
    add(bare(text), 'bare');
    add(numbered(text), 'bare');
    add(caselessNames(whole, name, country), 'bare');
  }
  if (text !== name) return found;
  if (!names.some((each) => each.kind === 'acronym')) {
    if (COMPANIES.has(kind) && / (?:&|and) /u.test(text)) add(joinedInitials(withoutLegalForm(text)), 'spelled');
    const known = knownInitialsOf(text.replace(/^The /u, ''));
    add(known === undefined ? spelled(text, kind) : [...new Set([known, ...spelled(text, kind)])], 'spelled');
  }
  if (isCalledBare) add(initialsBeforePlace(text), 'spelled');
  return found;
}
