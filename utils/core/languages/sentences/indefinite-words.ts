/**
 * Words that make a common noun of the word for a university behind them: une université de Toruk is one that lies
 * there, các trường đại học Toruk are all of them, and neither is the University of Toruk; nor is a Toruk uni.
 */

import { BeginningFilter } from '../common-words/word-hash.ts';
import { isLetter, kindAt } from '../letters.ts';

/** Of the languages that write the head of a name in small letters. */
const WORDS =
  `un une una uno um uma unha een chaque cada ogni aucun aucune algún alguna algum alguma ningún ninguna nenhum
  nenhuma nessun nessuna cualquier qualquer qualsiasi qualche quelque otro otra outro outra autre altro altra cet cette
  este esta esse essa questo questa`.split(/\s+/u);
/** One adjective may stand between. */
const BEFORE_HEAD = new RegExp(String.raw`(?:^|\P{L})(?:(?:${WORDS.join('|')})\s(?:\p{L}[\p{L}-]+\s)?|un['’])$`, 'iu');
const HEAD = /universi|instit|istit/uy;
/** In English alone, as a is the article before the one university in Portuguese. */
const WORDS_IN_ENGLISH = 'a another each every any some no one'.split(' ');
const BEFORE_HEAD_IN_ENGLISH = new RegExp(
  String.raw`(?:^|\P{L})(?:${WORDS_IN_ENGLISH.join('|')})\s(?:\p{L}[\p{L}-]+\s)?$`,
  'iu',
);
const HEAD_IN_ENGLISH = /university /uy;
const PLURAL_HEAD =
  /^(?:universit(?:ies|és|äten|eiten|eter|eterna|eti)|universidades|unis|uniwersytety|univerziteti|университет(?:ы|ов|ам|ами|ах))$/iu;

const WORDS_IN_VIETNAMESE = 'các những một nhiều mọi mỗi số vài mấy hai ba bốn'.split(' ');
const BEFORE_HEAD_IN_VIETNAMESE = new RegExp(
  String.raw`(?:^|\P{L})(?:${WORDS_IN_VIETNAMESE.join('|')})\s(?:trường\s)?$`,
  'iu',
);
const HEAD_IN_VIETNAMESE = /(?:[Tt]rường )?(?:[Đđ]ại [Hh]ọc|ĐH|[Vv]iện|[Hh]ọc [Vv]iện) /uy;
/** With two of these letters each of the three begins: most names begin with others, and are not read. */
const FIRST_LETTERS = 'uUiItTđĐvVhH';
const SECOND_LETTERS = 'nNsSrRạẠHiIọỌ';
/** In UTF-16 units. */
const REACH = 32;

function startsAt(head: RegExp, text: string, at: number): boolean {
  head.lastIndex = at;
  return head.test(text);
}

const BEFORE: readonly (readonly [head: RegExp, before: RegExp])[] = [
  [HEAD_IN_ENGLISH, BEFORE_HEAD_IN_ENGLISH],
  [HEAD, BEFORE_HEAD],
  [HEAD_IN_VIETNAMESE, BEFORE_HEAD_IN_VIETNAMESE],
];

const beginnings = new BeginningFilter(
  [...WORDS, ...WORDS_IN_ENGLISH, ...WORDS_IN_VIETNAMESE]
    .filter(({ length }) => length > 1)
    .flatMap((word) => [word, word.toUpperCase()]),
);
const SPACE = 0x20;
const MOST_SPACES = 2;

/** False where surely none of those words is one of the last two before `at`: three letters tell most words. */
function mayBeIndefinite(text: string, at: number): boolean {
  const least = Math.max(0, at - REACH);
  let spaces = 0;
  for (let start = at - 1; start >= least; start -= 1) {
    if (text.charCodeAt(start) === SPACE) {
      spaces += 1;
      if (spaces > MOST_SPACES) return false;
    } else if (isLetter(kindAt(text, start)) && !isLetter(kindAt(text, start - 1))) {
      if (!isLetter(kindAt(text, start + 1)) || beginnings.may(text, start)) return true;
    }
  }
  return false;
}

/**
 * Whether the name that begins at `at` has the word for a university first, and that stands where a common noun does.
 */
export function isCommonHead(text: string, at: number): boolean {
  if (!FIRST_LETTERS.includes(text.charAt(at)) || !SECOND_LETTERS.includes(text.charAt(at + 1))) return false;
  if (!mayBeIndefinite(text, at)) return false;
  const [, before] = BEFORE.find(([head]) => startsAt(head, text, at)) ?? [];
  return before?.test(text.slice(Math.max(0, at - REACH), at)) ?? false;
}

/** Whether the word for universities stands in the plural: before one place it means all that are there. */
export const isPluralHead = (word: string): boolean => PLURAL_HEAD.test(word);

/** By language, before a name whose head stands at its end. */
const INDEFINITE: Readonly<Record<string, string>> = {
  en: 'a an one another each every any some no two three four five many several',
  de: 'ein eine einer einen einem kein keine keiner jede jeder',
  nl: 'een geen elke',
  sv: 'en ett ingen varje',
  da: 'en et hver',
  nb: 'en et hver',
  no: 'en et hver',
  tr: 'bir her',
  hu: 'egy minden',
};
const indefinite = new Map(
  Object.entries(INDEFINITE).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Whether no name of one body begins behind the word, in a text of this language (BCP 47); English where it is unknown.
 */
export const isIndefinite = (word: string, language: string): boolean =>
  indefinite.get(language === '' ? 'en' : language.slice(0, 2))?.has(word.toLowerCase()) ?? false;

const IS_ASKED_FOR_BEFORE = /^[^\p{L}\p{N}]*Which\s$/u;
const IS_ASKED_FOR_BEHIND = /^\s(?:is|was|has|do|does|did)(?!\p{L})/u;
const WHICH_IS_MEANT = /^\s(?:is|was)\smeant(?!\p{L})/u;
/** "Which Toruk is it", "which Toruk is meant": whether one of several is asked for. */
export const isAskedFor = (before: string, after: string): boolean =>
  (IS_ASKED_FOR_BEHIND.test(after) && IS_ASKED_FOR_BEFORE.test(before)) ||
  (WHICH_IS_MEANT.test(after) && before.endsWith(' which '));
