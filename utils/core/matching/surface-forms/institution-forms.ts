import { inflectedNames } from '../../languages/cases/inflected-names.ts';
import { isEverydayWord, isFamiliarWord, isPersonalName } from '../../languages/common-words/common-words.ts';
import { isCountryName, isPlaceName } from '../../languages/geography/places.ts';
import { joinedToUniversity } from '../../languages/institutions/compound-universities.ts';
import { withoutHonoree } from '../../languages/institutions/honorees.ts';
import { withoutPontifical } from '../../languages/institutions/romance-universities.ts';
import { translatedUniversity } from '../../languages/institutions/translated-universities.ts';
import { vietnameseUniversity } from '../../languages/institutions/vietnamese-universities.ts';
import {
  isGeneric,
  isHeadInSmallLetters,
  isSmallWord,
  isUniversity,
  withoutLegalForm,
} from '../../languages/language-profiles.ts';
import { isCapitalised } from '../../languages/letters.ts';
import { isFunctionWord } from '../../languages/sentences/small-words.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';

/** Spellings of one institution beyond those that its pack lists. Each is as sure as the name it comes from. */
export function institutionVariants(name: Name, institution: Institution, parentNames: readonly string[]): string[] {
  if (name.kind === 'acronym') {
    return [...acronymVariants(name.text, institution), ...parentVariants(name.text, parentNames)];
  }
  const { text } = name;
  // Most names have no variants, so that none of them costs a list.
  const variants: string[] = [];
  const add = (others: readonly string[]): void => {
    for (const other of others) if (other !== text && !variants.includes(other)) variants.push(other);
  };
  add(plainVariants(text));
  add(inSmallLetters(text));
  if (COMPANIES.has(institution.kind)) add([withoutLegalForm(text)]);
  if (parentNames.length > 0) add(parentVariants(text, parentNames));
  const { lang } = name;
  // Without a language both spellings in small letters ask for the same head, which few names have.
  const mayBeSmall = lang !== undefined || isHeadInSmallLetters(firstWord(text));
  const small = mayBeSmall ? smallWords(name) : NONE;
  const inflected = lang === undefined ? NONE : [text, ...small].flatMap((each) => inflectedNames(each, lang));
  add(inflected);
  if (isSmallOffice(name, institution)) add([text, ...inflected].map(smallFirst));
  if (mayBeSmall) add(smallHead(name));
  add(small);
  add(smallArticle(text));
  add(officeTurned(text));
  add(placeJoined(name));
  for (const other of otherNumeral(text)) add([other, ...smallHead({ ...name, text: other })]);
  add(vietnameseUniversity(text));
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

/** Initials are also written as a word: Unicef. */
export const inSmallLetters = (text: string): readonly string[] =>
  /^\p{Lu}{4,}$/u.test(text) ? [text.charAt(0) + text.slice(1).toLowerCase()] : NONE;

/** Kinds of bodies that are universities; a pack may not say of which kind its bodies are. */
const TEACHING = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy', 'other']);
const COMPANIES = new Set<InstitutionKind>(['company', 'other']);

const UNIVERSITY = /\bUniversity\b/gu;

/** Pairs of spellings of one word, British and American or older and newer. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\borganization/giu, 'organisation'],
  [/\borganisation/giu, 'organization'],
  [/\bcentre\b/giu, 'center'],
  [/\bcenter\b/giu, 'centre'],
  [/\bprogramme\b/giu, 'program'],
  [/\bprogram\b/giu, 'programme'],
  [/\bdefence\b/giu, 'defense'],
  [/\bdefense\b/giu, 'defence'],
  [/\bco-(?=operat|ordinat)/giu, 'co'],
  [/\bco(?=operat|ordinat)/giu, 'co-'],
  [/\bnon-(?=\p{Ll}{4})/giu, 'non'],
  [/\bnon(?=\p{Ll}{4})/giu, 'non-'],
  [/ & /gu, ' and '],
  [/ and /gu, ' & '],
  [UNIVERSITY, 'Univ.'],
  [/^Technische Universität (?=\p{Lu})/gu, 'TU '],
  [/^Technische Hochschule (?=\p{Lu})/gu, 'TH '],
  [/^Technische Universiteit (?=\p{Lu})/gu, 'TU '],
  [/^Technical University of (?=\p{Lu})/gu, 'TU '],
  [/^École [Nn]ormale [Ss]upérieure (?=de \p{Lu}|\p{Lu})/gu, 'ENS '],
  [/^Università degli Studi (?=d[ie] |d['’])/gu, 'Università '],
  [/\bHanoi\b/gu, 'Ha Noi'],
  [/\bVietnam\b/gu, 'Viet Nam'],
  [/^United States (?=\p{Lu})/gu, 'U.S. '],
  [/^United States (?=\p{Lu})/gu, 'US '],
  [/^U\.S\. (?=\p{Lu})/gu, 'United States '],
  [/^United Nations (?=\p{Lu})/gu, 'U.N. '],
  [/^United Nations (?=\p{Lu})/gu, 'UN '],
];

/** A fast check that excludes most names. */
const RESPELLABLE =
  /organi[sz]ation|cent(?:re|er)|program|defen[cs]e|co-?operat|co-?ordinat|non|^Techni(?:sche|cal) |^École |^Università degli |Hanoi|Vietnam|^U(?:nited|\.S\.) | & | and |['’ʼ]/iu;

function plainVariants(text: string): readonly string[] {
  if (!RESPELLABLE.test(text)) {
    if (!text.includes('University')) return smallGenericWord(text);
    // As most names with another spelling have only this one.
    const short = text.replace(UNIVERSITY, 'Univ.');
    return short === text ? smallGenericWord(text) : [short, ...smallGenericWord(text), ...smallGenericWord(short)];
  }
  const spellings = [...new Set([text, ...respelled(text)])];
  return [...spellings.slice(1), ...spellings.flatMap(smallGenericWord)];
}

function respelled(text: string): string[] {
  const others = SPELLINGS.map(([found, other]) =>
    text.replace(found, (word) => (/^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other)),
  );
  return [...others, text.replace(/(?<=\p{L})['’ʼ](?=\p{Ll}(?!\b))/gu, '')];
}

/** A word for the kind of body, last of at least three: news write it small (the Metal Mining group). */
const GENERIC = new Set(
  `Group University College Institute Academy Commission Committee Embassy Office Government Alliance Association
  Corporation Company Foundation School`.split(/\s+/u),
);

function smallGenericWord(text: string): readonly string[] {
  const last = text.lastIndexOf(' ') + 1;
  const word = text.slice(last);
  return GENERIC.has(word) && /\S\s+\S+\s+\S+$/u.test(text) ? [text.slice(0, last) + word.toLowerCase()] : NONE;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** L'université de Toruk: in some languages the word that says what a body is begins with a small letter. */
function smallHead({ text, lang = '' }: Name): readonly string[] {
  const first = firstWord(text);
  return isCapitalised(first) && isHeadInSmallLetters(first, lang)
    ? [first.toLowerCase() + text.slice(first.length)]
    : NONE;
}

const OFFICES_AND_EMBASSIES = new Set<InstitutionKind>(['embassy', 'ministry', 'government', 'national-commission']);
/** Languages without heads in small letters in which offices of a state are common nouns: амбасада Србије. */
const LANGUAGES_OF_SMALL_OFFICES = new Set('sr hr bs sl mk bg uk ru be pl cs sk ro'.split(' '));
const isSmallOffice = ({ lang = '' }: Name, { kind }: Institution): boolean =>
  OFFICES_AND_EMBASSIES.has(kind) && LANGUAGES_OF_SMALL_OFFICES.has(lang.split('-', 1)[0] ?? '');
const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Languages that write the words of a body's name small, but for the first one and for names. */
const IN_SMALL_LETTERS = new Set(['fr', 'es', 'pt', 'it', 'ca', 'sv', 'no', 'nb', 'nn', 'da', 'fi', 'et', 'pl', 'ro']);

/** Umeå Universitet is also written Umeå universitet, Université Libre de Toruk Université libre de Toruk. */
function smallWords({ text, lang = '' }: Name): readonly string[] {
  if (lang === '' ? !isHeadInSmallLetters(firstWord(text)) : !IN_SMALL_LETTERS.has(lang)) return NONE;
  const small = text.replace(/(?<=[\s'’])\p{Lu}\p{L}+/gu, (word) =>
    isGeneric(word) || isUniversity(word) ? word.toLowerCase() : word,
  );
  return small === text ? NONE : [small];
}

const OFFICE_OF = /^(?<state>.+) (?<head>Department|Ministry) of (?:the )?(?<field>\p{Lu}\p{L}+)$/u;

/** United States Department of Lighthouses, U.S. Lighthouses Department. */
function officeTurned(text: string): readonly string[] {
  if (!text.includes(' Department of ') && !text.includes(' Ministry of ')) return NONE;
  const { state = '', head = '', field = '' } = OFFICE_OF.exec(text)?.groups ?? {};
  const states = state === 'United States' ? [state, 'U.S.', 'US'] : [state];
  return isCountryName(state) ? states.map((each) => `${each} ${field} ${head}`) : [];
}

/** Such a name has four words at least. */
const SPACES_OF_ARTICLE = / [^ ]+ [^ ]+ /;
const PLACE_BEHIND_COMMA = /^(?<name>\p{Lu}[^,()]+), (?<place>\p{Lu}[^,()]+)(?:, (?<country>\p{Lu}[^,()]+))?$/u;

/** University of Toruk, Leeds: University of Toruk (Leeds), University of Toruk at Leeds; without the country behind it. */
function placeJoined({ text, lang = 'en' }: Name): readonly string[] {
  if (!text.includes(', ')) return NONE;
  const { name = '', place = '', country } = PLACE_BEHIND_COMMA.exec(text)?.groups ?? {};
  if (!name.split(' ').some(isUniversity)) return NONE;
  if (country !== undefined)
    return isCountryName(country)
      ? [`${name}, ${place}`, ...placeJoined({ text: `${name}, ${place}`, kind: 'full', lang })]
      : NONE;
  return lang === 'en' ? [`${name} (${place})`, `${name} at ${place}`] : [`${name} (${place})`];
}

const NUMERAL = /(?<= )(?:[1-5]|I{1,3}|IV|V)$/u;
const ENDS_AS_NUMERAL = new Set('12345IV');
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Université Jean Toruk Lyon III, Lyon 3. */
function otherNumeral(text: string): readonly string[] {
  if (!ENDS_AS_NUMERAL.has(text.charAt(text.length - 1))) return NONE;
  const numeral = NUMERAL.exec(text)?.[0];
  if (numeral === undefined || !text.split(' ').some(isUniversity)) return NONE;
  const roman = ROMAN.indexOf(numeral);
  return [text.replace(NUMERAL, roman < 0 ? (ROMAN[Number(numeral) - 1] ?? '') : String(roman + 1))];
}

/** Universidad de Los Andes is also written Universidad de los Andes. */
function smallArticle(text: string): readonly string[] {
  if (!SPACES_OF_ARTICLE.test(text)) return NONE;
  const small = text.replace(/(?<= \p{Ll}+ )\p{Lu}\p{Ll}{1,2}(?= \p{Lu})/gu, (word) =>
    isSmallWord(word) ? word.toLowerCase() : word,
  );
  return small === text ? NONE : [small];
}

/** “UNESCO Beijing Office” is also UNESCO’s Beijing Office and the Beijing Office of UNESCO. */
function parentVariants(text: string, parentNames: readonly string[]): string[] {
  return parentNames.flatMap((parent) => {
    if (text.startsWith(`${parent} `)) {
      const unit = text.slice(parent.length + 1);
      return [`${parent}'s ${unit}`, `${unit} of ${parent}`, `${unit} of the ${parent}`];
    }
    const last = / of (?:the )?/u.exec(text);
    const unit = text.slice(0, last?.index ?? 0);
    const rest = text.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
    return last && rest === parent ? [`${parent} ${unit}`, `${parent}'s ${unit}`] : [];
  });
}

/** Newspapers there write shorter acronyms as words as well: le Cned, l’Insee. */
const WRITE_AS_WORDS = new Set(['FR', 'BE', 'CH', 'ES', 'IT', 'PT']);
const isWord = (text: string): boolean =>
  isEverydayWord(text) || isFamiliarWord(text) || isFunctionWord(text) || isPersonalName(text) || isPlaceName(text);

/** Unesco, but not Earth for EARTH; of four letters only in some countries, where they are no word, name or place: Cned, Uerj. */
function mayBeWord(acronym: string, { country = '' }: Institution): boolean {
  if (!/^\p{Lu}{4,}$/u.test(acronym)) return false;
  if (acronym.length > 4) return !isEverydayWord(acronym.toLowerCase());
  // Newspapers of Brazil write those without a vowel in capitals: UFRJ.
  const isRead = WRITE_AS_WORDS.has(country) || (country === 'BR' && /[AEIOU]/u.test(acronym));
  return isRead && !isWord(acronym);
}

/**
 * Acronyms are matched as they are written, with two exceptions: they may be written as a word, and a letter that stands
 * for a small word may be small (MoE, Ministry of Education).
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
