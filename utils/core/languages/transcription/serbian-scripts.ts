/** Serbian is written in two alphabets, letter for letter: Ambasada Srbije, Амбасада Србије. */

const LATIN = 'lj nj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const CYRILLIC = [...'љњџабвгдђежзијклмнопрстћуфхцчш'];
const IN_CYRILLIC = new Map(LATIN.map((letter, at) => [letter, CYRILLIC[at] ?? letter]));
const IN_LATIN = new Map(CYRILLIC.map((letter, at) => [letter, LATIN[at] ?? letter]));

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const capitalised = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

const written = (letters: ReadonlyMap<string, string>, found: string): string => {
  const other = letters.get(found.toLowerCase()) ?? found;
  return isCapital(found.charAt(0)) ? capitalised(other) : other;
};

export const inSerbianCyrillic = (text: string): string =>
  text.normalize('NFC').replace(/lj|nj|dž|\p{Script=Latin}/giu, (letter) => written(IN_CYRILLIC, letter));
const inSerbianLatin = (text: string): string =>
  text.normalize('NFC').replace(/\p{Script=Cyrillic}/gu, (letter) => written(IN_LATIN, letter));

/** Letters that Serbian has only in words of other languages, which it then writes as they do. */
const FOREIGN = /[qwxyäöüéèáíóúñç]/iu;

/** A name in Serbian in the other alphabet; null where it holds letters of none, or of both. */
export function inOtherSerbianScript(name: string): string | null {
  const [hasLatin, hasCyrillic] = [/\p{Script=Latin}/u.test(name), /\p{Script=Cyrillic}/u.test(name)];
  if (hasLatin === hasCyrillic || FOREIGN.test(name)) return null;
  return hasLatin ? inSerbianCyrillic(name) : inSerbianLatin(name);
}
