/**
 * Romanian puts the article behind the noun and declines both: Universitatea Deschisă, (al) Universității Deschise. The
 * genitive serves as dative too; without its article it stands behind a number: celei de-a 42-a Conferințe Generale.
 * Feminine adjectives right behind the noun follow it; what comes then stays.
 */
const HEADS: readonly (readonly [ending: string, ...genitives: readonly string[]])[] = [
  ['tatea', 'tății', 'tăți'],
  ['ia', 'iei', 'ii'],
  ['a', 'ei', 'e'],
  ['ul', 'ului'],
];

export function romanianCases(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const head = HEADS.find(([ending]) => first.endsWith(ending));
  if (head === undefined) return [];
  const [ending, ...genitives] = head;
  const end = rest.findIndex((word) => !word.endsWith('ă'));
  const agreeing = end < 0 ? rest.length : end;
  const behind = rest.map((word, at) => (at < agreeing ? `${word.slice(0, -1)}e` : word));
  return genitives.map((genitive) => [first.slice(0, -ending.length) + genitive, ...behind].join(' '));
}

const SURNAME = /(?:escu|eanu)$/iu;
export const isRomanianSurname = (surname: string): boolean => SURNAME.test(surname);

/** A woman's given name in -a: Simona, (a) Simonei. */
export function romanianPersonCases(given: readonly string[], surname: string): readonly string[] {
  const [first = '', ...rest] = given.join(' ').split(/(?=[ -])/u);
  return first.endsWith('a') ? [`${first.slice(0, -1)}ei${rest.join('')} ${surname}`] : [];
}
