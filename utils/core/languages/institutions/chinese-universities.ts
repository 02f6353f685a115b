/**
 * What universities of China are called in languages that do not write pinyin: univerzita Čching-chua, Vuhani Egyetem,
 * Сианьский университет Цзяотун. Made of names that are a word of pinyin, or a town with such a word, and “University”.
 */
import { isFamiliarWord } from '../common-words/common-words.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { isGeneric } from '../language-profiles.ts';
import { chineseInKorean } from '../transcription/chinese-in-korean.ts';
import { chineseInSerbian } from '../transcription/chinese-in-serbian.ts';
import {
  chineseInCzech,
  chineseInGreek,
  chineseInHungarian,
  chineseInTurkish,
} from '../transcription/chinese-systems.ts';
import { chineseInRussian } from '../transcription/palladius.ts';
import { capitalised, fromOldSpelling } from '../transcription/pinyin.ts';
import { inOtherSerbianScript } from '../transcription/serbian-scripts.ts';
import { inUkrainian } from '../transcription/ukrainian-names.ts';

/** A whole name, and what is left of it without the word for a university, where that is no place. */
export interface TranscribedUniversity {
  readonly text: string;
  /** Where its words have the endings of cases. */
  readonly lang?: string;
  readonly bare?: string;
}

/** How a language writes the word, and the names that it makes of it. */
interface Language {
  readonly write: (pinyin: string) => string | null;
  /** X is the word that tells the university. */
  readonly whole: string;
  /** The adjective of a place; undefined where none is made of it. */
  readonly adjective?: (place: string) => string | undefined;
  /** A is the adjective of the town. */
  readonly ofPlace: string;
  readonly ofPlaceAndWord: string;
  readonly lang?: string;
  /** Without the word for a university the name says too little. */
  readonly isWhole?: boolean;
  /** Places that the language calls otherwise. */
  readonly places?: Readonly<Record<string, string>>;
}

const inBulgarian = (pinyin: string): string | null =>
  chineseInRussian(pinyin)
    ?.replaceAll(/[ьъ]/gu, '')
    .replaceAll('юй', 'ю')
    .replace(/чж/giu, (found) => (found.startsWith('Ч') ? 'Дж' : 'дж'))
    .replace(/цз/giu, (found) => (found.startsWith('Ц') ? 'Дз' : 'дз'))
    .replace(/э(?=й)/gu, 'е')
    .replaceAll('э', 'ъ') ?? null;
const inSerbianLatin = (pinyin: string): string | null => {
  const cyrillic = chineseInSerbian(pinyin);
  return cyrillic && inOtherSerbianScript(cyrillic);
};
const inUkrainianOf = (pinyin: string): string | null => {
  const russian = chineseInRussian(pinyin);
  return russian && inUkrainian(russian);
};

const LANGUAGES: readonly Language[] = [
  {
    write: chineseInCzech,
    whole: 'univerzita X',
    adjective: (place) => `${place.toLowerCase().replaceAll('-', '')}ská`,
    ofPlace: 'A univerzita',
    ofPlaceAndWord: 'A univerzita X',
    lang: 'cs',
    places: { beijing: 'Peking', nanjing: 'Nanking', shanghai: 'Šanghaj' },
  },
  {
    write: chineseInHungarian,
    whole: 'X Egyetem',
    adjective: (place) => `${place}i`,
    ofPlace: 'A Egyetem',
    ofPlaceAndWord: 'P X Egyetem',
    places: { beijing: 'Peking', nanjing: 'Nanking' },
  },
  {
    write: chineseInTurkish,
    whole: 'X Üniversitesi',
    ofPlace: 'P Üniversitesi',
    ofPlaceAndWord: 'P X Üniversitesi',
    places: { beijing: 'Pekin', nanjing: 'Nankin', shanghai: 'Şanghay' },
  },
  {
    write: chineseInRussian,
    whole: 'университет X',
    adjective: (place) => (/[бвгдзклмнпрстфхйьу]$/u.test(place) ? `${place}ский` : undefined),
    ofPlace: 'A университет',
    ofPlaceAndWord: 'A университет X',
    lang: 'ru',
    places: { beijing: 'Пекин', nanjing: 'Нанкин' },
  },
  {
    write: inUkrainianOf,
    whole: 'університет X',
    adjective: (place) => (/[бвгдзклмнпрстфхйьу]$/u.test(place) ? `${place.replace(/ь$/u, '')}ський` : undefined),
    ofPlace: 'A університет',
    ofPlaceAndWord: 'A університет X',
    lang: 'uk',
    places: { beijing: 'Пекін', nanjing: 'Нанкін' },
  },
  {
    write: inBulgarian,
    whole: 'университет X',
    adjective: (place) => (/[бвгдзклмнпрстфх]$/u.test(place) ? `${place}ски` : undefined),
    ofPlace: 'A университет',
    ofPlaceAndWord: 'A университет X',
    lang: 'bg',
    places: { beijing: 'Пекин', nanjing: 'Нанкин' },
  },
  {
    write: chineseInSerbian,
    whole: 'универзитет X',
    ofPlace: 'универзитет P',
    ofPlaceAndWord: 'универзитет P X',
    lang: 'sr-Cyrl',
    places: { beijing: 'Пекинг' },
  },
  {
    write: inSerbianLatin,
    whole: 'univerzitet X',
    ofPlace: 'univerzitet P',
    ofPlaceAndWord: 'univerzitet P X',
    lang: 'sr-Latn',
    places: { beijing: 'Peking' },
  },
  { write: chineseInGreek, whole: 'Πανεπιστήμιο X', ofPlace: '', ofPlaceAndWord: '' },
  // A bare name of two syllables is a word as well: 저장.
  {
    write: chineseInKorean,
    whole: 'X대학교',
    ofPlace: 'P대학교',
    ofPlaceAndWord: 'PX대학교',
    lang: 'ko',
    isWhole: true,
  },
];

/** With the town behind, in languages that write pinyin: P is the town, X the word. */
const TOWN_BEHIND = [
  'X University of P',
  'X-Universität in P',
  'X-Universität P',
  'université X de P',
  'universidad X de P',
  'universidade X de P',
  'università X di P',
  'X-universiteit in P',
  'X-universitetet i P',
];
const withTownBehind = ({ place, word }: Parts): readonly TranscribedUniversity[] =>
  place === undefined || word === undefined
    ? []
    : TOWN_BEHIND.map((template) => ({
        text: template.replace(/[PX]/gu, (part) => (part === 'P' ? place : capitalised(word))),
      }));

/**
 * Qinghua University for one that is shown in an old spelling;
 * the pinyin of a town may be that of another university there.
 */
const inPinyinToday = ({ place, word }: Parts, shown: string): readonly TranscribedUniversity[] =>
  place !== undefined || word === undefined || shown.includes(word) ? [] : [{ text: `${word} University`, bare: word }];

/** Without the marks of tones: Qīnghuá is Qinghua; those of ü stay. */
const withoutTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');

const UNIVERSITY = /^(?<words>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2}) (?<head>University|Daxue)$/u;
/** How many towns and provinces end: Yangzhou, Hunan. */
const END_OF_PLACE = /(?:zhou|shan|jiang|yang|cheng|nan|bei|dong|xi|chuan|kou|gang|ning|chang|'an|he|hu|shi)$/u;
const isPlace = (word: string): boolean =>
  isPlaceName(word) || countryOf(word) !== undefined || END_OF_PLACE.test(word);
const isPinyin = (word: string): boolean => chineseInRussian(word) !== null;

interface Parts {
  readonly place?: string;
  readonly word?: string;
}

/** The words of a name in pinyin, and of one in an old spelling; null of a name that has other words. */
function partsOf(name: string): Parts | null {
  const { words = '', head } = UNIVERSITY.exec(withoutTones(name))?.groups ?? {};
  const [first = '', ...others] = words.replaceAll('’', "'").split(' ');
  const place = inPinyin(first);
  // Jiao Tong is Jiaotong.
  const rest = others.length === 0 ? '' : inPinyin(others.join('').toLowerCase());
  if (first === '' || place === null || rest === null) return null;
  if (rest === '') return isPlace(place) ? { place } : { word: place };
  // In pinyin a field is a word as well: Běijīng Huàgōng Dàxué.
  return head === 'University' && isPlace(place) ? { place, word: rest } : null;
}

function inPinyin(word: string): string | null {
  if (isPinyin(word)) return word;
  const found = fromOldSpelling(word);
  return found === null ? null : capitalised(found);
}

const ONE_WORD = /^(?<word>\S+) University$/u;
/**
 * Of the name that a pack shows; where that is one rare word
 * in no spelling of Chinese, of another name that is one word.
 */
function partsOfNames([shown = '', ...others]: readonly string[]): Parts | null {
  const parts = partsOf(shown);
  const { word } = ONE_WORD.exec(shown)?.groups ?? {};
  if (parts !== null || word === undefined || isFamiliarWord(word) || isGeneric(word)) return parts;
  return (
    others.map(partsOf).find((each) => each !== null && (each.word === undefined || each.place === undefined)) ?? null
  );
}

function namesIn(language: Language, { place, word }: Parts): TranscribedUniversity | null {
  const { write, adjective, lang, isWhole, places = {} } = language;
  const writtenWord = word === undefined ? '' : write(word);
  const writtenPlace = place === undefined ? '' : (places[place.toLowerCase()] ?? write(place));
  if (writtenWord === null || writtenPlace === null) return null;
  const template =
    place === undefined ? language.whole : word === undefined ? language.ofPlace : language.ofPlaceAndWord;
  const ofPlace = template.includes('A') ? adjective?.(writtenPlace) : '';
  if (template === '' || ofPlace === undefined) return null;
  const text = template.replace(/[APX]/gu, (part) =>
    part === 'A' ? ofPlace : part === 'P' ? writtenPlace : writtenWord,
  );
  // What pinyin writes the same is found in any language.
  const bare = place === undefined && writtenWord !== word && isWhole !== true ? { bare: writtenWord } : {};
  return { text, ...(lang === undefined ? {} : { lang }), ...bare };
}

/** Jìnán is a name and Jǐnán a town, each of another university; in Korean it is an everyday word besides. */
const OF_SEVERAL = /^jinan$/iu;

/** The names in other languages of a university of China with these names, the shown one first. */
export function transcribedUniversity(names: readonly string[]): readonly TranscribedUniversity[] {
  const parts = partsOfNames(names);
  if (parts === null || (parts.word === undefined && OF_SEVERAL.test(parts.place ?? ''))) return [];
  return [
    ...LANGUAGES.flatMap((language) => namesIn(language, parts) ?? []),
    ...withTownBehind(parts),
    ...inPinyinToday(parts, names[0] ?? ''),
  ];
}
