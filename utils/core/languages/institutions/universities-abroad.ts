/**
 * What languages call universities of other countries, read as their English names: Technische Universität Warschau,
 * Universidad de Varsovia, Varşova Üniversitesi. Which of these names there are, packs say.
 */
import { calledInEnglish, unspacedExonyms } from '../geography/exonyms.ts';
import { isPlaceName } from '../geography/places.ts';
import { isSmallWord } from '../language-profiles.ts';
import { isCapitalised } from '../letters.ts';
import { madeOnce } from '../made-once.ts';
import { isCommonHead, isIndefinite, isPluralHead } from '../sentences/indefinite-words.ts';
import { isOpener } from '../sentences/small-words.ts';
import type { Respelling } from './shortened-words.ts';
import { isOtherUniversityInSlavic } from './slavic-universities.ts';

export interface NameAbroad extends Respelling {
  /** The English names of the place that stands there. */
  readonly places: readonly string[];
}

interface Places {
  readonly places: readonly string[];
  /** They are spelled otherwise in English. */
  readonly isKnown: boolean;
}

/** In an English name X is the place. */
interface Kind {
  /** How words for the kind begin in other languages, in small letters. */
  readonly words: RegExp;
  readonly names: readonly string[];
}
const PLAIN: readonly string[] = ['University of X', 'X University'];
const INSTITUTE: readonly string[] = ['X Institute of Technology', 'Institute of Technology of X'];
const KINDS: readonly Kind[] = [
  {
    words: /^te[ckh]+n[io]|^tecnic|^pol[iy]te[ckh]+ni/u,
    names: [
      'X University of Technology',
      'Technical University of X',
      'X Technical University',
      'Technical University X',
      'X Technological University',
      'Polytechnic University of X',
    ],
  },
  { words: /^m[eé]d[iy][czk]|^l[eé]ka[rř]|^tıp$/u, names: ['Medical University of X', 'X Medical University'] },
  { words: /^staatlich|^estatal|^estadual|^statal|^devlet$|^eyalet$|^stanow/u, names: ['X State University'] },
  {
    words: /^na[czt]+i?ona[al]|^nazional|^ulusal$|^narodow|^národn/u,
    names: ['National University of X', 'X National University'],
  },
  {
    words: /^[eé]c?[ck]onomi[ckq]|^[öo]konomi/u,
    names: ['X University of Economics', 'University of Economics in X', 'X University of Economics and Business'],
  },
];

const HEAD =
  /(?<![\p{L}\p{M}-])(?:universit(?:ät|é|à|at|eit|atea|as|i)|universidade?|univer[sz]it[eě]t|univerzit[aěuyě]|univerz[aie]|uniwersyte(?:t|cie|tu|tem))(?![\p{L}\p{M}-])/giu;
const HAS_HEAD = /ni(?:ver|wer)/;
const INSTITUTE_HEAD =
  /(?<![\p{L}\p{M}])(?:Instytu(?:t|cie|tu) Technologi\p{L}*|[Ii]nstituto (?:Tecnológico|de Tecnologia|de Tecnología)|[Ii]nstitut de [Tt]echnologie|[Ii]stituto (?:di [Tt]ecnologia|[Tt]ecnologico)|Institut für Technologie|Instituut voor Technologie)(?=[ ])/gu;
const HAS_INSTITUTE = /[Ii](?:nst[iy]t|stitut)/;
/** In UTF-16 units. */
const REACH = 64;
const WORD_BEFORE = /(?<word>[\p{L}\p{M}]+) $/u;
const BETWEEN =
  /^ (?:(?:d['’]|dell['’]|de l['’])|(?:de|da|do|di|du|del|della|des|von|van|zu|in|din|we?|ve?|u|dos|das|de la|van de) )?/u;
const NEXT = /^ (?<word>[\p{L}\p{M}]+)/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:di |de |am |an der )?\p{Lu}[\p{L}\p{M}’'-]*){0,2}/u;
const GOES_ON = /^(?:[ \-–]\p{Lu}|[-–'’]\p{L}|\p{L})/u;
/** “…-Universität”, whose place follows. */
const NAMED_HEAD =
  /(?<![\p{L}\p{M}-])(?<name>\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)*)-[Uu]niversität(?![\p{L}\p{M}-])/gu;

/** A place that is spelled as in English is a town's or a person's as well: Sofia University is not in Sofia. */
const inKind = (kind: readonly string[], { places, isKnown }: Places): readonly string[] => {
  const names = kind === PLAIN && !isKnown ? PLAIN.slice(0, 1) : kind;
  return places.flatMap((place) => names.map((name) => name.replace('X', () => place)));
};

const kindOf = (word: string): readonly string[] | undefined => {
  const small = word.toLowerCase();
  return KINDS.find(({ words }) => words.test(small))?.names;
};

/** In Italian the word itself has no plural. */
const BEFORE_SEVERAL = /^(?:le|alle|delle|dalle|nelle|sulle|due|tre|altre|molte|tutte|varie)$/iu;

/** A place as it stands at `at`, its English names, and where it ends; the longest that is known. */
function placeAt(text: string, at: number): (Places & { readonly end: number }) | undefined {
  const [found = ''] = PLACE.exec(text.slice(at, at + REACH)) ?? [];
  for (let words = found; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const end = at + words.length;
    const places = calledInEnglish(words);
    const known = places.length > 0 ? places : isPlaceName(words) ? [words] : [];
    if (known.length > 0)
      return GOES_ON.test(text.slice(end, end + 3)) ? undefined : { places: known, isKnown: places.length > 0, end };
  }
  return undefined;
}

/** The word before the head makes a kind of it, or another one; null for another one. */
function kindBefore(text: string, at: number, language: string): { names: readonly string[]; start: number } | null {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.groups?.word ?? '';
  if (isIndefinite(word, language) || BEFORE_SEVERAL.test(word)) return null;
  const names = word === '' ? undefined : kindOf(word);
  if (names !== undefined) return { names, start: at - 1 - word.length };
  if (isCapitalised(word) && !isOpener(word, language) && !isSmallWord(word)) return null;
  return isOtherUniversityInSlavic(text, at, language) ? null : { names: PLAIN, start: at };
}

function behindHead(text: string, index: number, head: string, language: string): NameAbroad | undefined {
  if (isPluralHead(head) || isCommonHead(text, index)) return undefined;
  const before = kindBefore(text, index, language);
  if (before === null) return undefined;
  let at = index + head.length;
  let names = before.names;
  const word = NEXT.exec(text.slice(at, at + REACH))?.groups?.word ?? '';
  const kind = word === '' ? undefined : kindOf(word);
  if (kind !== undefined && names === PLAIN) {
    names = kind;
    at += word.length + 1;
  }
  const [between] = BETWEEN.exec(text.slice(at, at + REACH)) ?? [];
  if (between === undefined) return undefined;
  const place = placeAt(text, at + between.length);
  return place === undefined
    ? undefined
    : { start: before.start, end: place.end, places: place.places, texts: inKind(names, place) };
}

const BEFORE_FIELD = /^ (?:für|of|voor)(?!\p{L})/u;
const FIELD = /^ für (?<field>Wissenschaft und Technologie|Technologie|Wirtschaft|Medizin)(?![\p{L}-]| und)/u;
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['Wissenschaft und Technologie', 'Science and Technology'],
  ['Technologie', 'Technology'],
  ['Wirtschaft', 'Economics'],
  ['Medizin', 'Medicine'],
]);

/** Adam-Mickiewicz-Universität Poznań, with its place and without. */
function calledAfter(text: string, index: number, whole: string, name: string, language: string): NameAbroad[] {
  const at = index + whole.length;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.groups?.word ?? '';
  const behind = text.slice(at, at + REACH);
  if (isIndefinite(word, language)) return [];
  const [known] = calledInEnglish(name);
  const university = `${known ?? name.replaceAll('-', ' ')} University`;
  const { 0: withField = '', groups } = FIELD.exec(behind) ?? {};
  const field = FIELDS.get(groups?.field ?? '');
  if (field !== undefined)
    return [{ start: index, end: at + withField.length, places: [], texts: [`${university} of ${field}`] }];
  if (BEFORE_FIELD.test(behind)) return [];
  const [between] = BETWEEN.exec(behind) ?? [];
  const place = between === undefined ? undefined : placeAt(text, at + between.length);
  const found: NameAbroad[] = [];
  if (place !== undefined) {
    const texts = place.places.flatMap((each) => [' in ', ' of ', ' '].map((joint) => university + joint + each));
    found.push({ start: index, end: place.end, places: place.places, texts });
  }
  // One word is read beside the word for a university as it stands.
  if (known !== undefined || name.includes('-'))
    found.push({ start: index, end: at, places: place?.places ?? [], texts: [university] });
  return found;
}

const LAST_HEAD =
  /(?<place>\p{Lu}[\p{L}\p{M}]+)(?: (?<kind>[\p{L}\p{M}]+))? (?:[ÜU]niversitesi(?:’?n?\p{L}{0,4})?|[Uu]niversitet(?:et)?)(?![\p{L}\p{M}])/gu;
const HAS_LAST_HEAD = /niversite[st]/;
const BEFORE_NAME = /(?<word>\p{Lu}[\p{L}\p{M}]+) $/u;

/** Varşova Teknik Üniversitesi, Warszawas universitet. */
function beforeHead(text: string, found: RegExpExecArray, language: string): NameAbroad | undefined {
  const { place = '', kind } = found.groups ?? {};
  const { index } = found;
  const previous = BEFORE_NAME.exec(text.slice(Math.max(0, index - REACH), index))?.groups?.word;
  if (previous !== undefined && !isOpener(previous, language)) return undefined;
  const known = calledInEnglish(place);
  const places = known.length > 0 ? known : place.endsWith('s') ? calledInEnglish(place.slice(0, -1)) : known;
  const names = kind === undefined ? PLAIN : kindOf(kind);
  const end = index + found[0].length;
  if (places.length === 0 || names === undefined || GOES_ON.test(text.slice(end, end + 3))) return undefined;
  return { start: index, end, places, texts: inKind(names, { places, isKnown: true }) };
}

const unspaced = madeOnce(
  () =>
    new RegExp(
      `(?<![\\p{Script=Hangul}\\p{Script=Katakana}]|不列颠|英属|圣路易斯)(?<place>${unspacedExonyms().join('|')})(?: ?(?<state>주립|州立)| ?(?<technology>공과|공대|工科|理工))? ?(?:대학교|대학|大学|大學)(?!병원|원|출판|부속|病院|附属|附屬|出版|院|医院|醫院|[^,，。、]{0,4}分校)`,
      'gu',
    ),
);
const HAS_UNSPACED = /대학|大[学學]/;

function inUnspaced(text: string): readonly NameAbroad[] {
  return Array.from(text.matchAll(unspaced()), ({ 0: found, index, groups }) => {
    const { place = '', state, technology } = groups ?? {};
    const names =
      state === undefined ? (technology === undefined ? PLAIN : INSTITUTE) : ['X State University', ...PLAIN];
    const places = calledInEnglish(place);
    return { start: index, end: index + found.length, places, texts: inKind(names, { places, isKnown: true }) };
  });
}

const NONE: readonly NameAbroad[] = [];

/** The universities that a text of this language may call by other names than their own, each with English ones. */
export function universitiesAbroad(text: string, language: string): readonly NameAbroad[] {
  if (language.startsWith('en')) return NONE;
  const found: NameAbroad[] = [];
  const add = (each: NameAbroad | undefined): void => {
    if (each !== undefined) found.push(each);
  };
  if (HAS_HEAD.test(text)) {
    for (const { 0: head, index } of text.matchAll(HEAD)) add(behindHead(text, index, head, language));
    for (const { 0: whole, index, groups } of text.matchAll(NAMED_HEAD))
      found.push(...calledAfter(text, index, whole, groups?.name ?? '', language));
  }
  if (HAS_LAST_HEAD.test(text)) for (const each of text.matchAll(LAST_HEAD)) add(beforeHead(text, each, language));
  if (HAS_INSTITUTE.test(text))
    for (const { 0: head, index } of text.matchAll(INSTITUTE_HEAD)) {
      const at = index + head.length;
      const [between = ' '] = BETWEEN.exec(text.slice(at, at + REACH)) ?? [];
      const place = placeAt(text, at + between.length);
      if (place !== undefined)
        add({ start: index, end: place.end, places: place.places, texts: inKind(INSTITUTE, place) });
    }
  if (HAS_UNSPACED.test(text)) found.push(...inUnspaced(text));
  return found;
}
