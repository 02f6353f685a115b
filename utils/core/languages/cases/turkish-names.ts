/**
 * Turkish writes the cases of bodies without an apostrophe: Ege Üniversitesi, Ege Üniversitesinde. Their names end in
 * the possessive, whose endings follow its vowel.
 */
// Genitive, dative, accusative, locative, ablative, with, and of what is there.
const FRONT = ['nin', 'ne', 'ni', 'nde', 'nden', 'yle', 'ndeki'];
const BACK = ['nın', 'na', 'nı', 'nda', 'ndan', 'yla', 'ndaki'];
const FRONT_ROUNDED = ['nün', 'ne', 'nü', 'nde', 'nden', 'yle', 'ndeki'];
const BACK_ROUNDED = ['nun', 'na', 'nu', 'nda', 'ndan', 'yla', 'ndaki'];
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['i', FRONT],
  ['ı', BACK],
  ['ü', FRONT_ROUNDED],
  ['u', BACK_ROUNDED],
]);

export function turkishCases(name: string): string[] {
  if (!name.includes(' ')) return [];
  return (ENDINGS.get(name.slice(-1)) ?? []).map((ending) => name + ending);
}
