/**
 * Foldings of text: what two texts may differ in and still count as the same, from the least to the most. The matcher
 * has a folding of its own (`characters.ts`, one table for each code unit), since it reads every page without making
 * strings and gives offsets in the text as it stands.
 */

/** Case alone. */
export const foldCase = (text: string): string => text.toLowerCase();

/** What cannot be seen: case, the kind of white space and how much of it, widths of letters, invisible characters. */
export const foldAppearance = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * What a reader does not type: case, accents and punctuation; one space stays between words. Accents of Latin, Greek
 * and Cyrillic letters go; the vowel signs of Thai and other scripts are letters there and stay.
 */
export function foldWords(text: string): string {
  return PLAIN_WORDS.test(text) || isLetterByLetter(text) ? text.toLowerCase() : foldStepByStep(text);
}

function foldStepByStep(text: string): string {
  const letters = ASCII.test(text) ? text.toLowerCase() : foldLetters(text);
  return letters
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Most names of a large pack are such: they skip the costly steps. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Whether `foldWords` has nothing to do with a text but to make its letters small. */
export const isPlain = (text: string): boolean => PLAIN_WORDS.test(text);
const ASCII = /^[\x20-\x7e]*$/;

/** Whether a text is words with one space between, of letters of which none changes but to its small one. */
function isLetterByLetter(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE ? before === SPACE : !isSimpleLetter(unit)) return false;
    before = unit;
  }
  return before !== SPACE;
}
const SPACE = 0x20;

/** By UTF-16 unit, found out when one is first asked for: a large pack asks for the same ones again and again. */
const simple = new Uint8Array(0x10000);
const [SIMPLE, OTHER] = [1, 2];

function isSimpleLetter(unit: number): boolean {
  if (simple[unit] === 0) simple[unit] = changesAlone(String.fromCharCode(unit)) ? SIMPLE : OTHER;
  return simple[unit] === SIMPLE;
}

/**
 * Of a letter or digit: that folding makes it small and does
 * no more. Parts of Korean syllables change beside each other.
 */
const changesAlone = (letter: string): boolean =>
  /^[\p{L}\p{N}]$/u.test(letter) &&
  !/^[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]$/u.test(letter) &&
  letter.normalize('NFKD') === letter &&
  foldStepByStep(letter) === letter.toLowerCase();

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter);

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A letter of a script that puts no space between words: it may begin a match anywhere. */
export const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a query that was folded. */
export const wordsOf = (folded: string): readonly string[] => folded.split(' ').filter((word) => word !== '');
