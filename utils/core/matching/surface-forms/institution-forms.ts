/** Spellings of institutions. */
import { inflectedNames } from '../../languages/cases/inflected-names.ts';
import { isEverydayWord, isFamiliarWord, isPersonalName } from '../../languages/common-words/common-words.ts';
import { isPlaceName } from '../../languages/geography/places.ts';
import { otherHanWritings } from '../../languages/han/writings.ts';
import { joinedToUniversity } from '../../languages/institutions/compound-universities.ts';
import { initialsWithHonoree, withoutHonoree } from '../../languages/institutions/honorees.ts';
import { officeOfStateTurned } from '../../languages/institutions/names-of-states.ts';
import { unitVariants } from '../../languages/institutions/names-of-units.ts';
import { otherNumeral, placeJoined } from '../../languages/institutions/names-with-places.ts';
import { inSingular, otherSpellings } from '../../languages/institutions/other-spellings.ts';
import { quotedName, withoutSlavicTown } from '../../languages/institutions/parts-of-slavic-names.ts';
import { withoutPontifical } from '../../languages/institutions/romance-universities.ts';
import {
  mayBeInSmallLetters,
  smallArticle,
  smallHead,
  smallWords,
  writesOfficesSmall,
} from '../../languages/institutions/small-letters.ts';
import { translatedUniversity } from '../../languages/institutions/translated-universities.ts';
import { vietnameseUniversity } from '../../languages/institutions/vietnamese-universities.ts';
import { withoutLegalForm } from '../../languages/language-profiles.ts';
import { isFunctionWord } from '../../languages/sentences/small-words.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';

/** Spellings of one institution beyond those that its pack lists. Each is as sure as the name it comes from. */
export function institutionVariants(name: Name, institution: Institution, parentNames: readonly string[]): string[] {
  if (name.kind === 'acronym') {
    return [...acronymVariants(name.text, institution), ...unitVariants(name.text, parentNames)];
  }
  const { text } = name;
  // Most names have no variants, so that none of them costs a list.
  const variants: string[] = [];
  const add = (others: readonly string[]): void => {
    for (const other of others) if (other !== text && !variants.includes(other)) variants.push(other);
  };
  add(otherSpellings(text));
  add(inSingular(text));
  add(inSmallLetters(text));
  if (COMPANIES.has(institution.kind)) add([withoutLegalForm(text)]);
  if (parentNames.length > 0) add(unitVariants(text, parentNames));
  const { lang } = name;
  // Without a language both spellings in small letters ask for the same head, which few names have.
  const mayBeSmall = mayBeInSmallLetters(text, lang);
  const small = mayBeSmall ? smallWords(text, lang) : NONE;
  const inflected = lang === undefined ? NONE : [text, ...small].flatMap((each) => inflectedNames(each, lang));
  add(inflected);
  if (isSmallOffice(name, institution)) add([text, ...inflected].map(smallFirst));
  if (mayBeSmall) add(smallHead(text, lang));
  add(small);
  add(smallArticle(text));
  add(officeOfStateTurned(text));
  add(placeJoined(text, lang));
  add(initialsWithHonoree(text));
  for (const other of otherNumeral(text)) add([other, ...smallHead(other, lang)]);
  add(vietnameseUniversity(text));
  add(otherHanWritings(text, lang));
  add(withoutPontifical(text));
  if (lang !== undefined) add(joinedToUniversity(text));
  if (text === institution.name && TEACHING.has(institution.kind)) add(translatedUniversity(text, institution.country));
  return variants;
}

const NONE: readonly string[] = [];

/** Politechnika Krakowska im. Tadeusza Kościuszki is Politechnika Krakowska for short, in every case. */
export function namesWithoutHonoree({ text, kind, lang }: Name): readonly string[] {
  const short = lang === undefined || kind === 'acronym' || kind === 'short' ? undefined : withoutHonoree(text, lang);
  return short === undefined || lang === undefined ? NONE : [short, ...inflectedNames(short, lang)];
}

/** Univerzita Palackého v Olomouci is Univerzita Palackého for short, in every case. */
export function namesWithoutTown({ text, kind, lang }: Name, institution: Institution): readonly string[] {
  if (lang === undefined || kind === 'acronym' || kind === 'short' || !OF_LEARNING.has(institution.kind)) return NONE;
  const short = withoutSlavicTown(text, lang);
  return short === undefined ? NONE : [short, ...inflectedNames(short, lang)];
}

/** Національний університет «Одеська політехніка» is Одеська політехніка for short. */
export function quotedNames({ text, kind, lang }: Name): readonly string[] {
  const short = kind === 'acronym' ? undefined : quotedName(text);
  if (short === undefined) return NONE;
  return lang === undefined ? [short] : [short, ...inflectedNames(short, lang)];
}

/** Initials are also written as a word: Unicef. */
export const inSmallLetters = (text: string): readonly string[] =>
  /^\p{Lu}{4,}$/u.test(text) ? [text.charAt(0) + text.slice(1).toLowerCase()] : NONE;

/** Kinds of bodies that are universities; a pack may not say of which kind its bodies are. */
const TEACHING = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy', 'other']);
/** Of an embassy the place tells which one it is. */
export const OF_LEARNING: ReadonlySet<InstitutionKind> = new Set<InstitutionKind>([
  'university',
  'college',
  'school',
  'institute',
  'academy',
]);
const COMPANIES = new Set<InstitutionKind>(['company', 'other']);

const OFFICES_AND_EMBASSIES = new Set<InstitutionKind>(['embassy', 'ministry', 'government', 'national-commission']);

const isSmallOffice = ({ lang = '' }: Name, { kind }: Institution): boolean =>
  OFFICES_AND_EMBASSIES.has(kind) && writesOfficesSmall(lang);
const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Newspapers there write shorter acronyms as words as well: le Cned, l’Insee. */
const WRITE_AS_WORDS = new Set(['FR', 'BE', 'CH', 'ES', 'IT', 'PT']);
const isWord = (text: string): boolean =>
  isEverydayWord(text) || isFamiliarWord(text) || isFunctionWord(text) || isPersonalName(text) || isPlaceName(text);

/**
 * Unesco, but not Earth for EARTH; of four letters only in some
 * countries, where they are no word, name or place: Cned, Uerj.
 */
function mayBeWord(acronym: string, { country = '' }: Institution): boolean {
  if (!/^\p{Lu}{4,}$/u.test(acronym)) return false;
  if (acronym.length > 4) return !isEverydayWord(acronym.toLowerCase());
  // Newspapers of Brazil write those without a vowel in capitals: UFRJ.
  const isRead = WRITE_AS_WORDS.has(country) || (country === 'BR' && /[AEIOU]/u.test(acronym));
  return isRead && !isWord(acronym);
}

/**
 * Acronyms are matched as they are written, with two exceptions: they may be written as a word, and a letter that
 * stands for a small word may be small (MoE, Ministry of Education).
 */
function acronymVariants(acronym: string, institution: Institution): string[] {
  const variants: string[] = [];
  if (mayBeWord(acronym, institution)) variants.push(acronym.charAt(0) + acronym.slice(1).toLowerCase());
  for (const full of [institution.name, ...institution.names.map(({ text }) => text)]) {
    // It is one word, with one initial.
    if (full === acronym) continue;
    const words = full.match(/\p{L}+/gu) ?? [];
    const initials = words.map((word) => word.charAt(0)).join('');
    const mixed = initials.toUpperCase() === acronym && initials !== acronym;
    if (mixed && /^\p{Lu}/u.test(initials) && !variants.includes(initials)) variants.push(initials);
  }
  return variants;
}
