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
import { goesOn } from './place-seams.ts';
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
const STATE: readonly string[] = ['X State University'];
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
  { words: /^staatlich|^estatal|^estadual|^statal|^devlet$|^eyalet$|^stanow/u, names: STATE },
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
/** Its part: Carolina del Norte, Virginie occidentale. */
const PART_BEHIND =
  /^ (?:(?:(?:del|du|do|da) |dell['’]|de l['’])(?:nor[dt]e?|su[rdl]|este?|oeste|ouest|ovest)(?!\p{L})|(?:septentrional|settentrional|meridional|[ow]c+idental|oriental|central))/iu;
/** One of the universities of a state: Universidad de Texas en Austin; Universität von Kalifornien, Berkeley. */
const CAMPUS_BEHIND =
  /^(?: (?:en|à|in|a|em|w|we|v|ve|at|i|de|di|da|do|of|von|van|zu|te) |, ?| ?\(| [-–—] )(?!USA|US\b|EE\.? ?UU|Estados Unidos|États-Unis|Stati Uniti)\p{Lu}/u;
const CAMPUS_JOINT = /^(?: (?:en|à|in|a|em|w|we|v|ve|at|te) |, ?| [-–—] )/u;
const STATES: ReadonlySet<string> = new Set([
  ...['Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Connecticut', 'Delaware', 'Florida'],
  ...['Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine', 'Maryland'],
  ...['Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Montana', 'Nebraska', 'Nevada'],
  ...['New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma'],
  ...['Oregon', 'Pennsylvania', 'South Carolina', 'South Dakota', 'Tennessee', 'Texas', 'Utah', 'Vermont'],
  ...['Virginia', 'Washington', 'West Virginia', 'Wisconsin', 'Wyoming'],
]);
const isState = (place: string): boolean => STATES.has(place);
const hasState = (places: readonly string[]): boolean => places.some(isState);

/** Whether what stands behind a place, or behind the whole name, makes it a part of the place or of the university. */
function hasPartBehind(text: string, end: number, places: readonly string[]): boolean {
  const behind = text.slice(end, end + REACH);
  return goesOn(behind) || PART_BEHIND.test(behind) || (hasState(places) && CAMPUS_BEHIND.test(behind));
}

/** Californië is spelled as in French otherwise. */
const DUTCH_ENDING = /ië$/u;
/** A country and a state of America: which one is meant, the name does not say. */
const OF_TWO = 'Georgia';

/** “…-Universität”, whose place follows. */
const NAMED_HEAD =
  /(?<![\p{L}\p{M}-])(?<name>\p{Lu}[\p{L}\p{M}]{1,40}(?:-\p{Lu}[\p{L}\p{M}]{1,40}){0,6})-[Uu]niversität(?![\p{L}\p{M}-])/gu;

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

/** Behind a state the place of one of its universities: California, San Diego; Texas at Austin. */
function campusBehind(text: string, at: number, states: readonly string[]): (Places & { end: number }) | undefined {
  const joint = CAMPUS_JOINT.exec(text.slice(at, at + REACH))?.[0] ?? '';
  const start = at + joint.length;
  const [found = ''] = joint === '' ? [] : (PLACE.exec(text.slice(start, start + REACH)) ?? []);
  for (let words = found; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const end = start + words.length;
    const towns = calledInEnglish(words);
    if ((towns.length === 0 && !isPlaceName(words)) || hasPartBehind(text, end, towns)) continue;
    const places = states.flatMap((state) =>
      (towns.length > 0 ? towns : [words]).flatMap((town) => [', ', ' ', ' at '].map((seam) => state + seam + town)),
    );
    return { places, isKnown: true, end };
  }
  return undefined;
}

/** A place as it stands at `at`, its English names, and where it ends; the longest that is known. */
function placeAt(text: string, at: number): (Places & { readonly end: number }) | undefined {
  const [found = ''] = PLACE.exec(text.slice(at, at + REACH)) ?? [];
  for (let words = found; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const end = at + words.length;
    const places = calledInEnglish(words.replace(DUTCH_ENDING, 'ie'));
    const known = places.length > 0 ? places : words !== OF_TWO && isPlaceName(words) ? [words] : [];
    if (known.length > 0)
      return hasPartBehind(text, end, known)
        ? campusBehind(text, end, known.filter(isState))
        : { places: known, isKnown: places.length > 0, end };
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
  /(?<![\p{L}\p{M}-])(?<place>\p{Lu}[\p{L}\p{M}]{1,40})(?: (?<kind>[\p{L}\p{M}]{1,40}))? (?:[ÜU]niversitesi(?:’?n?\p{L}{0,4})?|[Uu]niversitet(?:et)?)(?![\p{L}\p{M}])/gu;
const HAS_LAST_HEAD = /niversite[st]/;
/** södra Kaliforniens universitet */
const PART_BEFORE = /(?:^|[^\p{L}\p{M}])(?:s[öøy]d|nor[dr]|östr|øst|väst|vest|güney|kuzey|doğu|batı)\p{L}* $/iu;
const BEFORE_NAME = /(?<word>\p{Lu}[\p{L}\p{M}]+) $/u;

/** Varşova Teknik Üniversitesi, Warszawas universitet. */
function beforeHead(text: string, found: RegExpExecArray, language: string): NameAbroad | undefined {
  const { place = '', kind } = found.groups ?? {};
  const { index } = found;
  const before = text.slice(Math.max(0, index - REACH), index);
  if (PART_BEFORE.test(before)) return undefined;
  const previous = BEFORE_NAME.exec(before)?.groups?.word;
  if (previous !== undefined && !isOpener(previous, language)) return undefined;
  const known = calledInEnglish(place);
  const places = known.length > 0 ? known : place.endsWith('s') ? calledInEnglish(place.slice(0, -1)) : known;
  const names = kind === undefined ? PLAIN : kindOf(kind);
  const end = index + found[0].length;
  if (places.length === 0 || names === undefined || hasPartBehind(text, end, places)) return undefined;
  return { start: index, end, places, texts: inKind(names, { places, isKnown: true }) };
}

const unspaced = madeOnce(
  () =>
    new RegExp(
      `(?<place>${unspacedExonyms().join('|')})(?: ?(?<state>주립|州立)| ?(?<technology>공과|공대|工科|理工))? ?(?:대학교|대학|大学|大學)(?!병원|원|출판|부속|病院|附属|附屬|出版|院|医院|醫院|[^,，。、]{0,4}分校)`,
      'gu',
    ),
);
/**
 * Before the place stands nothing, a mark that opens or parts, a particle, or a country; any other word may be a
 * direction or a part, which makes another place of it: 西弗吉尼亚, 南フロリダ, 사우스 플로리다.
 */
const MAY_STAND_BEFORE =
  /(?:^|[\n\p{Ps}\p{Pi},.:;!?、，。：；！？…|/"*•&+]) ?$|\p{Script=Hangul}(?:[는은이가을를의와과도및]|에서|께서|으로|에|하고) $|(?:^|[^\p{L}])(?:미국|영국|캐나다|및) $|\p{Script=Hiragana}$|(?:米国|英国|美国|美國|英國|加拿大|アメリカ|イギリス)の?$|[在于於的和与與及是由从從到至]$/u;
/** Behind the university of a state stands no word but these, as any other may be the place of one of several. */
const MAY_STAND_BEHIND =
  /^(?:$|[\n.!?。！？、:;：；"”」』》〉…]|\p{Script=Hiragana}|(?:의|에서|에|는|은|가|이|를|을|와|과|로|도)(?![\p{L}\p{M}])(?! ?[,(（])|[ ]?(?:교수|연구|학생|총장|박사|석사|졸업|출신|학장|교직원|명예교수|教授|名誉教授|准教授|副教授|学長|校长|校長|研究|学生|學生|出身|卒業|毕业|畢業|博士|修士|的|在|和|与|與|是))/u;
const HAS_UNSPACED = /대학|大[学學]/;

function inUnspaced(text: string): readonly NameAbroad[] {
  return Array.from(text.matchAll(unspaced())).flatMap(({ 0: found, index, groups }) => {
    const { place = '', state, technology } = groups ?? {};
    const places = calledInEnglish(place);
    const end = index + found.length;
    if (!MAY_STAND_BEFORE.test(text.slice(Math.max(0, index - REACH), index))) return [];
    if (hasState(places) && !MAY_STAND_BEHIND.test(text.slice(end, end + REACH))) return [];
    const names = state === undefined ? (technology === undefined ? PLAIN : INSTITUTE) : STATE;
    return { start: index, end, places, texts: inKind(names, { places, isKnown: true }) };
  });
}

const NONE: readonly NameAbroad[] = [];

/** Whether texts of a language (BCP 47) call universities by the names that packs list, which are in English. */
export const callsThemInEnglish = (language: string): boolean => language.startsWith('en');

/** The universities that a text of this language may call by other names than their own, each with English ones. */
export function universitiesAbroad(text: string, language: string): readonly NameAbroad[] {
  if (callsThemInEnglish(language)) return NONE;
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
