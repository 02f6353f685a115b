/** A word for a body, whose name ends in the article -a: Unibertsitatea, Unibertsitate Publikoa. */
const HEAD =
  /(?:unibertsitate|institutu|ikastetxe|eskola|fakultate|akademia|museo|ministerio|zentro|elkarte|fundazio)/iu;
/**
 * Without the article -a and in its place: ergative, genitive,
 * dative, comitative, locative, relative, ablative, allative.
 */
const ENDINGS = ['ak', 'aren', 'ari', 'arekin', 'an', 'ko', 'tik', 'ra'];

/** Deustuko Unibertsitateko, Nafarroako Unibertsitate Publikoaren: the last word takes the endings. */
export function basqueCases(name: string): string[] {
  if (!/\p{L}[eou]a$/u.test(name) || !name.includes(' ') || !HEAD.test(name)) return [];
  const stem = name.slice(0, -1);
  return ENDINGS.map((ending) => stem + ending);
}
