/**
 * German adjectives before the noun change with article and case: die Offene Universität, an der Offenen Universität,
 * an Offener Universität. The noun itself takes an ending in the genitive only: des Bildungsministeriums.
 */
const ADJECTIVE = /^\p{L}{3,}e$/u;
const NEUTER = /(?:ium|büro|nis|institut|zentrum)$/iu;

export function germanCases(name: string): string[] {
  const words = name.split(' ');
  const head = words.findIndex((word) => !ADJECTIVE.test(word));
  const noun = words[head];
  if (head < 0 || noun === undefined) return [];
  const withEnding = (ending: string, genitive = ''): string =>
    words.map((word, at) => (at < head ? word + ending : at === head ? word + genitive : word)).join(' ');
  const adjectives = head === 0 ? [] : ['n', 'r', 's', 'm'].map((ending) => withEnding(ending));
  return [...adjectives, ...(NEUTER.test(noun) ? [withEnding(head === 0 ? '' : 'n', 's')] : [])];
}
