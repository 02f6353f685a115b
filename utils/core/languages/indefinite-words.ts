/**
 * Words that make a common noun of the word for a university behind them: une université de Toruk is one that lies there,
 * các trường đại học Toruk are all of them, and neither is the University of Toruk; nor is a Toruk uni.
 */

/** Of the languages that write the head of a name in small letters. */
const WORDS =
  `un une una uno um uma unha een chaque cada ogni aucun aucune algún alguna algum alguma ningún ninguna nenhum
  nenhuma nessun nessuna cualquier qualquer qualsiasi qualche quelque otro otra outro outra autre altro altra cet cette
  este esta esse essa questo questa`.split(/\s+/u);
/** One adjective may stand between. */
const BEFORE_HEAD = new RegExp(String.raw`(?:^|\P{L})(?:(?:${WORDS.join('|')})\s(?:\p{L}[\p{L}-]+\s)?|un['’])$`, 'iu');
const HEAD = /universi|instit|istit/uy;

const BEFORE_HEAD_IN_VIETNAMESE = /(?:^|\P{L})(?:các|những|một|nhiều|mọi|mỗi|số|vài|mấy|hai|ba|bốn)\s(?:trường\s)?$/iu;
const HEAD_IN_VIETNAMESE = /(?:[Tt]rường )?(?:[Đđ]ại [Hh]ọc|ĐH|[Vv]iện|[Hh]ọc [Vv]iện) /uy;
/** In UTF-16 units. */
const REACH = 32;

function startsAt(head: RegExp, text: string, at: number): boolean {
  head.lastIndex = at;
  return head.test(text);
}

/** Whether the name that begins at `at` has the word for a university first, and that stands where a common noun does. */
export function isCommonHead(text: string, at: number): boolean {
  const isVietnamese = startsAt(HEAD_IN_VIETNAMESE, text, at);
  if (!isVietnamese && !startsAt(HEAD, text, at)) return false;
  return (isVietnamese ? BEFORE_HEAD_IN_VIETNAMESE : BEFORE_HEAD).test(text.slice(Math.max(0, at - REACH), at));
}

/** By language, before a name whose head stands at its end. */
const INDEFINITE: Readonly<Record<string, string>> = {
  en: 'a an one another each every any some no two three many several',
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

/** Whether no name of one body begins behind the word, in a text of this language (BCP 47); English where it is unknown. */
export const isIndefinite = (word: string, language: string): boolean =>
  indefinite.get(language === '' ? 'en' : language.slice(0, 2))?.has(word.toLowerCase()) ?? false;
