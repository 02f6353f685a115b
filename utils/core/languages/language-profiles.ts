/** The profiles of all languages, and their words as sets. */
import { foldWord } from './common-words/common-words.ts';
import { madeOnce } from './made-once.ts';
import { german } from './profiles/de.ts';
import { english } from './profiles/en.ts';
import { spanish } from './profiles/es.ts';
import { french } from './profiles/fr.ts';
import { italian } from './profiles/it.ts';
import { dutch } from './profiles/nl.ts';
import { polish } from './profiles/pl.ts';
import { portuguese } from './profiles/pt.ts';
import { russian } from './profiles/ru.ts';
import { swedish } from './profiles/sv.ts';
import type { LanguageProfile } from './profiles/types.ts';

const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  english,
  french,
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  swedish,
];

const SHORTEST_LONG_HEAD = 8;

/** The words of a list; one that ends in * stands for all words that begin so. */
interface WordList {
  readonly whole: ReadonlySet<string>;
  /** By their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Their first letters. */
  readonly firsts: ReadonlySet<number>;
  /** By the last bits of a first letter: the lengths of the words that begin with it, a bit each. */
  readonly lengths: Uint32Array;
}

type LazyList = () => WordList;

const FIRSTS = 32;
/** The bit of a length; that of 31 stands for all lengths from there on. */
const lengthBit = (length: number): number => 1 << Math.min(length, 31);

/** False where the list surely has no such word: most words are told apart without a look-up. */
const mayHave = ({ lengths }: WordList, folded: string): boolean =>
  ((lengths[folded.charCodeAt(0) & (FIRSTS - 1)] as number) & lengthBit(folded.length)) !== 0;

const SHORTEST_BEGINNING = 4;

const listOf = (list: (profile: LanguageProfile) => string, profiles = LANGUAGE_PROFILES): LazyList =>
  madeOnce(() => readList(list, profiles));

function readList(list: (profile: LanguageProfile) => string, profiles: readonly LanguageProfile[]): WordList {
  const words = profiles
    .flatMap((profile) => list(profile).split(/\s+/u))
    .filter((word) => word !== '')
    .map(foldWord);
  const beginnings = words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const lengths = new Uint32Array(FIRSTS);
  const mark = (word: string, bits: number): void => {
    const first = word.charCodeAt(0) & (FIRSTS - 1);
    lengths[first] = (lengths[first] as number) | bits;
  };
  for (const word of whole) mark(word, lengthBit(word.length));
  // Bits of the length of the beginning and of all longer ones.
  for (const word of beginnings) mark(word, -lengthBit(word.length));
  return {
    whole,
    firsts: new Set(words.map((word) => word.charCodeAt(0))),
    beginnings: Map.groupBy(beginnings, (beginning) => beginning.slice(0, SHORTEST_BEGINNING)),
    lengths,
  };
}

/** By UTF-16 unit, as it is first asked for: what a word that begins with it begins with when it is folded. */
const foldedFirsts = new Map<number, number>();
/** Half of a letter, or a mark that folding leaves out. */
const UNSURE = 0xffff;

function foldedFirst(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const known = foldedFirsts.get(unit);
  if (known !== undefined) return known;
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const first = isHalf ? UNSURE : foldWord(String.fromCharCode(unit)).charCodeAt(0) || UNSURE;
  foldedFirsts.set(unit, first);
  return first;
}

function isIn(listed: LazyList, word: string): boolean {
  const list = listed();
  // Most words of other scripts need not be folded.
  const first = word === '' ? UNSURE : foldedFirst(word.charCodeAt(0));
  if (first !== UNSURE && !list.firsts.has(first)) return false;
  const folded = foldWord(word);
  if (!mayHave(list, folded)) return false;
  const { whole, beginnings } = list;
  if (whole.has(folded)) return true;
  if (beginnings.size === 0 || folded.length < SHORTEST_BEGINNING) return false;
  const alike = beginnings.get(folded.slice(0, SHORTEST_BEGINNING));
  return alike?.some((beginning) => folded.startsWith(beginning)) ?? false;
}

const heads = listOf(({ heads: list }) => list);
const generic = listOf(({ generic: list }) => list);
const locatives = listOf(({ locatives: list }) => list);
const companyWords = listOf(({ companyWords: list }) => list ?? '');
const trade = listOf(({ trade: list }) => list ?? '');
/** What is called after an institution, in languages without a profile. */
const OTHERS_NAMED_AFTER = `hastanesi hastanesinde hastanesine müzesi yayınları yayınlarından yayınevi basımevi matbaası radyosu
  kórház kórháza kiadó kiadója kiadónál múzeum múzeuma rádió rádiója nemocnice nemocnici nemocnica nakladatelství nakladateľstvo vydavatelství vydavateľstvo muzeum
  rádio rozhlas sairaala sairaalassa kustannus kustantamo radion museo haigla kirjastus muuseum raadio
  leidykla leidyklos ligoninė ligoninės muziejus radijas slimnīca izdevniecība apgāds muzejs
  editura editurii spitalul spitalului muzeul muzeului tipografia nakladnik naklada izdavač izdavačka bolnica bolnice založba založbe muzej
  издавачка издаваштво болница издателство болницата музей радиото видавництв* лікарн* музе* радіо друкарн* выдавецтв* бальніц*
  баспасы баспасынан ауруханасы нашриёти нашриёт nashriyoti shifoxonasi nəşriyyatı xəstəxanası басмаканасы хэвлэл эмнэлэг
  εκδόσεις εκδόσεων νοσοκομείο νοσοκομείου μουσείο μουσείου ραδιόφωνο ραδιοφώνου
  forlag forlaget sykehus sykehuset sygehus hospitalet bókaforlag
  editorial edicions llibreria ràdio argitaletxea irratia ospitalea
  penerbit penerbitan percetakan toko bengkel warung rsu`;
const namedAfter = listOf((profile) => `${profile.namedAfter} ${profile === english ? OTHERS_NAMED_AFTER : ''}`);
const landforms = listOf(({ landforms: list }) => list ?? '');
const legalForms = listOf(({ legalForms: list }) => list);
const small = listOf(({ small: list }) => list);
const between = listOf((profile) => profile.between);
const academic = listOf((profile) => profile.academic);
/** The word for a university in languages without a profile. */
const OTHER_UNIVERSITIES = `universitas universiti universitat universitatea universitet universitetet üniversitesi
  üniversiteleri universiteter universiteterna yliopistot
  univerza univerze univerzi univerzo univerzita univerzity univerzitě univerzite univerzitu univerzitou
  univerzitet univerziteta univerzitetu univerzitetom sveučilište sveučilišta sveučilištu
  університет університету університетом університеті универзитет универзитета универзитету
  πανεπιστήμιο πανεπιστημίου`;
/**
 * What stands behind the rest of a name, in languages that put it there, and in short: Tohoku Üniversitesi, Leeds Uni.
 */
const WORDS_BEHIND =
  `üniversitesi universiteti universitet universitetas universitāte universität universiteit egyetem ülikool yliopisto
  unibertsitatea uni университеті univerzita univerzitet univerza univerze univerzi univerzo sveučilište sveučilišta
  sveučilištu sveučilištem`.split(/\s+/u);
const UNIVERSITIES_BEHIND = new Set(WORDS_BEHIND.map(foldWord));
/** The letters with which one of them begins. */
export const UNIVERSITY_BEHIND_BEGINS = [
  ...new Set(
    WORDS_BEHIND.flatMap((word) => [word, foldWord(word)].flatMap((each) => [each, each.toUpperCase()])).map((word) =>
      word.charAt(0),
    ),
  ),
].join('');
/** In UTF-16 units, with accents that are written apart; a longer word is another one. */
export const LONGEST_UNIVERSITY_BEHIND = Math.max(...WORDS_BEHIND.map((word) => word.normalize('NFD').length)) + 1;
const university = listOf((profile) => `${profile.university} ${profile === english ? OTHER_UNIVERSITIES : ''}`);
const headsBySize = (areSmall: boolean): LazyList =>
  listOf(
    (profile) => profile.heads,
    LANGUAGE_PROFILES.filter((profile) => (profile.headsInSmallLetters ?? false) === areSmall),
  );
const smallHeads = headsBySize(true);
const largeHeads = headsBySize(false);
/** By language, each with the words before which a place is a place. */
const locativesOf = new Map(
  LANGUAGE_PROFILES.map((profile) => [profile.language, listOf((each) => each.locatives, [profile])]),
);
const beforeBodiesOf = new Map(
  LANGUAGE_PROFILES.map((profile) => [profile.language, listOf((each) => each.beforeBodies ?? '', [profile])]),
);
const beforeBodies = listOf((each) => each.beforeBodies ?? '');
/** A page asks about its own language again and again. */
const lastLanguage = { tag: '', primary: '' };
function primary(language: string): string {
  if (language !== lastLanguage.tag) {
    lastLanguage.primary = language.split('-', 1)[0] ?? '';
    lastLanguage.tag = language;
  }
  return lastLanguage.primary;
}

/** English heads that stand behind one another only in the name of one more body: Toruk College School. */
const PLACES_OF_TEACHING = new Set('school college academy seminary conservatory conservatoire'.split(' '));
export const isPlaceOfTeaching = (word: string): boolean => PLACES_OF_TEACHING.has(word.toLowerCase());

/** Whether a word says what an institution is, in any language: names are often in another one than the page. */
export const isHead = (word: string): boolean => isIn(heads, word);
/** Long heads of English, in small letters, of which other words are hardly ever one letter away. */
export const longHeads: readonly string[] = english.heads
  .split(/\s+/u)
  .filter((word) => word.length >= SHORTEST_LONG_HEAD);
/** Whether a word stands in the names of many institutions. */
export const isGeneric = (word: string): boolean => isIn(generic, word) || isHead(word);
export const isSmallWord = (word: string): boolean => isIn(small, word);
/** The same in languages without a profile. */
const OTHERS_AND = 've og ja és și dan và oraz';
/** The words of all languages that join the members of a row. */
export const rowWords: ReadonlySet<string> = listOf(
  (profile) => `${profile.and} ${profile === english ? OTHERS_AND : ''}`,
)().whole;
const joining = listOf((profile) => (profile.andIsOtherWord ? '' : profile.and));
/** Whether a word joins two bodies; without those that are another word in another language (Swedish i, Spanish en). */
export const joinsBodies = (word: string): boolean => joining().whole.has(word.toLowerCase());
/** Whether a word stands between the word for a university and its name. */
export const isBetweenWord = (word: string): boolean => isIn(between, word);
/** Whether a word stands before names of places, in a text of this language, or in any where it has no profile. */
export const isLocative = (word: string, language: string): boolean =>
  isIn(locativesOf.get(primary(language)) ?? locatives, word);
/** Whether a company may add the word to its name without becoming another one. */
export const isCompanyWord = (word: string): boolean => isIn(companyWords, word);
/** Whether a word beside a common one with a capital shows a company: shares of Target. */
export const isOfTrade = (word: string): boolean => isIn(trade, word);
const oneMoreOf = new Map(LANGUAGE_PROFILES.map(({ language, oneMoreOf: phrase }) => [language, phrase]));
/** Whether the words say that one more university follows, named by its town, in a text of this language. */
export const isOneMoreOf = (words: string, language: string): boolean =>
  oneMoreOf.get(primary(language)) === words.toLowerCase();
/** Whether a word stands before names of bodies rather than of places (at Leeds), in a text of this language. */
export const isBeforeBodies = (word: string, language: string): boolean =>
  isIn(beforeBodiesOf.get(primary(language)) ?? beforeBodies, word);
/** Whether a word speaks of people and things of a place of learning. */
export const isAcademic = (word: string): boolean => isIn(academic, word);
/** For each language whether a list of its profile has a word; where a language has no profile, that of any. */
function byLanguage(list: (profile: LanguageProfile) => string): (word: string, language: string) => boolean {
  const all = listOf(list);
  const own = new Map(LANGUAGE_PROFILES.map((profile) => [profile.language, listOf(list, [profile])]));
  return (word, language) => isIn(own.get(primary(language)) ?? all, word);
}
const isScholar = byLanguage(({ scholars = '' }) => scholars);
const isScholarBefore = byLanguage(({ scholarsBefore = '' }) => scholarsBefore);
/** Whether a word names a field of study. */
export const isField = byLanguage(({ fields = '' }) => fields);
/** Whether a word names people or works of places of learning, or what they do there, before the name of theirs. */
export const isOfScholars = (word: string, language: string): boolean =>
  isAcademic(word) || isScholar(word, language) || isScholarBefore(word, language);
/** Whether a word names people or works of places of learning, behind the name of theirs. */
export const areScholarsOf = (word: string, language: string): boolean =>
  (isAcademic(word) || isScholar(word, language)) && !isScholarBefore(word, language);
/** Whether a word behind the name of a university says what it does. */
export const isOfDeeds = byLanguage(({ deeds = '' }) => deeds);
/** Whether a word says what only persons do. */
export const isPersonDeed = byLanguage(({ personDeeds = '' }) => personDeeds);
/** Whether a word names what only persons have to do with. */
export const isPersonThing = byLanguage(({ personThings = '' }) => personThings);
/** Whether a word says what somebody is who is no official. */
export const isTrade = byLanguage(({ trades = '' }) => trades);
/** Whether a word stands before the name of who made a picture, a text or music. */
export const isCredit = byLanguage(({ credits = '' }) => credits);
/** Whether a word names what is taught. */
export const isOfTeaching = byLanguage(({ teaching = '' }) => teaching);
/** Whether a word stands before partners (with). */
export const isOfPartners = byLanguage(({ partners = '' }) => partners);
/** Whether a word names what partners have (swap, agreement). */
export const isOfPartnership = byLanguage(({ partnerships = '' }) => partnerships);
/** Whether a word is a definite article that does not stand before the bare name of a university. */
export const isDefiniteArticle = byLanguage(({ definiteArticles = '' }) => definiteArticles);
/** Whether a word beside the name of a town shows its club. */
export const isOfSport = byLanguage(({ sports = '' }) => sports);
/** Whether a word beside the name of a town shows the town itself. */
export const isOfCity = byLanguage(({ cityWords = '' }) => cityWords);
/** Whether a word says that a body is a university. */
export const isUniversity = (word: string): boolean => isIn(university, word);
/** Languages in which a university is a uni; in others that word is another one (French: united). */
const UNI = new Set('en de nl da sv nb nn no'.split(' '));
export const endsInUni = (text: string): boolean => text.endsWith(' uni');
/** Whether a word for a university stands behind the name that it belongs to; `language`: of the text, or empty. */
export const isUniversityBehind = (word: string, language: string): boolean =>
  foldWord(word) === 'uni'
    ? UNI.has(primary(language)) || (language === '' && word === 'Uni')
    : UNIVERSITIES_BEHIND.has(foldWord(word));
/** Whether names of this language have this head in small letters; of an unknown one, where no other has the word. */
export const isHeadInSmallLetters = (word: string, language = ''): boolean => {
  if (language === '') return isIn(smallHeads, word) && !isIn(largeHeads, word);
  const profile = LANGUAGE_PROFILES.find((each) => each.language === primary(language));
  return profile?.headsInSmallLetters === true && isIn(smallHeads, word);
};
/** Whether a word behind the name of an institution makes it the name of something else. */
export const isNamedAfter = (word: string): boolean => isIn(namedAfter, word);
/** Whether the word says outright that the name beside it is that of a place. */
export const isLandform = (word: string): boolean => isIn(landforms, word);

/** One of these words may stand before it: Amgen Stores Inc. */
const LEGAL_FORM =
  /^,? (?:(?:Stores|Companies|Computers?|Systems|Technologies|Communications|Industries|Holdings|Group|Motors?|Electronics|Pharmaceuticals|Laboratories|Foods|Financial|International|Petroleum) )?(\p{L}[\p{L}.]*)/u;

/** Legal forms of several words. */
const LONG_LEGAL_FORM =
  /^,? (?:(?:(?:Open |Closed |Public )?Joint[- ]Stock|Limited Liability|Public Limited|Private Limited) Company|(?:Co\.?,? |Pte\.? |Pty\.? |Private )(?:Ltd|Limited|LTD)|Sdn\.? Bhd|Sendirian Berhad)(?!\p{L})\.?/u;

/** How long the legal form is that stands at `at`: ", Inc." behind a company's name; 0 where none stands. */
export function legalFormLength(text: string, at: number): number {
  const after = text.slice(at, at + MAX_LEGAL_FORM);
  const long = LONG_LEGAL_FORM.exec(after);
  if (long !== null) return long[0].length;
  const [whole = '', word = ''] = LEGAL_FORM.exec(after) ?? [];
  const letters = word.replaceAll('.', '');
  if (!/^(?:\p{Lu}|plc$)/u.test(letters) || !isIn(legalForms, letters)) return 0;
  // A full stop that ends the sentence is none of the name: Amgen Inc. It said.
  return whole.length;
}
/** In UTF-16 units. */
const MAX_LEGAL_FORM = 36;

/** A name without the legal form at its end; the name itself where it has none. */
export function withoutLegalForm(name: string): string {
  const cut = Math.max(name.lastIndexOf(', '), name.lastIndexOf(' '));
  const at = name.charAt(cut - 1) === ',' ? cut - 1 : cut;
  return cut > 0 && legalFormLength(name, at) === name.length - at ? name.slice(0, at) : name;
}

/**
 * The phrases of all languages behind which a short name is
 * defined, longest first; the last ones of Chinese and Japanese.
 */
export const definitionPhrases: readonly string[] = [
  ...LANGUAGE_PROFILES.flatMap(({ definition }) => definition.split('|').map((phrase) => phrase.trim())),
  ...'以下简称 以下簡稱 下称 下稱 简称 簡稱 略称 以下、'.split(' '),
].toSorted((a, b) => b.length - a.length);
