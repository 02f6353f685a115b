/** The initials of names in Cyrillic, by which pages call a body without a definition: КазНУ. */
import { beforeHonoree } from '../institutions/honorees.ts';
import { isConnector } from '../sentences/small-words.ts';

const CYRILLIC_WORD = /\p{Script=Cyrillic}+/gu;
const SHORTEST_INITIALS = 3;

/** The same names stand on page after page. */
const knownInitials = new Map<string, readonly string[]>();
const MAX_KNOWN = 1000;

/**
 * The initials of a name in Cyrillic, small words and the person whom it is called after left out, and those with more
 * of the first word: КазНУ. They stand for it without a definition. None for few words.
 */
export function cyrillicInitials(name: string): readonly string[] {
  const known = knownInitials.get(name);
  if (known !== undefined) return known;
  if (knownInitials.size >= MAX_KNOWN) knownInitials.clear();
  const initials = initialsInCyrillic(name);
  knownInitials.set(name, initials);
  return initials;
}

/** So many letters of the first word stand before the initials of the others: УрФУ, КазНУ, КыргНУ. */
const LETTERS_OF_FIRST = [2, 3, 4];
const NO_INITIALS: readonly string[] = [];

function initialsInCyrillic(name: string): readonly string[] {
  const words = (beforeHonoree(name).match(CYRILLIC_WORD) ?? []).filter((word) => !isConnector(word));
  if (words.length < SHORTEST_INITIALS) return NO_INITIALS;
  const [first = '', ...others] = words;
  const rest = others.map((word) => word.charAt(0).toUpperCase()).join('');
  const begun = LETTERS_OF_FIRST.map((count) => first.slice(0, count)).filter((start) => start !== first);
  return [`${first.charAt(0).toUpperCase()}${rest}`, ...begun.map((start) => `${start}${rest}`)];
}
