/**
 * Kazakh puts case endings on the last word of a name: Торайғыров университеті, but Торайғыров университетінде. Names
 * of bodies end in the possessive (университеті, институты, министрлігі), whose endings follow its vowel.
 */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  // Genitive, dative, accusative, locative, ablative, instrumental.
  ['і', ['нің', 'не', 'н', 'нде', 'нен', 'мен']],
  ['ы', ['ның', 'на', 'н', 'нда', 'нан', 'мен']],
]);

export function kazakhCases(name: string): string[] {
  const last = name.slice(-1);
  return (ENDINGS.get(last) ?? []).map((ending) => name + ending);
}
