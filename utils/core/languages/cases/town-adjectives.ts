/** Towns in the adjectives that Russian makes of them. */

const ADJECTIVE = /^(?<town>\p{Script=Cyrillic}{2,}?)(?<middle>ен|ов|ев|ин|ан|ян)?(?:ский|цкий|ской)$/u;
/** A shorter stem is that of too many words. */
const SHORTEST = 4;

/** What the town and the adjective begin with, in small letters (пенз, Пензенский); undefined of any other word. */
export function townStemOf(word: string): string | undefined {
  const { town = '', middle = '' } = ADJECTIVE.exec(word)?.groups ?? {};
  if (town.length >= SHORTEST) return town.toLowerCase();
  const whole = `${town}${middle}`.toLowerCase();
  if (whole === '') return undefined;
  // Томский, of Томск.
  return whole.length >= SHORTEST ? whole : `${whole}ск`;
}

const IN_ANY_CASE = /^\p{Lu}\p{Ll}{2,}[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;
/** Whether a word is such an adjective, in any case. */
export const isTownInRussian = (word: string): boolean => IN_ANY_CASE.test(word);
