/** In some languages a university is one word with its name: Vexvaleuniversitetet, Vexvale-Universität. */

const UNIVERSITY =
  /^(?<stem>\p{Lu}\p{L}{3,}?)(?<head>universitet(?:et)?|universität|universiteit|yliopisto|ülikool|egyetem|háskóli)$/u;

/**
 * The two parts of such a compound, the one that names it as another name of the body has it; null for any other word.
 */
export function partsOfCompound(
  word: string,
  otherNames: readonly string[],
): { readonly stem: string; readonly head: string } | null {
  const { stem, head } = UNIVERSITY.exec(word)?.groups ?? {};
  if (stem === undefined || head === undefined) return null;
  // Stockholmsuniversitetet: -s- joins the two.
  const stems = stem.endsWith('s') ? [stem, stem.slice(0, -1)] : [stem];
  const found = stems.find((each) => otherNames.some((name) => name.split(/[\s-]/u).includes(each)));
  return found === undefined ? null : { stem: found, head };
}

const HYPHENATED = /^(?<stem>\p{Lu}\p{L}{3,})-(?<head>[Uu]niversit\p{L}+)$/u;

/** Vexvaleuniversität for Vexvale-Universität; none for a name of another shape. */
export function joinedToUniversity(name: string): readonly string[] {
  const { stem, head } = HYPHENATED.exec(name)?.groups ?? {};
  return stem === undefined || head === undefined ? [] : [stem + head.toLowerCase()];
}
