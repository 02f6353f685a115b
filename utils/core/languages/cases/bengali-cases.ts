/** Bengali puts the endings of its cases on the last word of a name: ইউনেস্কো, but ইউনেস্কোর and ইউনেস্কোতে. */
// Genitive, accusative, locative.
const BEHIND_VOWEL = ['র', 'কে', 'তে'];
const BEHIND_CONSONANT = ['ের', 'কে', 'ে'];
const ENDS_IN_VOWEL = /[\u0985-\u0994\u09be-\u09cc]$/u;
const ENDS_IN_LETTER = /[\u0985-\u09b9\u09be-\u09cc\u09dc-\u09df\u09bc]$/u;

export function bengaliCases(name: string): string[] {
  if (!ENDS_IN_LETTER.test(name)) return [];
  return (ENDS_IN_VOWEL.test(name) ? BEHIND_VOWEL : BEHIND_CONSONANT).map((ending) => name + ending);
}
